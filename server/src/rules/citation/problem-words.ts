import type { CitationProblem } from '../../citation/citation';
import type { Wording } from '../rule';

/** What is wrong with the way a citation is written, in a few words. */
export const problemWords: Readonly<Record<CitationProblem['kind'], Wording>> = {
  'missing-number-word': { vi: 'thiếu chữ “số”', en: 'the word “số” is missing' },
  separator: { vi: 'dấu ngăn trong số, ký hiệu sai', en: 'wrong separator in the symbol' },
  'symbol-space': { vi: 'có dấu cách trong số, ký hiệu', en: 'a space inside the symbol' },
  'impossible-date': { vi: 'ngày tháng không có thật', en: 'impossible date' },
  'unpadded-date': { vi: 'ngày dưới 10, tháng 1 và 2 phải thêm số 0', en: 'day or month lacks its leading 0' },
  'overpadded-date': { vi: 'tháng 3 đến 9 không thêm số 0', en: 'months 3 to 9 take no leading 0' },
  'no-number': { vi: 'không có số, ký hiệu', en: 'no number or symbol' },
};
