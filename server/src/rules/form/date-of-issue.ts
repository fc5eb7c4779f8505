import type { Field, PlaceDateField, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { paddedDay, paddedMonth } from '../dates';
import { insertAt, replaceWith } from '../fixes';
import type { RuleFinding } from '../rule';

const WORDS: Readonly<Record<string, string>> = { ngay: 'ngày', thang: 'tháng', nam: 'năm' };

/** The date of issue as it is typed in the body: words, zeros, four figures of the year, the comma before it. */
export function* dateFaults(report: Report, field: PlaceDateField): Iterable<RuleFinding> {
  const words = wordsFault(report.text, field);
  if (words) {
    yield words;
    return;
  }
  const { place, day, month, year } = field;
  const afterPlace = place && report.text.slice(place.span.end, field.span.end);
  if (afterPlace && !/^[\s*_]*,/.test(afterPlace)) {
    const fixes = [insertAt(place.span.end, ',', true)];
    yield { message: 'comma', values: { wanted: `${place.text},` }, span: place.span, fixes };
  }
  if (day) yield* padding('Ngày', day, paddedDay(Number(day.text)), 'padding');
  if (month) {
    const message = month.text.startsWith('0') ? 'overpadding' : 'padding';
    yield* padding('Tháng', month, paddedMonth(Number(month.text)), message);
  }
  if (year && year.text.length === 2) {
    const wanted = `20${year.text}`;
    const fixes = [replaceWith(year.span, wanted, false)];
    yield { message: 'year', values: { found: year.text, wanted }, span: year.span, fixes };
  }
}

/** `05/12/2025`, `Ngày 05 Tháng 12`, `05 tháng 12`: the date written otherwise than "ngày … tháng … năm …". */
function wordsFault(text: string, field: PlaceDateField): RuleFinding | null {
  const { place, day, month, year } = field;
  const after = place?.span.end ?? field.span.start;
  const lead = /^[\s*_,]*/.exec(text.slice(after, field.span.end))?.[0].length ?? 0;
  const span = spanOf(after + lead, year?.span.end ?? field.span.end);
  const found = text.slice(span.start, span.end);
  const typed = found.replace(/[\p{L}\p{M}]+/gu, (word) => WORDS[fold(word)] ?? word);
  const hasDay = /^ngày/.test(typed);
  if (day && month && year && (!hasDay || !/tháng/.test(typed))) {
    const fullYear = year.text.length === 2 ? `20${year.text}` : year.text;
    const wanted = `ngày ${paddedDay(Number(day.text))} tháng ${paddedMonth(Number(month.text))} năm ${fullYear}`;
    return finding(span, found, wanted);
  }
  return typed.normalize('NFC') === found.normalize('NFC') ? null : finding(span, found, typed);
}

const finding = (
  span: { readonly start: number; readonly end: number },
  found: string,
  wanted: string,
): RuleFinding => ({
  message: 'words',
  values: { found, wanted },
  span,
  fixes: [replaceWith(span, wanted, true)],
});

function* padding(
  what: string,
  field: Field,
  wanted: string,
  message: 'padding' | 'overpadding',
): Iterable<RuleFinding> {
  if (field.text === wanted) return;
  const fixes = [replaceWith(field.span, wanted, true)];
  yield { message, values: { what, found: field.text, wanted }, span: field.span, fixes };
}
