// Everything that must hold: lint, types, unit tests, and the extension in real VS Codes. Lint and types count as one
// test each. A part that fails does not keep the others from running.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { clearResults, readResult, reportTotal } from './results.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const one = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });
const parts = [
  { name: 'lint', command: 'npm run --silent lint', result: one },
  { name: 'typecheck', command: 'npm run --silent typecheck', result: one },
  { name: 'unit tests', command: 'node test/scripts/unit.mjs', result: (succeeded) => counted('unit', succeeded) },
  { name: 'VS Code', command: 'node test/vscode/run-all.mjs', result: (succeeded) => counted('vscode', succeeded) },
];

try {
  ensureSystemPackages();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
clearResults();
const total = { passed: 0, failed: 0 };
for (const { name, command, result } of parts) {
  console.log(`\n==> ${name}: ${command}`);
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  const { passed, failed } = result(status === 0);
  total.passed += passed;
  total.failed += failed;
}
console.log();
reportTotal(total);

/** What the part recorded; a part that broke before it could, or beside its tests, is a failure too. */
function counted(name, succeeded) {
  const recorded = readResult(name);
  if (recorded === null) return { passed: 0, failed: 1 };
  return succeeded ? recorded : { ...recorded, failed: Math.max(recorded.failed, 1) };
}
