import { build } from 'esbuild';
import { mkdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = `${root}out/bench/check.mjs`;

const yamlModules = {
  name: 'yaml-modules',
  setup(b) {
    b.onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
      contents: `export default ${JSON.stringify(parse(await readFile(path, 'utf8')))}`,
    }));
  },
};

/** The parts of the server that are timed without it, bundled from their sources. */
async function loadCheck() {
  await mkdir(`${root}out/bench`, { recursive: true });
  await build({
    stdin: {
      contents: `export { analyze } from './server/src/check/analyze';
        export { readBlocks, updateBlocks } from './server/src/markdown/blocks';
        export { builtInRegister } from './server/src/citation/built-in-register';
        export { builtInOutlines } from './server/src/outline/built-in';`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
    plugins: [yamlModules],
    logLevel: 'warning',
  });
  return import(pathToFileURL(bundle).href);
}

/** The system counts CPU time in steps of some milliseconds, so quick work is repeated until it shows. */
const BATCH_MS = 40;

/** Least user CPU milliseconds of one run: other work on the machine cannot make it less. */
function leastCpu(work, milliseconds = 3_000) {
  let least = Infinity;
  const deadline = performance.now() + milliseconds;
  do {
    const before = process.cpuUsage();
    let spent = 0;
    let runs = 0;
    for (; spent < BATCH_MS; runs += 1) {
      work();
      spent = process.cpuUsage(before).user / 1_000;
    }
    least = Math.min(least, spent / runs);
  } while (performance.now() < deadline);
  return least;
}

/** Prints what a first check and its parts cost beside remark-parse alone, for each text. */
export async function benchWholeCheck(texts) {
  const { analyze, readBlocks, updateBlocks, builtInOutlines, builtInRegister } = await loadCheck();
  const remark = unified().use(remarkParse).freeze();
  const options = {
    outlines: builtInOutlines,
    outlineId: null,
    alwaysReport: false,
    register: builtInRegister,
    severities: {},
  };
  console.log('\nuser CPU milliseconds in this process (x remark-parse)');
  for (const text of texts) {
    const middle = text.indexOf('\n\n', text.length / 2);
    const typed = `${text.slice(0, middle)}a${text.slice(middle)}`;
    let list = readBlocks(text);
    const costs = {
      'remark-parse': leastCpu(() => remark.parse(text)),
      blocks: leastCpu(() => readBlocks(text)),
      'blocks after a keystroke': leastCpu(() => (list = updateBlocks(list, list.text === text ? typed : text))),
      'whole check': leastCpu(() => analyze(text, options)),
    };
    const cells = Object.entries(costs).map(
      ([name, cost]) => `${name} ${cost.toFixed(2)} (${(cost / costs['remark-parse']).toFixed(2)} x)`,
    );
    console.log(`${`${Math.round(text.length / 1_000)} KB`.padStart(8)}   ${cells.join('   ')}`);
  }
}
