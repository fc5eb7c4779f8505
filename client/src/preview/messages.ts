import type { PlacedPage, ShownPage } from '../../../server/src/lsp/protocol';
import type { Edit } from './edits';

/** A stretch of the text whose pages are shown, in UTF-16 units. */
export interface Source {
  readonly start: number;
  readonly end: number;
}

/** What a panel keeps while it is hidden and while VS Code is closed. */
export interface PanelState {
  /** Address of the draft. */
  readonly uri: string;
  /** Stays with its draft instead of following the active editor. */
  readonly locked: boolean;
  /** Times the size on paper; null for as wide as the panel. */
  readonly zoom: number | null;
  /** What stands at the top. */
  readonly offset: number;
}

/** What the extension tells the panel. */
export type ToPanel =
  /** Whose pages come next; those of another draft go away. */
  | ({ readonly kind: 'draft' } & Pick<PanelState, 'uri' | 'locked'>)
  | {
      readonly kind: 'pages';
      readonly pages: readonly ShownPage[];
      /** Null where they are those last sent. */
      readonly pictures: Readonly<Record<number, string>> | null;
      /** Between the text of the pages shown so far and the text of these. */
      readonly edits: readonly Edit[];
    }
  /** Shown above the last pages. */
  | { readonly kind: 'notice'; readonly text: string }
  /** Scrolls to what stands there. */
  | { readonly kind: 'reveal'; readonly offset: number }
  /** Marks what is printed of the selection; scrolls there when `follow` and it is out of sight. */
  | { readonly kind: 'select'; readonly source: Source; readonly follow: boolean };

/** What the panel tells the extension. */
export type FromPanel =
  | { readonly kind: 'ready' }
  /** A click on a piece of text; `text` is what stands there. */
  | { readonly kind: 'click'; readonly source: Source; readonly text: string }
  /** The user scrolled; `offset` stands at the top. */
  | { readonly kind: 'scroll'; readonly offset: number };

/** The pages themselves, those that are told by their place taken from the ones before. */
export const wholePages = (
  pages: readonly ShownPage[],
  before: readonly PlacedPage[],
): readonly { readonly start: number; readonly page: PlacedPage }[] =>
  pages.flatMap(({ start, page }) => {
    const whole = typeof page === 'number' ? before[page] : page;
    return whole === undefined ? [] : [{ start, page: whole }];
  });
