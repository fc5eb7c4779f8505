import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeReport } from '../../../server/src/docx/write-report';
import { type Landmarks, layoutFaults } from './layout-faults';
import { convertToPdf, readPdf, type RenderedPage, requireLibreOffice, unitOnly } from './measure-pdf';
import { longPlaceReport, plainReport, reportOfLength, richReport } from './sample-reports';

const landmarks: Landmarks = {
  nationalName: 'CỘNG HÒA XÃ HỘI',
  motto: 'Độc lập',
  issuer: 'XÃ TÂN HÒA',
  symbol: 'Số:',
  placeDate: 'Tân Hòa, ngày',
  documentType: 'BÁO CÁO',
  subject: 'Kết quả công tác',
  addressees: 'Kính gửi:',
  firstParagraph: 'Thực hiện Kế hoạch',
  laterParagraph: 'Ủy ban nhân dân xã đã quán triệt',
  recipientsLabel: 'Nơi nhận:',
  recipient: '- Như trên;',
  authority: 'TM.',
  signer: 'Trần Văn Bình',
};

/** The file with one thing changed, as a mistake in the writer would change it. */
function planted(bytes: Uint8Array, part: string, from: RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${part} holds no ${from}`);
  return zipSync({ ...files, [part]: strToU8(after) });
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** Mistakes, each with the fault that must be reported for it. */
const MISTAKES: Readonly<Record<string, readonly [string, RegExp, string, RegExp]>> = {
  'left margin 2 mm off': [DOCUMENT, /w:left="1701"/g, 'w:left="1814"', /^left margin/],
  'right margin 2 mm off': [DOCUMENT, /(<w:pgMar[^>]*)w:right="1134"/g, '$1w:right="1247"', /^right margin/],
  'top margin 2 mm off': [DOCUMENT, /w:top="1134"/g, 'w:top="1247"', /^top margin/],
  'first line indented 15 mm': [STYLES, /w:firstLine="720"/g, 'w:firstLine="850"', /^first-line indent/],
  'body in 12 pt': [STYLES, /(w:styleId="NoiDung">.*?<w:sz w:val=")28/s, '$124', /^body: size/],
  Arial: [STYLES, /Times New Roman/g, 'Arial', /^font: .*Sans/],
  'Quốc hiệu in 14 pt': [
    DOCUMENT,
    /(<w:sz w:val=")26("\/><w:szCs w:val="26"\/><\/w:rPr><w:t[^>]*>CỘNG)/,
    '$128$2',
    /^Quốc hiệu: size/,
  ],
  'Tiêu ngữ flush left': [STYLES, /(w:styleId="TieuNgu">.*?<w:jc w:val=")center/s, '$1left', /concentric/],
  'rule of the wrong length': [
    DOCUMENT,
    /(<w:pStyle w:val="DuongKe"\/>.*?<w:ind w:left=")\d+/s,
    '$1200',
    /length of the rule/,
  ],
  'single line spacing': [STYLES, /(w:styleId="NoiDung">.*?w:line=")276/s, '$1240', /^line pitch/],
  'page number on page 1': [DOCUMENT, /<w:titlePg\/>/, '', /^page number: shown/],
  'header at 15 mm': [DOCUMENT, /w:header="567"/, 'w:header="850"', /^page number 2 from the top/],
};

/** Paragraphs in a report whose end moves from the first page to the second. */
const LENGTHS = Array.from({ length: 12 }, (_, index) => 10 + index);

describe('layout of the exported file in LibreOffice', function () {
  this.timeout(180_000);
  const rendered = new Map<string, readonly RenderedPage[]>();
  const pagesOf = (name: string): readonly RenderedPage[] => {
    const pages = rendered.get(name);
    assert.ok(pages, `${name} was not rendered`);
    return pages;
  };

  before(async function () {
    if (unitOnly()) return void this.skip();
    requireLibreOffice();
    const plain = (await writeReport(plainReport)).bytes;
    const files: Record<string, Uint8Array> = {
      plain,
      rich: (await writeReport(richReport)).bytes,
      'long-place': (await writeReport(longPlaceReport)).bytes,
    };
    for (const [name, [part, from, to]] of Object.entries(MISTAKES)) {
      files[`mistake-${Object.keys(MISTAKES).indexOf(name)}`] = planted(plain, part, from, to);
    }
    for (const lines of LENGTHS) files[`length-${lines}`] = (await writeReport(reportOfLength(lines))).bytes;
    for (const [name, pdf] of convertToPdf(files)) rendered.set(name, await readPdf(pdf));
  });

  it('has the lengths, sizes and alignments of the decree', () => {
    assert.deepEqual(layoutFaults(pagesOf('plain'), landmarks), []);
  });

  it('takes the smaller sizes when the place name is long, and nothing wraps', () => {
    const words = { ...landmarks, placeDate: 'Thành phố Hồ Chí Minh, ngày' };
    assert.deepEqual(layoutFaults(pagesOf('long-place'), words), []);
  });

  it('keeps a table between the margins and its numbers aligned right', () => {
    const [page] = pagesOf('rich');
    const numbers = page?.pieces.filter(({ text }) => /^(?:116,7|125,0)$/.test(text)) ?? [];
    assert.equal(numbers.length, 2);
    assert.ok(Math.abs((numbers[0]?.right ?? 0) - (numbers[1]?.right ?? 9)) < 0.1);
    assert.equal(numbers[0]?.size, 13);
    for (const { left, right } of page?.rules ?? []) assert.ok(left > 29.5 && right < 190.5, `${left}–${right}`);
  });

  it('begins a page with footnotes at the top margin too', () => {
    const top = Math.min(...(pagesOf('rich')[0]?.pieces ?? []).map((piece) => piece.baseline));
    assert.ok(top < 25, `first line at ${top}`);
  });

  it('never divides the signature block nor leaves it alone on a page, wherever the page ends', () => {
    const counts = new Set<number>();
    for (const lines of LENGTHS) {
      const pages = pagesOf(`length-${lines}`);
      counts.add(pages.length);
      const faults = layoutFaults(pages, landmarks).filter((fault) => fault.startsWith('signature block'));
      assert.deepEqual(faults, [], `${lines} paragraphs`);
    }
    assert.ok(counts.size > 1, 'no page break moved; the lengths prove nothing');
  });

  for (const [index, [name, [, , , fault]]] of Object.entries(MISTAKES).entries()) {
    it(`notices a mistake: ${name}`, () => {
      const faults = layoutFaults(pagesOf(`mistake-${index}`), landmarks);
      assert.ok(
        faults.some((found) => fault.test(found)),
        `found only: ${faults.join('; ')}`,
      );
    });
  }
});
