import type { Box, ParagraphBox } from '../composition';
import { layout } from '../form-values';
import { STYLE } from '../style-looks';
import { line } from './lines';

const TITLE = 'MỤC LỤC';
/** Headings of the report's first three levels are listed. */
const DEEPEST = 3;

const levelOf = (box: Box): number =>
  box.kind === 'paragraph' ? Number(/^Heading(\d)$/.exec(box.style)?.[1] ?? 0) : 0;

const isListed = (box: Box): box is ParagraphBox => {
  const level = levelOf(box);
  return level > 0 && level <= DEEPEST;
};

/** The body with a bookmark on every listed heading, below the table of contents that names their pages. */
export function withContents(body: readonly Box[], width: number): readonly Box[] {
  let number = 0;
  const marked = body.map((box): Box => {
    if (!isListed(box)) return box;
    number += 1;
    return { ...box, bookmark: { name: `Muc${number}`, number } };
  });
  const entries = marked.filter(isListed).map((heading) => entryOf(heading, width));
  if (entries.length === 0) return body;
  const [first, ...others] = marked;
  const begun = first?.kind === 'paragraph' ? [{ ...first, before: layout.titleBefore }] : first ? [first] : [];
  return [
    { ...line(TITLE, STYLE.annexTitle, { keepNext: true }), after: layout.addresseesAfter },
    ...entries,
    ...begun,
    ...others,
  ];
}

/** A heading's words without marks, notes and links, dots, its page. */
function entryOf(heading: ParagraphBox, width: number): ParagraphBox {
  const level = levelOf(heading);
  const words = heading.runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? ' ' : '')).join('');
  return {
    kind: 'paragraph',
    style: STYLE.unindented,
    after: 0,
    left: (level - 1) * layout.contentsIndent,
    dottedTab: width,
    runs: [
      { kind: 'text', text: words.trim() },
      { kind: 'tab' },
      { kind: 'page-of', bookmark: heading.bookmark?.name ?? '' },
    ],
    source: heading.source,
  };
}
