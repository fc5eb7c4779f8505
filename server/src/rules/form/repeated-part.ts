import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

const FRONT_MATTER = '---\nloại văn bản: báo cáo\nsố ký hiệu: 25/BC-UBND\n---';

export const repeatedPart: Rule = {
  id: 'form/repeated-part',
  title: { vi: 'Thành phần thể thức ghi hai lần', en: 'Part of the form given twice' },
  why: {
    vi: 'Một thành phần khai ở đầu tệp và ghi lại trong thân bài thì bản xuất chỉ lấy giá trị ở đầu tệp; hai chỗ khác nhau sẽ làm mất phần đã sửa.',
    en: 'A part given in the front matter and again in the body is exported from the front matter only; where the two differ, what was mended in the body is lost.',
  },
  messages: {
    repeated: {
      vi: 'Thừa thành phần đã khai ở đầu tệp: gặp «{found}»; bản xuất lấy giá trị ở đầu tệp, cần xóa một trong hai.',
      en: 'Already given in the front matter: found “{found}”; the export takes the front matter’s value, remove one of the two.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: exampleDraft({ frontMatter: FRONT_MATTER, title: '' }),
      findings: [{ message: 'repeated', at: 'Số: 25/BC-UBND' }],
    },
    {
      text: exampleDraft({
        frontMatter: '---\nloại văn bản: báo cáo\nnơi nhận:\n  - Lưu: VT.\n---',
        title: '',
        subject: '',
      }),
      findings: [{ message: 'repeated', at: 'Nơi nhận:***\n\n- Như trên;\n- Lưu: VT, VP.' }],
    },
    { text: exampleDraft({ frontMatter: FRONT_MATTER, title: '', symbol: '' }), findings: [] },
    { text: exampleDraft(), findings: [] },
    { text: exampleDraft({ frontMatter: '---\nđề cương: dan-van-chinh-quyen\n---' }), findings: [] },
  ],
  *check({ report }) {
    for (const { kind, span } of report.notes) {
      if (kind !== 'repeated-part') continue;
      const found = report.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      yield { message: 'repeated', values: { found: found.length > 60 ? `${found.slice(0, 60)}…` : found }, span };
    }
  },
};
