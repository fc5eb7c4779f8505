import { build } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));

const yamlModules = {
  name: 'yaml-modules',
  setup(b) {
    b.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
      contents: `export default ${JSON.stringify(parse(await readFile(path, 'utf8')))}`,
    }));
  },
};

/** Parts of the server bundled from their sources and loaded: `contents` exports them, paths start at the project's root. */
export async function bundleSources(name, contents) {
  const outfile = `${root}out/bench/${name}.mjs`;
  await mkdir(`${root}out/bench`, { recursive: true });
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    plugins: [yamlModules],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
