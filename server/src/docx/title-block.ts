import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Addressees, Report } from '../report/report';
import type { ExportNote } from './export-note';
import { cleanText, inCapitals } from './clean-text';
import { textWidthOf, type FormProfile } from './form-profile';
import { layout } from './form-values';
import { DOTS } from './header-lines';
import { line, rule } from './paragraphs';
import { STYLE } from './styles';
import { balancedLines, textWidth } from './text-width';

interface TitleBlock {
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly ExportNote[];
}

/** The subject in as few even lines as hold it, with the rule under the last one (PL I, II.5). */
function subjectParagraphs(subject: string, profile: FormProfile): readonly Paragraph[] {
  const { sizes, ruleShares } = profile;
  const column = textWidthOf(profile);
  const subjectWidth = (text: string): number => textWidth(text, sizes.subject, 'bold');
  const lines = balancedLines(cleanText(subject).trim(), column * layout.subjectWidth, subjectWidth);
  return [
    new Paragraph({
      style: STYLE.subject,
      children: lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
    }),
    rule(column, subjectWidth(lines.at(-1) ?? '') * ruleShares.subject),
  ];
}

const spacingOf = ({ lengths }: FormProfile) => ({ line: lengths.line, lineRule: LineRuleType.AUTO }) as const;

const LABEL = 'Kính gửi:';

/** One body: one centred line `Kính gửi: X` (PL I, II.9.a). */
function singleAddressee(body: string, profile: FormProfile): Paragraph {
  return new Paragraph({
    style: STYLE.addressees,
    alignment: AlignmentType.CENTER,
    spacing: { ...spacingOf(profile), before: layout.addresseesBefore, after: layout.addresseesAfter },
    children: [new TextRun(`${LABEL} ${body}`)],
  });
}

/** Several bodies: the label on its own line, each body behind a dash that stands under the colon (PL I, II.9.a). */
function severalAddressees(bodies: readonly string[], profile: FormProfile): readonly Paragraph[] {
  const { lengths, sizes } = profile;
  const spacing = spacingOf(profile);
  const addresseeWidth = (text: string): number => textWidth(text, sizes.addressees, 'regular');
  const dash = addresseeWidth('- ');
  const underColon = addresseeWidth(LABEL.slice(0, -1));
  const widest = Math.max(...bodies.map((body) => underColon + dash + addresseeWidth(body)));
  const left = Math.round(Math.max(lengths.firstLine, (textWidthOf(profile) - widest) / 2));
  const dashAt = Math.round(left + underColon);
  return [
    new Paragraph({
      style: STYLE.addressees,
      keepNext: true,
      indent: { left },
      spacing: { ...spacing, before: layout.addresseesBefore },
      children: [new TextRun(LABEL)],
    }),
    ...bodies.map(
      (body, index) =>
        new Paragraph({
          style: STYLE.addressees,
          indent: { left: dashAt + Math.round(dash), hanging: Math.round(dash) },
          spacing: index === bodies.length - 1 ? { ...spacing, after: layout.addresseesAfter } : spacing,
          children: [new TextRun(`- ${body}`)],
        }),
    ),
  ];
}

/** The addressees' lines as typed; a draft without any gets none. */
function addresseeParagraphs(addressees: Addressees | null, profile: FormProfile): readonly Paragraph[] {
  const bodies = (addressees?.lines ?? [])
    .map(({ text }) =>
      cleanText(text)
        .replace(/^[-–+*]\s+/u, '')
        .trim(),
    )
    .filter((text) => text !== '');
  const [first] = bodies;
  if (first === undefined) return [];
  return bodies.length === 1 ? [singleAddressee(first, profile)] : severalAddressees(bodies, profile);
}

/** Document type, subject with its rule, addressees (PL I, Mục IV, boxes 5a and 9a). */
export function titleBlock(report: Report, profile: FormProfile): TitleBlock {
  const { documentType, subject } = report;
  return {
    paragraphs: [
      line(documentType === null ? DOTS : inCapitals(documentType.text), STYLE.documentType),
      ...subjectParagraphs(subject?.text ?? DOTS, profile),
      ...addresseeParagraphs(report.addressees, profile),
      ...(report.addressees === null
        ? [new Paragraph({ style: STYLE.gap, spacing: { after: layout.addresseesAfter } })]
        : []),
    ],
    notes: [
      ...(documentType === null ? [{ kind: 'blank', what: 'documentType' } as const] : []),
      ...(subject === null ? [{ kind: 'blank', what: 'subject' } as const] : []),
    ],
  };
}
