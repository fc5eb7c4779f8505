import type { PhrasingContent } from 'mdast';
import type { BodyBlock } from '../../report/report';
import { bodyBlocks } from './body-blocks';
import { layout } from '../form-values';
import { inlineRuns, plainText } from './inline-runs';
import { STYLE } from '../style-looks';
import type { Box, ParagraphBox, Run } from '../composition';
import { inCapitals } from '../clean-text';
import type { Writing } from './writing';

const LABEL = /^phụ lục(?:\s|$)/iu;
const ATTACHED = /^\(\s*(?:ban hành\s+)?kèm theo/iu;
/** A longer line is a sentence that mentions an annex. */
const LONGEST_LABEL = 60;

const inlineOf = (block: BodyBlock): readonly PhrasingContent[] =>
  block.kind === 'heading' || block.kind === 'paragraph' ? block.inline : [];
const textOf = (block: BodyBlock): string => plainText(inlineOf(block)).trim();

function isLabel(block: BodyBlock): boolean {
  const text = textOf(block);
  return LABEL.test(text) && (text.split('\n')[0] ?? '').length <= LONGEST_LABEL;
}

/** A title stands in capitals, is a heading, or is all in bold. */
function isTitle(block: BodyBlock): boolean {
  const text = textOf(block);
  if (text === '' || ATTACHED.test(text)) return false;
  const allBold = inlineOf(block).every((node) => node.type === 'strong');
  return block.kind === 'heading' || allBold || (/\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi'));
}

/** Words right above "(Kèm theo …)" are the title, however they are typed. */
const isAbove = (block: BodyBlock, next: BodyBlock | undefined): boolean =>
  textOf(block) !== '' && !ATTACHED.test(textOf(block)) && next !== undefined && ATTACHED.test(textOf(next));

/** The annexes in order, each from its "Phụ lục" to the next. */
function annexes(blocks: readonly BodyBlock[]): readonly (readonly BodyBlock[])[] {
  return blocks.reduce<readonly (readonly BodyBlock[])[]>((parts, block) => {
    const last = parts.at(-1);
    return last === undefined || isLabel(block) ? [...parts, [block]] : [...parts.slice(0, -1), [...last, block]];
  }, []);
}

/** How many blocks at the start of an annex are its label, title and "(Kèm theo …)". */
function headLength(annex: readonly BodyBlock[]): number {
  const [label, ...rest] = annex;
  if (label === undefined || !isLabel(label)) return 0;
  const title = rest[0] !== undefined && (isTitle(rest[0]) || isAbove(rest[0], rest[1])) ? 1 : 0;
  const next = rest[title];
  const attached = next !== undefined && ATTACHED.test(textOf(next)) ? 1 : 0;
  return 1 + title + attached;
}

const NUMBERED = /^phụ lục\s+(?:số\s+)?(?:[ivxlc]+|\d+)(?![\p{L}\d])/iu;
/** `PHỤ LỤC II` with nothing after its number. */
const CAPITAL_LABEL = /^PHỤ LỤC(?=(?:\s+\S{1,6})?\s*$)/u;

/** The decree's letters: the label in lower case, the title in capitals (PL I, III.1.c); numbers as typed. */
function headRuns(runs: readonly Run[], part: 'label' | 'title'): readonly Run[] {
  return runs.map((run) => {
    if (run.kind !== 'text') return run;
    return { ...run, text: part === 'title' ? inCapitals(run.text) : run.text.replace(CAPITAL_LABEL, 'Phụ lục') };
  });
}

function headParagraph(block: BodyBlock, at: number, last: boolean, writing: Writing): ParagraphBox {
  const attached = ATTACHED.test(textOf(block));
  const runs = inlineRuns(inlineOf(block), writing, { ignoreStrong: true });
  return {
    kind: 'paragraph',
    style: attached ? STYLE.annexAttached : STYLE.annexTitle,
    ...(last ? { after: layout.addresseesAfter } : {}),
    runs: attached ? runs : headRuns(runs, at === 0 ? 'label' : 'title'),
    source: block.span,
  };
}

/**
 * Each annex as the content of a section of its own, which begins a page and counts its pages anew: label and title
 * centred and bold, "(Kèm theo …)" centred in italics (NĐ 30/2020/NĐ-CP, PL I, III.1); the rest as the body.
 */
export function annexSections(blocks: readonly BodyBlock[], writing: Writing): readonly (readonly Box[])[] {
  const all = annexes(blocks);
  return all.map((annex) => {
    const head = headLength(annex);
    const label = annex[0] && head > 0 ? textOf(annex[0]) : null;
    if (all.length > 1 && label !== null && !NUMBERED.test(label)) writing.note({ kind: 'annex-number', text: label });
    return [
      ...annex.slice(0, head).map((block, index) => headParagraph(block, index, index === head - 1, writing)),
      ...bodyBlocks(annex.slice(head), writing, false),
    ];
  });
}
