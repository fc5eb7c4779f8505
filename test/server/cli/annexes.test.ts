import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packageFaults } from '../docx/package-checks';
import { greyPng } from '../docx/written-file';
import { inFrontMatter } from '../rules/draft-forms';
import { Folder } from './van-thu';

const draft = (...files: readonly string[]): string =>
  inFrontMatter('## I. KẾT QUẢ', 'Chi tiết tại phụ lục kèm theo.').replace(
    '---\n',
    `---\nphụ lục:\n${files.map((file) => `  - ${file}\n`).join('')}`,
  );

describe('van-thu export of a report with files of annexes', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });
  const written = (): { readonly document: string; readonly media: number } => {
    const bytes = readFileSync(path.join(folder.path, 'bao-cao.docx'));
    assert.deepEqual(packageFaults(bytes), []);
    const files = unzipSync(bytes);
    return {
      document: strFromU8(files['word/document.xml'] ?? new Uint8Array()),
      media: Object.keys(files).filter((name) => name.startsWith('word/media/')).length,
    };
  };

  it('puts each on pages of its own behind the signature, with its label and pictures', () => {
    folder.write('bao-cao.md', draft('phu-luc-1.md', 'bieu/so-2.md'));
    folder.write('phu-luc-1.md', '# DANH SÁCH MÔ HÌNH\n\nTủ sách thôn 1.\n');
    folder.write('bieu/so-2.md', 'Phụ lục II\n\n**BIỂU SỐ LIỆU**\n\n![Sơ đồ](hinh/a.png)\n');
    folder.write('bieu/hinh/a.png', greyPng(20, 20));
    const { code, out } = folder.run('export', 'bao-cao.md');
    assert.equal(code, 0);
    assert.match(out, /Đã thêm dòng «Phụ lục I» trên phụ lục chưa ghi\./);
    assert.doesNotMatch(out, /Phụ lục II»|Chưa/);
    const { document, media } = written();
    const order = ['Lê Minh Khang', 'Phụ lục I<', 'DANH SÁCH MÔ HÌNH', 'Phụ lục II<', 'BIỂU SỐ LIỆU'].map((words) =>
      document.indexOf(words),
    );
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      order,
    );
    assert.ok(!order.includes(-1), String(order));
    assert.equal(document.match(/<w:pgNumType w:start="1"\/>/g)?.length, 3);
    assert.equal(media, 1);
  });

  it('tells those that are missing, elsewhere or no Markdown, and writes the report', () => {
    folder.write('bao-cao.md', draft('khong-co.md', '../ngoai.md', 'bieu.docx'));
    const { code, out } = folder.run('export', 'bao-cao.md');
    assert.equal(code, 0);
    for (const name of ['khong-co.md', '../ngoai.md', 'bieu.docx'])
      assert.ok(out.includes(`Chưa thêm phụ lục «${name}»`), out);
    assert.doesNotMatch(written().document, /Phụ lục I/);
  });
});
