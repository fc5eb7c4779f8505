import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

export const frontMatter: Rule = {
  id: 'form/front-matter',
  title: { vi: 'Phần đầu tệp (YAML)', en: 'Front matter (YAML)' },
  why: {
    vi: 'Các thành phần thể thức khai ở đầu tệp được đưa thẳng vào bản xuất. Dòng sai cú pháp hoặc khóa viết sai bị bỏ qua, bản xuất sẽ thiếu thành phần đó.',
    en: 'Parts of the form given in the front matter go straight into the export. A line with a fault or a misspelt key is passed over, and the exported paper lacks that part.',
  },
  messages: {
    'front-matter': {
      vi: 'Phần đầu tệp sai cú pháp YAML ở đây ({detail}); các dòng khác vẫn được đọc.',
      en: 'The front matter is not valid YAML here ({detail}); the other lines are still read.',
    },
    'unknown-key': {
      vi: 'Khóa «{detail}» không phải là thành phần thể thức; kiểm tra chính tả.',
      en: 'Key “{detail}” is no part of the form; check its spelling.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nngười kí: Nguyễn Văn An\n---' }),
      findings: [{ message: 'unknown-key', at: 'người kí' }],
    },
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\ntrích yếu: [Kết quả\n---' }),
      findings: [{ message: 'front-matter', at: 'trích yếu: [Kết quả' }],
    },
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nnơi nhận:\n  - Như trên;\n  - Lưu: VT.\n---' }),
      findings: [],
    },
  ],
  *check({ report }) {
    for (const note of report.notes) {
      if (note.kind === 'front-matter') yield { message: note.kind, values: { detail: note.detail }, span: note.span };
      if (note.kind === 'unknown-key')
        yield { message: note.kind, values: { detail: note.detail }, span: note.span, severity: 'hint' };
    }
  },
};
