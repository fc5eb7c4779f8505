import { spanOf, type Span } from '../../text/span';
import type { Field, PlaceDateField, Report, SymbolField } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

/** Dots, underscores or brackets left for a value; three dots after a word are an ellipsis. */
const PLACEHOLDER = /(?:(?<=[\s:(/“"-]|^)…+|\.{4,}|_{3,}|…{2,}|\[\s*(?:\.{2,}|…+)?\s*\](?!\())/gm;
/** A text without one of these marks needs no closer look. */
const MARK = /[…_[]|\.{4}/;
const LONGEST_TEXT = 1_000_000;

export const blank: Rule = {
  id: 'form/blank',
  title: { vi: 'Chỗ còn để trống', en: 'Blank still to fill' },
  messages: {
    number: {
      vi: 'Thiếu số của văn bản; cần điền khi phát hành.',
      en: 'The number is still blank; it is filled in when the document is issued.',
    },
    day: { vi: 'Thiếu ngày ban hành; cần điền khi phát hành.', en: 'The day of issue is still blank.' },
    month: { vi: 'Thiếu tháng ban hành; cần điền khi phát hành.', en: 'The month of issue is still blank.' },
    year: { vi: 'Thiếu năm ban hành; cần điền.', en: 'The year of issue is still blank.' },
    place: {
      vi: 'Thiếu địa danh; cần tên đơn vị hành chính nơi cơ quan đóng trụ sở.',
      en: 'The place is still blank.',
    },
    text: {
      vi: 'Thiếu nội dung ở chỗ trống «{found}»; cần điền hoặc xóa.',
      en: 'Blank “{found}” still to fill or remove.',
    },
    signer: { vi: 'Thiếu họ tên người ký; cần điền khi phát hành.', en: "The signer's name is still blank." },
  },
  source: decree('Điều 15; Phụ lục I, Phần I, Mục II'),
  severity: 'information',
  fix: 'none',
  examples: [
    { text: exampleDraft({ symbol: 'Số:        /BC-UBND' }), findings: [{ message: 'number', at: 'Số:        /' }] },
    {
      text: exampleDraft({ placeDate: 'Tân Hòa, ngày    tháng    năm 2025' }),
      findings: [
        { message: 'day', at: 'ngày' },
        { message: 'month', at: 'tháng' },
      ],
    },
    {
      text: exampleDraft({ opening: 'Thực hiện nhiệm vụ, xã đã trồng ....... cây, như sau:' }),
      findings: [{ message: 'text', at: '.......' }],
    },
    {
      text: exampleDraft({ opening: 'Cả năm có ……… lượt bạn đọc, tăng ____ lượt; kết quả như sau:' }),
      findings: [
        { message: 'text', at: '………' },
        { message: 'text', at: '____' },
      ],
    },
    { text: exampleDraft({ opening: 'Xem [phụ lục](phu-luc.md) kèm theo; kết quả như sau:' }), findings: [] },
    { text: exampleDraft(), findings: [] },
    {
      text: exampleDraft({ opening: 'Xã đã họp dân, phát tờ rơi, nói chuyện chuyên đề... Kết quả như sau:' }),
      findings: [],
    },
  ],
  *check({ report }) {
    // The decree binds State offices; for a Party document an open blank is a warning.
    const issued = report.regime === 'party' ? 'warning' : 'error';
    const severity = report.status === 'issued' ? issued : 'information';
    for (const finding of blanks(report)) yield { ...finding, severity };
  },
};

function* blanks(report: Report): Iterable<RuleFinding> {
  if (report.symbol && report.symbol.number === null) yield { message: 'number', span: numberGap(report.symbol) };
  if (report.placeDate) yield* dateBlanks(report.placeDate);
  if (report.signature && !/\p{L}/u.test(report.signature.signer?.text ?? ''))
    yield { message: 'signer', span: (report.signature.signer ?? report.signature).span };
  yield* textBlanks(report);
}

const numberGap = (symbol: SymbolField): Span =>
  spanOf(symbol.span.start, symbol.code ? symbol.code.span.start : symbol.span.end);

function* dateBlanks(field: PlaceDateField): Iterable<RuleFinding> {
  if (field.place === null)
    yield { message: 'place', span: spanOf(field.span.start, Math.min(field.span.end, field.span.start + 4)) };
  for (const [message, word, value] of [
    ['day', 'ngày', field.day],
    ['month', 'tháng', field.month],
    ['year', 'năm', field.year],
  ] as const) {
    if (value === null) yield { message, span: wordSpan(field, word) };
  }
}

/** Where the word before a blank stands; the whole line when it is not typed, as in front matter. */
function wordSpan(field: Field, word: string): Span {
  const at = field.text.normalize('NFC') === field.text ? field.text.toLowerCase().lastIndexOf(word) : -1;
  return at < 0 ? field.span : spanOf(field.span.start + at, field.span.start + at + word.length);
}

function* textBlanks(report: Report): Iterable<RuleFinding> {
  if (report.text.length > LONGEST_TEXT) return;
  for (const block of report.body) {
    if (block.kind === 'code' || block.kind === 'html' || block.kind === 'rule') continue;
    const text = report.text.slice(block.span.start, block.span.end);
    if (!MARK.test(text)) continue;
    for (const match of text.matchAll(PLACEHOLDER)) {
      const start = block.span.start + match.index;
      yield { message: 'text', values: { found: match[0].slice(0, 20) }, span: spanOf(start, start + match[0].length) };
    }
  }
}
