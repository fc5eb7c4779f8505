import assert from 'node:assert/strict';
import { greyPng } from '../docx/written-file';
import { draft } from '../lsp/drafts';
import { Folder } from './van-thu';

describe('van-thu check and pictures', () => {
  const folder = new Folder();
  before(() => folder.write('bao-cao.md', draft.replace('## III.', '![Sơ đồ](hinh/so-do.png)\n\n## III.')));
  after(() => folder.remove());
  const found = (): string =>
    folder
      .run('check', 'bao-cao.md')
      .out.split('\n')
      .filter((line) => line.includes('form/missing-picture'))
      .join('\n');

  it('tells one that is not there or cannot be put in, and nothing of one that can', () => {
    assert.match(found(), /Không tìm thấy hình «hinh\/so-do\.png»/);
    folder.write('hinh/so-do.png', new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8 '));
    assert.match(found(), /Hình WebP «hinh\/so-do\.png».*chuyển sang PNG/);
    folder.write('hinh/so-do.png', greyPng(4, 4));
    assert.equal(found(), '');
  });
});
