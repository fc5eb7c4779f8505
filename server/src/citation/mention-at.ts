import type { Citation } from './citation';
import type { CitedDocument } from './cited-documents';

/** A place in the text where a document is cited, and the document. */
export interface MentionAt {
  readonly document: CitedDocument;
  readonly mention: Citation;
}

/** The mention that a place in the text lies in or directly behind; null when no document is cited there. */
export function mentionAt(documents: readonly CitedDocument[], offset: number): MentionAt | null {
  for (const document of documents) {
    const mention = document.mentions.find(({ span }) => span.start <= offset && offset <= span.end);
    if (mention) return { document, mention };
  }
  return null;
}

/** The mention that tells what the document is: the first one with date and issuer, else the first. */
export const definingMention = ({ first, firstFull }: CitedDocument): Citation => firstFull ?? first;
