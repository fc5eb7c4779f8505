import { spanOf } from '../../text/span';
import type { Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { remove, replaceWith } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const SENTENCE = 'Trên đây là Báo cáo kết quả thực hiện công tác thư viện năm 2025 của Ủy ban nhân dân xã Tân Hòa';

export const closingMark: Rule = {
  id: 'form/closing-mark',
  title: { vi: 'Dấu kết thúc «./.»', en: 'Closing mark “./.”' },
  messages: {
    missing: { vi: 'Thiếu dấu kết thúc «./.»; cần đặt ở cuối nội dung.', en: 'Missing “./.” at the end of the text.' },
    again: {
      vi: 'Thừa dấu «./.»; chỉ cần một lần ở cuối nội dung.',
      en: 'Needless “./.”: it stands once, at the end of the text.',
    },
  },
  source: sourced('Phụ lục III, Mẫu 1.4'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: exampleDraft({ closing: `${SENTENCE}.` }),
      findings: [{ message: 'missing', at: '.' }],
      fixed: exampleDraft(),
    },
    { text: exampleDraft({ closing: SENTENCE }), findings: [{ message: 'missing', at: 'a' }], fixed: exampleDraft() },
    {
      text: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau./.' }),
      findings: [{ message: 'again', at: './.' }],
      fixed: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau.' }),
    },
    {
      text: exampleDraft({ closing: `**${SENTENCE};**` }),
      findings: [{ message: 'missing', at: ';' }],
      fixed: exampleDraft({ closing: `**${SENTENCE}./.**` }),
    },
    { text: exampleDraft(), findings: [] },
    { text: exampleDraft({ closing: `*${SENTENCE}./.*` }), findings: [] },
    { text: exampleDraft({ opening: 'Địa chỉ trang tin: ../../thu-vien.md; kết quả như sau:' }), findings: [] },
    { text: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', closing: `${SENTENCE}.` }), findings: [] },
  ],
  *check({ report }) {
    if (report.regime === 'party' || report.body.length === 0) return;
    const last = report.closingMarks.at(-1);
    const end = endOfText(report);
    const isLastAtEnd = last !== undefined && last.end >= end;
    for (const mark of isLastAtEnd ? report.closingMarks.slice(0, -1) : report.closingMarks) {
      yield { message: 'again', span: mark, fixes: [replaceWith(mark, '.', true)] };
    }
    if (isLastAtEnd) return;
    const stop = /[.;,]?$/.exec(report.text.slice(0, end))?.[0] ?? '';
    const span = spanOf(end - Math.max(stop.length, 1), end);
    const fix =
      stop === ''
        ? { ...remove(span, '', true), edits: [{ span: spanOf(end, end), newText: './.' }] }
        : replaceWith(span, './.', true);
    yield { message: 'missing', span, fixes: [{ ...fix, title: { vi: 'Thêm dấu «./.»', en: 'Add “./.”' } }] };
  },
};

/** Where the last word of the body ends, Markdown's closing marks left out. */
function endOfText(report: Report): number {
  const last = report.body.at(-1)?.span.end ?? report.bodySpan.end;
  const trail = /[\s*_]*$/.exec(report.text.slice(report.bodySpan.start, last))?.[0].length ?? 0;
  return last - trail;
}
