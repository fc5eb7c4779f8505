import {
  CompletionItemKind,
  CompletionItemTag,
  CompletionTriggerKind,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fullForm, shortForm } from '../citation/canonical-form';
import { suggestBySubject, suggestDocuments, type Suggestion } from '../citation/suggest-documents';
import { readTypedCitation, readTypedSubjects, type TypedCitation } from '../citation/typed-citation';
import { isProse } from '../report/is-prose';
import type { Report } from '../report/report';
import type { Language } from '../rules/rule';
import type { CompletionSource } from './completion-source';
import { documentText } from './document-text';

const MOST_ITEMS = 50;
/** Nobody writes a citation longer than this many UTF-16 units before its subject. */
const LONGEST_PARAGRAPH = 4000;

/**
 * Documents that may go on as typed before the cursor: after a type word, after a number and, when the user asks for
 * them, after some words of a subject. The whole text is read only where something of the kind stands.
 */
export function completeCitations(
  document: TextDocument,
  { position, context }: CompletionParams,
  { draft, register, language }: CompletionSource,
): CompletionList | null {
  const cursor = document.offsetAt(position);
  const text = document.getText();
  if (/^[\p{L}\d]/u.test(text.slice(cursor, cursor + 2))) return null;
  const from = paragraphStart(text, cursor);
  const before = text.slice(from, cursor);
  const typed = readTypedCitation(before);
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const subjects = typed || !asked ? [] : readTypedSubjects(before);
  if (!typed && subjects.length === 0) return null;
  const { report, documents: cited } = draft()?.analysis ?? { report: null, documents: [] };
  if (!report || !isProse(report, cursor)) return null;
  const source = { register, cited, cursor };
  const moved = (part: TypedCitation): TypedCitation => ({ ...part, start: part.start + from });
  const found = typed
    ? { typed: moved(typed), suggestions: suggestDocuments(moved(typed), source, MOST_ITEMS) }
    : suggestBySubject(subjects.map(moved), source, MOST_ITEMS);
  if (!found || found.suggestions.length === 0) return null;
  const place = placeOf(document, found.typed.start, cursor);
  const writing = { place, language, regime: report.regime };
  const items = found.suggestions.map((suggestion, index) => itemOf(suggestion, index, writing));
  return { isIncomplete: true, items };
}

/** A blank line ends a paragraph. */
function paragraphStart(text: string, cursor: number): number {
  const window = Math.max(0, cursor - LONGEST_PARAGRAPH);
  const blank = [...text.slice(window, cursor).matchAll(/\n[^\S\n]*\r?\n/g)].at(-1);
  return blank ? window + blank.index + blank[0].length : window;
}

/** Where an item is written. Editors take a range of one line only: what was typed on lines before goes by edits beside. */
interface Place {
  readonly range: Range;
  /** The words in `range`. */
  readonly typed: string;
  readonly before: readonly TextEdit[];
}

function placeOf(document: TextDocument, start: number, cursor: number): Place {
  const end = document.positionAt(cursor);
  const first = document.positionAt(start);
  const from = first.line === end.line ? first : { line: end.line, character: 0 };
  const range = { start: from, end };
  const before = first.line === end.line ? [] : [{ range: { start: first, end: from }, newText: '' }];
  return { range, typed: document.getText(range), before };
}

interface Writing {
  readonly place: Place;
  readonly language: Language;
  readonly regime: Report['regime'];
}

/** The full form at the first mention, the short one later: NĐ 30/2020/NĐ-CP, PL I, II.6.b. */
function itemOf({ parts, known, citedAbove }: Suggestion, index: number, { place, language, regime }: Writing) {
  const short = shortForm(parts, regime);
  const newText = citedAbove ? short : fullForm(parts, regime);
  const item: CompletionItem = {
    label: short,
    kind: CompletionItemKind.Reference,
    ...(parts.title !== null && { labelDetails: { description: parts.title } }),
    documentation: { kind: MarkupKind.Markdown, value: documentText(parts, known, language) },
    sortText: String(index).padStart(2, '0'),
    // What was typed stands first, so that the editor keeps what was chosen by words without diacritics.
    filterText: `${place.typed} ${short} ${parts.title ?? ''}`.trim(),
    textEdit: { range: place.range, newText },
    ...(place.before.length > 0 && { additionalTextEdits: [...place.before] }),
    ...(known?.replacedBy && { tags: [CompletionItemTag.Deprecated] }),
  };
  return item;
}
