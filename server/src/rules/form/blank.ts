import { formKey, type FormKey } from '../../report/form-keys';
import type { BodyBlock, Field, PlaceDateField, Report, SymbolField } from '../../report/report';
import { shift, slice, spanOf, type Span } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule, RuleContext, RuleFinding } from '../rule';
import { blanksIn } from './blanks-in-text';

export const blank: Rule = {
  id: 'form/blank',
  title: { vi: 'Chỗ còn để trống', en: 'Blank still to fill' },
  why: {
    vi: 'Nghị định 30 quy định văn bản ban hành phải có đủ số, ngày, nội dung và họ tên người ký. Chỗ trống là việc còn phải làm khi dự thảo và là lỗi khi «trạng thái: phát hành»: văn thư không đóng dấu văn bản còn chỗ trống.',
    en: 'An issued document has its number, date, text and signer. A blank is work left to do in a draft and an error once “trạng thái: phát hành” is set: the records office does not seal a paper with blanks.',
  },
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
    date: { vi: 'Thiếu thời gian ở «{found}»; cần điền ngày, tháng, năm.', en: 'Date still to fill in at “{found}”.' },
    figure: { vi: 'Thiếu số liệu ở «{found}»; cần điền con số.', en: 'Figure still to fill in at “{found}”.' },
    text: {
      vi: 'Thiếu nội dung ở chỗ trống «{found}»; cần điền hoặc xóa.',
      en: 'Blank “{found}” still to fill or remove.',
    },
    prompt: {
      vi: 'Thiếu nội dung ở lời nhắc «{found}»; cần thay lời nhắc bằng nội dung.',
      en: 'Prompt “{found}” still to be replaced by what it asks for.',
    },
    'tab-stop': {
      vi: 'Thiếu nội dung ở điểm dừng «{found}» của mẫu; cần thay bằng nội dung.',
      en: 'Tab stop “{found}” of a snippet still to be replaced.',
    },
    key: {
      vi: 'Thiếu giá trị của «{found}» ở đầu tệp; cần điền hoặc xóa dòng.',
      en: '“{found}” in the front matter has no value; fill it in or remove the line.',
    },
    'issue-date': { vi: 'Thiếu ngày ban hành; cần điền khi phát hành.', en: 'The date of issue is still blank.' },
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
      findings: [{ message: 'figure', at: '.......' }],
    },
    {
      text: exampleDraft({ opening: 'Cả năm có ……… lượt bạn đọc, tăng ____ lượt; kết quả như sau:' }),
      findings: [
        { message: 'figure', at: '………' },
        { message: 'figure', at: '____' },
      ],
    },
    { text: exampleDraft({ opening: 'Xem [phụ lục](phu-luc.md) kèm theo; kết quả như sau:' }), findings: [] },
    { text: exampleDraft(), findings: [] },
    {
      text: exampleDraft({ opening: 'Xã đã họp dân, phát tờ rơi, nói chuyện chuyên đề... Kết quả như sau:' }),
      findings: [],
    },
  ],
  *check(context) {
    const { report } = context;
    // The decree binds State offices alone.
    const issued = report.regime === 'party' ? 'information' : 'error';
    const severity = report.status === 'issued' ? issued : 'information';
    for (const finding of blanks(context)) yield { ...finding, severity };
  },
};

function* blanks(context: RuleContext): Iterable<RuleFinding> {
  const { report } = context;
  if (report.symbol && report.symbol.number === null) yield { message: 'number', span: numberGap(report.symbol) };
  if (report.placeDate) yield* dateBlanks(report, report.placeDate);
  if (report.signature && !/\p{L}/u.test(report.signature.signer?.text ?? ''))
    yield { message: 'signer', span: (report.signature.signer ?? report.signature).span };
  yield* emptyKeys(report);
  for (const field of fieldsScanned(report))
    if (field) yield* moved(textBlanks(slice(report.text, field.span)), field.span.start);
  for (const block of blocksScanned(report)) yield* moved(blanksOf(context, block), block.span.start);
}

const numberGap = (symbol: SymbolField): Span =>
  spanOf(symbol.span.start, symbol.code ? symbol.code.span.start : symbol.span.end);

