import type { PlacedPage } from '../../../server/src/lsp/protocol';

/** A stretch of the draft, in UTF-16 units. */
export interface Source {
  readonly start: number;
  readonly end: number;
}

/** What the extension tells the panel. */
export type ToPanel =
  | {
      readonly kind: 'pages';
      readonly pages: readonly PlacedPage[];
      readonly pictures: Readonly<Record<number, string>>;
    }
  /** Shown in place of pages. */
  | { readonly kind: 'notice'; readonly text: string }
  /** Scrolls to what stands there in the draft. */
  | { readonly kind: 'reveal'; readonly offset: number }
  /** Marks what is printed of the selection. */
  | { readonly kind: 'select'; readonly source: Source };

/** What the panel tells the extension. */
export type FromPanel =
  | { readonly kind: 'ready' }
  /** A click on a piece of text; `text` is what stands there. */
  | { readonly kind: 'click'; readonly source: Source; readonly text: string }
  /** The user scrolled; `offset` of the draft stands at the top. */
  | { readonly kind: 'scroll'; readonly offset: number };
