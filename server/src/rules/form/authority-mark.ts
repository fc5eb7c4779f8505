import type { Field } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

/** The Party's marks (T/M, K/T, T/L), marks with a wrong point or none, and in small letters, for those of Mục II.7.b. */
const MARK =
  /^(?:quyền|t\s*[/.]\s*m|k\s*[/.]\s*t|t\s*[/.]\s*l|t\s*[/.]\s*u\s*[/.]?\s*q|tm|kt|tl|tuq|q)(?:\s*[.,:/–-](?=\s|\p{L})|(?=\s))/iu;
const RIGHT = /^(?:TM|KT|TL|TUQ|Q)\.$/;

const draft = (...lines: readonly string[]): string =>
  exampleDraft({ signature: [...lines, 'Nguyễn Văn An'].map((line) => `**${line}**`).join('\n\n') });

export const authorityMark: Rule = {
  id: 'form/authority-mark',
  title: { vi: 'Chữ viết tắt quyền hạn sai thể thức', en: 'Form of the mark of authority' },
  why: {
    vi: 'Nghị định 30 chỉ dùng năm chữ viết tắt quyền hạn: TM., Q., KT., TL., TUQ., viết hoa, có dấu chấm. «T/M», «K/T» là cách ghi của văn bản của Đảng.',
    en: 'The decree knows five marks of authority: TM., Q., KT., TL., TUQ., in capitals with a point. “T/M” and “K/T” are the Party’s way.',
  },
  messages: {
    mark: {
      vi: 'Quyền hạn sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong mark of authority: found “{found}”, write “{wanted}”.',
    },
    close: {
      vi: 'Quyền hạn sai thể thức: gặp «{found}» viết liền với chữ sau, cần một dấu cách.',
      en: 'A space follows “{found}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.7.b'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: draft('T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
      findings: [{ message: 'mark', at: 'T/M' }],
      fixed: draft('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
    },
    {
      text: draft('TM. ỦY BAN NHÂN DÂN', 'K/T CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
      findings: [{ message: 'mark', at: 'K/T' }],
      fixed: draft('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    },
    {
      text: draft('T/L CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
      findings: [{ message: 'mark', at: 'T/L' }],
      fixed: draft('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
    },
    {
      text: exampleDraft({
        frontMatter: '---\nquyền hạn: T/M ỦY BAN NHÂN DÂN\nchức vụ: CHỦ TỊCH\nngười ký: Nguyễn Văn An\n---',
        signature: '',
      }),
      findings: [{ message: 'mark', at: 'T/M' }],
      fixed: exampleDraft({
        frontMatter: '---\nquyền hạn: TM. ỦY BAN NHÂN DÂN\nchức vụ: CHỦ TỊCH\nngười ký: Nguyễn Văn An\n---',
        signature: '',
      }),
    },
    {
      text: draft('TM ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
      findings: [{ message: 'mark', at: 'TM' }],
      fixed: draft('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
    },
    {
      text: draft('TM.ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
      findings: [{ message: 'close', at: 'TM.' }],
      fixed: draft('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
    },
    { text: draft('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'), findings: [] },
    { text: draft('TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'), findings: [] },
    { text: draft('Q. CHỦ TỊCH'), findings: [] },
    {
      text: exampleDraft({
        frontMatter: '---\nchế độ: Đảng\nquyền hạn: T/M BAN THƯỜNG VỤ\nchức vụ: BÍ THƯ\nngười ký: Nguyễn Văn An\n---',
        signature: '',
      }),
      findings: [],
    },
  ],
  *check({ report }) {
    if (report.regime === 'party') return;
    const { authority = [], position = null } = report.signature ?? {};
    for (const field of authority) yield* markFault(field);
    // "Q. CHỦ TỊCH" is a position with its mark.
    if (position && /^q/i.test(position.text)) yield* markFault(position);
  },
};

function* markFault({ text, span }: Field): Iterable<RuleFinding> {
  // Decomposed letters stand only behind the marks, except in "QUYỀN".
  const found = MARK.exec(text)?.[0] ?? MARK.exec(text.normalize('NFC'))?.[0];
  if (found === undefined) return;
  const letters = fold(found)
    .replace(/[^a-z]/g, '')
    .toUpperCase();
  const wanted = `${letters === 'QUYEN' ? 'Q' : letters}.`;
  const isRight = RIGHT.test(found);
  const isClose = /^\p{L}/u.test(text.slice(found.length));
  if (isRight && !isClose) return;
  const end = text.startsWith(found) ? found.length : found.normalize('NFD').length;
  const at = spanOf(span.start, span.start + end);
  const newText = isClose ? `${wanted} ` : wanted;
  if (isRight) {
    yield { message: 'close', values: { found }, span: at, severity: 'hint', fixes: [replaceWith(at, newText, true)] };
    return;
  }
  // "QUYỀN" written out says the same as "Q."; the other forms are no marks of the decree's.
  const severity = letters === 'QUYEN' ? 'information' : 'warning';
  yield { message: 'mark', values: { found, wanted }, span: at, severity, fixes: [replaceWith(at, newText, true)] };
}
