import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles, pagesFolder } from './generated-files';

describe('generated files', () => {
  const files = generatedFiles();
  for (const file of files) {
    it(`${file.path} is what «npm run generate» writes`, () => {
      let text = '';
      try {
        text = readFileSync(file.path, 'utf8');
      } catch {
        // Not generated yet: told below.
      }
      assert.ok(text === file.text, `${file.path} differs: run npm run generate`);
    });
  }

  it('include a page for each file in the folder of pages', () => {
    const pages = readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const known = new Set(files.map((file) => path.normalize(file.path)));
    assert.deepEqual(
      pages.map((name) => path.join(pagesFolder, name)).filter((page) => !known.has(page)),
      [],
      'run npm run generate',
    );
  });
});
