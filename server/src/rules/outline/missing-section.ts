import { spanOf, type Span } from '../../text/span';
import { fillVariables } from '../../outline/variables';
import type { MissingSection } from '../../outline/alignment';
import type { Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { danVanDraft } from './example-outline';
import { isUnderEmptySection } from './emptied-section';
import { fittingAlignment } from './fit';
import { reportYear } from './report-year';
import { wholeSkeleton } from './section-skeleton';
import { sectionInsertion } from './section-insertion';
import { wholeInsertion } from './whole-insertion';

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
    choice: {
      vi: 'Thiếu mục «{title}» của đề cương «{outline}» (hoặc thay bằng {others}); cần đặt ở đây.',
      en: 'Section “{title}” of the outline “{outline}”, or one of {others} in its stead, is missing; it belongs here.',
    },
    all: {
      vi: 'Thiếu tất cả các mục của đề cương «{outline}»; cần đặt ở đây.',
      en: 'None of the sections of the outline “{outline}” is there; they belong here.',
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
    const { report } = context;
    const alignment = fittingAlignment(context);
    if (!alignment) return;
    const severity = context.outlineNamed ? 'warning' : 'information';
    if (report.headings.length === 0) {
      const [first] = alignment.missing;
      if (!first) return;
      yield {
        message: 'all',
        values: { outline: alignment.outline.title },
        span: firstWords(report.text, first.insertAt),
        severity,
        fixes: [allSections(report, alignment.missing, alignment.outline.title)],
      };
      return;
    }
    const year = reportYear(report);
    for (const missing of alignment.missing) {
      if (isUnderEmptySection(report, alignment, missing)) continue;
      const others = missing.alternatives.map(({ title }) => `«${fillVariables(title, year)}»`).join(', ');
      yield {
        message: others === '' ? 'missing' : 'choice',
        values: { title: fillVariables(missing.section.title, year), outline: alignment.outline.title, others },
        span: firstWords(report.text, missing.insertAt),
        severity,
        fixes: [oneSection(report, missing)],
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

function oneSection(report: Report, missing: MissingSection): Fix {
  const { at, before, heading, headings, after } = wholeInsertion(report, missing.section, missing);
  return {
    title: { vi: `Thêm mục «${heading}»`, en: `Insert section “${heading}”` },
    safe: false,
    edits: [{ span: spanOf(at, at), newText: `${before}${headings.join('\n\n')}${after}` }],
  };
}

function allSections(report: Report, missing: readonly MissingSection[], outline: string): Fix {
  const [first] = missing;
  const { at, before, after } = first
    ? sectionInsertion(report, first.section, first)
    : { at: report.bodySpan.end, before: '', after: '' };
  const newText = `${before}${wholeSkeleton(report, missing)}${after}`;
  return {
    title: { vi: `Thêm các mục của đề cương «${outline}»`, en: `Insert the sections of the outline “${outline}”` },
    safe: false,
    edits: [{ span: spanOf(at, at), newText }],
  };
}
