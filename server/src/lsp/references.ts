import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { CitedDocument } from '../citation/cited-documents';
import { definingMention, mentionAt } from '../citation/mention-at';
import { rangeOf, type Draft } from './draft';

/** Every mention of the document under the cursor; null when none is cited there. */
export function references(draft: Draft, { position, context }: ReferenceParams): Location[] | null {
  const found = mentionAt(draft.analysis.documents, draft.document.offsetAt(position));
  return found && mentionLocations(draft, found.document, context.includeDeclaration);
}

/** Where a document is cited; without the mention that defines it when `withDefining` is false. */
export function mentionLocations({ document }: Draft, cited: CitedDocument, withDefining: boolean): Location[] {
  const defining = definingMention(cited);
  return cited.mentions
    .filter((mention) => withDefining || mention !== defining)
    .map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }));
}
