import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks, updateBlocks, type BlockList } from '../../../server/src/markdown/blocks';
import { isFreshStart } from '../../../server/src/markdown/fresh-start';
import { lineStart } from '../../../server/src/markdown/line-ends';
import { applyHostileEdit, hostileEdit, hostileText, type HostileEdit } from './hostile-text';
import { outlineOf, wholeParse } from './whole-parse';

// VAN_THU_SEED repeats a run, VAN_THU_RUNS makes it longer.
const seed = Number(process.env['VAN_THU_SEED'] ?? Date.now() % 2 ** 31);
const runs = Number(process.env['VAN_THU_RUNS'] ?? 500);

function assertEqualsWholeParse(list: BlockList): void {
  if (list.longLines.length > 0) return;
  const body = list.frontMatter?.end ?? (list.text.startsWith('\uFEFF') ? 1 : 0);
  const nothing = body === 0 || list.text.charCodeAt(body) !== 0xfeff ? '' : '\n';
  assert.deepEqual(
    list.blocks.map(({ node, start }) => outlineOf(node, start)),
    wholeParse(nothing + list.text.slice(body)).map((node) => outlineOf(node, body - nothing.length)),
  );
}

/** What a text is read as from each fresh start on must be what it was read as in whole. */
function assertFreshStartsHold(list: BlockList): void {
  if (list.longLines.length > 0 || list.definitions.size > 0) return;
  list.blocks.forEach(({ start }, index) => {
    const from = Math.max(lineStart(list.text, start), list.text.startsWith('\uFEFF') ? 1 : 0);
    if (!isFreshStart(list.text, list.blocks, index)) return;
    assert.deepEqual(
      wholeParse(`\n${list.text.slice(from)}`).map((node) => outlineOf(node, from - 1)),
      list.blocks.slice(index).map((block) => outlineOf(block.node, block.start)),
    );
  });
}

describe('blocks of hostile text', function () {
  this.timeout(0);
  before(() => console.log(`      seed ${seed}`));

  it('are those that remark makes of the whole text', () => {
    const check = (text: string): void => assertEqualsWholeParse(readBlocks(text));
    fc.assert(fc.property(hostileText(20), check), { seed, numRuns: runs });
  });

  it('are those of the whole text when it is read in several pieces', () => {
    const check = (text: string): void => assertEqualsWholeParse(readBlocks(text));
    const long = fc.array(hostileText(200), { minLength: 10, maxLength: 20 }).map((parts) => parts.join('\n'));
    fc.assert(fc.property(long, check), { seed, numRuns: Math.ceil(runs / 50) });
  });

  it('are the same when the text begins at a fresh start', () => {
    const check = (text: string): void => assertFreshStartsHold(readBlocks(text));
    fc.assert(fc.property(hostileText(10), check), { seed, numRuns: runs });
  });

  it('are the same after an edit as when read anew', () => {
    const check = (text: string, edits: readonly HostileEdit[]): void => {
      let list = readBlocks(text);
      for (const edit of edits) {
        list = updateBlocks(list, applyHostileEdit(list.text, edit));
        assert.deepEqual(list, readBlocks(list.text));
      }
    };
    const edits = fc.array(hostileEdit, { minLength: 5, maxLength: 10, size: 'max' });
    fc.assert(fc.property(hostileText(12), edits, check), { seed, numRuns: runs });
  });
});
