import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bundleSources } from './bundle-sources.mjs';
import { leastCpu } from './least-cpu.mjs';

/** The parts of the server that are timed without it. */
const loadCheck = () =>
  bundleSources(
    'check',
    `export { analyze } from './server/src/check/analyze';
    export { readBlocks, updateBlocks } from './server/src/markdown/blocks';
    export { builtInRegister } from './server/src/citation/built-in-register';
    export { builtInOutlines } from './server/src/outline/built-in';`,
  );

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
