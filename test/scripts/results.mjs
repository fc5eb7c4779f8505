// How many tests passed and failed, gathered from runs in several processes.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = 'out/results';

/** Forgets the results of earlier runs. */
export function clearResults() {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Keeps the result of the run NAME for whoever started this process. */
export function recordResult(name, { passed, failed }) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({ passed, failed }));
}

/** The recorded result of the run NAME, or null when it came to no end. */
export function readResult(name) {
  const file = path.join(folder, `${name}.json`);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** Prints the closing line and sets the exit code. That nothing ran is no success. */
export function reportTotal({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
