import { LONGEST_RUN } from '../../markdown/long-lines';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

export const longLine: Rule = {
  id: 'form/long-line',
  title: { vi: 'Đoạn quá dài', en: 'Paragraph too long' },
  why: {
    vi: 'Phân tích chữ đậm, nghiêng, liên kết trong một đoạn rất dài làm trình soạn thảo đứng lại, nên Văn Thư đọc đoạn ấy như chữ thường. Bản DOCX vẫn đủ chữ nhưng mất các kiểu chữ trong đoạn.',
    en: 'Reading emphasis and links in a very long paragraph would freeze the editor, so Văn Thư takes it as plain text. The DOCX keeps every word but loses the styles within the paragraph.',
  },
  messages: {
    long: {
      vi: 'Đoạn dài hơn 32.000 ký tự: chữ đậm, nghiêng, liên kết trong đoạn không được đọc. Nên tách đoạn.',
      en: 'Over 32,000 characters in one paragraph: emphasis and links in it are not read. Split it.',
    },
    marks: {
      vi: 'Đoạn có quá nhiều dấu của Markdown (trên 1.000): chữ đậm, nghiêng, liên kết trong đoạn không được đọc. Nên tách đoạn.',
      en: 'Over 1,000 marks of Markdown in one paragraph: emphasis and links in it are not read. Split it.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: exampleDraft({ opening: 'Xã báo cáo. '.repeat(2800) }),
      findings: [{ message: 'long', at: 'Xã báo cáo. Xã báo cáo. Xã báo cáo. Xã b' }],
    },
    { text: exampleDraft({ opening: 'Xã báo cáo. '.repeat(200) }), findings: [] },
  ],
  *check({ report }) {
    for (const note of report.notes) {
      if (note.kind !== 'long-line') continue;
      const { start, end } = note.span;
      yield { message: end - start > LONGEST_RUN ? 'long' : 'marks', span: spanOf(start, Math.min(end, start + 40)) };
    }
  },
};
