import type { BodyBlock, Section } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { remove } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const sections = (...blocks: readonly string[]): string => exampleDraft({ sections: blocks.join('\n\n') });

/** One mark or several; "v.v." and "…" end words and not titles. */
const END_MARKS = /(?<!v\.v|[.…])(?:\.\/\.?|[.,;:])[\s.,;:]*$/i;
/** Longer or divided titles are sentences that somebody marked as headings. */
const LONGEST_TITLE = 200;
const INNER_END = /[.;!?]\s+\p{Lu}/u;
/** "…, cụ thể như sau:" leads a list in and keeps its colon. */
const LEADS_IN = /(?:sau|sau day|nhu|gom|la|cu the|rang|nay)\s*:$/;
/** A sentence says who did what: words that no title has before its end. */
const SAYS = /\b(?:da|dang|se|duoc|bi|con|nhung|vi vay|do do)\b/;

export const titlePunctuation: Rule = {
  id: 'outline/title-punctuation',
  title: { vi: 'Dấu câu cuối tiêu đề', en: 'Punctuation at the end of a title' },
  why: {
    vi: 'Mọi tiêu đề trong Phụ lục I, Phụ lục III của Nghị định đều không có dấu câu ở cuối. Dấu chấm, dấu phẩy hay dấu hai chấm cuối tiêu đề thường còn sót khi sửa một câu thành tiêu đề.',
    en: 'No title in the decree’s illustrations and templates ends with a mark. A stop, comma or colon there is mostly left over from a sentence that became a title.',
  },
  messages: {
    end: {
      vi: 'Tiêu đề thừa dấu câu ở cuối: gặp «{found}»; tiêu đề không có dấu câu ở cuối.',
      en: 'Punctuation at the end of a title: found “{found}”; titles end without any.',
    },
  },
  source: sourced('Phụ lục I, Phần I, Mục V, dòng 6b'),
  severity: 'hint',
  fix: 'safe',
  examples: [
    {
      text: sections('## I. KẾT QUẢ:', '### 1. Thư viện.', 'Mở cửa đủ ngày.', '## II. NHIỆM VỤ', 'Giữ vững.'),
      findings: [
        { message: 'end', at: ':' },
        { message: 'end', at: '.' },
      ],
      fixed: sections('## I. KẾT QUẢ', '### 1. Thư viện', 'Mở cửa đủ ngày.', '## II. NHIỆM VỤ', 'Giữ vững.'),
    },
    {
      text: sections('**I. KẾT QUẢ./.**', 'Mở cửa đủ ngày.'),
      findings: [{ message: 'end', at: './.' }],
      fixed: sections('**I. KẾT QUẢ**', 'Mở cửa đủ ngày.'),
    },
    { text: sections('## I. KẾT QUẢ', '## 1.', 'Mở cửa đủ ngày.'), findings: [] },
    { text: sections('## I. KẾT QUẢ', '### 1. Xã đã mua sách, báo.', '### 2. Xã đã mở thư viện.'), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }) {
    for (const [index, block] of report.body.entries()) {
      if (block.kind !== 'heading') continue;
      const { section } = block;
      const typed = report.text.slice(section.titleSpan.start, section.titleSpan.end);
      const match = END_MARKS.exec(typed.slice(-LONGEST_TITLE));
      if (!match || isSentence(section, typed)) continue;
      if (match[0].startsWith(':') && keepsColon(section, report.body[index + 1], typed)) continue;
      const found = match[0].trimEnd();
      const start = section.titleSpan.end - match[0].length;
      const span = spanOf(start, start + found.length);
      yield { message: 'end', values: { found }, span, fixes: [remove(span, found, true)] };
    }
  },
};

/** A khoản without a title that is marked as a heading: its stop is right, its mark is not. */
function isSentence(section: Section, typed: string): boolean {
  if (!/[.;]\s*$/.test(typed)) return false;
  if (typed.length > LONGEST_TITLE || INNER_END.test(typed)) return true;
  const stands = section.hasText || section.children.length > 0;
  return SAYS.test(fold(typed)) || (!stands && section.level > 1);
}

/** A colon belongs to a line that leads in what follows, a list above all. */
function keepsColon({ form }: Section, next: BodyBlock | undefined, typed: string): boolean {
  if (LEADS_IN.test(fold(typed).trimEnd())) return true;
  return form !== 'atx' && form !== 'bold' && next?.kind === 'item';
}
