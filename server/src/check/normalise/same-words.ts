import type { BodyBlock, Field, Report, Section } from '../../report/report';
import { fold } from '../../text/fold';
import type { Draft } from './step';

/** The words of a text in order: letters and digits, marks left out. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const sentence = (text: string): string => wordsOf(text).join(' ');

/** True when both texts hold the same words in the same order, and are read as the same form and sections. */
export const sameWords = (before: Draft, after: Draft): boolean =>
  sentence(before.text) === sentence(after.text) &&
  sameForm(before.report, after.report) &&
  sameSections(before.report, after.report);

function sameForm(before: Report, after: Report): boolean {
  const second = formOf(after);
  return formOf(before).every((part, index) => part === second[index]);
}

const sameSections = (before: Report, after: Report): boolean =>
  before.headings.length === after.headings.length &&
  before.headings.every((section, index) => sameSection(section, after.headings[index]));

const sameSection = (before: Section, after: Section | undefined): boolean =>
  after !== undefined &&
  before.level === after.level &&
  before.number?.style === after.number?.style &&
  before.number?.value === after.number?.value &&
  sentence(before.title) === sentence(after.title);

/** What stands before a value of the form and has no place in front matter, and what the export writes by itself. */
const LABELS: ReadonlySet<string> = new Set(
  wordsOf(
    'Số Kính gửi Kính trình Nơi nhận ngày tháng năm Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc br b i u',
  ).map(fold),
);

/** True when the form, the body and what follows it are read with the same words, and no word of the text is lost. */
export function sameReading(before: Draft, after: Draft): boolean {
  return (
    sameForm(before.report, after.report) &&
    sameSections(before.report, after.report) &&
    blocksOf(before.report, before.report.body) === blocksOf(after.report, after.report.body) &&
    blocksOf(before.report, before.report.appendix) === blocksOf(after.report, after.report.appendix) &&
    before.report.footnotes.size === after.report.footnotes.size &&
    lostWords(before.text, after.text).every((word) => LABELS.has(word))
  );
}

/** Words of the first text that the second one holds less often, folded. */
function lostWords(before: string, after: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(fold(after))) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(fold(before)).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function formOf(report: Report): readonly string[] {
  const { symbol, placeDate, addressees, recipients, signature } = report;
  const lines = (fields: readonly Field[] | undefined): string => (fields ?? []).map(words).join(' | ');
  const single = [
    symbol?.number,
    symbol?.code,
    placeDate?.place,
    placeDate?.day,
    placeDate?.month,
    placeDate?.year,
    report.parentBody,
    report.documentType,
    report.subject,
    report.urgency,
    report.secrecy,
    report.circulation,
    report.drafter,
    report.partyName,
    signature?.position,
    signature?.signer,
  ].map(words);
  return [...single, lines(addressees?.lines), lines(recipients?.lines), lines(signature?.authority), report.regime];
}

const words = (field: Field | null | undefined): string => sentence(field?.text ?? '');

const blocksOf = ({ text }: Report, blocks: readonly BodyBlock[]): string =>
  blocks.map(({ span }) => sentence(text.slice(span.start, span.end))).join(' ');
