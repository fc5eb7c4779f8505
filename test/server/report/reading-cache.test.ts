import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReport } from '../../../server/src/report/read-report';
import { readBlocks, updateBlocks } from '../../../server/src/markdown/blocks';
import { ReadingCache } from '../../../server/src/report/reading-cache';
import { exampleDraft } from '../../../server/src/rules/example-draft';

const front = '---\nloại văn bản: báo cáo\nđề cương: dan-van-chinh-quyen\n---';
const drafts = [
  exampleDraft(),
  exampleDraft({ frontMatter: front, recipients: '', signature: '' }),
  exampleDraft({
    sections: 'I. KẾT QUẢ\n1. Thư viện\nMở cửa đủ ngày.\nII. NHIỆM VỤ\nTheo Nghị định số 30/2020/NĐ-CP.',
  }),
];
const pieces = [
  '',
  'a',
  '\n\n',
  '\n',
  'Số: ',
  '## ',
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021 ',
  '- Như trên;\n',
  '---\n',
];

const edits = fc.array(fc.record({ at: fc.nat(), take: fc.nat(40), put: fc.constantFrom(...pieces) }), {
  minLength: 1,
  maxLength: 8,
});

describe('what is kept from one version of a draft to the next', () => {
  it('gives the same report as a fresh reading, whatever was edited', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), edits, (draft, changes) => {
        const cache = new ReadingCache();
        let text = draft;
        let blocks = readBlocks(text);
        readReport(text, { always: true, blocks, cache });
        for (const { at, take, put } of changes) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + put + text.slice(start + take);
          blocks = updateBlocks(blocks, text);
          assert.deepEqual(readReport(text, { always: true, blocks, cache }), readReport(text, { always: true }));
        }
      }),
      { numRuns: 300 },
    );
  });
});
