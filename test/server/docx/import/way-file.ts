import { POINTS, type ModelBlock, type ModelReport } from './model-report';
import { footOf, headerOf, ruleOf } from './way-columns';
import { BREAK, lineOf, runsOf, TAB, textOf } from './way-lines';
import type { Way } from './ways-of-writing';
import { style, styled } from './word-forms';
import { BOLD, cell, CENTER, item, list, paragraph, placedTable, ruledTable, text, use, wordFile } from './word-file';

const ROMAN = ['I', 'II', 'III', 'IV'];
const HEADINGS = ['H1', 'H2'] as const;
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1);

/** The report as a Word file, typed that way. */
export function writtenInWord(report: ModelReport, way: Way): Uint8Array {
  const { opening, sections, closing } = report;
  const body = sections.map(({ title, parts }, index) => {
    const inner = parts.map((part, place) => {
      const blocks = part.blocks.map((block) => blockOf(block, way)).join('');
      return headingOf(part.title, String(place + 1), 1, way) + blocks;
    });
    return headingOf(title, ROMAN[index] ?? '', 0, way) + inner.join('');
  });
  const written = [
    headerOf(report, way),
    titleOf(report, way),
    addresseesOf(report, way),
    textOf(opening, way),
    ...body,
    textOf(closing, way),
    footOf(report, way),
  ].join(way.gaps === 'layout' ? '' : text(''));
  // Word ends every body with a paragraph.
  return wordFile(around(written, way) + text(''), {
    styles: way.numbers === 'of styles' ? HEADINGS.map((id, level) => headingStyle(id, level)).join('') : '',
    numbering:
      list(0, ['upperRoman', '%1.', styled('H1')], ['decimal', '%2.', styled('H2')]) +
      list(1, ['bullet', way.bullets === 'symbol font' ? '\uf0b7' : '-']) +
      use(1, 0) +
      use(2, 1),
    relations: `<Relationship Id="rIdSeal" Type="${IMAGE}" Target="media/dau.png"/>`,
    files: { 'word/media/dau.png': PNG },
  });
}

const numbered = (level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

const headingStyle = (id: string, level: number): string => style(id, `heading ${level + 1}`, numbered(level));

function around(body: string, way: Way): string {
  switch (way.around) {
    case 'content control':
      return `<w:sdt><w:sdtPr/><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
    case 'insertion':
      return body.replace(
        /<w:r>(?:(?!<w:p[ >]|<\/w:r>).)*<\/w:r>/gs,
        (runs) => `<w:ins w:id="9" w:author="An">${runs}</w:ins>`,
      );
    case 'one cell':
      return placedTable([cell(body)]);
    case 'nothing':
      return body;
  }
}

function titleOf({ subject: [first, second] }: ModelReport, way: Way): string {
  const line = (words: string): string => lineOf(words, way, BOLD, CENTER);
  const broken = (above: string, below: string): string =>
    paragraph(runsOf(above, way, BOLD) + BREAK + runsOf(below, way, BOLD), CENTER);
  const title = 'BÁO CÁO';
  switch (way.subject) {
    case 'line':
      return line(title) + line(`${first} ${second}`) + ruleOf(way);
    case 'lines':
      return line(title) + line(first) + line(second) + ruleOf(way);
    case 'break':
      return line(title) + broken(first, second);
    case 'with title':
      return broken(title, `${first} ${second}`) + ruleOf(way);
  }
}

function addresseesOf({ addressees }: ModelReport, way: Way): string {
  const [first = '', ...others] = addressees;
  if (others.length === 0 && way.addressees === 'line') return lineOf(`Kính gửi: ${first}`, way, '', CENTER);
  const lines = addressees.map((name, index) => `- ${name}${index === addressees.length - 1 ? '.' : ';'}`);
  const [top = '', ...rest] = lines;
  if (way.addressees === 'list')
    return [lineOf('Kính gửi:', way, '', CENTER), ...lines.map((line) => lineOf(line, way))].join('');
  const beside = paragraph(runsOf('Kính gửi:', way) + TAB + runsOf(top, way));
  return [beside, ...rest.map((line) => paragraph(TAB + TAB + runsOf(line, way)))].join('');
}

function headingOf(title: string, number: string, level: 0 | 1, way: Way): string {
  const isCapitals = way.looks === 'capitals by looks' && level === 0;
  const looks = way.looks === 'plain' && way.numbers !== 'of styles' ? '' : BOLD + (isCapitals ? '<w:caps/>' : '');
  const words = isCapitals ? `${title.charAt(0)}${title.slice(1).toLowerCase()}` : title;
  switch (way.numbers) {
    case 'typed':
      return lineOf(`${number}${way.mark} ${words}`, way, looks);
    case 'tab':
      return paragraph(runsOf(`${number}${way.mark}`, way, looks) + TAB + runsOf(words, way, looks));
    case 'counted':
      return lineOf(words, way, looks, numbered(level));
    case 'of styles':
      return lineOf(words, way, looks, styled(HEADINGS[level]));
  }
}

function blockOf(block: ModelBlock, way: Way): string {
  switch (block.kind) {
    case 'text':
      return textOf(block.text, way);
    case 'items':
      return block.lines.map((line) => itemOf(line, way)).join('');
    case 'points':
      return block.lines.map((line, index) => textOf(`${POINTS.charAt(index)}) ${line}`, way)).join('');
    case 'table':
      // Tables that touch each other would be one.
      return ruledTable(...block.rows.map((cells) => cells.map((words) => cell(lineOf(words, way))))) + text('');
  }
}

function itemOf(line: string, way: Way): string {
  switch (way.bullets) {
    case 'typed':
      return textOf(`- ${line}`, way);
    case 'typed dot':
      return textOf(`• ${line}`, way);
    case 'typed long dash':
      return textOf(`– ${line}`, way);
    case 'counted':
    case 'symbol font':
      return item(line, 2);
  }
}
