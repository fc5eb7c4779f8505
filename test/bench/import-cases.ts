import { wordCasesOfContent } from '../server/docx/import/word-cases-of-content';
import { wordCasesOfLayout } from '../server/docx/import/word-cases-of-layout';

export { importDocx } from '../../server/src/docx/import/import-docx';

/** Word files with the blocks that a draft of each has to have. */
export const cases = [...wordCasesOfLayout, ...wordCasesOfContent];
