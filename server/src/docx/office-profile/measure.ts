/** What a value of the office's file is counted in. */
export type Unit = 'length' | 'size' | 'gap' | 'lines' | 'share';

const TWIPS: Readonly<Record<string, number>> = { mm: 1440 / 25.4, cm: 1440 / 2.54, pt: 20 };
const MEASURE = /^(\d{1,6}(?:[.,]\d{1,4})?)\s*([\p{L}%]*)$/u;
const LINE = 240;
const HALF_POINTS = 2;

/** The unit that a bare number stands for: officials give margins in millimetres and letters in points. */
const USUAL: Readonly<Record<'length' | 'size' | 'gap', string>> = { length: 'mm', size: 'pt', gap: 'pt' };

/**
 * A value as officials write it ("20 mm", "1,27 cm", "14", "1,15", "45 %") in the units of form-values: twips for
 * lengths and gaps, half-points for sizes, 240ths for lines, parts of one for shares. Null for what is no such value.
 */
export function readMeasure(typed: string, unit: Unit): number | null {
  const [, digits, mark = ''] = MEASURE.exec(typed.trim().toLowerCase()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(',', '.'));
  switch (unit) {
    case 'length':
    case 'gap': {
      const twips = TWIPS[mark === '' ? USUAL[unit] : mark];
      return twips === undefined ? null : Math.round(number * twips);
    }
    case 'size':
      return mark === '' || mark === USUAL.size ? number * HALF_POINTS : null;
    case 'lines':
      return mark === '' || mark === 'dòng' ? Math.round(number * LINE) : null;
    case 'share':
      if (mark === '%') return number / 100;
      return mark === '' ? number : null;
  }
}

const shown = (number: number, digits: number): string =>
  String(Math.round(number * 10 ** digits) / 10 ** digits).replace('.', ',');

/** A value in the unit that officials use, to be read again by `readMeasure`. */
export function writeMeasure(value: number, unit: Unit): string {
  switch (unit) {
    case 'length':
      return `${shown((value * 25.4) / 1440, 1)} mm`;
    case 'gap':
      return `${shown(value / 20, 1)} pt`;
    case 'size':
      return `${shown(value / HALF_POINTS, 1)} pt`;
    case 'lines':
      return `${shown(value / LINE, 2)} dòng`;
    case 'share':
      return shown(value, 2);
  }
}
