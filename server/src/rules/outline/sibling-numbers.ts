import type { NumbersInText } from '../../report/renumber';
import type { Section, SectionNumber } from '../../report/report';
import { hasForeignLetter } from '../../report/section-number';
import type { ExplainedNumbers } from './explained';
import type { Siblings } from './headings';

/** What is wrong with the number of `sections[index]`, and the place that it has among its siblings. */
export interface NumberSlip {
  readonly kind: 'missing' | 'repeated' | 'order' | 'letter';
  readonly index: number;
  readonly place: number;
}

/** Reports open and end with these without a number. */
const UNNUMBERED = /^(?:mo dau|loi (?:noi dau|mo dau|ket)|dat van de|phan mo dau|ket luan|phan ket luan|phu luc)\b/;

/** True for "MỞ ĐẦU", "KẾT LUẬN" and the like; `title` folded. */
export const needsNoNumber = (title: string): boolean => UNNUMBERED.test(title);

/**
 * The slips among siblings of one style, which number one after another from `first`. What follows a slip counts on
 * from it, so that each is told once.
 */
export function slipsOf(
  { sections }: Siblings,
  first: number,
  inText: NumbersInText,
  { astray, uncounted, beginning }: ExplainedNumbers,
): readonly NumberSlip[] {
  const slips: NumberSlip[] = [];
  // A number may follow the one typed before it or the one that should stand there: "4, 4, 6" has one slip.
  let last = first - 1;
  let place = first - 1;
  // What a finding on the outline explains may be counted or not.
  let mayCount = 0;
  let hasLetterSlip = false;
  for (const [index, section] of sections.entries()) {
    if (astray.has(section)) {
      mayCount += 1;
      continue;
    }
    const { number } = section;
    if (beginning.has(section) && number?.value === 1) last = place = 0;
    place += 1;
    mayCount += uncounted.get(section) ?? 0;
    if (!number) {
      slips.push({ kind: 'missing', index, place });
      // Where the numbers go on as if this heading were none, those that follow are no further slips.
      if (numberAfter(sections, index) === last + 1) place -= 1;
      else last = place;
      continue;
    }
    const { value } = number;
    const isExplained = value > last && value <= Math.max(last + 1, place) + mayCount;
    mayCount = 0;
    const goesOn =
      value === last + 1 ||
      value === place ||
      isExplained ||
      isLatinOrder(number, last) ||
      inText.get(section)?.get(number.style) === value - 1;
    if (goesOn && !hasForeignLetter(number)) {
      place = value;
      last = value;
      continue;
    }
    const isLetter = number.style === 'letter';
    if (!(isLetter && hasLetterSlip)) {
      const kind = hasForeignLetter(number) ? 'letter' : value === last ? 'repeated' : 'order';
      slips.push({ kind, index, place });
    }
    hasLetterSlip ||= isLetter;
    last = hasForeignLetter(number) ? value - 1 : value;
  }
  return slips;
}

const numberAfter = (sections: readonly Section[], index: number): number | null =>
  sections.slice(index + 1).find((section) => section.number)?.number?.value ?? null;

/** `A, B, C, D, E` is as common as `D, Đ, E`; the decree orders the letters of điểm only. */
const isLatinOrder = ({ style, value }: SectionNumber, last: number): boolean =>
  style === 'capital' && last === 4 && value === 6;
