import assert from 'node:assert/strict';
import mammoth from 'mammoth';
import { importDocx } from '../../../../server/src/docx/import/import-docx';
import { blocksIn, countFound } from './block-score';
import { comparedFiles } from './compared-files';

/** Its types leave the conversion to Markdown out. */
interface MarkdownWriter {
  convertToMarkdown(input: { readonly buffer: Buffer }): Promise<{ readonly value: string }>;
}

/** It throws on a picture that is not in the file. */
const withMammoth = (bytes: Uint8Array): Promise<string> =>
  (mammoth as unknown as MarkdownWriter).convertToMarkdown({ buffer: Buffer.from(bytes) }).then(
    ({ value }) => value,
    () => '',
  );

describe('importDocx beside mammoth, the usual library for it', () => {
  it('finds every block, and no file is read better by mammoth', async () => {
    let [all, ours, theirs] = [0, 0, 0];
    for (const { name, file, expected: draft } of comparedFiles) {
      const bytes = file();
      const expected = blocksIn(draft);
      const result = importDocx(bytes);
      const own = countFound(expected, result.kind === 'draft' ? blocksIn(result.text) : []);
      const other = countFound(expected, blocksIn(await withMammoth(bytes)));
      assert.ok(own >= other, `${name}: ${own} blocks, mammoth ${other}`);
      [all, ours, theirs] = [all + expected.length, ours + own, theirs + other];
    }
    assert.equal(ours, all);
    assert.ok(theirs < all * 0.6, `mammoth finds ${theirs} of ${all}`);
  });
}).timeout(60_000);
