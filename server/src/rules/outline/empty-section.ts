import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

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
  fix: 'none',
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
  ],
  *check({ report }) {
    const severity = report.status === 'issued' ? 'warning' : 'information';
    for (const section of report.headings) {
      if (section.hasText || section.children.length > 0) continue;
      yield { message: 'empty', values: { title: section.title }, span: section.headingSpan, severity };
    }
  },
};
