/** A part of the form that a draft can leave open. */
export type BlankPart =
  'issuer' | 'symbol' | 'placeDate' | 'date' | 'documentType' | 'subject' | 'recipients' | 'signer' | 'position';

/** What the export added or left blank; the caller shows the list in the user's language. */
export type ExportNote =
  | { readonly kind: 'added'; readonly what: 'nationalName' | 'motto' | 'partyName' }
  | { readonly kind: 'taken-from-closing'; readonly what: 'issuer'; readonly text: string }
  | { readonly kind: 'blank'; readonly what: BlankPart }
  /** The mark of secrecy, which is stamped by law. */
  | { readonly kind: 'stamp'; readonly text: string }
  /** Taken from the office's own file, as the draft has none. */
  | {
      readonly kind: 'from-office';
      readonly what: 'issuer' | 'parentBody' | 'place' | 'signer' | 'position';
      readonly text: string;
    }
  /** Set in the Party's form, whose values are uncertain. */
  | { readonly kind: 'party-form' }
  /** The place of a picture that cannot be put in: its address and why. */
  | { readonly kind: 'no-picture'; readonly address: string; readonly why: 'missing' | 'outside' | 'kind' }
  /** A page break after which nothing follows. */
  | { readonly kind: 'page-break' }
  /** A file of an annex that is not there or is no Markdown file. */
  | { readonly kind: 'no-annex'; readonly path: string }
  /** Written over an annex whose file has no label. */
  | { readonly kind: 'annex-label'; readonly text: string }
  /** One of several annexes that has no number. */
  | { readonly kind: 'annex-number'; readonly text: string }
  /** The finished file, read back, does not hold these words of the draft. */
  | { readonly kind: 'differs'; readonly text: string }
  /** The draft's text is in the file, for everyone who has the file. */
  | { readonly kind: 'source-kept' }
  /** The draft's text was to be kept in the file, which a document that is issued may not have. */
  | { readonly kind: 'source-not-kept' }
  /** `text`: what stood there, an image's address or alternative text, the markup, the footnote's label. */
  | { readonly kind: 'left-out'; readonly what: 'image' | 'html' | 'footnote'; readonly text: string };
