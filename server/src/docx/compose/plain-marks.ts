import type { Report } from '../../report/report';
import { inCapitals } from '../clean-text';
import type { ParagraphBox } from '../composition';
import type { ExportNote } from '../export-note';
import { STYLE } from '../style-looks';
import { line } from './lines';

/** Độ mật above độ khẩn (PL I, Mục IV, boxes 10a and 10b), as plain lines: their frames are stamped or drawn by hand. */
export const markLines = ({ secrecy, urgency }: Report): readonly ParagraphBox[] =>
  [secrecy, urgency].flatMap((field) =>
    field ? [line(inCapitals(field.text), STYLE.unindented, { source: field.span })] : [],
  );

/** Which of the draft's marks stand in the file as plain lines. */
export const markNotes = (report: Report): readonly ExportNote[] =>
  (['secrecy', 'urgency', 'drafter'] as const).flatMap((what): readonly ExportNote[] => {
    const field = report[what];
    return field ? [{ kind: 'plain-line', what, text: field.text }] : [];
  });
