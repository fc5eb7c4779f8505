import type { NumberStyle, SectionNumber } from '../../report/report';
import { isDotted } from '../../report/section-number';
import { exampleDraft } from '../example-draft';
import { sourced } from '../legal-sources';
import type { Fix, Rule, RuleContext } from '../rule';
import { itemRuns } from './item-numbers';

const sections = (...titles: readonly string[]): string =>
  exampleDraft({ sections: titles.flatMap((title) => [`## ${title}`, 'Đã thực hiện xong.']).join('\n\n') });

/** What stands after the number: the decree shows `I.`, `1.` and `a)`. */
const MARKS: Readonly<Partial<Record<NumberStyle, string>>> = { capital: '.', roman: '.', arabic: '.', letter: ')' };

export const numberMark: Rule = {
  id: 'outline/number-mark',
  title: { vi: 'Dấu sau số mục', en: 'Mark after a section’s number' },
  why: {
    vi: 'Bảng V của Phụ lục I trình bày số mục là «I.», số khoản là «1.», điểm là «a)». Mỗi cấp chỉ viết một kiểu thì người đọc nhận ra cấp ngay từ số; các kiểu «1)», «I-», «a.» là thói quen cũ.',
    en: 'Table V of Appendix I shows sections as “I.”, clauses as “1.” and points as “a)”. With one writing for each level a reader knows the level by its number; “1)”, “I-”, “a.” are old habits.',
  },
  messages: {
    mark: {
      vi: 'Dấu sau số mục sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Mark after the number: found “{found}”, write “{wanted}”.',
    },
    mixed: {
      vi: 'Số mục cùng cấp viết hai kiểu: gặp «{found}», cần «{wanted}».',
      en: 'Numbers of one level in two writings: found “{found}”, write “{wanted}”.',
    },
  },
  source: sourced('Phụ lục I, Phần I, Mục V, dòng 6b'),
  severity: 'information',
  fix: 'safe',
  examples: [
    {
      text: sections('I/ KẾT QUẢ', 'II/ NHIỆM VỤ'),
      findings: [{ message: 'mark', at: 'I/' }],
      fixed: sections('I. KẾT QUẢ', 'II. NHIỆM VỤ'),
    },
    {
      text: sections('1. Kết quả', '2) Nhiệm vụ', '3 - Kiến nghị'),
      findings: [{ message: 'mark', at: '2)' }],
      fixed: sections('1. Kết quả', '2. Nhiệm vụ', '3. Kiến nghị'),
    },
    {
      text: sections('1. Kết quả', '1.1. Thư viện', '1.2 Nhà văn hóa', '1.3. Sân bóng'),
      findings: [{ message: 'mixed', at: '1.2' }],
      fixed: sections('1. Kết quả', '1.1. Thư viện', '1.2. Nhà văn hóa', '1.3. Sân bóng'),
    },
    { text: sections('I. KẾT QUẢ', '1. Thư viện', 'a) Sách', 'b) Báo', 'II. NHIỆM VỤ'), findings: [] },
  ],
  *check(context) {
    // The Party's papers follow rules of their own.
    if (context.report.regime === 'party') return;
    const numbers = numbersOf(context);
    for (const style of new Set(numbers.map((number) => number.style))) {
      const alike = numbers.filter((number) => number.style === style);
      const mark = isDotted(style) ? usualMark(alike) : MARKS[style];
      const wrong = mark === undefined ? [] : alike.filter((number) => markOf(number) !== mark);
      const first = wrong[0];
      if (mark === undefined || !first) continue;
      yield {
        message: isDotted(style) ? 'mixed' : 'mark',
        values: { found: first.text, wanted: withMark(first, mark) },
        span: first.span,
        ...(isDotted(style) ? { severity: 'hint' } : {}),
        fixes: [rewrite(context.report.text, wrong, mark)],
      };
    }
  },
};

/** The numbers of headings, and the letters of điểm that are no headings. */
function numbersOf(context: RuleContext): readonly SectionNumber[] {
  const ofSections = context.report.headings.flatMap(({ number }) => (number ? [number] : []));
  const ofItems = itemRuns(context).flatMap(({ numbers }) => numbers.filter(({ style }) => style === 'letter'));
  return [...ofSections, ...ofItems];
}

const markOf = ({ text }: SectionNumber): string => /[^\p{L}\d]*$/u.exec(text)?.[0] ?? '';

const withMark = (number: SectionNumber, mark: string): string =>
  number.text.slice(0, number.text.length - markOf(number).length) + mark;

/** The decree does not know `1.1.`; the mark that most of a report's own numbers have is as good as another. */
function usualMark(numbers: readonly SectionNumber[]): string {
  const withPoint = numbers.filter((number) => markOf(number) === '.').length;
  return withPoint * 2 >= numbers.length ? '.' : '';
}

function rewrite(text: string, numbers: readonly SectionNumber[], mark: string): Fix {
  const edits = numbers.map((number) => {
    const gap = /\s/.test(text[number.span.end] ?? ' ') ? '' : ' ';
    return { span: number.span, newText: withMark(number, mark) + gap };
  });
  return {
    title: { vi: `Viết «${mark}» sau mọi số cấp này`, en: `Write “${mark}” after every number of this level` },
    safe: true,
    edits,
  };
}
