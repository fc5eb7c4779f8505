import type { FormKey } from '../../report/form-keys';
import { readPlaceDate } from '../../report/place-date';
import type { Field, PlaceDateField } from '../../report/report';
import { replaceValueEdit, setFormValueEdit } from '../../report/set-form-value';
import { slice, spanOf, type Span, type TextEdit } from '../../text/span';
import { STYLE } from '../style-looks';
import type { Unit } from './exported-units';
import { isInFrontMatter, type MergeContext } from './merge-context';
import { splice } from './splice';
import { plainOf, type Token } from './tokens';
import { asTyped, inCapitalsOf, inText } from './write-words';

const KEYS: Readonly<Record<string, FormKey>> = {
  [STYLE.parentBody]: 'parentBody',
  [STYLE.issuer]: 'issuer',
  [STYLE.symbol]: 'symbol',
  [STYLE.placeDate]: 'date',
  [STYLE.documentType]: 'documentType',
  [STYLE.subject]: 'subject',
  [STYLE.addressees]: 'addressees',
  [STYLE.recipients]: 'recipients',
  [STYLE.position]: 'position',
  [STYLE.signer]: 'signer',
};
const LISTS: ReadonlySet<string> = new Set([STYLE.addressees, STYLE.recipients]);
const CAPITALS: ReadonlySet<string> = new Set([STYLE.parentBody, STYLE.issuer, STYLE.documentType, STYLE.position]);

const LABEL = /^(?:số\s*:?|kính gửi\s*:)\s*/iu;
const DASH = /^[-–+*•]\s*/u;

type Ways = readonly (readonly TextEdit[])[];

/** True for a unit that shows a part of the form. */
export const isOfForm = ({ report }: MergeContext, { style, source }: Unit): boolean =>
  KEYS[style] !== undefined ||
  [report.urgency, report.secrecy].some((mark) => source !== null && mark?.span.start === source.start);

/** True for a part that the form sets in capitals. */
export const isInCapitals = (context: MergeContext, unit: Unit): boolean =>
  CAPITALS.has(unit.style) || (KEYS[unit.style] === undefined && isOfForm(context, unit));

/** True for a line of the form that may be added or removed by itself. */
export const isListLine = ({ report }: MergeContext, { style, source }: Unit): boolean =>
  LISTS.has(style) && source !== null && source.start !== report.drafter?.span.start;

/** The words of a part without its label or dash. */
export const valueOf = (tokens: readonly Token[]): string =>
  plainOf(tokens).replace(LABEL, '').replace(DASH, '').trim();

/** How a part of the form may take other words. */
export function formWays(context: MergeContext, unit: Unit, tokens: readonly Token[]): Ways {
  const { report } = context;
  const { source, style } = unit;
  const key = KEYS[style];
  if (source === null) return key === undefined ? [] : blankWays(context, key, tokens);
  const typed = slice(report.text, source);
  const inFront = isInFrontMatter(report, source);
  if (inFront && style === STYLE.placeDate) return placeDateWays(context, tokens);
  if (inFront && style === STYLE.symbol) return blankWays(context, 'symbol', tokens);
  const writer = isInCapitals(context, unit) ? inCapitalsOf(typed) : inFront ? asTyped : inText;
  const spliced = splice(typed, unit.tokens, tokens, writer);
  const value = style === STYLE.symbol ? plainOf(tokens) : valueOf(tokens);
  const whole = inFront ? replaceValueEdit(report.text, source, value) : { span: source, newText: value };
  return [...(spliced === null ? [] : [[{ span: source, newText: spliced }]]), [whole]];
}

/** A part that the draft leaves open, or has in front matter as a whole. */
function blankWays({ report }: MergeContext, key: FormKey, tokens: readonly Token[]): Ways {
  if (report.frontMatter === null) return [];
  if (key === 'date') return placeDateWaysOf(report.text, report.frontMatter, null, tokens);
  const edit = setFormValueEdit(report.text, report.frontMatter, key, valueOf(tokens));
  return edit ? [[edit]] : [];
}

