import type { Wording } from '../../rules/rule';
import { FONT } from '../form-values';
import type { Deviation } from './deviations';

const BLACK = '000000';
const SOURCE = 'Phụ lục I, Phần I, Mục I, khoản 4';

/** Tells of letters that are not in the decree's one font, or not black; null where the template does not say. */
export function letterDeviations(where: string, font: string | null, color: string | null): readonly Deviation[] {
  const other = (what: Wording, found: string | null, right: string, needed: Wording): readonly Deviation[] =>
    found === null || found === right ? [] : [{ what, where, found, needed, source: SOURCE }];
  return [
    ...other({ vi: 'phông chữ', en: 'font' }, font, FONT, { vi: FONT, en: FONT }),
    ...other({ vi: 'màu chữ', en: 'colour of letters' }, color, BLACK, { vi: 'màu đen', en: 'black' }),
  ];
}
