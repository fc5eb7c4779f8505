import { spanOf, type TextEdit } from '../../text/span';
import { blockMarkdown } from '../import/write-draft';
import { align } from './align';
import { type Change, type Shown, shown } from './change';
import type { Unit, UnitElement, UnitTable } from './exported-units';
import { addedLineWays, formWays, isInCapitals, isListLine, isOfForm, removedLineWays, valueOf } from './form-changes';
import { isInFrontMatter, type MergeContext } from './merge-context';
import { tableChanges, unitsOf } from './table-changes';
import { hasOwnLooks, removedBlockWays, textWays } from './text-changes';
import { joinLines, looksOf, plainOf } from './tokens';
import type { WordElement, WordGrid, WordLine } from './word-elements';

interface Added {
  /** The unit before which the elements stand. */
  readonly at: number;
  readonly elements: WordElement[];
}

/** What became of each part of a story in Word. */
interface Fates {
  readonly lines: ReadonlyMap<number, readonly WordLine[]>;
  readonly tables: readonly (readonly [UnitTable, WordGrid | null])[];
  readonly added: readonly Added[];
}

/**
 * The changes that make of a story (the body, a footnote) what it became in Word.
 * @param first unit of the story, for what was added to an empty one
 */
export function storyChanges(
  context: MergeContext,
  base: readonly UnitElement[],
  theirs: readonly WordElement[],
  first: number,
): readonly Change[] {
  const { lines, tables, added } = fatesOf(context, base, theirs, first);
  return [
    ...[...lines].flatMap(([unit, own]) => lineChanges(context, unit, own)),
    ...tables.flatMap(([table, grid]) => (grid ? tableChanges(context, table, grid) : [removedTable(context, table)])),
    ...added.map((one) => addedChange(context, one, [...lines], tables)),
  ];
}

/** The words of a line or table, to be compared. */
export const keyOf = (element: UnitElement | WordElement): string =>
  element.kind === 'line'
    ? plainOf(element.tokens)
    : element.rows.map((row) => row.map(({ tokens }) => plainOf(tokens)).join(' ')).join(' ');

function fatesOf(
  context: MergeContext,
  base: readonly UnitElement[],
  theirs: readonly WordElement[],
  first: number,
): Fates {
  const pairs = align(
    base.map((element) => {
      const unit = element.kind === 'line' ? context.units[element.unit] : undefined;
      return { key: keyOf(element), kind: element.kind, isSlot: unit !== undefined && isOfForm(context, unit) };
    }),
    theirs.map((element) => ({ key: keyOf(element), kind: element.kind, isSlot: false })),
  );
  const lines = new Map<number, WordLine[]>();
  const tables: (readonly [UnitTable, WordGrid | null])[] = [];
  const added: Added[] = [];
  let at = first;
  let open: number | null = null;
  for (const [index, pair] of pairs.entries()) {
    const own = pair.base === null ? null : (base[pair.base] ?? null);
    const their = pair.other === null ? null : (theirs[pair.other] ?? null);
    if (own?.kind === 'line') {
      const known = lines.get(own.unit) ?? [];
      lines.set(own.unit, their?.kind === 'line' ? [...known, their] : known);
      [open, at] = [own.unit, own.unit + 1];
    } else if (own?.kind === 'table') {
      tables.push([own, their?.kind === 'table' ? their : null]);
      [open, at] = [null, unitsOf(own)[1]];
    } else if (their) {
      const next = pairs.slice(index + 1).find((later) => later.base !== null)?.base ?? null;
      const below = next === null ? null : base[next];
      const goesOn = open !== null && below?.kind === 'line' && below.unit === open;
      if (goesOn && their.kind === 'line') lines.set(open ?? 0, [...(lines.get(open ?? 0) ?? []), their]);
      else if (added.at(-1)?.at === at) added.at(-1)?.elements.push(their);
      else added.push({ at, elements: [their] });
    }
  }
  return { lines, tables, added };
}

function lineChanges(context: MergeContext, index: number, theirs: readonly WordLine[]): readonly Change[] {
  const unit = context.units[index];
  if (unit === undefined || unit.derived) return [];
  const place = { from: index, to: index + 1 };
  if (theirs.length === 0) {
    return [{ kind: 'removed', ...place, result: [], ways: removedWays(context, unit), text: plainOf(unit.tokens) }];
  }
  const tokens = joinLines(theirs.map((line) => line.tokens));
  const withLooks = hasOwnLooks(unit) && !isOfForm(context, unit);
  const before = shown(unit.tokens, withLooks);
  const result = asExported(context, unit, shown(tokens, withLooks));
  if (before.plain === result.plain && before.looks === result.looks) {
    const looksOther = looksOf(unit.tokens) !== looksOf(tokens);
    if (looksOther || theirs[0]?.paragraph.alignment !== unit.alignment) context.tellLooks(result.plain);
    return [];
  }
  const ways = isOfForm(context, unit)
    ? formWays(context, unit, tokens)
    : textWays(
        context,
        unit,
        tokens,
        theirs.map(({ paragraph }) => paragraph),
      );
  return [
    {
      kind: 'changed',
      ...place,
      result: [result],
      ways,
      text: plainOf(tokens),
      looksOnly: before.plain === result.plain,
    },
  ];
}

