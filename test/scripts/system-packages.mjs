// What the tests need from the system beside Node, and how to get it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Each need: what it is for, whether it is met, and its package by package manager. */
const needs = [
  {
    purpose: 'a browser for the workbench of VS Code',
    met: () => Boolean(process.env.CHROMIUM ?? findProgram(['chromium', 'chromium-browser', 'google-chrome'])),
    packages: { 'apt-get': 'chromium', dnf: 'chromium', brew: 'chromium' },
  },
  {
    purpose: 'LibreOffice, which renders exported reports',
    met: () => Boolean(findProgram(['soffice'])),
    packages: { 'apt-get': 'libreoffice-writer-nogui', dnf: 'libreoffice-writer', brew: 'libreoffice' },
  },
  {
    purpose: 'a font with the widths of Times New Roman and the letters of Vietnamese',
    met: hasTimes,
    // Version 1 of the Liberation fonts (Debian's fonts-liberation) has no Vietnamese letters.
    packages: { 'apt-get': 'fonts-liberation2', dnf: 'liberation-fonts', brew: 'font-liberation' },
  },
];

const installCommand = {
  'apt-get': 'apt-get install -y --no-install-recommends',
  dnf: 'dnf install -y',
  brew: 'brew install',
};

/**
 * Makes sure that the system packages are there. Installs only as root with apt-get, saying so first;
 * elsewhere it throws an error that names the one command to run.
 */
export function ensureSystemPackages() {
  const missing = needs.filter((need) => !need.met());
  if (missing.length === 0) return;
  for (const need of missing) console.log(`Missing: ${need.purpose}`);

  const manager = Object.keys(installCommand).find((name) => findProgram([name])) ?? 'apt-get';
  const packages = missing.map((need) => need.packages[manager]);
  const command = `${installCommand[manager]} ${packages.join(' ')}`;
  if (manager === 'apt-get' && process.getuid?.() === 0) {
    console.log(`Running as root on a system with apt-get, so installing them: ${command}`);
    run('apt-get update');
    run(command);
    const still = missing.filter((need) => !need.met());
    if (still.length > 0) throw new Error(`Installed, but still missing: ${still.map((n) => n.purpose).join('; ')}`);
    return;
  }
  const prefix = manager === 'brew' ? '' : 'sudo ';
  throw new Error(
    `Run this once, then again what you ran:\n\n    ${prefix}${command}\n\n(npm run test:unit needs Node alone.)`,
  );
}

/** Path of the first of these programs found on PATH, or null. */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const extension of extensions) {
        const file = path.join(folder, name + extension);
        if (fs.existsSync(file)) return file;
      }
    }
  }
  return null;
}

function hasTimes() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true; // both bring Times New Roman
  if (!findProgram(['fc-list'])) return false;
  const withVietnamese = execFileSync('fc-list', [':charset=1ef9', 'family'], { encoding: 'utf8' });
  return /Liberation Serif|Tinos|Times New Roman/.test(withVietnamese);
}

function run(command) {
  const [program, ...args] = command.split(' ');
  execFileSync(program, ['-q', ...args], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
