import type { FormProfile } from '../form-profile';
import { lengths } from '../form-values';
import { childOf, numberIn, type XmlElement } from '../import/xml';
import { writeMeasure } from '../office-profile/measure';
import { isAllowed, officeValue, rangeOf } from '../office-profile/office-values';
import type { Deviation } from './deviations';

const SIDES = [
  ['trên', 'w:top'],
  ['dưới', 'w:bottom'],
  ['trái', 'w:left'],
  ['phải', 'w:right'],
] as const;

/** Word rounds the sides of its papers in more than one way. */
const PAPER_SLACK = 30;

/** Takes the margins of a section over into the form, where the decree allows them; the paper is A4. */
export function readPage(
  section: XmlElement | null,
  form: FormProfile,
): { readonly form: FormProfile; readonly deviations: readonly Deviation[] } {
  const margins = childOf(section, 'w:pgMar');
  const gutter = numberIn(margins, 'w:gutter') ?? 0;
  const readings = SIDES.flatMap(([key, attribute]) => {
    const typed = numberIn(margins, attribute);
    // Word writes a negative margin for one that does not give way to a tall header.
    const number = typed === null ? null : Math.abs(typed) + (key === 'trái' ? gutter : 0);
    return number === null ? [] : [{ value: officeValue('lề', key), number }];
  });
  const outside = readings.filter(({ value, number }) => !isAllowed(value, number));
  return {
    form: readings.reduce(
      (known, { value, number }) => (isAllowed(value, number) ? value.set(known, number) : known),
      form,
    ),
    deviations: [
      ...paperOf(childOf(section, 'w:pgSz')),
      ...outside.map(({ value, number }): Deviation => {
        const range = rangeOf(value);
        return {
          what: { vi: `lề ${value.key}`, en: `margin (${value.key})` },
          where: null,
          found: writeMeasure(number, value.unit),
          needed: { vi: range, en: range },
          source: value.source,
        };
      }),
    ],
  };
}

function paperOf(size: XmlElement | null): readonly Deviation[] {
  const sides = [numberIn(size, 'w:w'), numberIn(size, 'w:h')];
  const [short, long] = sides.map((side) => side ?? 0).sort((a, b) => a - b);
  if (short === undefined || long === undefined || short === 0) return [];
  const { pageWidth, pageHeight } = lengths;
  const isA4 = Math.abs(short - pageWidth.value) <= PAPER_SLACK && Math.abs(long - pageHeight.value) <= PAPER_SLACK;
  if (isA4) return [];
  return [
    {
      what: { vi: 'khổ giấy', en: 'paper' },
      where: null,
      found: [short, long].map((side) => writeMeasure(side, 'length')).join(' × '),
      needed: { vi: 'A4 (210 mm × 297 mm)', en: 'A4' },
      source: 'Phụ lục I, Phần I, Mục I, khoản 1',
    },
  ];
}
