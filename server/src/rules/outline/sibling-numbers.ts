import type { NumbersInText } from '../../report/renumber';
import type { Section, SectionNumber } from '../../report/report';
import { hasForeignLetter } from '../../report/section-number';
import type { ExplainedNumbers } from './explained-numbers';
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
  { parent, sections }: Siblings,
  first: number,
  inText: NumbersInText,
  explained: ExplainedNumbers,
): readonly NumberSlip[] {
  const slips: NumberSlip[] = [];
  // A number may follow the one typed before it or the one that should stand there: "4, 4, 6" has one slip.
  let last = first - 1;
  let place = first - 1;
  let from = parent ? parent.headingSpan.start : -1;
  let apart = 0;
  let hasLetterSlip = false;
  for (const [index, section] of sections.entries()) {
    if (explained.apart.has(section)) {
      apart += 1;
      continue;
    }
    const { number } = section;
    place += 1;
    const room = apart + explained.lacking(parent, from, section.headingSpan.start);
    from = section.headingSpan.start;
    apart = 0;
    if (!number) {
      slips.push({ kind: 'missing', index, place });
      // Where the numbers go on as if this heading were none, those that follow are no further slips.
      if (numberAfter(sections, index) === last + 1) place -= 1;
      else last = place;
      continue;
    }
    const { value } = number;
    const goesOn =
      (value > last && value <= last + 1 + room) ||
      value === place ||
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
