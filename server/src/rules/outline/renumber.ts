import { numberLike } from '../../report/number-like';
import type { Section, SectionNumber } from '../../report/report';
import { componentsOf, isDotted } from '../../report/section-number';
import { spanOf, type TextEdit } from '../../text/span';
import type { Fix } from '../rule';

/** Numbers these siblings, and what is numbered under them, from `first` on; `like` tells how numbers are written. */
export function renumber(group: readonly Section[], like: SectionNumber, first: number, above: string): Fix {
  return {
    title: { vi: 'Đánh số lại từ mục này', en: 'Renumber from here' },
    safe: false,
    edits: renumberEdits(group, like, first, above),
  };
}

/** The same as edits. */
export function renumberEdits(
  group: readonly Section[],
  like: SectionNumber,
  first: number,
  above: string,
): readonly TextEdit[] {
  return group.flatMap((section, index) =>
    renumberSection(section, numberLike(sameStyle(section.number, like), first + index, above)),
  );
}

const sameStyle = (number: SectionNumber | null, like: SectionNumber): SectionNumber =>
  number?.style === like.style ? number : like;

/** @param wanted null where this way of numbering ends: then the number stays */
function renumberSection(section: Section, wanted: string | null): readonly TextEdit[] {
  if (wanted === null) return [];
  if (!section.number)
    return [{ span: spanOf(section.titleSpan.start, section.titleSpan.start), newText: `${wanted} ` }];
  const own = section.number.text === wanted ? [] : [{ span: section.number.span, newText: wanted }];
  if (componentsOf(wanted).length === 0) return own;
  const below = section.children.flatMap((child) =>
    child.number && isDotted(child.number.style)
      ? renumberSection(child, numberLike(child.number, child.number.value, wanted))
      : [],
  );
  return [...own, ...below];
}
