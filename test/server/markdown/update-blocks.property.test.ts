import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks, updateBlocks, type BlockList } from '../../../server/src/markdown/blocks';
import { applyHostileEdit, hostileEdit, hostileText } from './hostile-text';
import { outlineOf, wholeParse } from './whole-parse';

// VAN_THU_SEED repeats a run, VAN_THU_RUNS makes it longer.
const seed = Number(process.env['VAN_THU_SEED'] ?? Date.now() % 2 ** 31);
const runs = Number(process.env['VAN_THU_RUNS'] ?? 150);

function assertEqualsWholeParse(list: BlockList): void {
  if (list.longLines.length > 0) return;
  const body = list.frontMatter?.end ?? (list.text.startsWith('\uFEFF') ? 1 : 0);
  const nothing = body === 0 || list.text.charCodeAt(body) !== 0xfeff ? '' : '\n';
  assert.deepEqual(
    list.blocks.map(({ node, start }) => outlineOf(node, start)),
    wholeParse(nothing + list.text.slice(body)).map((node) => outlineOf(node, body - nothing.length)),
  );
}

describe('blocks of hostile text', function () {
  this.timeout(0);
  before(() => console.log(`      seed ${seed}`));

  it('are those that remark makes of the whole text', () => {
    const check = (text: string): void => assertEqualsWholeParse(readBlocks(text));
    fc.assert(fc.property(hostileText(60), check), { seed, numRuns: runs });
  });

  it('are those of the whole text when it is read in several pieces', () => {
    const check = (text: string): void => assertEqualsWholeParse(readBlocks(text));
    const long = fc.array(hostileText(200), { minLength: 10, maxLength: 20 }).map((parts) => parts.join('\n'));
    fc.assert(fc.property(long, check), { seed, numRuns: Math.ceil(runs / 10) });
  });

  it('are the same after an edit as when read anew', () => {
    const check = (text: string, edits: readonly Parameters<typeof applyHostileEdit>[1][]): void => {
      let list = readBlocks(text);
      for (const edit of edits) {
        list = updateBlocks(list, applyHostileEdit(list.text, edit));
        assert.deepEqual(list, readBlocks(list.text));
      }
    };
    const edits = fc.array(hostileEdit, { minLength: 1, maxLength: 30, size: 'max' });
    fc.assert(fc.property(hostileText(60), edits, check), { seed, numRuns: runs });
  });
});
