import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importDocx, type ImportedSource } from '../../../../server/src/docx/import/import-docx';
import { describeMergeNote } from '../../../../server/src/docx/merge/merge-note';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import { around, editedFile, paragraph, rowAround } from './word-edits';

const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const withNotes = sample
  .replace('tỷ lệ hồ sơ nộp', 'tỷ lệ[^1] hồ sơ **nộp trực tuyến** theo [quy định](https://vanban.example/) nộp')
  .concat('\n[^1]: Theo số liệu của Bộ phận Một cửa.\n');
const pasted = readFileSync('test/fixtures/report/pasted.md', 'utf8');

async function exported(text: string): Promise<Uint8Array> {
  const report = readReport(text, { always: true });
  assert.ok(report);
  return (await writeReport(report, { keepSource: text })).bytes;
}

function sourceOf(bytes: Uint8Array): ImportedSource {
  const result = importDocx(bytes);
  assert.ok(result.kind === 'draft' && result.source);
  return result.source;
}

const edited = async (text: string, edit: (xml: string) => string, part?: string): Promise<ImportedSource> => {
  const change = (xml: string): string => {
    const changed = edit(xml);
    assert.notEqual(changed, xml, 'the edit does nothing');
    return changed;
  };
  return sourceOf(editedFile(await exported(text), change, part));
};

interface Case {
  readonly name: string;
  readonly draft?: string;
  readonly edit: (xml: string) => string;
  /** Where it is made, in the main part unless named. */
  readonly part?: string;
  /** The draft after the merge, from the one before. */
  readonly expected: (draft: string) => string;
  readonly notes?: readonly RegExp[];
}

const bolded = (words: string): string =>
  `</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r><w:r><w:t xml:space="preserve">`;

