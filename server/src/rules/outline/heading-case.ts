import { fillVariables } from '../../outline/variables';
import type { OutlineSection } from '../../outline/outline';
import { fold } from '../../text/fold';
import { spanOf, type TextEdit } from '../../text/span';
import { isAllCaps } from '../../text/letters';
import { RANKS } from '../../report/read-sections';
import type { Report, Section } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Fix, Rule, RuleContext } from '../rule';
import { fittingAlignment } from './fit';
import { reportYear } from './report-year';
import { siblingGroups } from './headings';

const sections = (...titles: readonly string[]): string =>
  exampleDraft({ sections: titles.flatMap((title) => [`## ${title}`, 'Xã và HĐND đã thực hiện xong.']).join('\n\n') });

/** A short title in capitals may be nothing but abbreviations. */
const SHORTEST_WORDS = 2;
const WORD = /[\p{L}\p{M}\d]+/gu;
/** Links, notes, code and tags are not words of the title. */
const MARKUP = /[[\]<>`&\\]/;
/** `{năm}` in a title of an outline. */
const VARIABLE = /\{[^{}]*\}/g;
/** Vietnamese syllables have a vowel, abbreviations such as HĐND and TTHC mostly none. */
const VOWEL = /[aeiouy]/i;
/** Words in capitals amid a text in small letters. */
const ABBREVIATION = /(?<![\p{L}\p{M}\d])\p{Lu}[\p{Lu}\d]{1,7}(?![\p{L}\p{M}\d])/gu;

export const headingCase: Rule = {
  id: 'outline/heading-case',
  title: { vi: 'Chữ in hoa, in thường của tiêu đề', en: 'Capitals in headings' },
  why: {
    vi: 'Bảng V của Phụ lục I: tiêu đề của phần và của mục «I. …» là chữ in hoa; tiêu đề khoản «1. …» là chữ in thường. Cỡ và kiểu chữ cho người đọc thấy cấp của mục.',
    en: 'Table V of Appendix I sets titles of parts and of sections “I. …” in capitals and titles of clauses “1. …” in lower case, so that a reader sees the level.',
  },
  messages: {
    upper: {
      vi: 'Tiêu đề mục «{number}» sai thể thức: cần viết bằng chữ in hoa.',
      en: 'The title of section “{number}” is to be in capitals.',
    },
    lower: {
      vi: 'Tiêu đề khoản «{number}» sai thể thức: cần viết bằng chữ in thường.',
      en: 'The title of clause “{number}” is to be in lower case.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục V, dòng 6b'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: sections('I. Kết quả thực hiện', 'II. NHIỆM VỤ'),
      findings: [{ message: 'upper', at: 'Kết quả thực hiện' }],
      fixed: sections('I. KẾT QUẢ THỰC HIỆN', 'II. NHIỆM VỤ'),
    },
    {
      text: sections('I. KẾT QUẢ', '1. HOẠT ĐỘNG CỦA HĐND XÃ', '2. Thư viện'),
      findings: [{ message: 'lower', at: 'HOẠT ĐỘNG CỦA HĐND XÃ' }],
      fixed: sections('I. KẾT QUẢ', '1. Hoạt động của HĐND xã', '2. Thư viện'),
    },
    { text: sections('1. KẾT QUẢ', '2. NHIỆM VỤ'), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check(context) {
    const { report } = context;
    // The Party's papers follow rules of their own.
    if (report.regime === 'party') return;
    let asOutlined: ReadonlyMap<string, boolean> | null = null;
    const isAsOutlined = (title: string): boolean => {
      asOutlined ??= titlesOfOutline(context);
      return asOutlined.get(fold(title)) === isAllCaps(title);
    };
    let known: ReadonlySet<string> | null = null;
    for (const { parent, sections: group } of siblingGroups(report)) {
      for (const section of group) {
        const { number, titleSpan } = section;
        if (!number || context.memory.ofWords(wordsIn, section.title) < SHORTEST_WORDS) continue;
        const values = { number: number.text };
        if (isOuter(section)) {
          if (!isAllCaps(section.title) && !isAsOutlined(section.title))
            yield { message: 'upper', values, span: titleSpan, fixes: fixes(report, section, upperCase) };
        } else if (
          parent &&
          isOuter(parent) &&
          number.style !== 'letter' &&
          context.memory.ofWords(isShouted, section.title) &&
          !isAsOutlined(section.title)
        ) {
          known ??= abbreviationsIn(report);
          const abbreviations = known;
          const lower = (title: string): string => lowerCase(title, abbreviations);
          yield { message: 'lower', values, span: titleSpan, fixes: fixes(report, section, lower) };
        }
      }
    }
  },
};

/** Titles of the outline in use, folded, and whether it sets them in capitals. */
function titlesOfOutline(context: RuleContext): ReadonlyMap<string, boolean> {
  const titles = new Map<string, boolean>();
  const year = reportYear(context.report);
  const add = ({ title, children }: OutlineSection): void => {
    titles.set(fold(fillVariables(title, year)), isAllCaps(title.replace(VARIABLE, '')));
    children.forEach(add);
  };
  fittingAlignment(context)?.outline.sections.forEach(add);
  return titles;
}

const isOuter = ({ number }: Section): boolean => number !== null && RANKS[number.style] <= RANKS.roman;

const wordsIn = (title: string): number => (title.match(WORD) ?? []).length;

/** All in capitals, and more than abbreviations. */
const isShouted = (title: string): boolean =>
  isAllCaps(title) && (title.match(WORD) ?? []).filter((word) => !isAbbreviation(word)).length >= SHORTEST_WORDS;

const isAbbreviation = (word: string): boolean => !VOWEL.test(word.normalize('NFD')) || /\d/.test(word);

function abbreviationsIn(report: Report): ReadonlySet<string> {
  const prose = report.body.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [report.text.slice(block.span.start, block.span.end)] : [],
  );
  return new Set(prose.filter((text) => !isAllCaps(text)).flatMap((text) => text.match(ABBREVIATION) ?? []));
}

const upperCase = (title: string): string => title.toLocaleUpperCase('vi');

/** The first letter stays; which of the others begin a name the writer knows. */
function lowerCase(title: string, abbreviations: ReadonlySet<string>): string {
  let isFirst = true;
  return title.replace(WORD, (word) => {
    const keeps = isAbbreviation(word) || abbreviations.has(word);
    const small = word.toLocaleLowerCase('vi');
    const written = keeps ? word : isFirst ? small.charAt(0).toLocaleUpperCase('vi') + small.slice(1) : small;
    isFirst = false;
    return written;
  });
}

function fixes(report: Report, { titleSpan }: Section, change: (title: string) => string): readonly Fix[] {
  const typed = report.text.slice(titleSpan.start, titleSpan.end);
  if (MARKUP.test(typed)) return [];
  const newText = change(typed);
  const edits: readonly TextEdit[] = [{ span: spanOf(titleSpan.start, titleSpan.end), newText }];
  return [{ title: { vi: `Sửa thành «${newText}»`, en: `Change to “${newText}”` }, safe: false, edits }];
}