function* dateBlanks(report: Report, field: PlaceDateField): Iterable<RuleFinding> {
  const inFrontMatter = isInFrontMatter(report, field.span);
  if (field.place === null && !inFrontMatter)
    yield { message: 'place', span: spanOf(field.span.start, Math.min(field.span.end, field.span.start + 4)) };
  if (inFrontMatter && field.day === null && field.month === null && field.year === null) {
    if (field.text !== '') yield { message: 'issue-date', span: field.span };
    return;
  }
  for (const [message, word, value] of [
    ['day', 'ngày', field.day],
    ['month', 'tháng', field.month],
    ['year', 'năm', field.year],
  ] as const) {
    if (value === null || (word === 'năm' && value.text.length < YEAR_LENGTH))
      yield { message, span: wordSpan(field, word) };
  }
}

/** "năm 20…" is no year yet. */
const YEAR_LENGTH = 4;

const isInFrontMatter = ({ frontMatter }: Report, { end }: Span): boolean =>
  frontMatter !== null && end <= frontMatter.end;

/** Where the word before a blank stands; the whole line when it is not typed, as in front matter. */
function wordSpan(field: Field, word: string): Span {
  const at = field.text.normalize('NFC') === field.text ? field.text.toLowerCase().lastIndexOf(word) : -1;
  return at < 0 ? field.span : spanOf(field.span.start + at, field.span.start + at + word.length);
}

/** Keys whose emptiness another finding tells: `number` and `signer` here, the others in rules of their own. */
const TOLD: readonly FormKey[] = ['symbol', 'signer'];
const TOLD_OF_STATE: readonly FormKey[] = ['issuer', 'documentType', 'subject', 'addressees', 'recipients'];

function* emptyKeys(report: Report): Iterable<RuleFinding> {
  for (const { kind, span } of report.notes) {
    if (kind !== 'empty-key') continue;
    const found = slice(report.text, span);
    const key = formKey(found);
    if (!key || TOLD.includes(key) || (report.regime === 'state' && TOLD_OF_STATE.includes(key))) continue;
    if (key === 'place') yield { message: 'place', span };
    else if (key === 'date') yield { message: 'issue-date', span };
    else yield { message: 'key', values: { found }, span };
  }
}

/** In which a blank is one: not number and date, which are read for themselves. */
function fieldsScanned(report: Report): readonly (Field | null | undefined)[] {
  const { issuer, parentBody, subject, documentType, addressees, recipients, signature, symbol, placeDate } = report;
  const signer = /\p{L}/u.test(signature?.signer?.text ?? '') ? signature?.signer : null;
  const ofHeader = [issuer, parentBody, documentType, subject, symbol?.code, placeDate?.place];
  const ofFoot = [...(recipients?.lines ?? []), ...(signature?.authority ?? []), signature?.position, signer];
  return [...ofHeader, ...(addressees?.lines ?? []), ...ofFoot];
}

function* blocksScanned({ body, appendix, footnotes }: Report): Iterable<BodyBlock> {
  yield* body;
  yield* appendix;
  for (const blocks of footnotes.values()) yield* blocks;
}

/** The blanks in a block, offsets from its start; none in code and markup. */
function blanksOf({ report, memory }: RuleContext, block: BodyBlock): readonly RuleFinding[] {
  switch (block.kind) {
    case 'code':
    case 'html':
    case 'rule':
      return [];
    default:
      return memory.ofBlock(block.kind === 'quote' ? quotedBlanks : textBlanks, report.text, block);
  }
}

const quotedBlanks = (text: string): readonly RuleFinding[] => textBlanks(text, true);

function textBlanks(text: string, quoted = false): readonly RuleFinding[] {
  return blanksIn(text, quoted).map(({ kind, start, end }) => ({
    message: kind,
    values: { found: inWords(text, start, end) },
    span: spanOf(start, end),
  }));
}

function* moved(findings: readonly RuleFinding[], by: number): Iterable<RuleFinding> {
  for (const finding of findings) yield { ...finding, span: shift(finding.span, by) };
}

const WORD_BEFORE = /[^\s|*_]+\s?$/;
const WORD_AFTER = /^\s?[^\s|*_]+/;
const LONGEST_SHOWN = 40;

/** The blank with the word before and behind it; of a long run the beginning. */
function inWords(text: string, start: number, end: number): string {
  const run = text.slice(start, Math.min(end, start + LONGEST_SHOWN));
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_SHOWN), start))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + LONGEST_SHOWN))?.[0] ?? '';
  return `${before}${run}${after}`.replace(/\s+/g, ' ');
}
