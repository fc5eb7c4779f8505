import type { PictureState, PictureStates } from '../report/pictures';
import { pictureSize } from './picture-size';
import type { Pictures } from './pictures';

/** How much of a file is looked at for the beginning of an SVG. */
const HEAD = 1000;

const letters = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

function stateOf(bytes: Uint8Array | null): PictureState {
  if (bytes === null) return 'missing';
  if (pictureSize(bytes) !== null) return 'fine';
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'webp';
  return /<svg[\s>]/iu.test(letters(bytes, 0, HEAD)) ? 'svg' : 'unknown-kind';
}

/** What the files of a draft's pictures are good for, for the rule that tells of them. */
export const pictureStates = (pictures: Pictures): PictureStates =>
  new Map([...pictures].map(([address, bytes]) => [address, stateOf(bytes)]));
