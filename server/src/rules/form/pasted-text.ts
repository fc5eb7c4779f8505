import { spanOf } from '../../text/span';
import type { ReadNote } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';

const INDENT = '    ';

export const pastedText: Rule = {
  id: 'form/pasted-text',
  title: { vi: 'Văn bản dán vào mà Markdown hiểu khác', en: 'Pasted text that Markdown elsewhere reads otherwise' },
  why: {
    vi: 'Chữ dán từ Word hoặc bản quét có thể trùng với dấu của Markdown: bốn dấu cách, vạch kẻ dưới chữ, số ở đầu dòng. Văn Thư đọc đúng ý người viết; các phần mềm Markdown khác thì không.',
    en: 'Text pasted from Word or a scan may look like Markdown marks: four spaces, a rule under a line, a number at its start. Văn Thư reads what was meant; other Markdown tools do not.',
  },
  messages: {
    'indented-text': {
      vi: 'Dòng thụt bằng dấu cách hoặc tab: phần mềm Markdown khác coi là mã; ở đây vẫn là đoạn văn. Nên bỏ chỗ thụt, bản DOCX tự thụt đầu dòng.',
      en: 'Indented line: other Markdown tools take it for code. It is text here; the DOCX indents by itself.',
    },
    'underlined-text': {
      vi: 'Vạch kẻ ngay dưới chữ: phần mềm Markdown khác coi dòng trên là tiêu đề. Nên bỏ vạch hoặc thêm dòng trống.',
      en: 'A rule right under text: other Markdown tools take the line above for a heading.',
    },
    'list-number': {
      vi: 'Số ở đầu dòng: phần mềm Markdown khác coi là danh sách và đánh số lại; ở đây giữ số đã gõ. Nên viết «\\» trước dấu.',
      en: 'A number opens the line: other Markdown tools take it for a list and may renumber it.',
    },
  },
  source: practice('CommonMark', 'Markdown'),
  severity: 'information',
  fix: 'safe',
  examples: [
    {
      text: exampleDraft({ opening: `${INDENT}Ủy ban nhân dân xã báo cáo kết quả như sau:` }),
      findings: [{ message: 'indented-text', at: INDENT }],
      fixed: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau:' }),
    },
    {
      text: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau:\n---' }),
      findings: [{ message: 'underlined-text', at: '---' }],
      fixed: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau:\n\n---' }),
    },
    {
      text: exampleDraft({ opening: '2024. Năm của chuyển đổi số, xã báo cáo kết quả như sau:' }),
      findings: [{ message: 'list-number', at: '2024.' }],
      fixed: exampleDraft({ opening: '2024\\. Năm của chuyển đổi số, xã báo cáo kết quả như sau:' }),
    },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }) {
    for (const note of report.notes) {
      if (note.kind !== 'indented-text' && note.kind !== 'underlined-text' && note.kind !== 'list-number') continue;
      yield { message: note.kind, span: note.span, fixes: [fixOf(note)] };
    }
  },
};

function fixOf({ kind, span }: ReadNote): Fix {
  switch (kind) {
    case 'indented-text':
      return { title: { vi: 'Bỏ chỗ thụt', en: 'Remove the indent' }, safe: true, edits: [{ span, newText: '' }] };
    case 'underlined-text':
      return {
        title: { vi: 'Thêm dòng trống phía trên', en: 'Add a blank line above' },
        safe: true,
        edits: [{ span: spanOf(span.start, span.start), newText: '\n' }],
      };
    default:
      return {
        title: { vi: 'Viết «\\» trước dấu', en: 'Escape the mark' },
        safe: true,
        edits: [{ span: spanOf(span.end - 1, span.end - 1), newText: '\\' }],
      };
  }
}
