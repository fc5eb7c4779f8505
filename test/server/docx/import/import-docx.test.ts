import assert from 'node:assert/strict';
import { describeImportNote } from '../../../../server/src/docx/import/describe-import-note';
import { importDocx } from '../../../../server/src/docx/import/import-docx';
import { wordCasesOfContent } from './word-cases-of-content';
import { wordCasesOfLayout } from './word-cases-of-layout';

describe('importDocx: varied Word files', () => {
  for (const { name, file, blocks, notes } of [...wordCasesOfLayout, ...wordCasesOfContent]) {
    it(name, () => {
      const result = importDocx(file());
      assert.ok(result.kind === 'draft');
      assert.equal(result.text, `${blocks.join('\n\n')}\n`);
      assert.deepEqual(
        result.notes.map((note) => describeImportNote(note, 'vi')),
        notes,
      );
    });
  }
});
