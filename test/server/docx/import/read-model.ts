import { importFile } from '../../../../server/src/import-file';
import { readReport } from '../../../../server/src/report/read-report';
import { toBase64 } from '../../../../server/src/text/base64';
import { modelBlocks, type ModelReport } from './model-report';

/** What a report says, as flat words; marks and white space do not count. */
export interface Meaning {
  readonly parent: string;
  readonly issuer: string;
  readonly symbol: string;
  readonly place: string;
  readonly date: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  /** Level, number and title. */
  readonly headings: readonly string[];
  readonly tables: number;
  readonly body: string;
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly position: string;
  readonly signer: string;
}

const words = (text: string | undefined): string => (text?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

const ROMAN = ['I', 'II', 'III', 'IV'];

/** What the writer of the report meant. */
export function meaningOf(report: ModelReport): Meaning {
  const { sections } = report;
  const parts = sections.flatMap((section) => section.parts);
  return {
    parent: words(report.parent ?? ''),
    issuer: words(report.issuer),
    symbol: words(report.symbol),
    place: words(report.place),
    date: words(report.date),
    subject: words(report.subject.join(' ')),
    addressees: report.addressees.map(words),
    headings: sections.flatMap(({ title, parts: under }, index) => [
      `1 ${ROMAN[index]} ${words(title)}`,
      ...under.map((part, place) => `2 ${place + 1} ${words(part.title)}`),
    ]),
    tables: parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table').length,
    body: words(modelBlocks(report).join(' ')),
    recipients: report.recipients.map(words),
    authority: words(report.authority),
    position: words(report.position),
    signer: words(report.signer),
  };
}

/** What the draft made of the file says; null when none was made, or one whose form is not in front matter. */
export function meaningIn(bytes: Uint8Array): Meaning | null {
  const job = importFile({ kind: 'import', base64: toBase64(bytes), name: 'bao-cao', current: null, language: 'vi' });
  const report = job.kind === 'imported' ? readReport(job.text, { always: true }) : null;
  if (!report?.frontMatter) return null;
  const { text, bodySpan, symbol, placeDate, signature } = report;
  return {
    parent: words(report.parentBody?.text),
    issuer: words(report.issuer?.text),
    symbol: words(`${symbol?.number?.text} ${symbol?.code?.text}`),
    place: words(placeDate?.place?.text),
    date: words([placeDate?.day, placeDate?.month, placeDate?.year].map((part) => part?.text).join(' ')),
    subject: words(report.subject?.text),
    addressees: report.addressees?.lines.map((line) => words(line.text)) ?? [],
    headings: report.headings.map(({ level, number, title }) => `${level} ${words(number?.text)} ${words(title)}`),
    tables: report.body.filter(({ kind }) => kind === 'table').length,
    body: words(text.slice(bodySpan.start, bodySpan.end).replace(/<br>/g, ' ')),
    recipients: report.recipients?.lines.map((line) => words(line.text)) ?? [],
    authority: words(signature?.authority.map((line) => line.text).join(' ')),
    position: words(signature?.position?.text),
    signer: words(signature?.signer?.text),
  };
}
