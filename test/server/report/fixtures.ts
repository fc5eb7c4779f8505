import { readFileSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report';
import type { Field, Report } from '../../../server/src/report/report';

/** Drafts of invented bodies, each written in another way. */
export const DRAFTS = ['marked', 'pasted', 'tables', 'scanned', 'party', 'plain', 'front-matter'] as const;

export const draft = (name: (typeof DRAFTS)[number]): string =>
  readFileSync(path.resolve('test', 'fixtures', 'report', `${name}.md`), 'utf8');

/** Reads a text that must be a report. */
export function read(text: string): Report {
  const report = readReport(text);
  assert.ok(report, 'the text is read as no report');
  return report;
}

export const textOf = (field: Field | null | undefined): string | null => field?.text ?? null;
export const textsOf = (fields: readonly Field[] | undefined): readonly string[] =>
  (fields ?? []).map(({ text }) => text);

/** Header and foot in one glance. */
export function form(report: Report) {
  const { symbol, placeDate, signature } = report;
  return {
    parentBody: textOf(report.parentBody),
    issuer: textOf(report.issuer),
    symbol: [textOf(symbol?.number), textOf(symbol?.code)],
    placeDate: [placeDate?.place, placeDate?.day, placeDate?.month, placeDate?.year].map(textOf),
    documentType: textOf(report.documentType),
    subject: textOf(report.subject),
    addressees: textsOf(report.addressees?.lines),
    recipients: textsOf(report.recipients?.lines),
    authority: textsOf(signature?.authority),
    position: textOf(signature?.position),
    signer: textOf(signature?.signer),
  };
}

/** Every heading as `level number title`. */
export const outline = (report: Report): readonly string[] =>
  report.headings.map(({ level, number, title }) => `${level} ${number?.text ?? '-'} ${title}`);
