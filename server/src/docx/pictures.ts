import { isLocalPicture } from '../report/pictures';
import { textHeightOf, type FormProfile } from './form-profile';
import { type PictureSize, pictureSize } from './picture-size';

/** The bytes of the draft's pictures by the address typed in it; null for a file that is not there. */
export type Pictures = ReadonlyMap<string, Uint8Array | null>;

export type FoundPicture =
  | { readonly kind: 'picture'; readonly size: PictureSize; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: 'missing' | 'outside' | 'kind' };

/** A picture of the draft, or why it cannot be shown. */
export function findPicture(address: string, pictures: Pictures): FoundPicture {
  if (!isLocalPicture(address)) return { kind: 'none', why: 'outside' };
  const bytes = pictures.get(address) ?? null;
  if (bytes === null) return { kind: 'none', why: 'missing' };
  const size = pictureSize(bytes);
  return size === null ? { kind: 'none', why: 'kind' } : { kind: 'picture', size, bytes };
}

/** A picture leaves room on its page for its title and some text. */
const MOST_OF_PAGE = 2 / 3;

/** The highest that a picture may be, in twips. */
export const pictureHeightOf = (profile: FormProfile): number => Math.floor(textHeightOf(profile) * MOST_OF_PAGE);

/** The natural size of a picture, made smaller in proportion where it does not fit; never larger. */
export function fitPicture(
  { width, height }: Pick<PictureSize, 'width' | 'height'>,
  mostWidth: number,
  mostHeight: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, mostWidth / width, mostHeight / height);
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
