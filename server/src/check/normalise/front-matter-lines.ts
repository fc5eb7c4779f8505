import { issuerFromClosing } from '../../report/issuer-from-closing';
import type { FormKey } from '../../report/form-keys';
import type { Field, PlaceDateField, Report, SymbolField } from '../../report/report';
import type { Span } from '../../text/span';
import { listItem, scalar } from './yaml-value';

/** A key of front matter with what is to stand behind its colon; lists have a line each. */
export interface FormEntry {
  readonly key: FormKey;
  readonly name: string;
  readonly value: string | readonly string[];
}

/**
 * The parts of the header that the body shows, as entries of front matter in the order of the form. Parts that the
 * decree asks for and the draft lacks (NĐ 30/2020/NĐ-CP, Điều 8 khoản 2) get their key without a value: a blank to
 * fill. The issuer may be taken from the closing sentence, as the export takes it; nothing else is inferred.
 */
export function headerEntries(report: Report): readonly FormEntry[] {
  const isTyped = typedInBody(report);
  const { documentType, parentBody, issuer, symbol, placeDate, subject, addressees, urgency, secrecy, circulation } =
    report;
  const single = (key: FormKey, name: string, field: Field | null): readonly FormEntry[] =>
    isTyped(field) ? [{ key, name, value: oneLine(field.text) }] : [];
  // The Party's documents follow the Party's own form.
  const orBlank = (key: FormKey, name: string, field: Field | null, blank = ''): readonly FormEntry[] =>
    field === null && report.regime === 'state' ? [{ key, name, value: blank }] : single(key, name, field);
  return [
    ...single('documentType', 'loại văn bản', documentType),
    ...single('parentBody', 'cơ quan chủ quản', parentBody),
    ...orBlank('issuer', 'cơ quan ban hành', issuer, issuerFromClosing(report) ?? ''),
    ...orBlank('symbol', 'số ký hiệu', symbol && { ...symbol, text: symbolText(symbol) }),
    ...(placeDate === null && report.regime === 'party' ? [] : placeAndDate(placeDate, isTyped)),
    ...orBlank('subject', 'trích yếu', subject),
    ...(isTyped(addressees)
      ? [{ key: 'addressees', name: 'kính gửi', value: oneOrMore(addressees.lines) } as const]
      : []),
    ...single('urgency', 'độ khẩn', urgency),
    ...single('secrecy', 'độ mật', secrecy),
    ...single('circulation', 'phạm vi lưu hành', circulation),
  ];
}

/** The parts of the foot that the body shows. What is not typed is left out: no signer, no authority is made up. */
export function footEntries(report: Report): readonly FormEntry[] {
  const isTyped = typedInBody(report);
  const { recipients, signature, drafter } = report;
  const entries: FormEntry[] = [];
  if (isTyped(recipients))
    entries.push({ key: 'recipients', name: 'nơi nhận', value: recipients.lines.map(({ text }) => oneLine(text)) });
  if (isTyped(signature)) {
    const { authority, position, signer } = signature;
    if (authority.length > 0) entries.push({ key: 'authority', name: 'quyền hạn', value: oneOrMore(authority) });
    if (position) entries.push({ key: 'position', name: 'chức vụ', value: oneLine(position.text) });
    entries.push({ key: 'signer', name: 'người ký', value: signer ? oneLine(signer.text) : '' });
  }
  if (isTyped(drafter)) entries.push({ key: 'drafter', name: 'người soạn thảo', value: oneLine(drafter.text) });
  return entries;
}

/** The lines of YAML that say so. */
export const linesOf = ({ name, value }: FormEntry): readonly string[] =>
  typeof value !== 'string'
    ? [`${name}:`, ...value.map((line) => `  - ${listItem(line)}`)]
    : [value === '' ? `${name}:` : `${name}: ${scalar(value)}`];

/** Whether a part was read from the body and not from front matter. */
const typedInBody =
  ({ frontMatter }: Report) =>
  <T extends { readonly span: Span }>(part: T | null): part is T =>
    part !== null && part.span.start >= (frontMatter?.end ?? 0);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const oneOrMore = (lines: readonly Field[]): FormEntry['value'] => {
  const [first, ...others] = lines.map(({ text }) => oneLine(text));
  return others.length > 0 && first !== undefined ? [first, ...others] : (first ?? '');
};

/** "Số" with its colon, composed or decomposed. */
const NUMBER_WORD = /^\s*s\p{L}?\p{M}*\s*:?\s*/iu;

const symbolText = ({ text }: SymbolField): string => text.replace(NUMBER_WORD, '');

/** A full date in figures as they were typed; one with blanks in words, each blank as three dots. */
function placeAndDate(field: PlaceDateField | null, isTyped: ReturnType<typeof typedInBody>): readonly FormEntry[] {
  if (field !== null && !isTyped(field)) return [];
  const { place = null, day = null, month = null, year = null } = field ?? {};
  const blank = '…';
  const isFull = day !== null && month !== null && year !== null;
  const inWords = `ngày ${day?.text ?? blank} tháng ${month?.text ?? blank} năm ${year?.text ?? blank}`;
  const date = isFull ? `${day.text}/${month.text}/${year.text}` : inWords;
  return [
    { key: 'place', name: 'địa danh', value: oneLine(place?.text ?? '') },
    { key: 'date', name: 'ngày', value: field === null ? '' : date },
  ];
}
