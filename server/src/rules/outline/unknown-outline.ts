import { letterLikeness } from '../../outline/spelling';
import { fold } from '../../text/fold';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

/** Of a name's letters, the part that an id must share to be offered for it. */
const LEAST_LIKENESS = 0.6;

export const unknownOutline: Rule = {
  id: 'outline/unknown-outline',
  title: { vi: 'Không có đề cương này', en: 'Unknown outline' },
  why: {
    vi: 'Chỉ khi biết đề cương mới đối chiếu được các mục. Tên gõ sai thì không mục nào được kiểm tra.',
    en: 'Sections can be compared only with an outline that is known. Under a mistyped name nothing is checked.',
  },
  messages: {
    unknown: {
      vi: 'Không có đề cương «{id}»; chọn một trong: {known}.',
      en: 'There is no outline “{id}”; choose one of: {known}.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nđề cương: khong-co\n---' }),
      findings: [{ message: 'unknown', at: 'khong-co' }],
    },
    { text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\n---' }), findings: [] },
  ],
  *check({ report, alignment, knownOutlines }) {
    const named = report.outlineId;
    if (!named || named.text === '' || alignment) return;
    const near = nearestId(knownOutlines, named.text);
    yield {
      message: 'unknown',
      values: { id: named.text, known: knownOutlines.join(', ') },
      span: named.span,
      fixes: near === null ? [] : [replaceWith(named.span, near, false)],
    };
  },
};

/** The id that the name was probably meant for; null when none is like it. */
function nearestId(ids: readonly string[], name: string): string | null {
  const typed = fold(name).replace(/[^a-z0-9]+/g, '-');
  const likeness = (id: string): number => letterLikeness(id, typed, LEAST_LIKENESS);
  const best = [...ids].sort((a, b) => likeness(b) - likeness(a))[0];
  return best !== undefined && likeness(best) > 0 ? best : null;
}
