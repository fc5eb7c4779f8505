import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { font, HEADER, NORMAL, section, style, templateFile } from '../docx/template/template-file';
import { Folder } from './van-thu';

const draft = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const header1 = '<w:p><w:r><w:t>Trung tâm Y tế Tân Hòa</w:t></w:r></w:p>';

describe('van-thu with the files of an office', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('nam/mot.md', draft);
    folder.write('nam/hai.md', draft);
  });
  afterEach(() => {
    folder.remove();
  });
  const part = (name: string): string =>
    strFromU8(unzipSync(readFileSync(path.join(folder.path, 'nam/mot.docx')))[`word/${name}.xml`] ?? new Uint8Array());

  describe('check', () => {
    const faulty = 'địa danh: Tân Hòa\nlề:\n  trái: 40 mm\n';

    it('finds the faults of co-quan.yml at their lines, once for all drafts', () => {
      folder.write('.van-thu/co-quan.yml', faulty);
      const { code, out } = folder.run('check', 'nam/mot.md', 'nam/hai.md');
      assert.equal(code, 1);
      const [, office = ''] = out.split(/^.*co-quan\.yml$/mu);
      assert.match(
        office,
        /^\n {2}3:1 {2}lỗi {2}«trái» sai thể thức: gặp «40 mm».*\[form\/office-file\]\n\n\d+ phát hiện: 1 lỗi/,
      );
      assert.equal(out.match(/co-quan\.yml$/gmu)?.length, 1);
    });

    it('tells them in JSON as a file of its own', () => {
      folder.write('.van-thu/co-quan.yml', faulty);
      const { out } = folder.run('check', '--format', 'json', 'nam/mot.md');
      const files = JSON.parse(out) as readonly { file: string; diagnostics: readonly object[] }[];
      assert.deepEqual(
        files.map(({ file }) => path.basename(file)),
        ['mot.md', 'co-quan.yml'],
      );
      const [fault] = (files[1]?.diagnostics ?? []) as readonly { range: object; severity: string; code: string }[];
      assert.deepEqual([fault?.severity, fault?.code], ['error', 'form/office-file']);
      assert.deepEqual(fault?.range, { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } });
    });

    it('says nothing of a file without faults', () => {
      folder.write('.van-thu/co-quan.yml', 'địa danh: Tân Hòa\n');
      assert.doesNotMatch(folder.run('check', 'nam/mot.md').out, /co-quan/);
    });

    it('finds what the reference document has wrong at the line that names it', () => {
      folder.write('.van-thu/co-quan.yml', 'địa danh: Tân Hòa\ntệp mẫu: mau.docx\n');
      folder.write('.van-thu/mau.docx', templateFile({ styles: NORMAL + style('u1', 'heading 1', '', font('Arial')) }));
      assert.match(
        folder.run('check', 'nam/mot.md').out,
        / {2}2:1 {2}lỗi {2}tệp mẫu: phông chữ .*«Arial» \(heading 1\)/,
      );
    });
  });

  describe('export', () => {
    it('takes margins and header of the reference document that co-quan.yml names', () => {
      folder.write('.van-thu/co-quan.yml', 'tệp mẫu: mau.docx\n');
      folder.write('.van-thu/mau.docx', templateFile({ header1 }, section(HEADER, { left: 1871 })));
      const { code, out } = folder.run('export', 'nam/mot.md');
      assert.equal(code, 0, out);
      assert.match(part('document'), /w:left="1871"/);
      assert.match(part('header1'), /Trung tâm Y tế Tân Hòa/);
      assert.doesNotMatch(out, /tệp mẫu/);
    });

    it('takes the one after --reference in its place', () => {
      folder.write('.van-thu/co-quan.yml', 'tệp mẫu: khong-co.docx\nlề:\n  trên: 25 mm\n');
      folder.write('khac.docx', templateFile({}, section('', { left: 1984, right: 1440 })));
      const { code, out } = folder.run('export', 'nam/mot.md', '--reference', 'khac.docx');
      assert.equal(code, 0);
      assert.match(part('document'), /<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1984"/);
      assert.match(out, /^ {2}khac\.docx: tệp mẫu: lề phải sai thể thức: gặp «25,4 mm»/m);
      assert.doesNotMatch(out, /không tìm thấy/);
    });

    it('goes on with its own styles when the reference document cannot be used, and says so', () => {
      folder.write('hong.docx', new Uint8Array([1, 2, 3]));
      const { code, out } = folder.run('export', 'nam/mot.md', '--reference', 'hong.docx');
      assert.equal(code, 0);
      assert.match(out, /hong\.docx: tệp mẫu không phải tệp DOCX; bản xuất dùng kiểu có sẵn/);
      assert.match(part('document'), /w:left="1701"/);
    });

    it('refuses a reference document that is not there', () => {
      const { code, err } = folder.run('export', 'nam/mot.md', '--reference', 'khong-co.docx');
      assert.deepEqual([code, /Không tìm thấy tệp «khong-co\.docx»/.test(err)], [2, true]);
    });

    it('may take an export of Văn Thư for it', () => {
      folder.run('export', 'nam/mot.md');
      const before = part('document');
      const { out } = folder.run('export', 'nam/mot.md', '--reference', 'nam/mot.docx');
      assert.doesNotMatch(out, /tệp mẫu/);
      assert.equal(part('document') === before, true);
    });
  });
});
