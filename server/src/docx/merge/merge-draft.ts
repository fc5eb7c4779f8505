import { lineEndOf } from '../../text/line-end';
import { spanOf, type Span } from '../../text/span';
import { NoteLog } from '../import/note-log';
import type { WordContent } from '../import/read-word';
import { noteMarkdown, type NoteText } from '../import/write-draft';
import { STYLE } from '../style-looks';
import { align, type Compared, type Pair } from './align';
import { type Change, DERIVED, shown, type Shown } from './change';
import type { ExportedDraft } from './exported-draft';
import type { UnitElement } from './exported-units';
import { keptExport, printOfUnits, type KeptExport } from './kept-export';
import { blocksByPlace, type MergeContext } from './merge-context';
import type { MergeNote } from './merge-note';
import { settle, type Settled } from './settle';
import { keyOf, storyChanges } from './story-changes';
import { hasOwnLooks, removedBlockWays } from './text-changes';
import { wordElements, withLabels } from './word-elements';

export interface MergedDraft {
  readonly text: string;
  readonly notes: readonly MergeNote[];
}

const MOST_PLACES = 3;

/**
 * Makes in the draft the edits that were made in Word on its export. What was not touched keeps its letters; an edit is
 * made only when the export of the draft then shows it, and nothing else is another. Null when today's export would
 * write the draft otherwise than the one that made the file.
 */
export function mergeDraft(draft: ExportedDraft, { blocks, notes }: WordContent): MergedDraft | null {
  const kept = keptExport(draft.text, draft.names);
  if (!kept || printOfUnits(kept) !== draft.unitsPrint) return null;
  const looks: string[] = [];
  const context: MergeContext = {
    report: kept.report,
    units: kept.units,
    blocks: blocksByPlace(kept.report),
    lineEnd: lineEndOf(draft.text),
    log: new NoteLog(),
    tellLooks: (text) => looks.push(text),
  };
  const own = labelledNotes(kept);
  const pairs = align(
    own.map(({ key }) => ({ key, kind: '', isSlot: own.length === notes.length })),
    notes.map(keyOfNote),
  );
  const labels = labelsFor(draft.text, own, notes, pairs);
  const labelOf = (label: string): string => labels.get(label) ?? label;
  const changes = [
    ...storyChanges(context, kept.body, wordElements(withLabels(blocks, labelOf)), 0),
    ...noteChanges(context, own, notes, pairs, labelOf),
  ];
  const show = (text: string): readonly Shown[] | null => {
    const exported = keptExport(text, draft.names);
    return exported && shownUnits(exported);
  };
  const settled = settle(draft.text, shownUnits(kept), changes, show);
  return { text: settled.text, notes: notesOn(settled, looks) };
}

const shownUnits = ({ units }: KeptExport): readonly Shown[] =>
  units.map((unit) => (unit.derived ? DERIVED : shown(unit.tokens, hasOwnLooks(unit) || unit.style === STYLE.table)));

/** A footnote of the draft: its label, the span of its definition and its units. */
interface OwnNote {
  readonly key: string;
  readonly label: string;
  readonly span: Span | null;
  readonly elements: readonly UnitElement[];
  readonly from: number;
  readonly to: number;
}

function labelledNotes({ report: { text }, units, notes, body }: KeptExport): readonly OwnNote[] {
  let at = 1 + Math.max(-1, ...body.flatMap(unitsIn));
  return notes.map((elements): OwnNote => {
    const own = elements.flatMap(unitsIn);
    const [from, to] = [at, at + new Set(own).size];
    at = to;
    const sources = own.flatMap((unit) => units[unit]?.source ?? []);
    const start = sources[0]?.start ?? 0;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const label = /^\[\^([^\]\s]+)\]:/u.exec(text.slice(lineStart))?.[1];
    const span = label === undefined ? null : spanOf(lineStart, Math.max(...sources.map(({ end }) => end)));
    return { key: elements.map(keyOf).join(' '), label: label ?? '', span, elements, from, to };
  });
}

const unitsIn = (element: UnitElement): readonly number[] =>
  element.kind === 'line' ? [element.unit] : element.rows.flat().map(({ unit }) => unit);

const keyOfNote = ({ blocks }: NoteText): Compared => ({
  key: wordElements(blocks).map(keyOf).join(' '),
  kind: '',
  isSlot: false,
});

/** The draft's label for each note of the Word file; a new one for a note that was added. */
function labelsFor(
  text: string,
  own: readonly OwnNote[],
  notes: readonly NoteText[],
  pairs: readonly Pair[],
): ReadonlyMap<string, string> {
  const taken = new Set([...text.matchAll(/\[\^([^\]\s]+)\]/gu)].map(([, label = '']) => label));
  const fresh = (): string => {
    let number = 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    return String(number);
  };
  return new Map(
    pairs.flatMap(({ base, other }) => {
      const note = other === null ? undefined : notes[other];
      const known = base === null ? undefined : own[base]?.label;
      return note ? [[note.label, known === undefined || known === '' ? fresh() : known] as const] : [];
    }),
  );
}

function noteChanges(
  context: MergeContext,
  own: readonly OwnNote[],
  notes: readonly NoteText[],
  pairs: readonly Pair[],
  labelOf: (label: string) => string,
): readonly Change[] {
  let at = own[0]?.from ?? context.units.length;
  return pairs.flatMap(({ base, other }): readonly Change[] => {
    const mine = base === null ? undefined : own[base];
    const theirs = other === null ? undefined : notes[other];
    if (mine) at = mine.to;
    if (mine && theirs) {
      const blocks = withLabels(theirs.blocks, labelOf);
      return storyChanges(context, mine.elements, wordElements(blocks), mine.from);
    }
    if (mine) {
      const ways = mine.span ? removedBlockWays(context, mine.span) : [];
      return [{ kind: 'removed', from: mine.from, to: mine.to, result: [], ways, text: mine.key }];
    }
    return theirs ? [addedNote(context, at, theirs, labelOf(theirs.label))] : [];
  });
}

/** A footnote that was added is defined at the end of the draft. */
function addedNote(
  { report: { text }, lineEnd, log }: MergeContext,
  at: number,
  note: NoteText,
  label: string,
): Change {
  const result = wordElements(note.blocks).flatMap((element) =>
    element.kind === 'line' ? [shown(element.tokens, true)] : [],
  );
  const end = text.trimEnd().length;
  const words = `[^${label}]: ${noteMarkdown(note.blocks, log)}`.replace(/\n/gu, lineEnd);
  const ways = [[{ span: spanOf(end, end), newText: lineEnd.repeat(2) + words }]];
  return { kind: 'added', from: at, to: at, result, ways, text: result.map(({ plain }) => plain).join(' ') };
}

function notesOn({ made, left, plain }: Settled, looks: readonly string[]): readonly MergeNote[] {
  const count = (kind: Change['kind']): number => made.filter((change) => change.kind === kind).length;
  const unseen = left.filter(({ looksOnly }) => looksOnly);
  const places = [...[...plain, ...unseen].map(({ text }) => text), ...looks];
  return [
    ...(made.length > 0
      ? [{ kind: 'merged', changed: count('changed'), added: count('added'), removed: count('removed') } as const]
      : []),
    ...left
      .filter(({ looksOnly }) => !looksOnly)
      .map(({ kind, text }) => ({ kind: 'left', what: kind, text }) as const),
    ...(places.length > 0
      ? [{ kind: 'looks', places: places.length, text: places.slice(0, MOST_PLACES).join('; ') } as const]
      : []),
  ];
}
