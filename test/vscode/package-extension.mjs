// Packages the extension as a user would install it.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** Runs the same as `npm run package`, and returns the path of the VSIX. */
export function packageExtension() {
  execFileSync('npm', ['run', '--silent', 'package'], { stdio: 'inherit', shell: process.platform === 'win32' });
  return path.resolve('van-thu.vsix');
}
