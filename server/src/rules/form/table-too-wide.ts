import { spanOf } from '../../text/span';
import { plainPages } from '../example-pages';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

const TABLE = '| TT | Nội dung |\n| -- | -------- |\n| 1 | Thư viện |';
const draft = exampleDraft({ sections: `## I. KẾT QUẢ THỰC HIỆN\n\n${TABLE}` });
const at = draft.indexOf(TABLE);

export const tableTooWide: Rule = {
  id: 'form/table-too-wide',
  title: { vi: 'Bảng quá rộng so với trang giấy', en: 'Table too wide for the page' },
  why: {
    vi: 'Nghị định 30 quy định lề trang và cho trình bày bảng, biểu theo chiều ngang của khổ giấy. Bảng có quá nhiều cột thì chữ tràn ra lề hoặc bị cắt giữa từ, đọc không được.',
    en: 'The decree fixes the margins and lets tables lie on a landscape page. With too many columns words run into the margin or are cut in the middle.',
  },
  messages: {
    wide: {
      vi: 'Bảng không vừa khổ giấy: tràn ra lề, hoặc có cột hẹp hơn một từ. Nên bớt cột, tách bảng hoặc đưa vào phụ lục trang ngang.',
      en: 'The table does not fit the page: it crosses the margin, or a column is narrower than a word in it. Use fewer columns, divide it, or lay it on a landscape page.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục I.2 và I.3'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: draft,
      layout: { ...plainPages, wideTables: [spanOf(at, at + TABLE.length)] },
      findings: [{ message: 'wide', at: '| TT | Nội dung |' }],
    },
    { text: draft, layout: plainPages, findings: [] },
  ],
  *check({ report: { text }, layout }) {
    for (const { start, end } of layout?.wideTables ?? []) {
      if (end > text.length) continue;
      const lineEnd = text.slice(start, end).search(/[\r\n]/u);
      yield { message: 'wide', span: spanOf(start, lineEnd === -1 ? end : start + lineEnd) };
    }
  },
};
