import assert from 'node:assert/strict';
import { describeImportNote } from '../../../../server/src/docx/import/describe-import-note';
import { importDocx } from '../../../../server/src/docx/import/import-docx';
import { wordCases } from './word-cases';

describe('importDocx: varied Word files', () => {
  for (const { name, file, blocks, notes } of wordCases) {
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
