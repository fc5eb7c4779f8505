import type { Report } from '../../../server/src/report/report';
import type { Span } from '../../../server/src/text/span';

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?[a-z]+[^<>]*>/gi;
/** Labels that stand before the bodies addressed and have no field, and the remarks in place of a signature. */
const LABEL = /kính\s+(?:gửi|trình)/giu;
const REMARK = /[([][^()[\]\n]*[)\]]/gu;

/** Spans of every part of the report that holds words of the draft's body. */
export function partSpans(report: Report): readonly Span[] {
  const { addressees, recipients, signature } = report;
  const fields = [
    report.nationalName,
    report.motto,
    report.partyName,
    report.urgency,
    report.secrecy,
    report.circulation,
    report.drafter,
    report.parentBody,
    report.issuer,
    report.symbol,
    report.placeDate,
    report.documentType,
    report.subject,
    ...(addressees?.lines ?? []),
    recipients?.label,
    ...(recipients?.lines ?? []),
    ...(signature?.authority ?? []),
    signature?.position,
    signature?.signer,
    ...report.body,
    ...report.appendix,
    ...[...report.footnotes.values()].flat(),
    ...report.notes.filter(({ kind }) => kind === 'repeated-part'),
  ];
  return fields.filter((field) => field !== null && field !== undefined).map(({ span }) => span);
}

/** Words of the body that belong to no part of the report; comments and definitions of links and footnotes left out. */
export function unclaimedWords(report: Report): readonly string[] {
  const units = report.text.split('');
  const blank = ({ start, end }: Span): void => {
    for (let at = start; at < end; at++) units[at] = ' ';
  };
  if (report.frontMatter) blank(report.frontMatter);
  partSpans(report).forEach(blank);
  let rest = units.join('').replace(COMMENT, ' ').replace(TAG, ' ');
  if (report.addressees) rest = rest.normalize('NFC').replace(LABEL, ' ');
  if (report.signature) rest = rest.replace(REMARK, ' ');
  return rest.replace(/\[\^\d+\]:/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
}
