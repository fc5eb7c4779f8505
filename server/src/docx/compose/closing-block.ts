import type { Report, Signature } from '../../report/report';
import type { ExportNote } from '../export-note';
import { cleanText, inCapitals } from '../clean-text';
import type { Box, ParagraphBox } from '../composition';
import type { FormProfile } from '../form-profile';
import { layout } from '../form-values';
import { DOTS } from './header-lines';
import { gap, line, placedTable, sourceOf } from './lines';
import { STYLE } from '../style-looks';

const LABEL = 'Nơi nhận:';
const KEEP = { keepNext: true } as const;

/** `Nơi nhận:` with its lines as typed, each behind its dash (PL I, II.9.b), and the mark of the drafter (III.3). */
function recipientParagraphs({ recipients, drafter }: Report, { manner }: FormProfile): readonly ParagraphBox[] {
  const mark = drafter ? [line(drafter.text, STYLE.recipients, { ...KEEP, source: drafter.span })] : [];
  if (recipients === null) return [line(DOTS, STYLE.recipients, KEEP), ...mark];
  return [
    line(LABEL, STYLE.recipientsLabel, {
      ...KEEP,
      ...(manner === 'party' ? { marks: { underline: true } } : {}),
      source: recipients.label.span,
    }),
    ...recipients.lines.map(({ text, span }) =>
      line(`- ${cleanText(text).trim()}`, STYLE.recipients, { ...KEEP, source: span }),
    ),
    ...mark,
  ];
}

/** Authority, position, room for the signature, name (PL I, II.7). What the draft lacks is never made up. */
function signatureParagraphs(signature: Signature | null, { manner }: FormProfile): readonly ParagraphBox[] {
  const authority = signature?.authority ?? [];
  const position = signature?.position ?? null;
  return [
    ...authority.map(({ text, span }) => line(inCapitals(text), STYLE.position, { ...KEEP, source: span })),
    line(position === null ? DOTS : inCapitals(position.text), STYLE.position, {
      ...KEEP,
      ...(manner === 'party' ? { marks: { bold: false } } : {}),
      source: sourceOf(position),
    }),
    gap(layout.signingRoom, true),
    line(signature?.signer?.text ?? DOTS, STYLE.signer, { ...KEEP, source: sourceOf(signature?.signer ?? null) }),
  ];
}

/** Recipients beside the signature in one row, `width` twips wide, that no page break divides (PL I, Mục IV, boxes 7 and 9b). */
export function closingBlock(
  report: Report,
  profile: FormProfile,
  width: number,
): {
  readonly boxes: readonly Box[];
  readonly notes: readonly ExportNote[];
} {
  const { recipients, signature } = report;
  const left = Math.round(width * profile.recipientsShare);
  const right = width - left;
  return {
    boxes: [
      gap(layout.closingGap, true),
      placedTable(
        [left, right],
        [
          [
            { width: left, children: recipientParagraphs(report, profile) },
            { width: right, children: signatureParagraphs(signature, profile) },
          ],
        ],
      ),
      // A document may not end with a table.
      gap(20),
    ],
    notes: [
      ...(recipients === null ? [{ kind: 'blank', what: 'recipients' } as const] : []),
      ...(signature?.position ? [] : [{ kind: 'blank', what: 'position' } as const]),
      ...(signature?.signer ? [] : [{ kind: 'blank', what: 'signer' } as const]),
    ],
  };
}
