import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** What the search depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Of the file system, on systems like Unix. */
  readonly root: string;
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  root: '/',
});

/**
 * The program file of LibreOffice: `configured` when the user names one (the program or the folder that holds it), else
 * the first on PATH or in the places where its installers put it. Null when there is none; a configured place that holds
 * none is not replaced by another.
 */
export async function findLibreOffice(configured: string, machine: Machine = thisMachine()): Promise<string | null> {
  const candidates =
    configured === '' ? [...onPath(machine), ...(await usualPlaces(machine))] : namedPlaces(configured, machine);
  for (const candidate of candidates) {
    if (await isFile(candidate)) return candidate;
  }
  return null;
}

/** On Windows the `.com` program waits for its end and prints; the `.exe` does neither. */
const programNames = (platform: NodeJS.Platform): readonly string[] =>
  platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

function namedPlaces(configured: string, { platform, home }: Machine): readonly string[] {
  const place = configured.replace(/^~(?=[\\/])/u, home);
  const folders = [place, path.join(place, 'program'), path.join(place, 'Contents', 'MacOS')];
  return [place, ...folders.flatMap((folder) => programNames(platform).map((name) => path.join(folder, name)))];
}

function onPath({ platform, env }: Machine): readonly string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '')
    .split(platform === 'win32' ? ';' : ':')
    .filter((folder) => path.isAbsolute(folder));
  return programNames(platform).flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function usualPlaces({ platform, env, home, root }: Machine): Promise<readonly string[]> {
  switch (platform) {
    case 'win32':
      return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['ProgramW6432']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => programNames(platform).map((name) => path.join(folder, 'LibreOffice', 'program', name)));
    case 'darwin':
      return [root, home].map((folder) =>
        path.join(folder, 'Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice'),
      );
    default: {
      // The project's own packages: /opt/libreoffice24.8/program/soffice; the newest first.
      const opt = path.join(root, 'opt');
      const installed = (await readdir(opt).catch(() => [])).filter((name) => name.startsWith('libreoffice'));
      const newest = installed.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
      return [
        ...['usr/bin', 'usr/local/bin', 'usr/lib/libreoffice/program'].map((folder) =>
          path.join(root, folder, 'soffice'),
        ),
        ...newest.map((name) => path.join(opt, name, 'program', 'soffice')),
      ];
    }
  }
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
