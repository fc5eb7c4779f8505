import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const sample = fileURLToPath(new URL('../fixtures/sample/', import.meta.url));

/** Makes the folder that the suite opens and may change, under `state`: the sample beside a file that is no report. */
export function makeWorkspace(state) {
  const folder = path.join(state, 'workspace');
  fs.cpSync(sample, folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'README.md'),
    '# Notes\n\nChỉ thị 35-CT/TW is cited here, yet this is no report.\n',
  );
  return folder;
}
