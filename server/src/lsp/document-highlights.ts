import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver';
import { definingMention, mentionAt } from '../citation/mention-at';
import { rangeOf, type Draft } from './draft';

/** Marks all mentions of the document under the cursor, the defining one as if it were written to. */
export function documentHighlights({ document, analysis }: Draft, position: Position): DocumentHighlight[] | null {
  const found = mentionAt(analysis.documents, document.offsetAt(position));
  if (!found) return null;
  const defining = definingMention(found.document);
  return found.document.mentions.map((mention) => ({
    range: rangeOf(document, mention.span),
    kind: mention === defining ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
