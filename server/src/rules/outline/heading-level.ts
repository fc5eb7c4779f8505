import type { Report, Section } from '../../report/report';
import { RANKS } from '../../report/read-sections';
import { isAllCaps } from '../../text/letters';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { baseDepth, depthOf } from './headings';

const sections = (...blocks: readonly string[]): string => exampleDraft({ sections: blocks.join('\n\n') });

export const headingLevel: Rule = {
  id: 'outline/heading-level',
  title: { vi: 'Cấp tiêu đề không hợp với số mục', en: 'Heading level against its number' },
  why: {
    vi: 'Nghị định xếp «I.» trên «1.», «1.» trên «a)». Số dấu # quyết định cấp tiêu đề trong khung bố cục, khi đối chiếu đề cương và trong bản DOCX, nên phải khớp với số mục.',
    en: 'The decree ranks “I.” above “1.” and “1.” above “a)”. The number of # marks sets the level in the outline view, in the comparison with the outline and in the DOCX, so it has to agree with the number.',
  },
  messages: {
    depth: {
      vi: 'Cấp tiêu đề không hợp với số mục: gặp «{found}», cần «{wanted}».',
      en: 'Heading level against its number: found “{found}”, write “{wanted}”.',
    },
    bold: {
      vi: 'Tiêu đề viết bằng chữ đậm; các tiêu đề khác dùng dấu #, cần «{wanted}».',
      en: 'Heading in bold among headings with #; write “{wanted}”.',
    },
    plain: {
      vi: 'Tiêu đề không có dấu #; các tiêu đề khác có, cần «{wanted}».',
      en: 'Heading without # among headings that have it; write “{wanted}”.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6 và Mục V, dòng 6b'),
  severity: 'information',
  fix: 'safe',
  examples: [
    {
      text: sections(
        '## I. KẾT QUẢ',
        '## 1. Thư viện',
        'Mở cửa đủ ngày.',
        '### 2. Nhà văn hóa',
        'Sửa xong.',
        '## II. NHIỆM VỤ',
        'Giữ vững.',
      ),
      findings: [{ message: 'depth', at: '## 1. Thư viện' }],
      fixed: sections(
        '## I. KẾT QUẢ',
        '### 1. Thư viện',
        'Mở cửa đủ ngày.',
        '### 2. Nhà văn hóa',
        'Sửa xong.',
        '## II. NHIỆM VỤ',
        'Giữ vững.',
      ),
    },
    {
      text: sections(
        '## I. KẾT QUẢ',
        '### 1. Thư viện',
        'Mở cửa đủ ngày.',
        '**2. Nhà văn hóa**',
        'Sửa xong.',
        '## II. NHIỆM VỤ',
        'Giữ vững.',
      ),
      findings: [{ message: 'bold', at: '**2. Nhà văn hóa**' }],
      fixed: sections(
        '## I. KẾT QUẢ',
        '### 1. Thư viện',
        'Mở cửa đủ ngày.',
        '### 2. Nhà văn hóa',
        'Sửa xong.',
        '## II. NHIỆM VỤ',
        'Giữ vững.',
      ),
    },
    {
      text: sections('**I. KẾT QUẢ**', '**1. Thư viện**', 'Mở cửa đủ ngày.', '**II. NHIỆM VỤ**', 'Giữ vững.'),
      findings: [],
    },
    { text: exampleDraft(), findings: [] },
    {
      text: sections('## KẾT QUẢ', '### Thư viện', 'Mở cửa đủ ngày.', '#### Nhà văn hóa', 'Sửa xong.'),
      findings: [],
    },
    {
      text: sections('### I. KẾT QUẢ', '#### 1. Thư viện', 'Mở cửa đủ ngày.', '### II. NHIỆM VỤ', 'Giữ vững.'),
      findings: [],
    },
    {
      text: sections('#### I. KẾT QUẢ', '## **1. Thư viện**', 'Mở cửa đủ ngày.', '## **2. Nhà văn hóa**', 'Sửa xong.'),
      findings: [{ message: 'depth', at: '#### I. KẾT QUẢ' }],
      fixed: sections('# I. KẾT QUẢ', '## **1. Thư viện**', 'Mở cửa đủ ngày.', '## **2. Nhà văn hóa**', 'Sửa xong.'),
    },
  ],
  *check({ report }) {
    const base = baseDepth(report);
    if (base === null) return;
    for (const section of report.headings) {
      const marks = '#'.repeat(depthOf(base, section.level));
      const { number, form, depth, headingSpan: span } = section;
      if (form === 'atx') {
        // Without a number the level is read from the marks themselves.
        if (!number || depth === marks.length) continue;
        const values = { found: '#'.repeat(depth ?? 0), wanted: marks };
        yield { message: 'depth', values, span, fixes: [rewrite(report, section, marks, true)] };
      } else if (form === 'bold') {
        const fix = rewrite(report, section, marks, number !== null);
        yield { message: 'bold', values: { wanted: `${marks} …` }, span, fixes: [fix] };
      } else if (isTitleByItself(section)) {
        yield {
          message: 'plain',
          values: { wanted: `${marks} …` },
          span,
          fixes: [rewrite(report, section, marks, true)],
        };
      }
    }
  },
};

/** `I. KẾT QUẢ` is a title however it is typed; `1. Thư viện` on a line of its own might be an item. */
const isTitleByItself = ({ number, title }: Section): boolean =>
  number !== null && RANKS[number.style] <= RANKS.roman && isAllCaps(title);

/** The heading with as many `#` as its level asks for; marks of emphasis inside stay, those around a bold line go. */
function rewrite(report: Report, section: Section, marks: string, safe: boolean): Fix {
  const typed = report.text.slice(section.headingSpan.start, section.headingSpan.end);
  const content =
    section.form === 'atx'
      ? typed.replace(/^\s*#+\s*/, '')
      : typed
          .replace(/^[*_\s]+|[*_\s]+$/g, '')
          .replace(/[*_]*\s*\n\s*[*_]*/g, ' ')
          .replace(/\*\*|__/g, '');
  return {
    title: { vi: `Đổi thành tiêu đề «${marks}»`, en: `Make it a “${marks}” heading` },
    safe,
    edits: [{ span: section.headingSpan, newText: `${marks} ${content}` }],
  };
}
