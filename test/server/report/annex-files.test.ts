import assert from 'node:assert/strict';
import { annexFiles, joinAnnexes } from '../../../server/src/report/annex-files';
import { readReport } from '../../../server/src/report/read-report';
import type { BodyBlock } from '../../../server/src/report/report';
import { inFrontMatter } from '../rules/draft-forms';

const draft = inFrontMatter('## I. KẾT QUẢ', 'Chi tiết tại các phụ lục kèm theo[^1].', '[^1]: Số liệu quý I.').replace(
  '---\n',
  '---\nphụ lục:\n  - phu-luc-1.md\n  - bieu/so-2.md\n',
);
const annex = (path: string, text: string | null) => ({ path, text });
const wordsOf = (text: string, block: BodyBlock | undefined): string =>
  block ? text.slice(block.span.start, block.span.end) : '';

describe('files of annexes', () => {
  it('are those that front matter names', () => {
    assert.deepEqual(
      annexFiles(draft).map(({ text, span }) => [text, draft.slice(span.start, span.end)]),
      [
        ['phu-luc-1.md', 'phu-luc-1.md'],
        ['bieu/so-2.md', 'bieu/so-2.md'],
      ],
    );
    assert.deepEqual(annexFiles('# BÁO CÁO\n\nphụ lục: a.md\n'), []);
  });

  it('follow the draft in the order named, each with a label of its own', () => {
    const { text, annexes } = joinAnnexes(draft, [
      annex('phu-luc-1.md', '\uFEFF---\ntiêu đề: x\n---\n\n## DANH SÁCH MÔ HÌNH\n\nTủ sách thôn 1.\n'),
      annex('bieu/so-2.md', '**PHỤ LỤC II**\n\n**BIỂU SỐ LIỆU**\n'),
    ]);
    assert.deepEqual(annexes, { draftEnd: draft.length, missing: [], labels: ['Phụ lục I'] });
    assert.ok(text.startsWith(draft));
    const report = readReport(text);
    assert.ok(report);
    assert.deepEqual(
      report.appendix.map((block) => wordsOf(text, block)),
      ['Phụ lục I', '## DANH SÁCH MÔ HÌNH', 'Tủ sách thôn 1.', '**PHỤ LỤC II**', '**BIỂU SỐ LIỆU**'],
    );
    assert.deepEqual(report.body.length, readReport(draft)?.body.length);
  });

  it('keep their footnotes and pictures apart from those of the draft', () => {
    const { text } = joinAnnexes(draft, [
      annex('phu-luc-1.md', 'Phụ lục I\n\n![a](hinh/a.png)\n'),
      annex(
        'bieu/so-2.md',
        'Phụ lục II\n\n![b](hinh/b.png) ![c](https://vanban.example/c.png) Ghi chú[^1].\n\n[^1]: Số khác.\n',
      ),
    ]);
    assert.ok(
      text.includes('](hinh/a.png)') && text.includes('](bieu/hinh/b.png)') && text.includes('](https://vanban'),
    );
    assert.deepEqual([...(readReport(text)?.footnotes.keys() ?? [])], ['1', '2.1']);
  });

  it('one alone has no number, one that is missing is told', () => {
    const { text, annexes } = joinAnnexes(draft, [annex('a.md', 'Nội dung.')]);
    assert.ok(text.endsWith('\n\nPhụ lục\n\nNội dung.'));
    assert.deepEqual(annexes?.labels, ['Phụ lục']);
    const none = joinAnnexes(draft, [annex('a.md', null)]);
    assert.deepEqual(none, { text: draft, annexes: { draftEnd: draft.length, missing: ['a.md'], labels: [] } });
    assert.deepEqual(joinAnnexes(draft, []), { text: draft, annexes: null });
  });
});
