import { DOCUMENT_TYPES } from '../../citation/data/document-types';
import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { replaceWith } from '../fixes';
import type { Fix, RuleFinding } from '../rule';
import { issuerKind } from './issuer-kind';

const TYPE_CODES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.flatMap(({ code }) => code?.toUpperCase() ?? []));
/** Longest names first: "Nghị quyết liên tịch" is not "Nghị quyết". */
const TYPES = DOCUMENT_TYPES.flatMap(({ name, code }) => (code ? [{ name: fold(name), code }] : [])).sort(
  (a, b) => b.name.length - a.name.length,
);
const STATE_BODY = /^(?:UBND|HĐND)$/;

/** The code against the type of the document and the body that issues it. */
export function* codeFaults(report: Report, code: Field): Iterable<RuleFinding> {
  const type = codeOfType(report.documentType);
  if (!type) return;
  const groups = groupsOf(code.text);
  const [first = '', second = ''] = groups;
  if (first.toUpperCase() !== type.toUpperCase()) yield* typeFault(code, type, groups);
  else if (second === '') yield* bodyMissing(report, code, type);
  else yield* bodyFault(report, code, type, second.toUpperCase());
}

/** `BC` for "BÁO CÁO", "Báo cáo chuyên đề"; null for a type without a code. */
export function codeOfType(type: Field | null): string | null {
  const name = `${fold(type?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim()} `;
  return TYPES.find((known) => name.startsWith(`${known.name} `))?.code ?? null;
}

/** The groups of letters between the separators, whichever they are; a year before them left out. */
const groupsOf = (code: string): readonly string[] =>
  code
    .normalize('NFC')
    .replace(/\s+/g, '')
    .split(/[-–—/]/)
    .filter((group) => !/^\d{4}$/.test(group));

function* typeFault(code: Field, type: string, groups: readonly string[]): Iterable<RuleFinding> {
  const [first = '', ...rest] = groups;
  const glued = first.toUpperCase().startsWith(type.toUpperCase()) ? first.slice(type.length) : '';
  if (STATE_BODY.test(glued.toUpperCase())) {
    const wanted = [type, glued, ...rest].join('-');
    yield { message: 'separator', values: { found: code.text, wanted }, span: code.span, fixes: fixOf(code, wanted) };
  } else if (rest.length > 0 && TYPE_CODES.has(first.toUpperCase())) {
    const wanted = [type, ...rest].join('-');
    yield { message: 'type', values: { found: code.text, wanted }, span: code.span, fixes: fixOf(code, wanted) };
  } else {
    // "25/UBND-VX" is built as an official letter's symbol: which group is the body's, its writer knows.
    const wanted = `${type}-${first}`;
    const fixes = rest.length === 0 ? fixOf(code, wanted) : [];
    yield { message: 'type-missing', values: { found: code.text, wanted }, span: code.span, fixes };
  }
}

function* bodyMissing(report: Report, code: Field, type: string): Iterable<RuleFinding> {
  const body = ({ committee: 'UBND', council: 'HĐND' } as Partial<Record<string, string>>)[issuerKind(report)];
  const wanted = `${type}-${body ?? '…'}`;
  const fixes = body ? fixOf(code, wanted) : [];
  yield { message: 'body-missing', values: { found: code.text, wanted }, span: code.span, fixes };
}

/** The decree's codes for UBND and HĐND; every other body's code is fixed by its head. */
function* bodyFault(report: Report, code: Field, type: string, body: string): Iterable<RuleFinding> {
  const kind = issuerKind(report);
  const found = { found: code.text, issuer: report.issuer?.text ?? '' };
  const isHeadless = kind === 'unknown' || /\b(?:hdnd|hoi dong nhan dan)\b/.test(fold(found.issuer));
  if (kind === 'committee' && body === 'HĐND') yield contradiction(code, `${type}-UBND`, found);
  else if (kind === 'council' && body === 'UBND') yield contradiction(code, `${type}-HĐND`, found);
  else if (kind === 'committee' && body !== 'UBND') {
    const wanted = `${type}-UBND`;
    yield { message: 'body', values: { ...found, wanted }, span: code.span, severity: 'information' };
  } else if (kind === 'agency' && (body === 'UBND' || (body === 'HĐND' && !isHeadless))) {
    yield { message: 'body', values: { ...found, wanted: `${type}-…` }, span: code.span };
  }
}

const contradiction = (code: Field, wanted: string, values: Readonly<Record<string, string>>): RuleFinding => ({
  message: 'body',
  values: { ...values, wanted },
  span: code.span,
  fixes: fixOf(code, wanted),
});

const fixOf = (code: Field, wanted: string): readonly Fix[] => [replaceWith(code.span, wanted, false)];
