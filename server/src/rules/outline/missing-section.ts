import { spanOf, type Span } from '../../text/span';
import { fillVariables } from '../../outline/variables';
import type { MissingSection } from '../../outline/alignment';
import type { Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { danVanDraft } from './example-outline';
import { fitsOutline } from './fit';
import { reportYear } from './report-year';
import { sectionInsertion } from './section-insertion';

export const missingSection: Rule = {
  id: 'outline/missing-section',
  title: { vi: 'Thiếu mục của đề cương', en: 'Section of the outline missing' },
  why: {
    vi: 'Đề cương là nội dung mà cơ quan yêu cầu báo cáo cần có để tổng hợp. Thiếu một mục bắt buộc, báo cáo dễ bị trả lại để bổ sung; không phát sinh thì vẫn nên giữ mục và ghi rõ.',
    en: 'The outline is what the body that asks for the report needs in order to compile it. A report without a required section is likely to be sent back; where nothing happened keep the section and say so.',
  },
  messages: {
    missing: {
      vi: 'Thiếu mục «{title}» của đề cương «{outline}»; cần đặt ở đây.',
      en: 'Section “{title}” of the outline “{outline}” is missing; it belongs here.',
    },
  },
  source: practice('Đề cương báo cáo', 'Nghị định số 09/2019/NĐ-CP'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    { text: danVanDraft('giai-phap'), findings: [{ message: 'missing', at: 'Trên đây là Báo cáo' }] },
    { text: danVanDraft('chi-dao'), findings: [{ message: 'missing', at: '## II. KẾT QUẢ CÔNG' }] },
    { text: danVanDraft('cai-cach-hanh-chinh'), findings: [{ message: 'missing', at: '### 4. Tiếp công' }] },
    { text: danVanDraft('uu-diem'), findings: [{ message: 'missing', at: '### 2. Hạn chế và' }] },
    { text: danVanDraft(), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check(context) {
    const { report, alignment, outlineNamed } = context;
    if (!alignment || !fitsOutline(context)) return;
    const year = reportYear(report);
    for (const missing of alignment.missing) {
      const title = fillVariables(missing.section.title, year);
      yield {
        message: 'missing',
        values: { title, outline: alignment.outline.title },
        span: firstWords(report.text, missing.insertAt),
        severity: outlineNamed ? 'warning' : 'information',
        fixes: [insertion(report, missing)],
      };
    }
  },
};

/** The beginning of the text before which the section belongs, so that there is something to underline. */
function firstWords(text: string, at: number): Span {
  const start = at + (/^\s*(?=\S)/.exec(text.slice(at, at + 40))?.[0].length ?? 0);
  const words = /^[^\n]{0,19}(?=\s|$)/.exec(text.slice(start, start + 40))?.[0] ?? '';
  return spanOf(start, start + words.trimEnd().length);
}

function insertion(report: Report, missing: MissingSection): Fix {
  const { at, before, heading, typed, after } = sectionInsertion(report, missing.section, missing);
  return {
    title: { vi: `Thêm mục «${heading}»`, en: `Insert section “${heading}”` },
    safe: false,
    edits: [{ span: spanOf(at, at), newText: `${before}${typed}${after}` }],
  };
}
