import { wordCases } from '../server/docx/import/word-cases';

export { importDocx } from '../../server/src/docx/import/import-docx';

/** Word files with the blocks that a draft of each has to have. */
export const cases = wordCases;
