import { closingSubject, isCited, openingParagraph, openingSubject } from '../../report/frame-sentences';
import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { foldWithOffsets } from '../../text/folded-text';
import { slice, spanOf, type Span } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { areUnlike } from './title-words';
import { unitsIn, type Unit } from './units';

export const consistentTitle: Rule = {
  id: 'form/consistent-title',
  title: { vi: 'Trích yếu, câu mở đầu và câu kết', en: 'Subject, opening and closing sentence' },
  why: {
    vi: 'Trích yếu, câu mở đầu và câu kết nói về cùng một báo cáo của cùng một cơ quan. Khác nhau thường là do chép từ báo cáo khác hoặc của đơn vị khác, lỗi làm mất uy tín nhất của một báo cáo. Đây là kinh nghiệm soạn thảo, không phải quy định.',
    en: 'Subject, opening and closing speak of one report of one body. Where they differ, the text was mostly copied from another report or another office. Experience of drafters, not a rule of law.',
  },
  messages: {
    closing: {
      vi: 'Câu kết không khớp với trích yếu: gặp «{found}», trích yếu ghi «{wanted}».',
      en: 'Closing unlike the subject: found “{found}”, the subject says “{wanted}”.',
    },
    opening: {
      vi: 'Câu mở đầu không khớp với trích yếu: gặp «{found}», trích yếu ghi «{wanted}».',
      en: 'Opening unlike the subject: found “{found}”, the subject says “{wanted}”.',
    },
    type: {
      vi: 'Câu kết ghi sai tên loại: gặp «{found}», văn bản là «{wanted}».',
      en: 'Wrong document type in the closing: found “{found}”, the document is a “{wanted}”.',
    },
    issuer: {
      vi: 'Tên đơn vị không khớp với cơ quan ban hành: gặp «{found}», cơ quan ban hành là «{wanted}».',
      en: 'Unit unlike the issuer’s: found “{found}”, the issuer is “{wanted}”.',
    },
    addressee: {
      vi: 'Nơi gửi ở câu kết không khớp với «Kính gửi»: gặp «{found}», cần «{wanted}».',
      en: 'Receiver in the closing unlike the addressee: found “{found}”, expected “{wanted}”.',
    },
  },
  source: practice('–', 'Kinh nghiệm soạn thảo báo cáo'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: exampleDraft({ closing: 'Trên đây là Báo cáo kết quả công tác dân vận chính quyền năm 2025./.' }),
      findings: [{ message: 'closing', at: 'Báo cáo kết quả công tác dân vận chính quyền năm 2025' }],
    },
    {
      text: exampleDraft({ closing: 'Trên đây là Kế hoạch thực hiện công tác thư viện năm 2025./.' }),
      findings: [{ message: 'type', at: 'Kế hoạch' }],
    },
    {
      text: exampleDraft({ closing: 'Trên đây là Báo cáo kết quả công tác thư viện năm 2025 của UBND xã Đồng Tâm./.' }),
      findings: [{ message: 'issuer', at: 'xã Đồng Tâm' }],
    },
    {
      text: exampleDraft({ opening: 'Ủy ban nhân dân xã Đồng Tâm báo cáo kết quả công tác thư viện như sau:' }),
      findings: [{ message: 'issuer', at: 'xã Đồng Tâm' }],
    },
    {
      text: exampleDraft({
        closing: 'Trên đây là Báo cáo kết quả công tác thư viện năm 2025, kính gửi UBND tỉnh Sơn Bình tổng hợp./.',
      }),
      findings: [{ message: 'addressee', at: 'tỉnh Sơn Bình' }],
    },
    { text: exampleDraft({ closing: 'Trên đây là Báo cáo của UBND xã Tân Hòa./.' }), findings: [] },
    { text: exampleDraft({ closing: 'Trên đây là kết quả thực hiện công tác thư viện của xã./.' }), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }) {
    yield* ofWords(report);
    yield* ofType(report);
    yield* ofUnits(report);
  },
};

const LONGEST_SHOWN = 80;
const shown = (text: string): string => {
  const plain = text.replace(/[\s*_]+/g, ' ').trim();
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
};

