import type { BodyBlock } from '../../report/report';
import { fold } from '../../text/fold';
import type { Box } from '../composition';
import { plainText } from './inline-runs';
import { gap } from './lines';
import type { Writing } from './writing';

const COMMENT = /^<!--([^<>]{0,40})-->$/u;
const COMMENT_WORDS = new Set(['ngat trang', 'sang trang', 'page break', 'pagebreak', 'newpage']);
const STYLED =
  /^<(div|p|br|hr)\s[^<>]{0,200}?(?:page-break-(?:after|before)\s*:\s*always|break-(?:after|before)\s*:\s*page)[^<>]{0,100}>(?:\s|&nbsp;)*(?:<\/\1>)?$/iu;
const COMMAND = /^\\(?:pagebreak|newpage|clearpage)$/u;

/** True for `<!-- ngắt trang -->`, `\pagebreak` or an empty HTML element that breaks the page, alone in its block. */
export function isPageBreak(block: BodyBlock): boolean {
  if (block.kind === 'paragraph') {
    const [only, ...others] = block.inline;
    return only?.type === 'text' && others.length === 0 && COMMAND.test(plainText([only]).trim());
  }
  if (block.kind !== 'html') return false;
  const markup = block.text.trim();
  const words = COMMENT.exec(markup)?.[1];
  return words === undefined ? STYLED.test(markup) : COMMENT_WORDS.has(fold(words).trim().replace(/\s+/gu, ' '));
}

/** What one block of the draft became; null for a page break. */
export type WrittenBlock = readonly Box[] | null;

/** The boxes in order, those after a page break at the head of a page; a break that nothing follows is noted. */
export function withPageBreaks(written: readonly WrittenBlock[], writing: Writing): readonly Box[] {
  const boxes: Box[] = [];
  let pending = false;
  for (const block of written) {
    if (block === null) pending = true;
    else if (block.length > 0) {
      boxes.push(...(pending ? breakBefore(block) : block));
      pending = false;
    }
  }
  if (pending) writing.note({ kind: 'page-break' });
  return boxes;
}

/** A table cannot begin a page by itself, so an empty line of no height does it. */
function breakBefore([first, ...others]: readonly Box[]): readonly Box[] {
  if (first === undefined) return [];
  return first.kind === 'table'
    ? [{ ...gap(20, true), pageBreakBefore: true }, first, ...others]
    : [{ ...first, pageBreakBefore: true }, ...others];
}