const cases: readonly Case[] = [
  {
    name: 'number and date that the office filled in',
    edit: (xml) =>
      xml.replace('Số:        /BC', 'Số: 25/BC').replace('ngày      tháng      năm     ', 'ngày 05 tháng 12 năm 2026'),
    expected: (draft) => draft.replace('ký hiệu: /BC', 'ký hiệu: 25/BC').replace('ngày:\n', 'ngày: 05/12/2026\n'),
  },
  {
    name: 'signer, subject, addressee and a name that stands in capitals in the file',
    edit: (xml) =>
      xml
        .replace('Lê Minh Khang', 'Trần Thị Bình')
        .replace('>XÃ TÂN HÒA<', '>XÃ TÂN BÌNH<')
        .replace('nhiệm vụ, giải pháp năm 2027</w:t>', 'nhiệm vụ năm 2027</w:t>')
        .replace('Kính gửi: Ủy ban nhân dân tỉnh', 'Kính gửi: Hội đồng nhân dân tỉnh'),
    expected: (draft) =>
      draft
        .replace('người ký: Lê Minh Khang', 'người ký: Trần Thị Bình')
        .replace('ban hành: Ủy ban nhân dân xã Tân Hòa', 'ban hành: Ủy ban nhân dân xã Tân Bình')
        .replace('nhiệm vụ, giải pháp năm 2027\n', 'nhiệm vụ năm 2027\n')
        .replace('kính gửi: Ủy ban nhân dân tỉnh', 'kính gửi: Hội đồng nhân dân tỉnh'),
  },
  {
    name: 'recipients changed, added and removed',
    edit: (xml) =>
      xml
        .replace('- Như trên;', '- Như kính gửi;')
        .replace(around('- Lưu: VT'), (line) => line.replace('Lưu: VT, VHXH.', 'Phòng VHXH;') + line)
        .replace(around('- Các tổ chức chính trị'), ''),
    expected: (draft) =>
      draft
        .replace('  - Như trên;', '  - Như kính gửi;')
        .replace('  - Lưu: VT', '  - Phòng VHXH;\n  - Lưu: VT')
        .replace(/ {2}- Các tổ chức chính trị.*\n/u, ''),
  },
  {
    name: 'paragraphs, headings and items added and removed',
    edit: (xml) =>
      xml
        .replace(around('Toàn xã có 34'), '')
        .replace(around('Đến nay xã có 07'), (old) => paragraph('Xã có phong trào mới.') + old)
        .replace(around('Tổ công nghệ số'), (old) => old + paragraph('- mô hình "Chợ văn minh" của thôn Đoài;'))
        .replace(around('Đoạn đường không rác'), ''),
    expected: (draft) =>
      draft
        .replace(/Toàn xã có 34.*\n\n/u, '')
        .replace('Đến nay xã có 07', 'Xã có phong trào mới.\n\nĐến nay xã có 07')
        .replace(/- mô hình "Đoạn đường.*\n/u, '')
        .replace(/(- mô hình "Tổ công nghệ.*\n)/u, '$1- mô hình "Chợ văn minh" của thôn Đoài;\n'),
  },
  {
    name: 'a heading reworded',
    edit: (xml) => xml.replace('III. ĐÁNH GIÁ CHUNG', 'III. ĐÁNH GIÁ TỔNG QUÁT'),
    expected: (draft) => draft.replace('## III. ĐÁNH GIÁ CHUNG', '## III. ĐÁNH GIÁ TỔNG QUÁT'),
  },
  {
    name: 'a cell changed, a row added and a row removed',
    edit: (xml) =>
      xml
        .replace('59,4', '60,1')
        .replace(
          rowAround('Tỷ lệ hộ nghèo'),
          (row) => row + row.replace('hộ nghèo', 'hộ cận nghèo').replace('3,1', '4,0'),
        )
        .replace(rowAround('Đường thôn được bê tông'), ''),
    expected: (draft) =>
      draft
        .replace('| 58 | 59,4 |', '| 58 | 60,1 |')
        .replace(/(\| Tỷ lệ hộ nghèo.*\n)/u, '$1| Tỷ lệ hộ cận nghèo đa chiều (%) | 4,0 | 2,8 |\n')
        .replace(/\| Đường thôn được bê tông.*\n/u, ''),
  },
  {
    name: 'words beside a footnote, a link and bold words, which stay',
    draft: withNotes,
    edit: (xml) =>
      xml
        .replace('đạt 99,5%; tỷ lệ', 'đạt 99,6%; tổng tỷ lệ')
        .replace(' nộp trực tuyến đạt 71%', ' nộp trực tuyến đạt 72%'),
    expected: (draft) =>
      draft
        .replace('đạt 99,5%; tỷ lệ', 'đạt 99,6%; tổng tỷ lệ')
        .replace(' nộp trực tuyến đạt 71%', ' nộp trực tuyến đạt 72%'),
  },
  {
    name: 'words of a footnote',
    draft: withNotes,
    part: 'word/footnotes.xml',
    edit: (xml) => xml.replace('của Bộ phận', 'do Bộ phận'),
    expected: (draft) => draft.replace('số liệu của Bộ phận', 'số liệu do Bộ phận'),
  },
  {
    name: 'words set in bold, and bold taken away',
    draft: withNotes,
    edit: (xml) =>
      xml
        .replace('3.214 hồ sơ', `${bolded('3.214')} hồ sơ`)
        .replace(
          '<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">nộp trực tuyến',
          '<w:t xml:space="preserve">nộp trực tuyến',
        ),
    expected: (draft) =>
      draft.replace('3.214 hồ sơ', '**3.214** hồ sơ').replace('**nộp trực tuyến**', 'nộp trực tuyến'),
  },
  {
    name: 'tracked changes, as Word shows them accepted',
    edit: (xml) =>
      xml.replace(
        '3.214 hồ sơ',
        '</w:t></w:r><w:del w:id="90" w:author="A"><w:r><w:delText>3.214</w:delText></w:r></w:del>' +
          '<w:ins w:id="91" w:author="A"><w:r><w:t>3.300</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> hồ sơ',
      ),
    expected: (draft) => draft.replace('3.214 hồ sơ', '3.300 hồ sơ'),
  },
  {
    name: 'looks that a draft cannot say: told, the draft stays',
    edit: (xml) =>
      xml.replace(
        /(<w:pStyle w:val="NoiDung"\/>)(<\/w:pPr><w:r><w:t xml:space="preserve">Toàn xã có 34)/u,
        '$1<w:jc w:val="center"/>$2',
      ),
    expected: (draft) => draft,
    notes: [/Không giữ hình thức chữ, căn lề sửa trong Word ở 1 chỗ: Toàn xã có 34/],
  },
  {
    name: 'words that the law gives: told, the draft stays',
    edit: (xml) => xml.replace('Độc lập - Tự do - Hạnh phúc', 'Độc lập, Tự do, Hạnh phúc'),
    expected: (draft) => draft,
    notes: [/Chưa đưa vào bản thảo chỗ sửa: «Độc lập, Tự do, Hạnh phúc»/],
  },
];

describe('edits made in Word, merged into the draft that the file keeps', () => {
  for (const {
    name,
    draft = sample,
    edit,
    part,
    expected,
    notes = [/^Đã đưa chỗ sửa trong Word vào bản thảo/],
  } of cases) {
    it(name, async () => {
      const { merged, notes: found } = await edited(draft, edit, part);
      const wanted = expected(draft);
      assert.equal(merged, wanted);
      const told = found.map((note) => describeMergeNote(note, 'vi'));
      assert.equal(told.length, notes.length, told.join('\n'));
      for (const [index, pattern] of notes.entries()) assert.match(told[index] ?? '', pattern);
    });
  }

  it('in a draft that has its form in the body', async () => {
    const { merged } = await edited(pasted, (xml) => xml.replace('Lưu: VT', 'Lưu: VP'));
    assert.equal(merged, pasted.replace('Lưu: VT', 'Lưu: VP'));
  });

  it('in a draft with the line ends of Windows', async () => {
    const draft = sample.replace(/\n/g, '\r\n');
    const { merged } = await edited(draft, (xml) =>
      xml.replace(around('Đến nay xã có 07'), (old) => paragraph('Mới.') + old),
    );
    assert.equal(merged, draft.replace('Đến nay xã có 07', 'Mới.\r\n\r\nĐến nay xã có 07'));
  });

  it('with a footnote added in Word, which gets a label and a definition', async () => {
    const note = `<w:footnote w:id="9">${paragraph('Nguồn mới.')}</w:footnote>`;
    const noted = editedFile(
      await exported(withNotes),
      (xml) => xml.replace('</w:footnotes>', `${note}</w:footnotes>`),
      'word/footnotes.xml',
    );
    const reference = '</w:t></w:r><w:r><w:footnoteReference w:id="9"/></w:r><w:r><w:t>';
    const { merged } = sourceOf(
      editedFile(noted, (xml) => xml.replace('09 nhà văn hóa thôn.', `09 nhà văn hóa thôn.${reference}`)),
    );
    const wanted = withNotes.replace('09 nhà văn hóa thôn.', '09 nhà văn hóa thôn.[^2]').trimEnd();
    assert.equal(merged, `${wanted}\n\n[^2]: Nguồn mới.\n`);
  });

  it('not from a file that another version exported: the text read from Word is given as it is', async () => {
    const other = editedFile(
      await exported(sample),
      (xml) => xml.replace(/units="\w+"/, 'units="0"'),
      'customXml/item1.xml',
    );
    const { merged, notes } = sourceOf(editedFile(other, (xml) => xml.replace('3.214', '3.215')));
    assert.equal(merged, null);
    assert.deepEqual(notes, [{ kind: 'other-export' }]);
  });
});
