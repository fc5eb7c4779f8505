export { importDocx } from '../../server/src/docx/import/import-docx';
export { blocksIn, countFound } from '../server/docx/import/block-score';
export { comparedFiles } from '../server/docx/import/compared-files';
