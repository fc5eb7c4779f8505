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
  const count = new Count(first - 1);
  for (const [index, section] of sections.entries()) {
    const { number } = section;
    if (astray.has(section)) {
      count.mayCount += 1;
      continue;
    }
    if (beginning.has(section) && number?.value === 1) count.startAnew();
    count.mayCount += uncounted.get(section) ?? 0;
    const place = count.place + 1;
    const kind = number
      ? count.take(number, inText.get(section)?.get(number.style))
      : count.takeUnnumbered(numberAfter(sections, index));
    if (kind) slips.push({ kind, index, place });
  }
  return slips;
}

/** How far siblings have been counted. */
class Count {
  /** A number may follow the one typed before it or the one that should stand there: "4, 4, 6" has one slip. */
  private last: number;
  place: number;
  /** Sections that a finding on the outline explains; they may be counted or not. */
  mayCount = 0;
  /** Numbers that were left out so far: where one of them comes late ("1, 3, 2"), its place was told already. */
  private readonly skipped = new Set<number>();
  private hasLetterSlip = false;

  constructor(start: number) {
    this.last = start;
    this.place = start;
  }

  startAnew(): void {
    this.last = 0;
    this.place = 0;
  }

  /** A heading without its number. Where the numbers go on as if it were none, those that follow are no further slips. */
  takeUnnumbered(next: number | null): NumberSlip['kind'] {
    if (next !== this.last + 1) {
      this.place += 1;
      this.last = this.place;
    }
    return 'missing';
  }

  /** @param textBefore the number of the same style that text carries just before */
  take(number: SectionNumber, textBefore: number | undefined): NumberSlip['kind'] | null {
    const { value, style } = number;
    const isForeign = hasForeignLetter(number);
    const room = this.mayCount;
    this.mayCount = 0;
    if (!isForeign && this.skipped.delete(value)) return null;
    this.place += 1;
    const isExplained = value > this.last && value <= Math.max(this.last + 1, this.place) + room;
    const goesOn = isExplained || value === this.place || isLatinOrder(number, this.last) || textBefore === value - 1;
    const repeats = value === this.last;
    if (!repeats) this.skip(value, textBefore);
    this.last = isForeign ? value - 1 : value;
    if (goesOn && !isForeign) {
      this.place = value;
      return null;
    }
    const isTold = style === 'letter' && this.hasLetterSlip;
    this.hasLetterSlip ||= style === 'letter';
    if (isTold) return null;
    return isForeign ? 'letter' : repeats ? 'repeated' : 'order';
  }

  private skip(value: number, textBefore = this.last): void {
    for (let left = Math.max(textBefore, this.last) + 1; left < value; left++) this.skipped.add(left);
  }
}

const numberAfter = (sections: readonly Section[], index: number): number | null =>
  sections.slice(index + 1).find((section) => section.number)?.number?.value ?? null;

/** `A, B, C, D, E` is as common as `D, Đ, E`; the decree orders the letters of điểm only. */
const isLatinOrder = ({ style, value }: SectionNumber, last: number): boolean =>
  style === 'capital' && last === 4 && value === 6;
