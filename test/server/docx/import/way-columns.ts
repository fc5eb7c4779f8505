import type { ModelReport } from './model-report';
import { lineOf, runsOf, TAB } from './way-lines';
import type { Way } from './ways-of-writing';
import { box } from './word-forms';
import { BOLD, bold, cell, CENTER, ITALIC, paragraph, placedTable, ruledTable, run, text } from './word-file';

const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DRAWN = '<w:r><w:pict><v:line id="Line 1" from="1pt,1pt" to="90pt,1pt"/></w:pict></w:r>';
const UNDERLINE = '<w:u w:val="single"/>';
const WIDE_GAP = ' '.repeat(12);
const SEAL =
  '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="Con dấu"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>' +
  '<a:blip r:embed="rIdSeal"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/** The line under the names and the subject. */
export const ruleOf = ({ rule }: Way): string =>
  rule === 'typed' ? text('_______', CENTER) : rule === 'drawn' ? paragraph(DRAWN, CENTER) : '';

/** Every paragraph of the column in a frame at that place. */
const framed = (column: string, x: number): string =>
  column.replace(
    /<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?/gs,
    (_, looks: string | undefined) =>
      `<w:p><w:pPr><w:framePr w:w="4500" w:wrap="around" w:x="${x}" w:y="1"/>${looks ?? ''}</w:pPr>`,
  );

/** The issuer as it stands in the left column. */
function namesOf({ parent, issuer }: ModelReport, way: Way): readonly string[] {
  if (parent !== null) return [parent, issuer];
  return way.names === 'broken' ? issuer.split(/ (?=XÃ|PHƯỜNG)/u) : [issuer];
}

/** Issuer, national name, number and date. */
export function headerOf(report: ModelReport, way: Way): string {
  const [day, month, year] = report.date.split('/');
  const number = `Số: ${report.symbol}`;
  const placed = `${report.place}, ngày ${day} tháng ${month} năm ${year}`;
  const line = (words: string, looks = ''): string => lineOf(words, way, looks, CENTER);
  const names = namesOf(report, way);
  const left = names.map((name) => line(name, name === report.parent ? '' : BOLD)).join('') + ruleOf(way);
  const right = line(NAME, BOLD) + line(MOTTO, BOLD + (way.rule === 'underline' ? UNDERLINE : '')) + ruleOf(way);
  const columns = [left + line(number), right + line(placed, ITALIC)] as const;
  switch (way.header) {
    case 'table':
      return placedTable(columns.map((column) => cell(column)));
    case 'ruled':
      return ruledTable(columns.map((column) => cell(column)));
    case 'three columns':
      return placedTable([cell(columns[0]), cell(text('')), cell(columns[1])]);
    case 'rows':
      return placedTable([cell(left), cell(right)], [cell(line(number)), cell(line(placed, ITALIC))]);
    case 'boxes':
      return paragraph(columns.map((column) => box(column)).join(''));
    case 'frames':
      return columns.map((column, index) => framed(column, index * 5000 + 1000)).join('');
    case 'lines':
      return columns.join('');
    case 'tabs':
    case 'spaces':
      return besideEachOther([...names, number], [NAME, MOTTO, placed], way);
  }
}

/** Two columns set with tabs or spaces, the last lines on one level. */
function besideEachOther(left: readonly string[], right: readonly string[], way: Way): string {
  const gap = way.header === 'tabs' ? TAB + TAB : run(WIDE_GAP);
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = [left[index - count + left.length], right[index - count + right.length]];
    if (first === undefined || second === undefined) return lineOf(first ?? second ?? '', way);
    return paragraph(runsOf(first, way) + gap + runsOf(second, way));
  }).join('');
}

/** Recipients and signature. */
export function footOf({ recipients, authority, position, signer }: ModelReport, way: Way): string {
  const line = (words: string, looks = ''): string => lineOf(words, way, looks);
  const to = line('Nơi nhận:', BOLD + ITALIC) + recipients.map((each) => line(`- ${each}`)).join('');
  const mark = { no: text(''), remark: paragraph(run('(Đã ký)', ITALIC), CENTER), seal: paragraph(SEAL, CENTER) }[
    way.signed
  ];
  const signed =
    lineOf(authority, way, BOLD, CENTER) + lineOf(position, way, BOLD, CENTER) + text('') + mark + bold(signer, CENTER);
  switch (way.foot) {
    case 'table':
      return placedTable([cell(to), cell(signed)]);
    case 'rows':
      return placedTable(
        [cell(to), cell(line(authority, BOLD) + line(position, BOLD))],
        [cell(text('')), cell(line(signer, BOLD))],
      );
    case 'boxes':
      return paragraph(box(to) + box(signed));
    case 'lines':
      return signed + to;
    case 'tabs':
      return [['Nơi nhận:', authority], ...recipients.map((each, index) => [`- ${each}`, index === 0 ? position : ''])]
        .map(([first = '', second = '']) =>
          paragraph(runsOf(first, way) + (second === '' ? '' : TAB + TAB + runsOf(second, way))),
        )
        .concat(paragraph(TAB + TAB + runsOf(signer, way)))
        .join('');
  }
}