/** The form sets some parts in capitals however they were typed. */
const asExported = (context: MergeContext, unit: Unit, result: Shown): Shown =>
  isInCapitals(context, unit) ? { ...result, plain: result.plain.toLocaleUpperCase('vi') } : result;

function removedWays(context: MergeContext, unit: Unit): readonly (readonly TextEdit[])[] {
  if (isListLine(context, unit)) return removedLineWays(context, unit);
  return unit.source === null || isOfForm(context, unit) ? [] : removedBlockWays(context, unit.source);
}

function removedTable(context: MergeContext, table: UnitTable): Change {
  const [from, to] = unitsOf(table);
  const ways = table.source ? removedBlockWays(context, table.source) : [];
  return { kind: 'removed', from, to, result: [], ways, text: keyOf(table) };
}

function addedChange(
  context: MergeContext,
  { at, elements }: Added,
  lines: readonly (readonly [number, readonly WordLine[]])[],
  tables: Fates['tables'],
): Change {
  const text = elements.map(keyOf).join(' ');
  const gone = new Set([
    ...lines.flatMap(([unit, own]) => (own.length === 0 ? [unit] : [])),
    ...tables.flatMap(([table, grid]) => (grid ? [] : table.rows.flat().map(({ unit }) => unit))),
  ]);
  const place = { kind: 'added', from: at, to: at, text } as const;
  const [above, below] = [context.units[at - 1], context.units[at]];
  const beside = above && isListLine(context, above) ? above : below && isListLine(context, below) ? below : null;
  if (beside) {
    const entries = elements.map(({ kind, ...rest }) => ('tokens' in rest && kind === 'line' ? rest.tokens : []));
    const result = entries.map((tokens) => ({ plain: `- ${valueOf(tokens)}`, looks: null }));
    return { ...place, result, ways: addedLineWays(context, beside, beside === above, entries) };
  }
  const result = elements.flatMap((element) =>
    element.kind === 'line'
      ? [shown(element.tokens, true)]
      : element.rows.flat().map(({ tokens }) => shown(tokens, false)),
  );
  const edit = insertion(context, at, elements, gone);
  return { ...place, result, ways: edit ? [[edit]] : [] };
}

/** The elements as blocks behind the last block above that stays, else before the first one below. */
function insertion(
  context: MergeContext,
  at: number,
  elements: readonly WordElement[],
  gone: ReadonlySet<number>,
): TextEdit | null {
  const { report, units, lineEnd, log } = context;
  const isBody = (unit: Unit, index: number): boolean =>
    unit.source !== null &&
    !unit.derived &&
    !isOfForm(context, unit) &&
    !isInFrontMatter(report, unit.source) &&
    !gone.has(index);
  const words = elements
    .map((element) => blockMarkdown(element.kind === 'line' ? element.paragraph : element.table, log))
    .join('\n\n')
    .replace(/\n/gu, lineEnd);
  const gap = lineEnd.repeat(2);
  const above = units.findLastIndex((unit, index) => index < at && isBody(unit, index));
  const below = units.findIndex((unit, index) => index >= at && isBody(unit, index));
  const before = units[above]?.source;
  const after = units[below]?.source;
  if (before && (at - above === 1 || !after || gone.has(at - 1))) {
    const tight = tightItem(report.text, before.start, words);
    return { span: spanOf(before.end, before.end), newText: tight === null ? gap + words : lineEnd + tight };
  }
  if (!after) return null;
  const start = report.text.lastIndexOf('\n', after.start - 1) + 1;
  return { span: spanOf(start, start), newText: words + gap };
}

/** One more item of the list that an item belongs to, in its indent; null for anything else. */
function tightItem(text: string, start: number, words: string): string | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 2);
  const [, indent, mark] = /^(\s*)([-+*] )$/u.exec(line) ?? [];
  if (indent === undefined || mark === undefined || words.includes('\n') || !/^[-+*] /u.test(words)) return null;
  return indent + mark + words.slice(2);
}