function* ofWords(report: Report): Iterable<RuleFinding> {
  const subject = report.subject?.text ?? '';
  const closing = closingSubject(report);
  if (closing && !closesOtherType(report, closing) && areUnlike(subject, withoutBodies(closing.text)))
    yield { message: 'closing', values: { found: shown(closing.text), wanted: shown(subject) }, span: closing.span };
  const opening = openingSubject(report);
  if (opening && !isCited(report, opening.span) && areUnlike(subject, withoutBodies(opening.text)))
    yield { message: 'opening', values: { found: shown(opening.text), wanted: shown(subject) }, span: opening.span };
}

/** What follows the subject in a sentence: of whom, to whom, and what is asked. */
const BODIES = /,?\s(?:của|trên địa bàn|kính (?:gửi|trình|đề nghị|mong)|trình|gửi|đề nghị|xin)\s.*$/su;
/** Before it: to whom, in "báo cáo Ủy ban nhân dân tỉnh kết quả …". */
const RECEIVER = /^.*?(?=kết quả|tình hình|việc\s|công tác|nội dung|một số)/isu;

const withoutBodies = (text: string): string => text.normalize('NFC').replace(RECEIVER, '').replace(BODIES, '');

const TYPES =
  /^(?:(?:toan bo\s+)?noi dung\s+(?:cua\s+)?)?(bao cao|ke hoach|to trinh|thong bao|chuong trinh|phuong an|de an|huong dan|cong van|quyet dinh|nghi quyet|bien ban|ket luan|thong cao)(?![a-z])/;

function typeIn(closing: Field): Span | null {
  const folded = foldWithOffsets(closing.text);
  const match = TYPES.exec(folded.text);
  if (!match?.[1]) return null;
  const { start, end } = folded.original(match[0].length - match[1].length, match[0].length);
  return spanOf(closing.span.start + start, closing.span.start + end);
}

function* ofType(report: Report): Iterable<RuleFinding> {
  const closing = closingSubject(report);
  const span = closing && typeIn(closing);
  if (!closing || !span || !report.documentType || !closesOtherType(report, closing)) return;
  yield { message: 'type', values: { found: slice(report.text, span), wanted: report.documentType.text }, span };
}

function closesOtherType(report: Report, closing: Field): boolean {
  const span = typeIn(closing);
  const type = fold(report.documentType?.text ?? '').trim();
  return span !== null && type !== '' && !type.startsWith(fold(slice(report.text, span)));
}

/** How far the words before a unit are looked at. */
const REACH = 120;
/** "Kính gửi", "trình" and the like: the unit behind them is whom the report goes to. */
const SENT_TO = /(?:kinh|[,;.]|(?<![a-z])(?:va|de))\s+(?:gui|trinh|de nghi|bao cao)(?![a-z])[^,;.]{0,60}$/;

function* ofUnits(report: Report): Iterable<RuleFinding> {
  const own = ownUnits(report);
  const receivers = (report.addressees?.lines ?? []).flatMap((line) => unitsIn(line.text));
  const closing = report.closingSentence;
  for (const sentence of [openingParagraph(report), closing]) {
    if (!sentence) continue;
    for (const unit of unitsIn(sentence.text)) {
      const span = spanOf(sentence.span.start + unit.start, sentence.span.start + unit.end);
      if (isCited(report, span)) continue;
      const before = fold(sentence.text.slice(Math.max(0, unit.start - REACH), unit.start));
      if (sentence === closing && SENT_TO.test(before)) yield* differs('addressee', unit, receivers, span);
      else if (OF_ISSUER.test(before)) yield* differs('issuer', unit, own, span);
    }
  }
}

/** The unit is the issuer's: named behind its body, or as the place reported on. */
const OF_ISSUER = /(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|dang uy|dia ban|cua)\s*$/;

/** Units that issuer and place name: the issuer's own, and that of a body above it. */
function ownUnits({ issuer, parentBody, placeDate }: Report): readonly Unit[] {
  return [issuer, parentBody, placeDate?.place ?? null].flatMap((field) => (field ? unitsIn(field.text) : []));
}

/** A unit of the same rank with another name; where no unit of that rank is known, nothing is said. */
function* differs(message: string, unit: Unit, known: readonly Unit[], span: Span): Iterable<RuleFinding> {
  const alike = known.filter(({ rank }) => rank === unit.rank);
  const [first] = alike;
  if (!first || alike.some(({ name }) => isSameName(name, unit.name))) return;
  yield { message, values: { found: unit.text, wanted: first.text }, span };
}

/** One may be written longer than the other, as where words of the sentence follow a name in capitals. */
const isSameName = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
