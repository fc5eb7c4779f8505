import { cleanText } from '../clean-text';
import type { Run } from '../composition';

/** White space and the dash between "Phần I" and its title, which the line end stands for. */
const BETWEEN = /^\s*(?:\p{Pd}(?=\s|$))?\s*/u;

/**
 * The runs of a heading such as "Phần I – TÌNH HÌNH" with the number on a line of its own and the title on the next
 * (NĐ 30/2020/NĐ-CP, PL I, II.6.đ; Bảng V, row 6b). Unchanged when no title follows.
 * @param number as typed, with which the runs begin
 */
export function partHeadingRuns(runs: readonly Run[], number: string): readonly Run[] {
  const [label, rest] = splitAfter(runs, lengthWithoutSpaces(cleanText(number)));
  const title = withoutLead(rest);
  return title.length === 0 ? runs : [...label, { kind: 'break' }, ...title];
}

const lengthWithoutSpaces = (text: string): number => text.replace(/\s/gu, '').length;

/** Splits runs behind the first `letters` UTF-16 units that are no white space. */
function splitAfter(runs: readonly Run[], letters: number): readonly [readonly Run[], readonly Run[]] {
  const label: Run[] = [];
  const rest: Run[] = [];
  let missing = letters;
  for (const run of runs) {
    if (missing === 0) {
      rest.push(run);
      continue;
    }
    if (run.kind !== 'text') {
      label.push(run);
      continue;
    }
    const end = indexAfter(run.text, missing);
    label.push({ ...run, text: run.text.slice(0, end) });
    if (end < run.text.length) rest.push({ ...run, text: run.text.slice(end) });
    missing -= lengthWithoutSpaces(run.text.slice(0, end));
  }
  return [label, rest];
}

function indexAfter(text: string, letters: number): number {
  let index = 0;
  for (let counted = 0; counted < letters && index < text.length; index++)
    if (/\S/u.test(text.charAt(index))) counted++;
  return index;
}

/** The runs from the first that shows anything. */
function withoutLead(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  if (first.kind === 'break') return withoutLead(others);
  if (first.kind !== 'text') return runs;
  const text = first.text.replace(BETWEEN, '');
  return text === '' ? withoutLead(others) : [{ ...first, text }, ...others];
}
