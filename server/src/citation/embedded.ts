import type { Draft } from './citation-draft';
import type { Range, Reading } from './reading';

/** What stands between two papers that are listed side by side. */
const SIDE_BY_SIDE = /(?:[,;+]|(?<![a-z0-9])(?:va|hoac|cung|cung\s+voi|dong\s+thoi|da\s+[a-z]+\s+[a-z]+))\s*$/;
const WINDOW = 24;

/**
 * Ends the titles that run on into the next paper of a list ("… về công tác dân vận, Kế hoạch số 21/KH-UBND …"). A
 * paper that a title speaks of stays in it ("về sửa đổi Nghị định số …", "về thực hiện Chỉ thị số …"), as do those
 * joined to it. `drafts` is sorted.
 */
export function withTitlesEnded(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (!draft.title || /["\u201c\u201d\u00ab]/.test(reading.text.charAt(draft.title.start))) return draft;
    const end = endOfTitle(reading, drafts, index, draft.title);
    return end === draft.title.end ? draft : { ...draft, title: { start: draft.title.start, end } };
  });
}

function endOfTitle({ text, folded }: Reading, drafts: readonly Draft[], index: number, title: Range): number {
  let inside: Draft | null = null;
  for (let at = index + 1; at < drafts.length; at++) {
    const next = drafts[at];
    if (!next || next.start >= title.end) break;
    const link = SIDE_BY_SIDE.exec(folded.slice(Math.max(title.start, next.start - WINDOW), next.start));
    const before = link ? next.start - link[0].length : next.start;
    if (link && !(inside && continues(folded, inside, next, link[0]))) return text.slice(0, before).trimEnd().length;
    inside = next;
  }
  return title.end;
}

/** True when `next` is joined to a paper that lies in the title: by "và", or as another of its type. */
function continues(folded: string, inside: Draft, next: Draft, link: string): boolean {
  if (next.inList || /(?:^|\s)(?:va|hoac)\s*$/.test(link)) return true;
  const typeOf = ({ type }: Draft): string => folded.slice(type.start, type.end).replace(/\s+/g, ' ');
  return typeOf(inside) === typeOf(next);
}
