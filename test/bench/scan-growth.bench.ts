import assert from 'node:assert/strict';
import { scanCitations } from '../../server/src/citation/scan-citations';

const SMALL = 1 << 16;
const LARGE = 1 << 19;
/** Linear would be 8; the rest is room for the noise of a busy machine. */
const MOST_GROWTH = 20;

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Processor time of one call in milliseconds, the best of a few. */
function cpuTime(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    work();
    const used = process.cpuUsage(before);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
}

const hostile = [
  'số số số ',
  '1',
  '1/',
  '/',
  'A/',
  '12/A-',
  '1, ',
  'Quyết định số ',
  'Báo cáo a b c d e số 1/A ',
  'của của của ',
  'số 1/QĐ-A của Bộ và ',
  'Luật ',
  'Luật A và ',
  'Luật sửa đổi, bổ sung một số điều của ',
  'thực hiện Kế hoạch về ',
  'số 12, 13 và ',
  'Văn bản số 1/A-B về (',
  '“',
  '*_',
  '[^',
  '](',
  '\n ',
  'e\u0302\u0301',
];

describe('scanCitations takes time linear in the text', () => {
  for (const piece of hostile) {
    it(JSON.stringify(piece), () => {
      const [small, large] = [filled(piece, SMALL), filled(piece, LARGE)];
      scanCitations(small);
      const ratio =
        cpuTime(() => scanCitations(large)) /
        Math.max(
          cpuTime(() => scanCitations(small)),
          2,
        );
      assert.ok(ratio < MOST_GROWTH, `eight times the text took ${ratio.toFixed(1)} times as long`);
    });
  }
});
