import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { fitsOutline } from './fit';

export const unknownOutline: Rule = {
  id: 'outline/unknown-outline',
  title: { vi: 'Không có đề cương này', en: 'Unknown outline' },
  why: {
    vi: 'Chỉ khi biết đề cương mới đối chiếu được các mục. Tên gõ sai thì không mục nào được kiểm tra; đề cương đoán từ trích yếu mà các mục không theo thì có lẽ báo cáo theo đề cương khác.',
    en: 'Sections can be compared only with an outline that is known. Under a mistyped name nothing is checked; where the outline was guessed from the subject and the sections do not follow it, the report probably follows another.',
  },
  messages: {
    unknown: {
      vi: 'Không có đề cương «{id}»; chọn một trong: {known}.',
      en: 'There is no outline “{id}”; choose one of: {known}.',
    },
    'no-fit': {
      vi: 'Trích yếu cho biết báo cáo theo đề cương «{outline}», nhưng các mục không theo; nếu cần đối chiếu, ghi «đề cương:» ở đầu tệp.',
      en: 'The subject tells the outline “{outline}”, the sections do not follow it; name it in the front matter to compare.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nđề cương: khong-co\n---' }),
      findings: [{ message: 'unknown', at: 'khong-co' }],
    },
    {
      text: exampleDraft({
        subject: '**Kết quả công tác dân vận chính quyền năm 2025**',
        sections: '## I. SỐ SÁCH MỚI\n\nMột trăm.\n\n## II. SỐ BẠN ĐỌC\n\nHai trăm.',
      }),
      findings: [{ message: 'no-fit', at: '## I. SỐ SÁCH MỚI' }],
    },
    { text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\n---' }), findings: [] },
  ],
  *check(context) {
    const { report, alignment, knownOutlines } = context;
    const named = report.outlineId;
    if (named && named.text !== '' && !alignment) {
      yield { message: 'unknown', values: { id: named.text, known: knownOutlines.join(', ') }, span: named.span };
    }
    const first = report.headings[0];
    if (alignment && first && !fitsOutline(context)) {
      yield {
        message: 'no-fit',
        values: { outline: alignment.outline.title },
        span: first.headingSpan,
        severity: 'information',
      };
    }
  },
};
