import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';

/** The Party's marks (T/M, K/T, T/L) and marks without their point, for those of Mục II.7.b. */
const WRONG = /^(?:(t)\s*\/\s*(m|l)|(k)\s*\/\s*(t))\.?(?=\s|$)|^(tm|kt|tl|tuq)\s+\.?(?=\s*\p{L})/iu;

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
    for (const { text, span } of report.signature?.authority ?? []) {
      const match = WRONG.exec(text);
      if (!match) continue;
      const found = match[0].trim();
      const wanted = `${match.slice(1).filter(Boolean).join('').toUpperCase()}.`;
      const at = spanOf(span.start, span.start + found.length);
      yield { message: 'mark', values: { found, wanted }, span: at, fixes: [replaceWith(at, wanted, true)] };
    }
  },
};
