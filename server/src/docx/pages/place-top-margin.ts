import type { ParagraphBox } from '../composition';
import { layout } from '../form-values';
import { FRAME_SPACE } from '../package/paragraphs';
import type { StyleLooks } from '../style-looks';
import { textWidth } from '../text-width';
import { ASCENT, BORDER_POINTS } from './place-lines';
import { MM_PER_POINT, MM_PER_TWIP, type PlacedPiece } from './placed-page';

/** Height of a line, as a part of the size of its letters. */
const LINE_HEIGHT = 1.149;

/** A framed line in the top margin, between `left` and `right` in millimetres; its words are centred in the frame. */
export function placeInTopMargin(
  { runs, left: indent = 0, right: rightIndent = 0, source }: ParagraphBox,
  { size: usual }: StyleLooks,
  left: number,
  right: number,
): readonly PlacedPiece[] {
  const x = left + indent * MM_PER_TWIP;
  const width = right - rightIndent * MM_PER_TWIP - x;
  const y = layout.headerDistance * MM_PER_TWIP;
  const thickness = BORDER_POINTS * MM_PER_POINT;
  return runs.flatMap((run): readonly PlacedPiece[] => {
    if (run.kind !== 'text') return [];
    const { bold = false, italics = false, strike = false, size = usual } = run;
    const points = size / 2;
    const height = (points * LINE_HEIGHT + 2 * FRAME_SPACE) * MM_PER_POINT;
    const wide = textWidth(run.text, size, bold ? 'bold' : 'regular') * MM_PER_TWIP;
    const baseline = y + (FRAME_SPACE + ASCENT * points) * MM_PER_POINT;
    const place = { x: x + (width - wide) / 2, baseline, width: wide, size: points };
    return [
      { kind: 'frame', x, y, width, height, thickness, double: false },
      { kind: 'text', text: run.text, ...place, bold, italics, strike, wordSpacing: 0, source },
    ];
  });
}
