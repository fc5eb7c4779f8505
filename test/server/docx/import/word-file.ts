import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a Word file of a test holds beside its body, as XML without its root. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header1?: string;
  readonly footer1?: string;
  /** More relations of the main part, as `<Relationship …/>`. */
  readonly relations?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header1: 'hdr',
  footer1: 'ftr',
} as const;

type PartName = keyof typeof ROOTS;

const typeOf = (name: PartName): string => name.replace(/\d$/, '');

/** A Word file with that body, as small as Word would still open it. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const named = (Object.keys(ROOTS) as PartName[]).flatMap((name) => {
    const content = parts[name];
    return content === undefined ? [] : [{ name, content }];
  });
  const relations = named.map(
    ({ name }) => `<Relationship Id="rel-${name}" Type="${RELATIONS}/${typeOf(name)}" Target="${name}.xml"/>`,
  );
  const files = Object.fromEntries(
    named.map(({ name, content }) => [
      `word/${name}.xml`,
      strToU8(`${HEAD}<w:${ROOTS[name]} ${NAMESPACES}>${content}</w:${ROOTS[name]}>`),
    ]),
  );
  const overrides = ['document', ...named.map(({ name }) => name)].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.` +
      `wordprocessingml.${name === 'document' ? 'document.main' : typeOf(name as PartName)}+xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        `${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `${relations.join('')}${parts.relations ?? ''}</Relationships>`,
    ),
    'word/document.xml': strToU8(`${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    ...files,
    ...parts.files,
  });
}

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A run of text; `looks` is the inside of its `w:rPr`. */
export const run = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const BOLD = '<w:b/>';
export const ITALIC = '<w:i/>';

/** A paragraph of runs; `looks` is the inside of its `w:pPr`. */
export const paragraph = (runs: string, looks = ''): string =>
  `<w:p>${looks === '' ? '' : `<w:pPr>${looks}</w:pPr>`}${runs}</w:p>`;

/** A paragraph of plain text. */
export const text = (words: string, looks = ''): string => paragraph(run(words), looks);

export const bold = (words: string, looks = ''): string => paragraph(run(words, BOLD), looks);

export const CENTER = '<w:jc w:val="center"/>';

/** A numbered paragraph. */
export const item = (words: string, list: number, level = 0, looks = ''): string =>
  paragraph(run(words, looks), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell; `looks` is the inside of its `w:tcPr`. */
export const cell = (blocks: string, looks = ''): string =>
  `<w:tc>${looks === '' ? '' : `<w:tcPr>${looks}</w:tcPr>`}${blocks}</w:tc>`;

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('');

const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('');

/** As many columns as the cells of the widest row span. */
const gridOf = (rows: readonly (readonly string[])[]): string => {
  const spans = (cells: readonly string[]): number =>
    cells.reduce((sum, markup) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(markup)?.[1] ?? 1), 0);
  const columns = Math.max(...rows.map(spans));
  return `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>`;
};

/** A table with lines. */
export const ruledTable = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders>${LINES}</w:tblBorders></w:tblPr>${gridOf(rows)}${rowsOf(rows)}</w:tbl>`;

/** A table that only places things. */
export const placedTable = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${gridOf(rows)}${rowsOf(rows)}</w:tbl>`;

/** The definition of a list: a level each of format, text and what else it says. */
export const list = (
  id: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, shown, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(shown)}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

/** A list in use, with what it overrides. */
export const use = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

/** A field in the long form, its result as runs. */
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
