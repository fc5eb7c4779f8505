import type { PlacedPage } from '../docx/pages/placed-page';
import type { SentPage } from '../docx/pages/sent-page';
import type { ShownPage } from './protocol';

/** What was last sent of each draft, so that only what differs is sent again. */
export class PageChanges {
  private readonly pages = new Map<string, readonly string[]>();
  private readonly pictures = new Map<string, string>();

  /** The pages as the client has to be told of them: those that it has by their place among the last ones. */
  ofPages(uri: string, pages: readonly SentPage[]): readonly ShownPage[] {
    const before = new Map((this.pages.get(uri) ?? []).map((json, index) => [json, index]));
    this.pages.set(
      uri,
      pages.map(({ json }) => json),
    );
    return pages.map(({ start, json }) => ({ start, page: before.get(json) ?? (JSON.parse(json) as PlacedPage) }));
  }

  /** The pictures, or null where the client has them. */
  ofPictures(uri: string, pictures: Readonly<Record<number, string>>): Readonly<Record<number, string>> | null {
    const key = Object.values(pictures).join('\n');
    if (this.pictures.get(uri) === key) return null;
    this.pictures.set(uri, key);
    return pictures;
  }

  /** The next pages are sent whole. */
  forget(uri: string): void {
    this.pages.delete(uri);
    this.pictures.delete(uri);
  }
}
