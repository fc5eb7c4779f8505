import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { wordCasesOfContent } from '../docx/import/word-cases-of-content';
import { text, wordFile } from '../docx/import/word-file';
import { editedFile } from '../docx/merge/word-edits';
import { Folder } from './van-thu';

const draft = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const edit = (xml: string): string => xml.replace('3.214', '3.215');

describe('van-thu import', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });
  const read = (name: string): string => readFileSync(path.join(folder.path, name), 'utf8');
  const files = (): readonly string[] => readdirSync(folder.path).sort();

  it('gives back the draft that an export kept, byte for byte, a byte order mark too', () => {
    const marked = `\ufeff${draft.replace(/\n/g, '\r\n')}`;
    folder.write('goc.md', marked);
    assert.equal(folder.run('export', 'goc.md', '-o', 'a.docx', '--keep-source').code, 0);
    assert.equal(folder.run('import', 'a.docx').code, 0);
    assert.equal(read('a.md'), marked);
  });

  it('takes edits made in Word into the draft that the file keeps, and tells how many', () => {
    folder.write('goc.md', draft);
    folder.run('export', 'goc.md', '-o', 'a.docx', '--keep-source');
    folder.write('a.docx', editedFile(readFileSync(path.join(folder.path, 'a.docx')), edit));
    const { code, out } = folder.run('import', 'a.docx');
    assert.equal(code, 0);
    assert.match(out, /Đã đưa chỗ sửa trong Word vào bản thảo: 1 chỗ sửa/);
    assert.equal(read('a.md'), draft.replace('3.214', '3.215'));
  });

  it('shows what would change in a draft that is there; --force changes just that', () => {
    folder.write('a.md', draft);
    folder.run('export', 'a.md', '-o', 'a.docx', '--keep-source');
    assert.match(folder.run('import', 'a.docx').out, /đã có mọi chữ/);
    folder.write('a.docx', editedFile(readFileSync(path.join(folder.path, 'a.docx')), edit));
    const current = draft.replace('07 mô hình', '08 mô hình');
    folder.write('a.md', current);
    const { code, err } = folder.run('import', 'a.docx');
    assert.equal(code, 2);
    assert.match(err, /--force để đưa vào đó[^]*\n-[^\n]*3\.214[^\n]*\n\+[^\n]*3\.215/);
    assert.equal(read('a.md'), current);
    assert.equal(folder.run('import', 'a.docx', '--force').code, 0);
    assert.equal(read('a.md'), current.replace('3.214', '3.215'));
  });

  it('writes what Word has, and the draft beside it, where another version made the file', () => {
    folder.write('goc.md', draft);
    folder.run('export', 'goc.md', '-o', 'a.docx', '--keep-source');
    const parts = unzipSync(editedFile(readFileSync(path.join(folder.path, 'a.docx')), edit));
    const item = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array()).replace(/units="\w+"/, 'units="0"');
    folder.write('a.docx', zipSync({ ...parts, 'customXml/item1.xml': strToU8(item) }));
    const { code, out } = folder.run('import', 'a.docx');
    assert.equal(code, 0);
    assert.match(out, /a\.goc\.md[^]*phiên bản Văn Thư khác/);
    assert.equal(read('a.goc.md'), draft);
    assert.match(read('a.md'), /^---\n[^]*3\.215 hồ sơ/);
  });

  it('writes pictures beside the draft and tells what was not read', () => {
    const pictures = wordCasesOfContent.find(({ name }) => name.startsWith('pictures'));
    folder.write('Báo cáo.docx', pictures?.file() ?? new Uint8Array());
    const { code, out } = folder.run('import', 'Báo cáo.docx');
    assert.equal(code, 0);
    assert.match(out, /Bỏ qua hình ảnh: Ảnh mất/);
    assert.ok(existsSync(path.join(folder.path, 'hinh/bao-cao-1.png')));
    assert.match(read('Báo cáo.md'), /!\[Sơ đồ tổ chức\]\(hinh\/bao-cao-1\.png\)/);
  });

  it('replaces no draft without --force, and leaves nothing half written', () => {
    folder.write('a.docx', wordFile(text('Mới.')));
    folder.write('a.md', 'Cũ.\n');
    const { code, err } = folder.run('import', 'a.docx');
    assert.equal(code, 2);
    assert.match(err, /Đã có tệp «a\.md»; dùng --force/);
    assert.equal(read('a.md'), 'Cũ.\n');
    assert.deepEqual(files(), ['a.docx', 'a.md']);
    assert.equal(folder.run('import', 'a.docx', '--force').code, 0);
    assert.equal(read('a.md'), 'Mới.\n');
  });

  it('reads several files, goes on after one that fails and exits 2', () => {
    folder.write('a.docx', wordFile(text('Một.')));
    folder.write('b.docx', 'no Word file');
    folder.write('c.docx', wordFile(text('Ba.')));
    const { code, out, err } = folder.run('import', 'a.docx', 'b.docx', 'c.docx', 'd.docx', '-o', 'nhap/');
    assert.equal(code, 2);
    assert.match(out, /\[1\/4\] Đã ghi nhap.a\.md\n\[3\/4\] Đã ghi nhap.c\.md\nĐã nhập 2\/4 tệp\./);
    assert.match(
      err,
      /\[2\/4\] Không nhập được «b\.docx»: không phải tệp DOCX[^]*\[4\/4\] Không tìm thấy tệp «d\.docx»/,
    );
  });
});
