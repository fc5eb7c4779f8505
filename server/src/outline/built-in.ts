import danVanChinhQuyen from './data/dan-van-chinh-quyen.yml';
import type { Outline } from './outline';
import { toOutline } from './read-outline';

/** The outlines that come with Văn Thư. */
export const builtInOutlines: readonly Outline[] = [danVanChinhQuyen].map(toOutline);
