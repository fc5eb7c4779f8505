import { spanOf, type TextEdit } from '../text/span';
import { modelNumber, numberLike } from './number-like';
import type { NumberStyle, Report, Section } from './report';
import { readSectionNumber } from './section-number';

/** Characters in which a paragraph's own number lies. */
const LONGEST_NUMBER = 20;

/** Which sections lie below which, and which groups of siblings are to be numbered. Null stands for the report itself. */
export interface Numbering {
  childrenOf(parent: Section | null): readonly Section[];
  isNumbered(parent: Section | null): boolean;
  /** A khoản without a title is no heading and yet counts; empty where sections change places. */
  readonly inText: NumbersInText;
}

/** Numbers that paragraphs carry between a heading and the one before, by the heading that follows them. */
export type NumbersInText = ReadonlyMap<Section, ReadonlyMap<NumberStyle, number>>;

/**
 * Edits that number all sections in order, each group of siblings in the way most of them are numbered (Roman, Arabic,
 * dotted, the letters of điểm), with the mark they use. A group in which fewer than half are numbered stays as it is.
 * Empty when every number is right.
 */
export const renumberSections = (report: Report): readonly TextEdit[] =>
  renumberGroups(report, {
    childrenOf: (parent) => parent?.children ?? report.sections,
    isNumbered: () => true,
    inText: numbersInText(report),
  });

/** The same for some groups of siblings; in the others only dotted numbers follow the number above them. */
export const renumberGroups = (report: Report, numbering: Numbering): readonly TextEdit[] =>
  numberBelow(report, numbering, null, '', false);

/** @param above number of `parent` as it will be typed, empty for none */
function numberBelow(
  report: Report,
  numbering: Numbering,
  parent: Section | null,
  above: string,
  isAboveNew: boolean,
): readonly TextEdit[] {
  const group = numbering.childrenOf(parent);
  const model = numbering.isNumbered(parent) ? modelNumber(group.map(({ number }) => number)) : null;
  let place = 0;
  return group.flatMap((section) => {
    const { number } = section;
    const typed = number?.text ?? '';
    const goesOn = number !== null && number.style === model?.style && numbering.inText.get(section)?.get(number.style);
    place = number !== null && goesOn === number.value - 1 ? number.value : place + 1;
    const follows = number !== null && isAboveNew ? numberLike(number, number.value, above) : null;
    const wanted = (model ? numberLike(model, place, above) : follows) ?? typed;
    const below = numberBelow(report, numbering, section, wanted, wanted !== typed);
    return [...numberEdit(report, section, wanted), ...below];
  });
}

function numberEdit({ text }: Report, { number, titleSpan }: Section, wanted: string): readonly TextEdit[] {
  if (wanted === '' || wanted === number?.text.normalize('NFC')) return [];
  if (!number) return [{ span: spanOf(titleSpan.start, titleSpan.start), newText: `${wanted} ` }];
  // A mark that was escaped, so that Markdown makes no list of it, stays so.
  const isEscaped = text.slice(number.span.start, number.span.end).includes('\\');
  const newText = isEscaped ? wanted.replace(/(?=[.)]$)/, '\\') : wanted;
  return [{ span: number.span, newText }];
}

/** The last number of each style that text carries since the heading before. */
export function numbersInText(report: Report): NumbersInText {
  const found = new Map<Section, ReadonlyMap<NumberStyle, number>>();
  let sinceHeading = new Map<NumberStyle, number>();
  for (const block of report.body) {
    if (block.kind === 'heading') {
      found.set(block.section, sinceHeading);
      sinceHeading = new Map();
    } else if (block.kind === 'paragraph' || block.kind === 'item') {
      const { start, end } = block.span;
      const typed = report.text.slice(start, Math.min(end, start + LONGEST_NUMBER)).replace(/^[\s*_]+/, '');
      const number = readSectionNumber(block.kind === 'item' ? `${block.marker ?? ''} ` : typed, 0)?.number;
      if (number) sinceHeading.set(number.style, number.value);
    }
  }
  return found;
}
