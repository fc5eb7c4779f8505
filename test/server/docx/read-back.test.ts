import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { composeReport } from '../../../server/src/docx/compose/compose-report';
import { stateForm } from '../../../server/src/docx/form-profile';
import { differenceIn } from '../../../server/src/docx/read-back';
import { writeReport } from '../../../server/src/docx/write-report';
import { readReport } from '../../../server/src/report/read-report';

const draft = `---
loại văn bản: báo cáo
trích yếu: Kết quả <A> & "B" năm 2026
---

Xã **đã họp**[^1] tại [cổng](https://vi-du.vn/?a=1&b=2).

| Việc | Số |
| ---- | -- |
| Họp & bàn | 12 |

## I. KẾT QUẢ

Hình dưới đây: ![sơ đồ](a.gif)

[^1]: Ngày 03/5/2026.
`;

/** The package with a part changed. */
function changed(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const file = files[part];
  assert.ok(file);
  const xml = strFromU8(file);
  assert.ok(xml.includes(from), `${part} does not hold ${from}`);
  return zipSync({ ...files, [part]: strToU8(xml.replace(from, to)) });
}

describe('a finished package read back', () => {
  const report = readReport(draft, { always: true });
  assert.ok(report);
  const gif = 'GIF89a\x10\x00\x10\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x10\x00\x10\x00\x00\x02\x01\x00\x00;';
  const pictures = new Map([['a.gif', new Uint8Array(Buffer.from(gif, 'latin1'))]]);
  const { composition } = composeReport(report, { profile: stateForm, pictures });

  it('holds the words it was made of, and the export has nothing to note', async () => {
    const { bytes, notes } = await writeReport(report, { pictures });
    assert.equal(differenceIn(bytes, composition), null);
    assert.ok(!notes.some(({ kind }) => kind === 'differs'));
  });

  it('is told apart by a lost heading style, footnote mark, picture or empty paragraph', async () => {
    const { bytes } = await writeReport(report, { pictures });
    const without = (pattern: RegExp): string | null => {
      const [found = ''] = pattern.exec(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())) ?? [];
      assert.notEqual(found, '', String(pattern));
      return differenceIn(changed(bytes, 'word/document.xml', found, ''), composition);
    };
    assert.equal(without(/<w:pStyle w:val="Heading1"\/>/), 'I. KẾT QUẢ');
    assert.equal(without(/<w:footnoteReference w:id="1"\/>/), 'Xã đã họp tại cổng.');
    assert.equal(without(/<w:drawing>.*?<\/w:drawing>/), 'Hình dưới đây: ');
    const empty = /<w:p><w:pPr><w:pStyle[^>]*\/>(?:(?!<w:t[ >]|<\/w:p>).)*<\/w:p>/;
    assert.notEqual(without(empty), null);
  });

  it('is told apart by one word in a paragraph, a cell, a footnote, or one paragraph too many', async () => {
    const { bytes } = await writeReport(report, { pictures });
    const document = 'word/document.xml';
    assert.equal(differenceIn(changed(bytes, document, 'đã họp', 'đã bàn'), composition), 'Xã đã họp tại cổng.');
    assert.equal(differenceIn(changed(bytes, document, 'Họp &amp; bàn', 'Họp'), composition), 'Họp & bàn');
    assert.equal(differenceIn(changed(bytes, 'word/footnotes.xml', '03/5', '04/5'), composition), ' Ngày 03/5/2026.');
    const more = '<w:p><w:r><w:t>thừa</w:t></w:r></w:p><w:sectPr';
    const doubled = changed(bytes, document, '<w:sectPr', more);
    assert.notEqual(differenceIn(doubled, composition), null);
  });
});
