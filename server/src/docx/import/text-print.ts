import { shortSum } from '../short-sum';
import { textLinesIn } from './draft-lines';
import type { WordBlock } from './model';
import type { NoteText } from './write-draft';

/** Tells one text from another: paragraphs and their words in order, white space and looks left out. */
export function textPrint(blocks: readonly WordBlock[], notes: readonly NoteText[], pictures: number): string {
  const lines = [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(textLinesIn);
  return shortSum([...lines.map((line) => line.replace(/\s+/g, ' ')), `${pictures}`].join('\n'));
}
