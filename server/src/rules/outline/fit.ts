import type { RuleContext } from '../rule';

/**
 * False when an outline that nobody named plainly is not the one the report follows: a heading or two such as
 * "Đánh giá chung" occur in every kind of report. The outline fits when most of its outermost sections are there,
 * or when most outermost headings of a draft still being written are its own.
 */
export function fitsOutline({ report, alignment, outlineNamed }: RuleContext): boolean {
  if (!alignment) return false;
  if (outlineNamed || report.headings.length === 0) return true;
  const asked = alignment.outline.sections.filter((section) => section.required);
  const found = alignment.matched.filter(({ section }) => asked.includes(section)).length;
  return found * 2 >= asked.length || found * 2 > report.sections.length;
}
