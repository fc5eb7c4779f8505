import { numberLike } from '../../report/number-like';
import { RANKS } from '../../report/read-sections';
import type { NumberStyle, Report, Section } from '../../report/report';
import { writeNumber } from '../../report/section-number';
import { replaceWith } from '../fixes';
import type { RuleFinding } from '../rule';
import type { ExplainedNumbers } from './explained';
import { siblingGroups, type Siblings } from './headings';
import { renumber } from './renumber';

/** Numbers of an inner level where the report has an outer one: `1.` beside `I.`, `a)` under `I.` where `1.` is usual. */
export function* levelFindings(report: Report, { uncounted, beginning }: ExplainedNumbers): Iterable<RuleFinding> {
  const groups = [...siblingGroups(report)];
  const usual = usualStyles(groups);
  for (const group of groups) {
    // What lies under a heading that is missing hangs under another until it is back.
    if (group.sections.some((section) => uncounted.has(section) || beginning.has(section))) continue;
    const beside = besideOuter(group);
    if (beside) yield beside;
    else yield* skippedLevel(group, usual);
  }
}

/** A line that looks like a heading only by its number may be a sentence of the opening. */
const isMarked = ({ form }: Section): boolean => form === 'atx' || form === 'bold';

/** "I., II., Phần III": the number goes on where that of another style ended. */
export function goesOnInAnotherStyle(sections: readonly Section[]): boolean {
  const numbers = sections.flatMap(({ number }) => (number ? [number] : []));
  return numbers.some(({ style, value }, index) => {
    const before = numbers[index - 1];
    return before !== undefined && before.style !== style && value > 1 && value === before.value + 1;
  });
}

function besideOuter({ sections }: Siblings): RuleFinding | null {
  const numbered = sections.flatMap((section) => (section.number && isMarked(section) ? [section.number] : []));
  const first = numbered[0];
  const outer = first && numbered.find(({ style }) => RANKS[style] < RANKS[first.style]);
  if (!first || !outer) return null;
  if (!goesOnInAnotherStyle(sections))
    return { message: 'level', values: { found: first.text, beside: outer.text }, span: first.span };
  const wanted = numberLike(first, outer.value);
  const fixes = wanted === null ? [] : [replaceWith(outer.span, wanted, false)];
  return { message: 'style', values: { found: outer.text, wanted: wanted ?? first.text }, span: outer.span, fixes };
}

/** For each style the outermost style right under it anywhere in the report. */
function usualStyles(groups: readonly Siblings[]): ReadonlyMap<NumberStyle, NumberStyle> {
  const usual = new Map<NumberStyle, NumberStyle>();
  for (const { parent, sections } of groups) {
    if (!parent?.number) continue;
    for (const { number } of sections) {
      const known = usual.get(parent.number.style);
      if (number && (!known || RANKS[number.style] < RANKS[known])) usual.set(parent.number.style, number.style);
    }
  }
  return usual;
}

/** Below `1.` both `1.1.` and `a)` are usual, side by side in one report. */
function* skippedLevel(
  { parent, sections }: Siblings,
  usual: ReadonlyMap<NumberStyle, NumberStyle>,
): Iterable<RuleFinding> {
  const first = sections[0]?.number;
  if (!parent?.number || !first || RANKS[parent.number.style] >= RANKS.arabic) return;
  const style = usual.get(parent.number.style);
  if (!style || RANKS[first.style] <= RANKS[style]) return;
  const wanted = writeNumber(style, 1, parent.number.text);
  yield {
    message: 'skipped',
    values: { found: first.text, above: parent.number.text, wanted },
    span: first.span,
    severity: 'hint',
    fixes: [renumber(sections, { ...first, style, text: wanted }, 1, parent.number.text)],
  };
}
