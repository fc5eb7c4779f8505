import type { OutlineSection } from '../../outline/outline';
import type { Report, Section } from '../../report/report';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { danVanDraft } from './example-outline';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { isEmpty, lackingUnder } from './emptied-section';
import { fittingAlignment } from './fit';
import { headingsBelow } from './section-skeleton';

export const emptySection: Rule = {
  id: 'outline/empty-section',
  title: { vi: 'Mục chưa có nội dung', en: 'Empty section' },
  why: {
    vi: 'Tiêu đề không có nội dung khiến người nhận không biết là không phát sinh hay quên viết. Nếu không có gì để báo cáo thì ghi rõ như vậy hoặc bỏ mục.',
    en: 'Under an empty heading the reader cannot tell whether nothing happened or nothing was written. Say so where there is nothing to report, or drop the section.',
  },
  messages: {
    empty: {
      vi: 'Thiếu nội dung của mục «{title}»; cần viết nội dung hoặc bỏ mục.',
      en: 'Section “{title}” is empty.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6.c'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n## II. NHIỆM VỤ\n\nGiữ vững kết quả.' }),
      findings: [{ message: 'empty', at: '## I. KẾT QUẢ' }],
    },
    { text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n### 1. Thư viện\n\nMở cửa đủ ngày.' }), findings: [] },
    {
      text: exampleDraft({ sections: '**I. KẾT QUẢ**\n\nĐã xong.\n\n**II. NHIỆM VỤ**' }),
      findings: [{ message: 'empty', at: '**II. NHIỆM VỤ**' }],
    },
    {
      text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n### 1. Thư viện\n\n### 2. Nhà văn hóa\n\nSửa xong.' }),
      findings: [{ message: 'empty', at: '### 1. Thư viện' }],
    },
    {
      text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n| Năm | Sách |\n| --- | --- |\n| 2025 | 100 |' }),
      findings: [],
    },
    { text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n- Mua một trăm đầu sách.' }), findings: [] },
    {
      text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n---\n\n## II. NHIỆM VỤ\n\nGiữ vững.' }),
      findings: [{ message: 'empty', at: '## I. KẾT QUẢ' }],
    },
    {
      text: exampleDraft({ sections: '## I. KẾT QUẢ\n\n<!-- Chờ số liệu -->\n\n## II. NHIỆM VỤ\n\nGiữ vững.' }),
      findings: [{ message: 'empty', at: '## I. KẾT QUẢ' }],
    },
    {
      text: danVanDraft('nhiem-vu', 'giai-phap'),
      findings: [{ message: 'empty', at: '## IV. NHIỆM VỤ, GIẢI PHÁP NĂM 2026' }],
      fixed: danVanDraft('nhiem-vu', 'giai-phap').replace(
        '## IV. NHIỆM VỤ, GIẢI PHÁP NĂM 2026',
        '## IV. NHIỆM VỤ, GIẢI PHÁP NĂM 2026\n\n### 1. Nhiệm vụ\n\n### 2. Giải pháp',
      ),
    },
  ],
  *check(context) {
    const { report } = context;
    const alignment = fittingAlignment(context);
    const severity = report.status === 'issued' ? 'warning' : 'information';
    for (const [heading, section] of report.headings.entries()) {
      if (!isEmpty(section)) continue;
      const lacking = alignment ? lackingUnder(alignment, heading) : [];
      // Of a section with one child it is the child that is missing.
      if (lacking.length === 1) continue;
      const outlined = lacking[0]?.parent;
      yield {
        message: 'empty',
        values: { title: section.title },
        span: section.headingSpan,
        severity,
        fixes: outlined ? [insertChildren(report, section, outlined)] : [],
      };
    }
  },
};

/** Writes the headings that the outline asks for under the empty one. */
function insertChildren(report: Report, { headingSpan, depth, number }: Section, outlined: OutlineSection): Fix {
  const headings = headingsBelow(report, outlined, { depth, number: number?.text ?? '' });
  const newText = headings.map((heading) => `\n\n${heading}`).join('');
  return {
    title: { vi: 'Thêm các mục con của đề cương', en: 'Insert the sections that the outline asks for here' },
    safe: false,
    edits: [{ span: spanOf(headingSpan.end, headingSpan.end), newText }],
  };
}
