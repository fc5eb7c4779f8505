import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A change of one part of the file; every place that matches is changed. */
export type Edit = readonly [
  part: string,
  from: RegExp,
  to: string | ((match: string, ...groups: (string | undefined)[]) => string),
];

/** A mistake as the writer could make it, and the checks that must notice it. */
export interface Mistake {
  readonly edits: readonly Edit[];
  readonly noticedBy: readonly (string | RegExp)[];
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** In one style. */
const inStyle = (id: string, from: string, to: string): Edit => [
  STYLES,
  new RegExp(`(w:styleId="${id}">(?:(?!</w:style>).)*?)${from}`, 'gs'),
  (_, before) => (before ?? '') + to,
];
const flushLeft = (id: string): Edit => inStyle(id, '<w:jc w:val="center"/>', '<w:jc w:val="left"/>');

/** Mistakes in the report of `plainReport`; together they are noticed by every check. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'paper of another size': {
    edits: [[DOCUMENT, /w:w="11906" w:h="16838"/g, 'w:w="12240" w:h="15840"']],
    noticedBy: ['page width', 'page height'],
  },
  'left margin 2 mm off': { edits: [[DOCUMENT, /w:left="1701"/g, 'w:left="1814"']], noticedBy: ['left margin'] },
  'right margin 2 mm off': { edits: [[DOCUMENT, /w:right="1134"/g, 'w:right="1247"']], noticedBy: ['right margin'] },
  'top margin 2 mm off': { edits: [[DOCUMENT, /w:top="1134"/g, 'w:top="1247"']], noticedBy: ['top margin'] },
  'bottom margin of 8 mm': { edits: [[DOCUMENT, /w:bottom="1134"/g, 'w:bottom="454"']], noticedBy: ['bottom margin'] },
  'Tiêu ngữ flush left': { edits: [flushLeft('TieuNgu')], noticedBy: ['Quốc hiệu and Tiêu ngữ concentric'] },
  'date flush left': { edits: [flushLeft('DiaDanhThoiGian')], noticedBy: ['place and date under Quốc hiệu'] },
  'symbol flush left': { edits: [flushLeft('SoKyHieu')], noticedBy: ['symbol under the issuer'] },
  'symbol higher than the date': {
    edits: [inStyle('SoKyHieu', 'w:after="0"', 'w:after="100"')],
    noticedBy: ['symbol and date on one line'],
  },
  'document type flush left': { edits: [flushLeft('TenLoai')], noticedBy: ['document type centred'] },
  'subject flush left': { edits: [flushLeft('TrichYeu')], noticedBy: ['subject centred'] },
  'addressees flush left': {
    edits: [[DOCUMENT, /(<w:pStyle w:val="KinhGui"\/>.*?)<w:jc w:val="center"\/>/gs, '$1']],
    noticedBy: ['addressees centred'],
  },
  'rules of the wrong length': {
    edits: [[DOCUMENT, /(<w:pStyle w:val="DuongKe"\/>(?:(?!<\/w:p>).)*?<w:ind w:left=")\d+/gs, '$1200']],
    noticedBy: ['Tiêu ngữ', 'issuer', 'subject'].flatMap((what) => [
      `${what}: length of the rule`,
      `${what}: rule centred`,
    ]),
  },
  'first line indented 15 mm': {
    edits: [[STYLES, /w:firstLine="720"/g, 'w:firstLine="850"']],
    noticedBy: ['first-line indent', 'heading: indent'],
  },
  'single line spacing': { edits: [inStyle('NoiDung', 'w:line="276"', 'w:line="240"')], noticedBy: ['line pitch'] },
  'paragraphs 3 pt further apart': {
    edits: [inStyle('NoiDung', 'w:after="120"', 'w:after="180"')],
    noticedBy: ['space between paragraphs'],
  },
  'recipients lower than the signature': {
    edits: [inStyle('NoiNhan', 'w:before="36"', 'w:before="120"')],
    noticedBy: ['"Nơi nhận:" level with the signature block'],
  },
  'recipients centred': {
    edits: [inStyle('NoiNhan', '<w:jc w:val="left"/>', '<w:jc w:val="center"/>')],
    noticedBy: ['recipients flush left'],
  },
  'signer flush left': { edits: [flushLeft('HoTen')], noticedBy: ['signer under the authority'] },
  'no room to sign': { edits: [[DOCUMENT, /w:line="1474"/g, 'w:line="600"']], noticedBy: ['room for the signature'] },
  'every letter 2 pt larger': {
    edits: [DOCUMENT, STYLES].map((part): Edit => [
      part,
      /(<w:sz w:val=")(\d\d)(?=")/g,
      (_, before, size) => `${before ?? ''}${Number(size) + 4}`,
    ]),
    noticedBy: [/: size$/],
  },
  'bold for plain and plain for bold': {
    edits: [[STYLES, /<w:b( w:val="false")?\/>/g, (_, off) => (off === undefined ? '<w:b w:val="false"/>' : '<w:b/>')]],
    noticedBy: [/: face$/],
  },
  Arial: { edits: [[STYLES, /Times New Roman/g, 'Arial']], noticedBy: ['font'] },
  'page number on page 1': { edits: [[DOCUMENT, /<w:titlePg\/>/g, '']], noticedBy: ['page number: none on page 1'] },
  'pages counted from 5': {
    edits: [[DOCUMENT, /w:pgNumType w:start="1"/g, 'w:pgNumType w:start="5"']],
    noticedBy: ['page number: value'],
  },
  'page number flush left': { edits: [flushLeft('SoTrang')], noticedBy: ['page number: centred'] },
  'header at 15 mm': {
    edits: [[DOCUMENT, /w:header="567"/g, 'w:header="850"']],
    noticedBy: ['page number: from the top'],
  },
};

const letGo: Edit = [DOCUMENT, /<w:keepNext\/>/g, ''];

/** Mistakes that show only where a page ends: in some of the reports of many lengths. */
export const pageEndMistakes: Readonly<Record<string, Mistake>> = {
  'signature block let go': { edits: [letGo], noticedBy: ['signature block: in company'] },
  'signature block let go and its row too': {
    edits: [letGo, [DOCUMENT, /<w:cantSplit\/>/g, '']],
    noticedBy: ['signature block: undivided'],
  },
};

/** Mistakes in the report of `tableReport`. */
export const tableMistakes: Readonly<Record<string, Mistake>> = {
  'header row not repeated': { edits: [[DOCUMENT, /<w:tblHeader\/>/g, '']], noticedBy: ['table: header row'] },
  'tables 5 mm too far to the right': {
    edits: [[DOCUMENT, /<w:tblLayout w:type="fixed"\/>/g, '<w:tblInd w:w="284" w:type="dxa"/>$&']],
    noticedBy: ['table: left edge', 'table: right edge'],
  },
  'cells in 10 pt': {
    edits: [inStyle('TrongBang', '<w:sz w:val="26"/>', '<w:sz w:val="20"/>')],
    noticedBy: ['table: size'],
  },
  'numbers flush left': { edits: [[DOCUMENT, /<w:jc w:val="right"\/>/g, '']], noticedBy: ['table: numbers'] },
};

/** Mistakes in the report of `partyReport`. */
export const partyMistakes: Readonly<Record<string, Mistake>> = {
  'margins of the State': {
    edits: [[DOCUMENT, /w:right="850"/g, 'w:right="1134"']],
    noticedBy: ['Party: right margin'],
  },
  'left margin of 35 mm': { edits: [[DOCUMENT, /w:left="1701"/g, 'w:left="1984"']], noticedBy: ['Party: left margin'] },
  'top margin of 25 mm': { edits: [[DOCUMENT, /w:top="1134"/g, 'w:top="1417"']], noticedBy: ['Party: top margin'] },
  'bottom margin of 1 mm': {
    edits: [[DOCUMENT, /w:bottom="1134"/g, 'w:bottom="57"']],
    noticedBy: ['Party: bottom margin'],
  },
  'a colon after the number': {
    edits: [[DOCUMENT, /Số 12-BC/g, 'Số: 12-BC']],
    noticedBy: ['Party: number without a colon'],
  },
  'the national name': {
    edits: [[DOCUMENT, /ĐẢNG CỘNG SẢN VIỆT NAM/g, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    noticedBy: ['Party: no national name', 'Party: name in bold'],
  },
  'bold for plain and plain for bold': {
    edits: [
      [DOCUMENT, /<w:b w:val="false"\/>/g, '<w:b/>'],
      [STYLES, /<w:b\/>/g, '<w:b w:val="false"/>'],
    ],
    noticedBy: ['Party: position not bold', 'Party: authority in bold'],
  },
  'a label without its line': {
    edits: [[DOCUMENT, /<w:u w:val="single"\/>/g, '']],
    noticedBy: ['Party: "Nơi nhận:" underlined'],
  },
};

/** The file with a mistake in it. */
export function withMistake(bytes: Uint8Array, { edits }: Mistake): Uint8Array {
  const files = unzipSync(bytes);
  for (const [part, from, to] of edits) {
    const before = strFromU8(files[part] ?? new Uint8Array());
    const after = typeof to === 'string' ? before.replace(from, to) : before.replace(from, to);
    assert.notEqual(after, before, `${part} holds no ${from}`);
    files[part] = strToU8(after);
  }
  return zipSync(files);
}
