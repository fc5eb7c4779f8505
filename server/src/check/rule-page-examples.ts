import { builtInRegister } from '../citation/built-in-register';
import { builtInOutlines } from '../outline/built-in';
import { exampleDraft } from '../rules/example-draft';
import type { Rule } from '../rules/rule';
import type { Span } from '../text/span';
import { analyze } from './analyze';

/** A wrong example with the place of its finding, and how it is right. */
export interface ExamplePair {
  readonly wrong: string;
  readonly finding: Span;
  /** Null when the rule shows no right text that is like the wrong one. */
  readonly right: string | null;
}

const options = {
  outlines: builtInOutlines,
  outlineId: null,
  alwaysReport: false,
  register: builtInRegister,
  severities: {},
};

/** Lines shown beside those that matter. */
const NEARBY = 1;
/** A right text that differs in more lines than this shows something else. */
const MOST_CHANGED = 8;
/** A difference further from the finding than this many lines is about something else. */
const FARTHEST = 4;
/** Characters of a long line that are shown on each side of the finding. */
const BESIDE = 60;

/** One example for each message of the rule, as its finding shows it. */
export function examplePairs(rule: Rule): readonly ExamplePair[] {
  const own = rule.examples.filter(({ findings }) => findings.length === 0).map(({ text }) => text);
  const right = [...own, exampleDraft()];
  return Object.keys(rule.messages).flatMap((message): readonly ExamplePair[] => {
    const example = rule.examples.find(({ findings }) => findings[0]?.message === message);
    if (!example) return [];
    const finding = analyze(example.text, {
      ...options,
      layout: example.layout ?? null,
      pictures: example.pictures ?? null,
    }).findings.find((each) => each.rule.id === rule.id && each.message === message);
    if (!finding) return [];
    return [
      { wrong: example.text, finding: finding.span, right: example.fixed ?? likest(example.text, finding.span, right) },
    ];
  });
}

/** The right text that differs from the wrong one in the fewest lines, and near the finding. */
function likest(wrong: string, { start }: Span, candidates: readonly string[]): string | null {
  const line = wrong.slice(0, start).split('\n').length - 1;
  const [best] = candidates
    .map((text) => ({ text, ...difference(wrong, text) }))
    .filter(({ from, to, before }) => to > from && Math.max(to, before) - from <= MOST_CHANGED)
    .filter(({ from, before }) => from - FARTHEST <= line && line <= before + FARTHEST)
    .sort((a, b) => a.to + a.before - 2 * a.from - (b.to + b.before - 2 * b.from));
  return best?.text ?? null;
}

/** The lines around a finding, with carets under the words that it covers. */
export function markedLines(text: string, { start, end }: Span): readonly string[] {
  const before = text.slice(0, start).split('\n');
  const line = before.length - 1;
  const column = before.at(-1)?.length ?? 0;
  const lines = text.split('\n');
  const own = lines[line] ?? '';
  const marked = Math.min(own.length, column + Math.max(end - start, 1));
  const [from, to] = [Math.max(0, column - BESIDE), Math.min(own.length, marked + BESIDE)];
  const lead = from > 0 ? '… ' : '';
  const carets = ' '.repeat(lead.length + column - from) + '^'.repeat(Math.max(1, marked - column));
  return [
    ...[...nearby(lines.slice(0, line).reverse())].reverse(),
    `${lead}${own.slice(from, to)}${to < own.length ? ' …' : ''}`,
    carets,
    ...nearby(lines.slice(line + 1)),
  ];
}

/** The lines of the right text that differ from the wrong one, with those beside them. */
export function changedLines(wrong: string, right: string): readonly string[] {
  const { from, to } = difference(wrong, right);
  const lines = right.split('\n');
  const shown = [
    ...[...nearby(lines.slice(0, from).reverse())].reverse(),
    ...lines.slice(from, to),
    ...nearby(lines.slice(to)),
  ];
  return withoutEnd(shown.map(cropped));
}

/** The lines of `right`, from and up to, that are not those of `wrong`, where they reach up to `before`. */
function difference(wrong: string, right: string): Readonly<Record<'from' | 'to' | 'before', number>> {
  const [a, b] = [wrong.split('\n'), right.split('\n')];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { from, to: b.length - tail, before: a.length - tail };
}

const withoutEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);

/** The first lines that hold text, blank ones before them kept. */
function nearby(lines: readonly string[]): readonly string[] {
  let seen = 0;
  const end = lines.findIndex((line) => line.trim() !== '' && ++seen === NEARBY);
  return end < 0 ? [] : lines.slice(0, end + 1).map(cropped);
}

const cropped = (line: string): string => (line.length > 2 * BESIDE ? `${line.slice(0, 2 * BESIDE)} …` : line);
