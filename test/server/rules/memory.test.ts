import assert from 'node:assert/strict';
import { readBlocks, updateBlocks } from '../../../server/src/markdown/blocks';
import { ReadingCache } from '../../../server/src/report/reading-cache';
import { readReport } from '../../../server/src/report/read-report';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { Memory } from '../../../server/src/rules/memory';

describe('what rules remember', () => {
  it('is made of a block once, and anew only when its text has changed', () => {
    const cache = new ReadingCache();
    const memory = new Memory();
    let made: string[] = [];
    const read = (typed: string): number => made.push(typed);
    const readAll = (text: string, blocks = readBlocks(text)): readonly string[] => {
      made = [];
      const report = readReport(text, { blocks, cache });
      for (const block of report?.body ?? []) memory.ofBlock(read, text, block);
      return made;
    };
    const first = exampleDraft({ sections: '## I. KẾT QUẢ\n\nMở cửa đủ ngày.\n\n- Sách;\n- Báo.' });
    const blocks = readBlocks(first);
    assert.ok(readAll(first, blocks).includes('Mở cửa đủ ngày.'));
    const second = first.replace('đủ ngày', 'cả tuần');
    assert.deepEqual(readAll(second, updateBlocks(blocks, second)), ['Mở cửa cả tuần.']);
  });

  it('is made of the same words once', () => {
    const memory = new Memory();
    let made = 0;
    const count = (words: string): number => words.length + made++;
    assert.deepEqual(
      [memory.ofWords(count, 'năm'), memory.ofWords(count, 'năm'), memory.ofWords(count, 'ba')],
      [3, 3, 3],
    );
    assert.equal(made, 2);
  });

  it('keeps that nothing was found', () => {
    const memory = new Memory();
    let made = 0;
    const nothing = (): undefined => void (made += 1);
    memory.ofWords(nothing, 'năm');
    memory.ofWords(nothing, 'năm');
    assert.equal(made, 1);
  });
});
