import type { Outline } from '../../outline/outline';
import type { Report } from '../../report/report';
import { spanOf, type TextEdit } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';

const onReading = '## I. SỐ SÁCH MỚI\n\nMột trăm.\n\n## II. SỐ BẠN ĐỌC\n\nHai trăm.';

export const noFit: Rule = {
  id: 'outline/no-fit',
  title: { vi: 'Các mục không theo đề cương', en: 'Sections of another outline' },
  why: {
    vi: 'Khi các mục của báo cáo không phải là của đề cương đang dùng thì kể từng mục thiếu, thừa không giúp gì: cần chọn đúng đề cương, hoặc viết lại theo đề cương được giao.',
    en: 'Where the sections are not those of the outline in use, telling each one that is missing or extra helps nobody: choose the right outline, or write to the one that was asked for.',
  },
  messages: {
    named: {
      vi: 'Các mục của báo cáo không theo đề cương «{outline}» đã nêu; cần viết theo đề cương này hoặc chọn đề cương khác.',
      en: 'The sections do not follow the outline “{outline}” that is named; follow it or choose another.',
    },
    'named-near': {
      vi: 'Các mục của báo cáo không theo đề cương «{outline}» đã nêu mà gần với «{nearest}»; cần chọn lại đề cương.',
      en: 'The sections do not follow the outline “{outline}” that is named but rather “{nearest}”; choose that one.',
    },
    inferred: {
      vi: 'Trích yếu cho biết báo cáo theo đề cương «{outline}», nhưng các mục không theo; nếu cần đối chiếu, ghi «đề cương:» ở đầu tệp.',
      en: 'The subject tells the outline “{outline}”, the sections do not follow it; name one in the front matter to compare.',
    },
    'inferred-near': {
      vi: 'Trích yếu cho biết báo cáo theo đề cương «{outline}», nhưng các mục gần với «{nearest}» hơn; nếu cần đối chiếu, ghi «đề cương: {id}» ở đầu tệp.',
      en: 'The subject tells the outline “{outline}”, the sections are nearer to “{nearest}”; name “{id}” in the front matter to compare.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: exampleDraft({
        subject: '**Kết quả công tác dân vận chính quyền năm 2025**',
        sections: onReading,
      }),
      findings: [{ message: 'inferred', at: '## I. SỐ SÁCH MỚI' }],
    },
    {
      text: exampleDraft({ frontMatter: '---\nđề cương: dan-van-chinh-quyen\n---', sections: onReading }),
      findings: [{ message: 'named', at: '## I. SỐ SÁCH MỚI' }],
    },
    { text: exampleDraft({ sections: onReading }), findings: [] },
  ],
  *check({ report, alignment, outlineFits, outlineNamed, nearestOutline }) {
    const [first] = report.headings;
    if (!alignment || !first || outlineFits) return;
    const how = outlineNamed ? 'named' : 'inferred';
    yield {
      message: nearestOutline ? `${how}-near` : how,
      values: {
        outline: alignment.outline.title,
        nearest: nearestOutline?.title ?? '',
        id: nearestOutline?.id ?? '',
      },
      span: first.headingSpan,
      severity: outlineNamed ? 'warning' : 'information',
      fixes: nearestOutline ? nameInstead(report, nearestOutline) : [],
    };
  },
};

/** Names the outline in the front matter; none where the draft has no front matter. */
function nameInstead(report: Report, { id, title }: Outline): readonly Fix[] {
  const edit = namingEdit(report, id);
  if (!edit) return [];
  return [
    { title: { vi: `Chọn đề cương «${title}»`, en: `Choose the outline “${title}”` }, safe: false, edits: [edit] },
  ];
}

function namingEdit({ text, frontMatter, outlineId }: Report, id: string): TextEdit | null {
  if (outlineId && outlineId.text !== '') return { span: outlineId.span, newText: id };
  if (outlineId || !frontMatter) return null;
  const fence = text.lastIndexOf('---', frontMatter.end);
  return { span: spanOf(fence, fence), newText: `đề cương: ${id}\n` };
}
