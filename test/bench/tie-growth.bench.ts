import assert from 'node:assert/strict';
import { citedDocuments } from '../../server/src/citation/cited-documents';
import { scanCitations } from '../../server/src/citation/scan-citations';

const SMALL = 2_000;
const LARGE = 16_000;

const name = (n: number): string => String(n).replace(/\d/g, (digit) => 'ABCDEGHIKL'.charAt(Number(digit)));

const citations = (count: number) =>
  scanCitations(
    Array.from({ length: count }, (_, n) => `Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân ${name(n)}`).join(
      ';\n',
    ),
  );

/** Processor time in milliseconds, the best of a few. */
function cpuTime(list: ReturnType<typeof scanCitations>): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    citedDocuments(list);
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

describe('tying mentions', () => {
  it('takes time linear in the citations, also where all share a symbol', () => {
    const ratio = cpuTime(citations(LARGE)) / Math.max(cpuTime(citations(SMALL)), 5);
    assert.ok(ratio < 20, `eight times the citations took ${ratio.toFixed(1)} times as long`);
  });
});
