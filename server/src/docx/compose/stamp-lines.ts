import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { inCapitals } from '../clean-text';
import type { ParagraphBox } from '../composition';
import type { ExportNote } from '../export-note';
import type { FormProfile } from '../form-profile';
import { layout } from '../form-values';
import { STYLE } from '../style-looks';
import { textWidth } from '../text-width';
import { gap } from './lines';

/** Widths of the frames of độ khẩn, in twips: 30, 40 and 20 mm; all are 8 mm high (PL I, III.2). */
const FRAME_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['hoa toc', 1701],
  ['thuong khan', 2268],
  ['khan', 1134],
]);
const RED = 'FF0000';
/** Beside the words of a mark whose frame the decree does not measure. */
const FRAME_SIDES = 340;

/** Độ mật above độ khẩn (PL I, Mục IV, boxes 10a and 10b), red in a red frame, centred below the left column. */
export function stampLines(
  { secrecy, urgency }: Report,
  column: number,
  width: number,
  { sizes }: FormProfile,
): readonly ParagraphBox[] {
  return [secrecy, urgency].flatMap((field) =>
    field === null
      ? []
      : [
          gap(layout.stampBefore),
          { ...framed(field, { column, width, size: sizes.stamp, color: RED }), frameColor: RED },
        ],
  );
}

/** Chỉ dẫn phạm vi lưu hành, in a single frame in the middle of the top margin (PL I, Mục IV, box 11). */
export const circulationLines = (
  { circulation }: Report,
  width: number,
  { sizes }: FormProfile,
): readonly ParagraphBox[] =>
  circulation === null ? [] : [framed(circulation, { column: width, width, size: sizes.stamp })];

interface FrameLooks {
  /** Where the frame is centred: so far from the left margin. */
  readonly column: number;
  readonly width: number;
  readonly size: number;
  readonly color?: string;
}

/** A mark in capitals in its frame. */
function framed({ text, span }: Field, { column, width, size, color }: FrameLooks): ParagraphBox {
  const words = inCapitals(text).trim();
  const frame = FRAME_WIDTHS.get(fold(words)) ?? Math.ceil(textWidth(words, size, 'bold')) + FRAME_SIDES;
  const left = Math.max(0, Math.round((column - frame) / 2));
  return {
    kind: 'paragraph',
    style: STYLE.unindented,
    alignment: 'center',
    frame: 'single',
    left,
    right: Math.max(0, width - left - frame),
    after: 0,
    line: 240,
    runs: [{ kind: 'text', text: words, bold: true, ...(color === undefined ? {} : { color }), size }],
    source: span,
  };
}

/** A mark of secrecy is stamped by law: the file only shows where. */
export const stampNotes = ({ secrecy }: Report): readonly ExportNote[] =>
  secrecy === null ? [] : [{ kind: 'stamp', text: secrecy.text }];
