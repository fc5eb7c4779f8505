import type { Addressees, Field, Report } from '../../report/report';
import type { Span } from '../../text/span';
import type { ExportNote } from '../export-note';
import { cleanText, inCapitals } from '../clean-text';
import type { ParagraphBox, Run } from '../composition';
import { textWidthOf, type FormProfile } from '../form-profile';
import { layout } from '../form-values';
import { DOTS } from './header-lines';
import { line, rule, sourceOf } from './lines';
import { STYLE } from '../style-looks';
import { balancedLines, textWidth } from '../text-width';

interface TitleBlock {
  readonly paragraphs: readonly ParagraphBox[];
  readonly notes: readonly ExportNote[];
}

/** The subject in as few even lines as hold it, with the rule under the last one (PL I, II.5). */
function subjectParagraphs(subject: string, source: Span | null, profile: FormProfile): readonly ParagraphBox[] {
  const { sizes, ruleShares } = profile;
  const column = textWidthOf(profile);
  const subjectWidth = (text: string): number => textWidth(text, sizes.subject, 'bold');
  const lines = balancedLines(cleanText(subject).trim(), column * layout.subjectWidth, subjectWidth);
  return [
    {
      kind: 'paragraph',
      style: STYLE.subject,
      runs: lines.flatMap((text, index): readonly Run[] => [
        ...(index === 0 ? [] : [{ kind: 'break' } as const]),
        { kind: 'text', text },
      ]),
      source,
    },
    rule(column, subjectWidth(lines.at(-1) ?? '') * ruleShares.subject),
  ];
}

const LABEL = 'Kính gửi:';

/** One body: one centred line `Kính gửi: X` (PL I, II.9.a). */
const singleAddressee = ({ text, span }: Field): ParagraphBox => ({
  kind: 'paragraph',
  style: STYLE.addressees,
  alignment: 'center',
  before: layout.addresseesBefore,
  after: layout.addresseesAfter,
  runs: [{ kind: 'text', text: `${LABEL} ${text}` }],
  source: span,
});

/** Several bodies: the label on its own line, each body behind a dash that stands under the colon (PL I, II.9.a). */
function severalAddressees(bodies: readonly Field[], profile: FormProfile): readonly ParagraphBox[] {
  const { lengths, sizes } = profile;
  const width = (text: string): number => textWidth(text, sizes.addressees, 'regular');
  const dash = width('- ');
  const underColon = width(LABEL.slice(0, -1));
  const widest = Math.max(...bodies.map(({ text }) => underColon + dash + width(text)));
  const left = Math.round(Math.max(lengths.firstLine, (textWidthOf(profile) - widest) / 2));
  const dashAt = Math.round(left + underColon);
  return [
    {
      kind: 'paragraph',
      style: STYLE.addressees,
      keepNext: true,
      left,
      before: layout.addresseesBefore,
      runs: [{ kind: 'text', text: LABEL }],
      source: bodies[0]?.span ?? null,
    },
    ...bodies.map(({ text, span }, index): ParagraphBox => ({
      kind: 'paragraph',
      style: STYLE.addressees,
      left: dashAt + Math.round(dash),
      hanging: Math.round(dash),
      ...(index === bodies.length - 1 ? { after: layout.addresseesAfter } : {}),
      runs: [{ kind: 'text', text: `- ${text}` }],
      source: span,
    })),
  ];
}

/** The addressees' lines as typed; a draft without any gets none. */
function addresseeParagraphs(addressees: Addressees | null, profile: FormProfile): readonly ParagraphBox[] {
  const bodies = (addressees?.lines ?? [])
    .map(({ text, span }) => ({
      text: cleanText(text)
        .replace(/^[-–+*]\s+/u, '')
        .trim(),
      span,
    }))
    .filter(({ text }) => text !== '');
  const [first] = bodies;
  if (first === undefined) return [];
  return bodies.length === 1 ? [singleAddressee(first)] : severalAddressees(bodies, profile);
}

/** Document type, subject with its rule, addressees (PL I, Mục IV, boxes 5a and 9a). */
export function titleBlock(report: Report, profile: FormProfile): TitleBlock {
  const { documentType, subject } = report;
  return {
    paragraphs: [
      line(documentType === null ? DOTS : inCapitals(documentType.text), STYLE.documentType, {
        source: sourceOf(documentType),
      }),
      ...subjectParagraphs(subject?.text ?? DOTS, sourceOf(subject), profile),
      ...addresseeParagraphs(report.addressees, profile),
      ...(report.addressees === null
        ? [{ kind: 'paragraph', style: STYLE.gap, after: layout.addresseesAfter, runs: [], source: null } as const]
        : []),
    ],
    notes: [
      ...(documentType === null ? [{ kind: 'blank', what: 'documentType' } as const] : []),
      ...(subject === null ? [{ kind: 'blank', what: 'subject' } as const] : []),
    ],
  };
}
