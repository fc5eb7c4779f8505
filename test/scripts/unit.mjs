// Builds and runs the unit tests.
// usage: node test/scripts/unit.mjs [--node-alone]     --node-alone: tests that need LibreOffice report themselves left out
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const env = { ...process.env, ...(process.argv.includes('--node-alone') ? { VAN_THU_UNIT_ONLY: '1' } : {}) };
const steps = [
  ['esbuild.mjs', '--tests'],
  ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/scripts/unit-reporter.cjs'],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
