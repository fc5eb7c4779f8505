import assert from 'node:assert/strict';
import { readBlocks } from '../../server/src/markdown/blocks';
import { readReport } from '../../server/src/report/read-report';
import { draft } from '../server/report/fixtures';

const SIZE = 20_000;

/** Texts that a careless pattern takes quadratic time or worse for; each is given at any length. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'plausible text': (length) => repeated(`${draft('marked')}\n${draft('pasted')}\n${draft('scanned')}\n`, length),
  'spaces before a symbol': (length) => `ỦY BAN${' '.repeat(length)}Số: 12/BC-UBND`,
  'lines of spaces before a symbol': (length) => repeated(`ỦY BAN${' '.repeat(20_000)}Số: 12/BC-UBND\n\n`, length),
  'spaces behind a number': (length) => repeated(`Số: 12${' '.repeat(900)}x\n`, length),
  'dots behind a number': (length) => repeated(`Số: ${'.'.repeat(900)}x\n`, length),
  ellipses: (length) => repeated(`Tân Hòa, ngày ${'…'.repeat(900)} tháng\n\n`, length),
  'ellipses on one line': (length) => `Số: ${'…'.repeat(length)}`,
  'days without end': (length) => `${'ngày      '.repeat(length / 10)} năm 2025`,
  'days in lines': (length) => repeated(`${'ngày   tháng   năm   '.repeat(9)}\n\n`, length),
  'marks of emphasis': (length) => `Số ${'* _ '.repeat(length / 4)}`,
  'marks of emphasis in lines': (length) => repeated(`${'* _'.repeat(20)} Nơi nhận: ${'_ *'.repeat(20)}\n\n`, length),
  'columns without end': (length) => 'Nơi nhận:\t'.repeat(length / 10),
  'codes without end': (length) => repeated(`Số: 1${'/a -'.repeat(60)} Tân Hòa, ngày\n\n`, length),
  'numbers without end': (length) => repeated(`${'1.'.repeat(400)} Nhiệm vụ\n\n`, length),
  'marks of the end': (length) => `Hết ${'./. '.repeat(length / 4)}x`,
  'breaks in lines': (length) => repeated('BÁO CÁO<br>KẾT QUẢ<br >'.repeat(20) + '\n\n', length),
  'recipients without end': (length) => `Nơi nhận:\n${repeated('- Như trên; CHỦ TỊCH\n', length)}`,
  'headings without a number': (length) => repeated('## Kết quả\n\n', length),
  'headings with a number': (length) => repeated('1. Nhiệm vụ\n\nĐã làm.\n\n', length),
  'titles without end': (length) => repeated('# BÁO CÁO\n\n', length),
};

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Milliseconds that reading takes, the fastest of some tries; blocks are read before. */
function time(text: string, tries: number): number {
  const blocks = readBlocks(text);
  const times = Array.from({ length: tries }, () => {
    const start = performance.now();
    readReport(text, { always: true, blocks });
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('readReport on long texts', function () {
  this.timeout(120_000);
  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`takes time in proportion to the length of ${name}`, () => {
      const small = time(make(SIZE), 4);
      const large = time(make(10 * SIZE), 2);
      // Ten times the text: a quadratic reading takes a hundred times as long. Short times are mostly noise.
      assert.ok(large <= 25 * Math.max(small, 8), `once: ${small.toFixed(1)} ms, ten times: ${large.toFixed(1)} ms`);
    });
  }
});
