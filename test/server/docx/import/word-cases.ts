import type { WordCase } from './word-case';
import { wordCasesOfContent } from './word-cases-of-content';
import { wordCasesOfLayout } from './word-cases-of-layout';
import { wordCasesOfPaper } from './word-cases-of-paper';
import { wordCasesOfPrograms } from './word-cases-of-programs';

/** Word files written by hand, each with the blocks that its draft has to have. */
export const wordCases: readonly WordCase[] = [
  ...wordCasesOfLayout,
  ...wordCasesOfContent,
  ...wordCasesOfPaper,
  ...wordCasesOfPrograms,
];
