import type { Block } from '../../markdown/block';
import { lineEndOf } from '../../text/line-end';
import { contains, spanOf, type Span, type TextEdit } from '../../text/span';
import { readFrontMatter } from '../../report/front-matter';
import type { Report } from '../../report/report';
import { footEntries, headerEntries, linesOf, type FormEntry } from './front-matter-lines';
import { sameReading } from './same-words';
import type { Draft, Step } from './step';

/** The header of the body goes into front matter. */
export const header: Step = {
  name: 'header',
  ways: (draft) => moves(draft, headerEntries(draft.report), headerSpan(draft.report)),
  keeps: sameReading,
};

/** So does the foot: recipients, authority, position and name. */
export const foot: Step = {
  name: 'foot',
  ways: (draft) => moves(draft, footEntries(draft.report), footSpan(draft)),
  keeps: sameReading,
};

/** Writes the entries into front matter and takes `region` out of the body, save what is no part of the form. */
function moves(draft: Draft, entries: readonly FormEntry[], region: Span | null): readonly (readonly TextEdit[])[] {
  const entriesEdits = frontMatterEdits(draft, entries);
  const bodyEdit = region && takenOut(draft, region);
  return [[...entriesEdits, ...(bodyEdit ? [bodyEdit] : [])]];
}

/** From the top of the body to its first block. */
function headerSpan({ frontMatter, bodySpan, text }: Report): Span | null {
  const start = frontMatter?.end ?? 0;
  return text.slice(start, bodySpan.start).trim() === '' ? null : spanOf(start, bodySpan.start);
}

/** From the end of the body to the end of the last part of the foot, with the marks that end its line. */
function footSpan({ report, text, blocks }: Draft): Span | null {
  const top = report.frontMatter?.end ?? 0;
  const parts = [report.recipients, report.signature, report.drafter].filter((part) => part !== null);
  const typed = parts.filter(({ span }) => span.start >= top);
  if (typed.length === 0) return null;
  const last = Math.max(...typed.map(({ span }) => span.end));
  const table = blocks.find(({ node, start, end }) => node.type === 'table' && start < last && last <= end);
  const lineEnd = /[\r\n]|$/.exec(text.slice(last))?.index ?? 0;
  return spanOf(report.bodySpan.end, table?.end ?? last + lineEnd);
}

/** The region without its parts of the form; comments, definitions, lists of documents and other words stay. */
function takenOut({ report, text, blocks }: Draft, region: Span): TextEdit | null {
  const kept = keptIn(report, blocks, region)
    .filter((span, index, all) => !all.some((other, at) => at !== index && contains(other, span) && !same(other, span)))
    .filter((span, index, all) => all.findIndex((other) => same(other, span)) === index)
    .sort((a, b) => a.start - b.start)
    .map((span) => text.slice(span.start, span.end).trim());
  const lineEnd = lineEndOf(text);
  const gap = lineEnd.repeat(2);
  const isAtEnd = text.slice(region.end).trim() === '';
  const newText =
    [...(region.start > 0 ? [''] : []), ...kept, ...(isAtEnd ? [] : [''])].join(gap) + (isAtEnd ? lineEnd : '');
  const after = /^\s*/.exec(text.slice(region.end))?.[0].length ?? 0;
  const span = spanOf(region.start, region.end + after);
  return text.slice(span.start, span.end) === newText ? null : { span, newText };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function keptIn(report: Report, blocks: readonly Block[], region: Span): readonly Span[] {
  const silent = blocks.filter(isSilent);
  return [
    ...silent.map(({ start, end }) => spanOf(start, end)),
    ...report.documentLists,
    ...[...report.body, ...report.appendix].map(({ span }) => span),
    ...report.notes.filter(({ kind }) => kind === 'repeated-part').map(({ span }) => span),
    ...(report.partyName ? [report.partyName.span] : []),
  ].filter((span) => contains(region, span) && span.start < region.end);
}

/** What stands nowhere in the report: comments, definitions of links and footnotes. */
const isSilent = ({ node }: Block): boolean =>
  (node.type === 'html' && node.value.trimStart().startsWith('<!--')) ||
  node.type === 'definition' ||
  node.type === 'footnoteDefinition';

/** New front matter, or the entries behind those that stand there; a key without a value makes room for one with. */
function frontMatterEdits({ report, text }: Draft, entries: readonly FormEntry[]): readonly TextEdit[] {
  const lineEnd = lineEndOf(text);
  const { frontMatter } = report;
  if (!frontMatter) {
    if (entries.length === 0) return [];
    const lines = ['---', ...entries.flatMap(linesOf), '---', '', ''];
    return [{ span: spanOf(0, 0), newText: lines.join(lineEnd) }];
  }
  const known = readFrontMatter(text, frontMatter).entries;
  const isFilled = ({ key }: FormEntry): boolean =>
    known.get(key)?.values.some(({ text: typed }) => typed !== '') ?? false;
  const missing = entries.filter((entry) => !isFilled(entry) && (entry.value.length > 0 || !known.has(entry.key)));
  if (missing.length === 0) return [];
  const replaced = missing.flatMap(({ key }) => {
    const entry = known.get(key);
    return entry ? [lineAround(text, entry.key.span.start)] : [];
  });
  const at = text.lastIndexOf('---', frontMatter.end);
  return [
    ...replaced.map((span) => ({ span, newText: '' })),
    {
      span: spanOf(at, at),
      newText: missing
        .flatMap(linesOf)
        .map((line) => line + lineEnd)
        .join(''),
    },
  ];
}

/** The line at an offset with its line end. */
function lineAround(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return spanOf(start, end < 0 ? text.length : end + 1);
}
