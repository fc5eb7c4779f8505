import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { definingMention, mentionAt } from '../citation/mention-at';
import { rangeOf, type Draft } from './draft';

/**
 * From any mention of a document to the one that says what it is, the first with date and issuer.
 * @param links true when the client takes links, which mark the whole citation under the pointer
 */
export function definition(draft: Draft, position: Position, links: boolean): Location[] | LocationLink[] | null {
  const { document, analysis } = draft;
  const found = mentionAt(analysis.documents, document.offsetAt(position));
  if (!found) return null;
  const range = rangeOf(document, definingMention(found.document).span);
  const origin = rangeOf(document, found.mention.span);
  if (!links) return [{ uri: document.uri, range }];
  return [{ targetUri: document.uri, targetRange: range, targetSelectionRange: range, originSelectionRange: origin }];
}
