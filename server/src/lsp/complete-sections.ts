import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextMode,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { outlineHeadings, sectionsEnd } from '../check/align-report';
import { outlineTree } from '../outline/outline-tree';
import { sectionsAt } from '../outline/sections-at';
import { isProse } from '../report/is-prose';
import type { NumberStyle, Report } from '../report/report';
import { readSectionNumber } from '../report/section-number';
import { writeHeading, type WrittenHeading } from '../rules/outline/section-insertion';
import { fold } from '../text/fold';
import type { CompletionSource } from './completion-source';

/** The beginning of a heading: number signs, a number with its mark, or both, then perhaps some words of a title. */
const HEADING_START = /^ {0,3}(?:(#{1,6})[ \t]*)?(?:\*\*)?(.*)$/;
/** Nobody types more of a title before choosing one. */
const LONGEST_TYPED = 80;

interface TypedHeading {
  /** Count of `#`, 0 for none. */
  readonly depth: number;
  readonly style: NumberStyle | null;
  /** Folded words of the title. */
  readonly words: string;
}

/**
 * The sections of the outline that the draft lacks and that may be begun on the cursor's line, with the number and
 * the marks that they have there. Asked for by `#`, by a number, or on an empty line by the user.
 */
export function completeSections(
  document: TextDocument,
  { position, context }: CompletionParams,
  source: CompletionSource,
): CompletionList | null {
  const text = document.getText();
  const start = document.offsetAt({ line: position.line, character: 0 });
  const cursor = document.offsetAt(position);
  const end = lineEnd(text, start);
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const typed = readTyped(text.slice(start, cursor), asked);
  if (!typed || text.slice(cursor, end).trim() !== '') return null;
  const report = source.draft()?.analysis.report;
  if (!report || !isBetweenBlocks(report, start, cursor)) return null;
  // Half a heading is read as a section of its own, so the draft is read without it.
  const outlined = source.outlined(text.slice(0, start) + text.slice(end));
  if (!outlined) return null;
  const headings = outlineHeadings(outlined.report);
  const bodyEnd = sectionsEnd(outlined.report);
  const nodes = outlineTree(outlined.alignment, { headings, end: bodyEnd, isEmpty: () => false });
  const items = sectionsAt(nodes, headings, bodyEnd, start)
    .map(({ section, place }) => writeHeading(outlined.report, section, place))
    .filter((heading) => goesOn(heading, typed))
    .map((heading, index) =>
      itemOf(document, heading, index, { start, cursor, end }, outlined.alignment.outline.title),
    );
  return items.length === 0 ? null : { isIncomplete: true, items };
}

const lineEnd = (text: string, start: number): number => {
  const end = text.slice(start).search(/\r?\n/);
  return end < 0 ? text.length : start + end;
};

function readTyped(line: string, asked: boolean): TypedHeading | null {
  if (line.length > LONGEST_TYPED) return null;
  if (line.trim() === '') return asked ? { depth: 0, style: null, words: '' } : null;
  const [, marks = '', content = ''] = HEADING_START.exec(line) ?? [];
  // A number is read with what follows it; nothing has to follow it yet.
  const number = readSectionNumber(`${content} `, 0);
  if (marks === '' && !number) return null;
  return {
    depth: marks.length,
    style: number?.number.style ?? null,
    words: fold(content.slice(number?.length ?? 0)).trim(),
  };
}

/** True on a line where a paragraph may begin: not in front matter, code, tables, quotes or lists of documents. */
function isBetweenBlocks(report: Report, start: number, cursor: number): boolean {
  if (!isProse(report, start) || !isProse(report, cursor)) return false;
  return !report.body.some(
    ({ kind, span }) =>
      (kind === 'quote' || kind === 'table' || kind === 'code') && span.start < cursor && cursor <= span.end,
  );
}

/** Whether the heading is what was begun: a number of its kind, no more number signs than it has, words of its title. */
function goesOn({ heading, depth }: WrittenHeading, typed: TypedHeading): boolean {
  const number = readSectionNumber(heading, 0);
  if (typed.style !== null && number?.number.style !== typed.style) return false;
  if (depth !== null && typed.depth > depth) return false;
  return fold(heading.slice(number?.length ?? 0)).includes(typed.words);
}

interface Line {
  readonly start: number;
  readonly cursor: number;
  readonly end: number;
}

/** Writes the heading over the line and leaves the cursor where its text begins. */
function itemOf(
  document: TextDocument,
  { heading, typed }: WrittenHeading,
  index: number,
  { start, cursor, end }: Line,
  outline: string,
): CompletionItem {
  const text = document.getText();
  const gap = start > 0 && !/\n[^\S\n]*\r?\n$/.test(text.slice(Math.max(0, start - 80), start)) ? '\n' : '';
  return {
    label: heading,
    kind: CompletionItemKind.Struct,
    documentation: outline,
    sortText: String(index).padStart(2, '0'),
    // What was typed stands first, so that the editor keeps what was chosen by words without diacritics.
    filterText: `${text.slice(start, cursor)} ${heading}`.trimStart(),
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: `${gap}${typed}\n\n`,
    },
    ...(isBlankBelow(text, end) ? {} : { additionalTextEdits: [blankLineBelow(document, end)] }),
  };
}

const isBlankBelow = (text: string, lineEnd: number): boolean =>
  /^(?:$|\r?\n[^\S\n]*(?:\n|$))/.test(text.slice(lineEnd, lineEnd + 80));

/** Keeps what follows a paragraph of its own; beside the heading's edit, so that the cursor stays above it. */
function blankLineBelow(document: TextDocument, lineEnd: number): TextEdit {
  const start = { line: document.positionAt(lineEnd).line + 1, character: 0 };
  return { range: { start, end: start }, newText: '\n' };
}