const placeDateWays = ({ report }: MergeContext, tokens: readonly Token[]): Ways =>
  report.frontMatter === null ? [] : placeDateWaysOf(report.text, report.frontMatter, report.placeDate, tokens);

/** Place and date stand under keys of their own. */
function placeDateWaysOf(text: string, front: Span, old: PlaceDateField | null, tokens: readonly Token[]): Ways {
  const line = plainOf(tokens);
  const read = readPlaceDate({ text: line, span: spanOf(0, line.length) });
  if (!read) return [];
  const place = same(read.place, old?.place) ? null : setFormValueEdit(text, front, 'place', read.place?.text ?? '');
  const isSameDate = (['day', 'month', 'year'] as const).every((part) => same(read[part], old?.[part]));
  const date = isSameDate ? null : setFormValueEdit(text, front, 'date', dateLike(old?.text ?? '', read));
  const edits = [place, date].filter((edit) => edit !== null);
  return edits.length > 0 ? [edits] : [];
}

const same = (a: Field | null | undefined, b: Field | null | undefined): boolean =>
  (a?.text ?? '').replace(/^0/u, '') === (b?.text ?? '').replace(/^0/u, '');

/** A date in the way in which the one before was typed, in figures by day when that cannot be told. */
function dateLike(typed: string, { day, month, year }: PlaceDateField): string {
  if (!day || !month || !year) {
    const blank = '…';
    return `ngày ${day?.text ?? blank} tháng ${month?.text ?? blank} năm ${year?.text ?? blank}`;
  }
  if (/^\d{4}-/u.test(typed)) return [year.text, month.text.padStart(2, '0'), day.text.padStart(2, '0')].join('-');
  if (/tháng/iu.test(typed)) return `ngày ${day.text} tháng ${month.text} năm ${year.text}`;
  return [day.text, month.text, year.text].join(/\d([/.-])\d/u.exec(typed)?.[1] ?? '/');
}

/** New lines of a list of the form, behind or before one that stands there and in its way of writing. */
export function addedLineWays(
  context: MergeContext,
  beside: Unit,
  after: boolean,
  lines: readonly (readonly Token[])[],
): Ways {
  const { text } = context.report;
  const line = beside.source && listLine(text, beside.source);
  if (!line) return [];
  const at = after ? line.span.end : line.span.start;
  const quoted = isInFrontMatter(context.report, line.span);
  return (quoted ? [asIs, JSON.stringify] : [asIs]).map((write) => {
    const added = lines.map((tokens) => `${line.lead}${write(valueOf(tokens))}${line.end}`);
    const newText = after
      ? added.map((one) => context.lineEnd + one).join('')
      : added.map((one) => one + context.lineEnd).join('');
    return [{ span: spanOf(at, at), newText }];
  });
}

const asIs = (text: string): string => text;

/** A line of a list of the form, gone. */
export function removedLineWays({ report }: MergeContext, { source }: Unit): Ways {
  const line = source && listLine(report.text, source);
  if (!line) return [];
  const rest = /^\r?\n/u.exec(report.text.slice(line.span.end))?.[0].length ?? 0;
  return [[{ span: spanOf(line.span.start, line.span.end + rest), newText: '' }]];
}

/** The line of the draft that holds nothing but one entry of a list: its dash, its words, the mark of a break. */
function listLine(
  text: string,
  source: Span,
): { readonly span: Span; readonly lead: string; readonly end: string } | null {
  const start = Math.max(text.lastIndexOf('\n', source.start - 1), text.lastIndexOf('\r', source.start - 1)) + 1;
  const end = source.end + (/[\r\n]|$/u.exec(text.slice(source.end))?.index ?? 0);
  const [lead, rest] = [text.slice(start, source.start), text.slice(source.end, end)];
  const dash = /^\s*[-–+*]\s+/u.exec(lead)?.[0];
  if (dash === undefined || !/^["'\\\s]*$/u.test(lead.slice(dash.length) + rest)) return null;
  return { span: spanOf(start, end), lead: dash, end: rest.replace(/["']/gu, '') };
}
