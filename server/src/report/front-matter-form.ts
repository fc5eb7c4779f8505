import { fold } from '../text/fold';
import { spanOf } from '../text/span';
import type { FrontMatter, FrontMatterEntry } from './front-matter';
import { readFormLine } from './form-lines';
import { readPlaceDate } from './place-date';
import type { FormKey } from './form-keys';
import type {
  Addressees,
  DraftStatus,
  Field,
  PlaceDateField,
  Recipients,
  Regime,
  Signature,
  SymbolField,
} from './report';

/** The parts of the form that front matter gives; null where it is silent. */
export interface FrontMatterForm {
  readonly symbol: SymbolField | null;
  readonly issuer: Field | null;
  readonly parentBody: Field | null;
  readonly placeDate: PlaceDateField | null;
  readonly documentType: Field | null;
  readonly subject: Field | null;
  readonly addressees: Addressees | null;
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  readonly urgency: Field | null;
  readonly secrecy: Field | null;
  readonly circulation: Field | null;
  readonly drafter: Field | null;
  readonly outlineId: Field | null;
  readonly contents: boolean;
  readonly status: DraftStatus;
  readonly regime: Regime | null;
}

const LIST_MARK = /^[-–+•]\s*/;

/** Reads the entries into the same parts that a body shows. */
export function readFrontMatterForm({ entries }: FrontMatter): FrontMatterForm {
  const field = (key: FormKey): Field | null => joined(entries.get(key));
  const filled = (key: FormKey): Field | null => {
    const value = field(key);
    return value && isFilled(value) ? value : null;
  };
  const lines = (key: FormKey): readonly Field[] => (entries.get(key)?.values ?? []).map(unmarked);
  return {
    symbol: readSymbol(field('symbol')),
    issuer: field('issuer'),
    parentBody: field('parentBody'),
    placeDate: readPlaceAndDate(entries.get('place'), entries.get('date')),
    documentType: field('documentType'),
    subject: field('subject'),
    addressees: listOf(entries.get('addressees'), lines('addressees')),
    recipients: recipientsOf(entries.get('recipients'), lines('recipients')),
    signature: readSignature(lines('authority').filter(isFilled), field('position'), field('signer')),
    urgency: filled('urgency'),
    secrecy: filled('secrecy'),
    circulation: filled('circulation'),
    drafter: filled('drafter'),
    outlineId: field('outline'),
    contents: /^(?:co|true|yes)$/.test(fold(field('contents')?.text ?? '').trim()),
    status: fold(field('status')?.text ?? '').startsWith('phat hanh') ? 'issued' : 'draft',
    regime: readRegime(fold(field('regime')?.text ?? '')),
  };
}

function readRegime(named: string): Regime | null {
  if (named.startsWith('dang')) return 'party';
  return named.startsWith('nha nuoc') ? 'state' : null;
}

const isFilled = (field: Field): boolean => field.text !== '';

function joined(entry: FrontMatterEntry | undefined): Field | null {
  const first = entry?.values[0];
  const last = entry?.values.at(-1);
  if (!first || !last) return null;
  return { text: entry.values.map((value) => value.text).join(' '), span: spanOf(first.span.start, last.span.end) };
}

function unmarked(field: Field): Field {
  const mark = LIST_MARK.exec(field.text)?.[0].length ?? 0;
  return { text: field.text.slice(mark), span: spanOf(field.span.start + mark, field.span.end) };
}

function around(entry: FrontMatterEntry) {
  return spanOf(entry.key.span.start, Math.max(entry.key.span.end, ...entry.values.map((value) => value.span.end)));
}

function listOf(entry: FrontMatterEntry | undefined, lines: readonly Field[]): Addressees | null {
  return entry ? { span: around(entry), lines: lines.filter(isFilled) } : null;
}

function recipientsOf(entry: FrontMatterEntry | undefined, lines: readonly Field[]): Recipients | null {
  return entry ? { label: entry.key, span: around(entry), lines: lines.filter(isFilled) } : null;
}

/** `12/BC-UBND`, with or without "Số:" before it; `/BC-UBND` has a blank number. */
function readSymbol(field: Field | null): SymbolField | null {
  if (!field) return null;
  const typed = readFormLine(field.text, field.span.start);
  if (typed?.kind === 'symbol') return typed.field;
  const prefix = 'Số: ';
  const read = readFormLine(prefix + field.text, field.span.start - prefix.length);
  return read?.kind === 'symbol'
    ? { ...read.field, ...field }
    : { ...field, number: null, code: isFilled(field) ? field : null };
}

function readPlaceAndDate(
  place: FrontMatterEntry | undefined,
  date: FrontMatterEntry | undefined,
): PlaceDateField | null {
  const placeField = joined(place);
  const dateField = joined(date);
  if (!place && !date) return null;
  const parts = dateField ? readDate(dateField) : { day: null, month: null, year: null };
  const whole = dateField ?? placeField ?? { text: '', span: spanOf(0, 0) };
  return { ...whole, place: placeField && isFilled(placeField) ? placeField : null, ...parts };
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SHORT = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** `2024-12-10`, `10/12/2024` or `ngày 10 tháng 12 năm 2024`. */
function readDate(field: Field): Pick<PlaceDateField, 'day' | 'month' | 'year'> {
  const iso = ISO.exec(field.text);
  const short = SHORT.exec(field.text);
  const match = iso ?? short;
  if (!match) {
    const words = readPlaceDate(field);
    return { day: words?.day ?? null, month: words?.month ?? null, year: words?.year ?? null };
  }
  let from = 0;
  const groups = match.slice(1).map((text): Field => {
    const at = field.text.indexOf(text, from);
    from = at + text.length;
    return { text, span: spanOf(field.span.start + at, field.span.start + from) };
  });
  const [first = null, month = null, last = null] = groups;
  return iso ? { day: last, month, year: first } : { day: first, month, year: last };
}

function readSignature(authority: readonly Field[], position: Field | null, signer: Field | null): Signature | null {
  const parts = [...authority, ...[position, signer].filter((part) => part !== null && isFilled(part))].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return null;
  const span = spanOf(Math.min(...parts.map((p) => p.span.start)), Math.max(...parts.map((p) => p.span.end)));
  return {
    span,
    authority,
    position: position && isFilled(position) ? position : null,
    signer: signer && isFilled(signer) ? signer : null,
  };
}
