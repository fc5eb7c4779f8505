/** What of a Word file is not in the draft as it was; the caller shows the list in the user's language. */
export type ImportNote =
  | { readonly kind: 'left-out'; readonly what: LeftOut; readonly text: string }
  /** Kept, but not as it was. */
  | { readonly kind: 'changed'; readonly what: Changed; readonly text: string }
  /** Insertions are kept and deletions left out, as if every change had been accepted. */
  | { readonly kind: 'tracked-changes'; readonly insertions: number; readonly deletions: number };

/** `part`: a part of the package that is damaged; `picture`: one without bytes in the file; `mark`: put upon the paper. */
export type LeftOut =
  | 'comment'
  | 'contents'
  | 'header'
  | 'footer'
  | 'hidden'
  | 'picture'
  | 'drawing'
  | 'object'
  | 'mark'
  | 'page-number'
  | 'part';

/** `picture-type`: kept beside the draft, but Word's own kinds cannot be exported again. */
export type Changed =
  | 'nested-table'
  | 'equation'
  | 'symbol'
  | 'script'
  | 'strike'
  | 'underline'
  | 'picture-type'
  | 'legacy-font'
  | 'cut-lines';

/** Why a file cannot be read at all. */
export type ImportFault = 'no-docx' | 'encrypted' | 'old-doc' | 'too-large' | 'damaged';

/** Ends the reading of a file; no one but `importDocx` sees it. */
export class Unreadable extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault);
  }
}
