import assert from 'node:assert/strict';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { stateForm } from '../../../../server/src/docx/form-profile';
import { readTemplate } from '../../../../server/src/docx/template/read-template';
import type { WordParts } from '../import/word-file';
import { BASED_ON_NORMAL, font, FOOTER, HEADER, NORMAL, section, size, style, templateFile } from './template-file';

const PAGE = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>';
const defaults = (run: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault></w:docDefaults>${NORMAL}`;

describe('readTemplate', () => {
  it('takes margins, and the looks of the body and the headings under whatever names', () => {
    const styles = [
      NORMAL,
      style(
        'VTNidung',
        'VT Nội dung',
        '<w:spacing w:after="160" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/>',
        size(26) + font('Times New Roman'),
        BASED_ON_NORMAL,
      ),
      style('u1', 'heading 1', '<w:spacing w:before="240"/><w:ind w:firstLine="0"/><w:jc w:val="left"/>', size(27)),
      style('TnLoai', 'Tên loại', '', size(27)),
    ];
    const { form, problems } = readTemplate(
      templateFile({ styles: styles.join('') }, section('', { top: 1304, left: 1701, gutter: 142 })),
    );
    assert.deepEqual(problems, []);
    const { lengths, sizes, headings } = form;
    assert.deepEqual([lengths.marginTop, lengths.marginLeft, lengths.marginRight], [1304, 1843, 850]);
    assert.deepEqual([sizes.body, sizes.documentType, sizes.subject], [26, 27, stateForm.sizes.subject]);
    // 18 pt between lines of 13 pt are 1.2 lines.
    assert.deepEqual([lengths.paragraphAfter, lengths.line, lengths.firstLine], [160, 289, 567]);
    assert.deepEqual(headings, { 1: { size: 27, before: 240, firstLine: 0, alignment: 'left' } });
  });

  it('takes the body from Normal and the defaults where there is no style for it, but no heading from them', () => {
    const styles = defaults(size(26)) + style('Heading1', 'heading 1', '', '', BASED_ON_NORMAL);
    const { form, problems } = readTemplate(templateFile({ styles }));
    assert.deepEqual(problems, []);
    assert.equal(form.sizes.body, 26);
    assert.deepEqual(form.headings, {});
  });

  it('sets the sizes of the head together', () => {
    const { form } = readTemplate(templateFile({ styles: NORMAL + style('QuocHieu', 'QuocHieu', '', size(24)) }));
    assert.deepEqual(form.headerSizes.large, form.headerSizes.small);
  });

  const OUTSIDE: readonly (readonly [string, WordParts, string, RegExp])[] = [
    ['a narrow margin', {}, section('', { left: 1134 }), /lề trái .*«20 mm».*từ 30 mm đến 35 mm theo Phụ lục I/],
    [
      'other paper',
      {},
      section().replace('11906', '12240').replace('16838', '15840'),
      /khổ giấy .*«215,9 mm × 279,4 mm»/,
    ],
    [
      'small letters',
      { styles: defaults(size(22)) },
      section(),
      /cỡ chữ nội dung .*«11 pt» \(Normal\).*13 pt đến 14 pt/,
    ],
    [
      'another font',
      { styles: defaults(font('Arial')) },
      section(),
      /phông chữ .*«Arial» \(Normal\), cần Times New Roman/,
    ],
    [
      'coloured headings',
      { styles: NORMAL + [1, 2].map((n) => style(`u${n}`, `heading ${n}`, '', '<w:color w:val="2f5496"/>')).join('') },
      section(),
      /màu chữ .*«2F5496» \(heading 1, heading 2\), cần màu đen/,
    ],
    [
      'an upright place and date',
      { styles: NORMAL + style('DiaDanhThoiGian', 'DiaDanhThoiGian', '', '<w:i w:val="0"/>') },
      section(),
      /kiểu chữ .*«đứng, không đậm» \(DiaDanhThoiGian\), cần nghiêng, không đậm/,
    ],
    [
      'lines too far apart',
      { styles: NORMAL + style('NoiDung', 'NoiDung', '<w:spacing w:line="480" w:lineRule="auto"/>') },
      section(),
      /giãn dòng .*«2 dòng»/,
    ],
    [
      'a hanging first line',
      { styles: NORMAL + style('BodyText', 'Body Text', '<w:ind w:hanging="567"/>') },
      section(),
      /thụt đầu dòng .*«-10 mm» \(Body Text\)/,
    ],
    [
      'page numbers in the footer',
      { footer1: `<w:p>${PAGE}</w:p>` },
      section(FOOTER),
      /số trang .*«chân trang», cần ở giữa lề trên/,
    ],
    ['page numbers at the side', { header1: `<w:p>${PAGE}</w:p>` }, section(HEADER), /số trang .*«đầu trang»/],
    [
      'coloured words in a header',
      { header1: '<w:p><w:r><w:rPr><w:color w:val="C00000"/></w:rPr><w:t>Trung tâm</w:t></w:r></w:p>' },
      section(HEADER),
      /màu chữ .*«C00000» \(đầu trang\)/,
    ],
  ];
  for (const [name, parts, sectionMarkup, told] of OUTSIDE) {
    it(`tells ${name} in one sentence and keeps the decree's own`, () => {
      const { form, problems } = readTemplate(templateFile(parts, sectionMarkup));
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]?.vi ?? '', told);
      const { lengths, sizes, headings } = form;
      assert.deepEqual(
        [{ ...lengths, marginRight: stateForm.lengths.marginRight }, sizes, headings],
        [stateForm.lengths, stateForm.sizes, {}],
      );
    });
  }

  it('finds nothing in a page number in the middle of the header', () => {
    const header1 = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${PAGE}</w:p>`;
    const { form, problems } = readTemplate(templateFile({ header1 }, section(HEADER)));
    assert.deepEqual([problems, form.template?.headers.default.blocks], [[], []]);
  });

  const good = templateFile();
  const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const encrypted = new Uint8Array([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  const UNUSABLE: readonly (readonly [string, Uint8Array | null, RegExp])[] = [
    ['that is missing', null, /không tìm thấy/],
    ['that is text', strToU8('# Mẫu'), /không phải tệp DOCX/],
    ['with a password', encrypted, /có mật khẩu/],
    ['of old Word', OLE, /DOC của Word cũ/],
    ['that was cut off', good.subarray(0, 700), /bị hỏng/],
    ['that is empty', new Uint8Array(), /không phải tệp DOCX/],
    ['of another kind', zipSync({ 'a.txt': strToU8('a') }), /không phải tệp DOCX/],
    ['without styles', zipSync({ ...unzipSync(good), 'word/styles.xml': strToU8('<w:styles') }), /bị hỏng/],
    ['that swells when unpacked', templateFile({ files: { 'word/styles.xml': new Uint8Array(17 << 20) } }), /quá lớn/],
    ['that is huge', new Uint8Array(17 << 20), /quá lớn/],
  ];
  for (const [name, bytes, told] of UNUSABLE) {
    it(`tells a file ${name} in one sentence and keeps the form`, () => {
      const { form, problems } = readTemplate(bytes);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]?.vi ?? '', told);
      assert.equal(form, stateForm);
    });
  }

  it('tells a damaged header and goes on without it', () => {
    const file = unzipSync(templateFile({ header1: '<w:p/>' }, section(HEADER, { top: 1304 })));
    const { form, problems } = readTemplate(zipSync({ ...file, 'word/header1.xml': strToU8('<w:hdr') }));
    assert.match(problems.map(({ vi }) => vi).join(), /^tệp mẫu: phần «word\/header1\.xml» bị hỏng/);
    assert.equal(form.lengths.marginTop, 1304);
  });
});
