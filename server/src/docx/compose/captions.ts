import type { PhrasingContent } from 'mdast';
import type { BodyBlock } from '../../report/report';
import type { ParagraphBox } from '../composition';
import { beginsTable } from './html-table';
import { plainText } from './inline-runs';

const TITLE = /^\(?(?:bảng|biểu|phụ biểu)(?:\s|:)/iu;
const UNIT = /^\(?(?:đơn vị(?: tính)?|đvt)(?:\s|:)/iu;
const FIGURE = /^(?:hình|ảnh|biểu đồ|sơ đồ)\s+(?:số\s+)?[\dIVX]/iu;
/** A longer line is a sentence that mentions a table or picture. */
const LONGEST = 200;

/** What a paragraph right beside a table or picture is to it; "none" is text like any other. */
export type Caption = 'title' | 'unit' | 'figure' | 'above-figure' | 'none';

/** How a caption stands: titles centred, the unit of a table at its right edge, each on the page of what it names. */
export const captionLooks: Readonly<Record<Exclude<Caption, 'none'>, Pick<ParagraphBox, 'alignment' | 'keepNext'>>> = {
  title: { alignment: 'center', keepNext: true },
  unit: { alignment: 'right', keepNext: true },
  figure: { alignment: 'center' },
  'above-figure': { alignment: 'center', keepNext: true },
};

/** True for words that name the table below them or say its unit. */
export const isTableCaption = (text: string): boolean =>
  text.length <= LONGEST && (TITLE.test(text) || UNIT.test(text));

const isTable = (block: BodyBlock | undefined): boolean =>
  block?.kind === 'table' || (block?.kind === 'html' && beginsTable(block.text));

const inlineOf = (block: BodyBlock | undefined): readonly PhrasingContent[] =>
  block?.kind === 'paragraph' ? block.inline : [];
const textOf = (block: BodyBlock | undefined): string => plainText(inlineOf(block)).trim();

const isPicture = (block: BodyBlock | undefined): boolean =>
  textOf(block) === '' && inlineOf(block).some(({ type }) => type === 'image' || type === 'imageReference');

const isFigureTitle = (block: BodyBlock | undefined): boolean => {
  const text = textOf(block);
  return text.length <= LONGEST && FIGURE.test(text);
};

/** What each block is to the table below it or to the picture above it. */
export function captionsOf(blocks: readonly BodyBlock[]): readonly Caption[] {
  // From the last to the first: above a table its unit may stand, above that its title.
  let leadsToTable = false;
  return blocks
    .map((block, index): Caption => {
      if (isPicture(block)) return isFigureTitle(blocks[index + 1]) ? 'above-figure' : 'none';
      return isPicture(blocks[index - 1]) && isFigureTitle(block) ? 'figure' : 'none';
    })
    .reduceRight<Caption[]>((below, caption, index) => {
      const block = blocks[index];
      const text = textOf(block);
      const names = leadsToTable && isTableCaption(text);
      leadsToTable = names || isTable(block);
      return [...below, names ? (UNIT.test(text) ? 'unit' : 'title') : caption];
    }, [])
    .reverse();
}
