import { fullForm, partsOf, shortDate } from '../citation/canonical-form';
import type { Citation } from '../citation/citation';
import type { CitedDocument } from '../citation/cited-documents';
import { LineStore } from '../markdown/line-store';
import { problemWords } from '../rules/citation/problem-words';
import { slice } from '../text/span';
import type { FoundCitations } from './found-citations';

/** The documents cited for a reader, each with its mentions; lines and columns from 1, a count at the end. */
export function prettyCitations(found: FoundCitations): string {
  if (found.documents.length === 0) return 'Không có viện dẫn nào.';
  const lines = new LineStore(found.text);
  const documents = found.documents.map((document) => documentRows(document, found, lines).join('\n'));
  const mentions = found.documents.reduce((sum, document) => sum + document.mentions.length, 0);
  return [...documents, `${documents.length} văn bản, ${mentions} lần viện dẫn.`].join('\n\n');
}

function documentRows(
  document: CitedDocument,
  { text, register }: FoundCitations,
  lines: LineStore,
): readonly string[] {
  const citation = document.firstFull ?? document.first;
  const replaced = register.find(citation).flatMap(({ replacedBy }) => {
    if (!replacedBy) return [];
    const from = replacedBy.from === null ? '' : ` từ ngày ${shortDate(replacedBy.from)}`;
    return [`  ! đã được thay thế bởi ${replacedBy.symbol}${from}`];
  });
  const rows = document.mentions.map((mention) => mentionRow(mention, text, lines));
  const place = Math.max(...rows.map(([at]) => at.length));
  return [
    fullForm(partsOf(citation)),
    ...replaced,
    ...rows.map(([at, words, problems]) => `  ${at.padStart(place)}  ${words}${problems}`),
  ];
}

function mentionRow({ span, problems }: Citation, text: string, lines: LineStore): readonly [string, string, string] {
  const { line, character } = lines.positionAt(span.start);
  const words = problems.map(({ kind }) => problemWords[kind].vi).join('; ');
  return [`${line + 1}:${character + 1}`, slice(text, span).replace(/\s+/g, ' '), words && `  [${words}]`];
}
