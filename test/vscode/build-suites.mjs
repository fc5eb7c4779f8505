// Unpacks the packaged extension and puts the bundled suite beside its files: what is tested is what ships.
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const suite = fileURLToPath(new URL('suite/index.ts', import.meta.url));

/** mocha is an ES-module package, but its browser build is a UMD script that must not see the bundle's `module`. */
const umdMocha = {
  name: 'umd-mocha',
  setup(b) {
    b.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      loader: 'js',
      contents: `(function () { var module, exports, define;\n${fs.readFileSync(file, 'utf8')}\n}).call(globalThis);`,
    }));
  },
};

/** Name of the suite's bundle inside the folder that buildSuite fills. */
export const suiteFile = 'e2e/index.js';

/** Bundles the suite into `folder`, for either extension host. */
export async function buildSuite(folder) {
  await build({
    bundle: true,
    entryPoints: [suite],
    outfile: path.join(folder, suiteFile),
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    plugins: [umdMocha],
    define: { global: 'globalThis' },
    logLevel: 'warning',
  });
}

/** Unpacks a VSIX into `folder`, which is emptied first. */
export function unpack(vsix, folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(vsix)))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const file = path.join(folder, name.slice('extension/'.length));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}
