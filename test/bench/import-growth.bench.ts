import assert from 'node:assert/strict';
import { importDocx } from '../../server/src/docx/import/import-docx';
import {
  BOLD,
  cell,
  item,
  list,
  paragraph,
  ruledTable,
  run,
  text,
  use,
  wordFile,
} from '../server/docx/import/word-file';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const BREAK = '<w:r><w:br/></w:r>';
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** Word files that a careless reader takes quadratic time for; each is given at any length. */
const HOSTILE: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'rows merged downwards': (count) =>
    wordFile(ruledTable(...Array.from({ length: count }, (_, index) => [cell(text('a'), index ? '<w:vMerge/>' : '')]))),
  'runs of changing looks': (count) => wordFile(paragraph(times(count, (index) => run('từ ', index % 2 ? BOLD : '')))),
  'line breaks': (count) => wordFile(paragraph(times(count, () => run('dòng') + BREAK))),
  'paragraphs whose ends were deleted': (count) =>
    wordFile(times(count, () => paragraph(run('từ '), '<w:rPr><w:del/></w:rPr>'))),
  'cut lines': (count) => wordFile(times(count, () => text('nội dung này dài hơn một dòng nên bị cắt ở cuối dòng và'))),
  'lines of a signature': (count) => wordFile(times(count, () => text('Ký bởi: xã Tân Hòa'))),
  'fields that never end': (count) =>
    wordFile(paragraph(times(count, () => mark('begin') + mark('separate') + run('x')))),
  'items of a list': (count) =>
    wordFile(
      times(count, () => item('việc', 1)),
      { numbering: list(0, ['decimal', '%1.']) + use(1, 0) },
    ),
};

const COUNT = 1_000;
const TIMES_LONGER = 4;
/** Linear work takes four times as long, quadratic sixteen. */
const MOST_GROWTH = 8;

/** Milliseconds of the processor's time, the least of some tries. */
function cost(bytes: Uint8Array): number {
  const tries = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    assert.equal(importDocx(bytes).kind, 'draft');
    return process.cpuUsage(start).user / 1_000;
  });
  return Math.min(...tries);
}

describe('importDocx: time grows with the file alone', () => {
  for (const [name, make] of Object.entries(HOSTILE)) {
    it(name, () => {
      const [short, long] = [cost(make(COUNT)), cost(make(COUNT * TIMES_LONGER))];
      console.log(`      ${short.toFixed(0)} ms, ${TIMES_LONGER} times as long: ${long.toFixed(0)} ms`);
      assert.ok(long < Math.max(short, 20) * MOST_GROWTH);
    });
  }
});
