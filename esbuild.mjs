// Builds what ships (dist/) and, with --tests, what mocha runs (out/test/); with --benches, how time grows; with
// --generate, what writes the generated files.
// Data files (*.yml) become modules here, so that neither the server nor the web worker reads files at run time.
// usage: node esbuild.mjs [--tests] [--benches] [--generate] [--production] [--watch]
import { build, context } from 'esbuild';
import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const args = new Set(process.argv.slice(2));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const production = args.has('--production');

const yamlModules = {
  name: 'yaml-modules',
  setup(b) {
    b.onLoad({ filter: /\.ya?ml$/ }, async ({ path: file }) => ({
      contents: `export default ${JSON.stringify(parse(await readFile(file, 'utf8')))}`,
      loader: 'js',
      watchFiles: [file],
    }));
  },
};

const common = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  sourcemap: !production,
  minify: production,
  plugins: [yamlModules],
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.VAN_THU_VERSION': JSON.stringify(version) },
};
const node = { ...common, platform: 'node', format: 'cjs', outdir: 'dist/node' };
const browser = {
  ...common,
  platform: 'browser',
  // Extension, server and thread all live in web workers, where a package must not take its variant for pages.
  conditions: ['worker'],
  outdir: 'dist/browser',
  define: { ...common.define, global: 'globalThis' },
};

const product = [
  { ...node, entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/src/node.ts', worker: 'server/src/worker-node.ts' } },
  { ...node, entryPoints: { cli: 'server/src/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...browser, format: 'cjs', entryPoints: { extension: 'client/src/extension.browser.ts' }, external: ['vscode'] },
  {
    ...browser,
    format: 'iife',
    entryPoints: { server: 'server/src/browser.ts', worker: 'server/src/worker-browser.ts' },
  },
  // The page of the preview, the same in every VS Code.
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    outdir: 'dist/browser',
    entryPoints: { preview: 'client/webview/main.ts' },
  },
];

/** Test files that run in plain Node; those under test/vscode run inside an extension host and are built apart. */
async function mochaFiles(ending) {
  const files = (await readdir('test', { recursive: true }))
    .filter((f) => f.endsWith(ending) && !f.startsWith('vscode' + path.sep))
    .map((f) => path.join('test', f));
  return {
    ...common,
    platform: 'node',
    format: 'esm',
    entryPoints: files,
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    splitting: true,
    sourcemap: true,
    minify: false,
  };
}

if (args.has('--watch')) {
  for (const options of product) await (await context(options)).watch();
} else {
  const builds = [...product];
  if (args.has('--tests')) {
    await rm('out/test', { recursive: true, force: true });
    builds.push(await mochaFiles('.test.ts'));
  }
  if (args.has('--generate')) builds.push(await mochaFiles(path.join('scripts', 'generate.ts')));
  if (args.has('--benches')) builds.push(await mochaFiles('.bench.ts'));
  await Promise.all(builds.map((options) => build(options)));
}
