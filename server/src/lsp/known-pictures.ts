import { pictureStates } from '../docx/picture-states';
import type { Pictures } from '../docx/pictures';
import type { PictureStates } from '../report/pictures';

/** Files that may be pictures; the client tells of those that come, change or go. */
export const isPictureFile = (uri: string): boolean => /\.(?:png|jpe?g|gif|bmp|svg|webp)$/i.test(uri);

/** What was last found of the pictures of each open draft. */
export class KnownPictures {
  private readonly known = new Map<string, PictureStates>();

  /** Null before anybody looked. */
  of(uri: string): PictureStates | null {
    return this.known.get(uri) ?? null;
  }

  /** True where the draft's pictures are others than before. */
  update(uri: string, pictures: Pictures): boolean {
    const before = this.known.get(uri) ?? new Map();
    const now = pictureStates(pictures);
    this.known.set(uri, now);
    return before.size !== now.size || [...now].some(([address, state]) => before.get(address) !== state);
  }

  /** Open drafts that show pictures. */
  uris(): readonly string[] {
    return [...this.known].filter(([, states]) => states.size > 0).map(([uri]) => uri);
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }
}
