import type { Box, PageSection, ParagraphBox } from '../composition';
import { STYLE } from '../style-looks';
import { isTableCaption } from './captions';
import type { Writing } from './writing';

/**
 * The boxes of the report or of one annex as sections: a table wider than the upright text stands on landscape pages of
 * its own with the headings and the title right above it, then the text goes on upright and the pages are counted on
 * (PL I, I.2; I.7).
 */
export function pageSections(boxes: readonly Box[], { width }: Writing): readonly PageSection[] {
  const parts: { landscape: boolean; boxes: Box[] }[] = [{ landscape: false, boxes: [] }];
  for (const box of boxes) {
    const last = parts.at(-1);
    if (last === undefined) break;
    if (isWide(box, width)) {
      const companions = last.landscape ? [] : takeCompanions(last.boxes);
      if (last.landscape) last.boxes.push(box);
      else if (last.boxes.length === 0) parts.splice(-1, 1, { landscape: true, boxes: [...companions, box] });
      else parts.push({ landscape: true, boxes: [...companions, box] });
    } else if (last.landscape && !isEmptyLine(box)) parts.push({ landscape: false, boxes: [box] });
    else last.boxes.push(box);
  }
  return parts.map((part, index) => ({
    landscape: part.landscape,
    countsAnew: index === 0,
    boxes: index === 0 ? part.boxes : withoutBreak(part.boxes),
  }));
}

const isWide = (box: Box, width: number): boolean =>
  box.kind === 'table' && box.columns.reduce((sum, column) => sum + column, 0) > width;

/** True where the boxes end with a table of a landscape page: what closes the report stands there too. */
export const endsWide = (boxes: readonly Box[], { width }: Writing): boolean => {
  const last = boxes.findLast((box) => !isEmptyLine(box));
  return last !== undefined && isWide(last, width);
};

const isEmptyLine = (box: Box): boolean => box.kind === 'paragraph' && box.style === STYLE.gap;

const textOf = ({ runs }: ParagraphBox): string => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

/** True for what belongs to the table below: headings, the head of an annex, the table's title or unit. */
function belongsToTable(box: Box): boolean {
  if (box.kind === 'table') return false;
  if (box.style.startsWith('Heading') || box.style === STYLE.annexTitle || box.style === STYLE.annexAttached)
    return true;
  return (box.style === STYLE.gap && box.pageBreakBefore === true) || isTableCaption(textOf(box));
}

/** Takes from the end of the boxes what belongs to the table that follows them. */
function takeCompanions(boxes: Box[]): readonly Box[] {
  const from = boxes.findLastIndex((box) => !belongsToTable(box)) + 1;
  return boxes.splice(from);
}

/** A section begins a page already. */
function withoutBreak([first, ...others]: readonly Box[]): readonly Box[] {
  if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...others];
  if (first.style === STYLE.gap && first.pageBreakBefore) return others;
  return [{ ...first, pageBreakBefore: false }, ...others];
}
