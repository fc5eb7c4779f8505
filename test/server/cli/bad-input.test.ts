import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { draft } from '../lsp/drafts';
import { command, Folder, type Outcome } from './van-thu';

describe('van-thu on bad input', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
    folder.write('draft.md', draft);
    mkdirSync(path.join(folder.path, 'thu-muc'));
  });
  after(() => folder.remove());

  /** One sentence on standard error, exit code 2, nothing on standard output. */
  const assertRefused = ({ code, out, err, seconds }: Outcome, says: RegExp): void => {
    assert.match(err, says);
    assert.equal(err.trimEnd().split('\n').length, 1, err);
    assert.doesNotMatch(err, /^\s+at |Error:/m);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.ok(seconds < 5, `${seconds} s`);
  };
  const assertNoTrace = ({ code, err, seconds }: Outcome): void => {
    assert.ok(code === 0 || code === 1, `exit ${code}: ${err}`);
    assert.doesNotMatch(err, /^\s+at |Error:/m);
    assert.ok(seconds < 10, `${seconds} s`);
  };

  const usage: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Thiếu lệnh/],
    [['kiem-tra', 'draft.md'], /Không có lệnh «kiem-tra»/],
    [['check'], /cần tên tệp/],
    [['check', '--format', 'xml', 'draft.md'], /pretty hoặc json/],
    [['check', '--khong-co', 'draft.md'], /Tham số không hợp lệ/],
    [['check', 'draft.md', '--format'], /Tham số không hợp lệ/],
    [['check', 'draft.md', '-o', 'x.docx'], /không dùng --output/],
    [['citations', 'draft.md', 'draft.md'], /chỉ nhận một tệp/],
    [['export', 'draft.md', 'khac.md', '-o', 'draft.md'], /«draft\.md» là tệp; nhiều báo cáo cần một thư mục/],
    [['check', 'draft.md', '--pdf'], /không dùng --pdf/],
    [['check', 'khong-co.md'], /Không tìm thấy tệp «khong-co\.md»/],
    [['check', 'draft.md/x.md'], /Không tìm thấy tệp/],
    [['check', 'thu-muc'], /«thu-muc» là thư mục/],
    [['check', 'draft.md', '--outline', 'khong-co'], /«khong-co».*dan-van-chinh-quyen/],
    [['check', 'draft.md', '--outline', 'khong-co.yml'], /Không tìm thấy tệp «khong-co\.yml»/],
    [['outline', 'draft.md', '--outline', 'khong-co'], /dan-van-chinh-quyen/],
  ];
  for (const [args, says] of usage) {
    it(`refuses: van-thu ${args.join(' ')}`, () => assertRefused(folder.run(...args), says));
  }

  const binaries: Readonly<Record<string, Uint8Array>> = {
    'a file with NUL bytes': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2]),
    'invalid UTF-8': Buffer.from([0x42, 0xe1, 0xbb, 0x20, 0xff, 0xfe]),
    'UTF-16': Buffer.from(`\uFEFF${draft}`, 'utf16le'),
  };
  for (const [name, bytes] of Object.entries(binaries)) {
    it(`refuses ${name}`, () => {
      folder.write('binary.md', bytes);
      for (const command of ['check', 'citations', 'export', 'outline']) {
        assertRefused(folder.run(command, 'binary.md'), /«binary\.md» không phải văn bản UTF-8/);
      }
    });
  }

  it('names the line in an outline file that is none', () => {
    folder.write('hong.yml', 'id: x\ntitle: Đề cương\nsections: 5\n');
    assertRefused(folder.run('check', 'draft.md', '--outline', 'hong.yml'), /«hong\.yml», dòng 3: /);
    folder.write('yaml.yml', 'id: x\ntitle: [\n');
    assertRefused(folder.run('check', 'draft.md', '--outline', 'yaml.yml'), /«yaml\.yml», dòng \d: /);
  });

  it('reads 10 MB on one line within seconds', () => {
    folder.write('dai.md', draft.replace('Xã tiếp 12', 'Xã tiếp 12 lượt người. '.repeat(420_000)));
    assertNoTrace(folder.run('check', 'dai.md'));
    folder.write('khong-bao-cao.md', 'a'.repeat(10_000_000));
    assertNoTrace(folder.run('check', 'khong-bao-cao.md'));
  }).timeout(60_000);

  it('reads half a megabyte of unclosed links within seconds, with a finding', () => {
    folder.write('lien-ket.md', draft.replace('Xã tiếp 12', `${'[a](b '.repeat(83_000)}\nXã tiếp 12`));
    const outcome = folder.run('check', 'lien-ket.md');
    assertNoTrace(outcome);
    assert.match(outcome.out, /thông tin/);
  }).timeout(60_000);

  it('reads front matter that is no YAML, with a finding in it', () => {
    const end = draft.indexOf('\n---\n');
    folder.write('yaml.md', draft.replace('địa danh: Tân Hòa', 'địa danh: [Tân: {Hòa'));
    const outcome = folder.run('check', 'yaml.md', '--format', 'json');
    assertNoTrace(outcome);
    const [{ diagnostics }] = JSON.parse(outcome.out) as [{ diagnostics: { range: { start: { line: number } } }[] }];
    const lines = draft.slice(0, end).split('\n').length;
    assert.ok(diagnostics.some(({ range }) => range.start.line > 0 && range.start.line < lines));
  });

  it('keeps the old file and leaves nothing beside it when the target is read-only', () => {
    folder.write('chi-doc.docx', 'old');
    chmodSync(path.join(folder.path, 'chi-doc.docx'), 0o444);
    assertRefused(folder.run('export', 'draft.md', '-o', 'chi-doc.docx'), /«chi-doc\.docx» chỉ cho đọc/);
    assert.equal(readFileSync(path.join(folder.path, 'chi-doc.docx'), 'utf8'), 'old');
    assertRefused(folder.run('export', 'draft.md', '-o', 'khong-co/x.docx'), /Không có thư mục «khong-co»/);
    assertNothingHalfWritten();
  });

  for (const lock of ['~$o-cao.docx', '~$bao-cao.docx', '.~lock.bao-cao.docx#']) {
    it(`keeps the old file while an office program has it open, as ${lock} tells`, () => {
      folder.write('bao-cao.docx', 'old');
      folder.write(lock, '');
      assertRefused(folder.run('export', 'draft.md', '-o', 'bao-cao.docx'), /«bao-cao\.docx» đang mở trong Word/);
      rmSync(path.join(folder.path, lock));
      assert.equal(readFileSync(path.join(folder.path, 'bao-cao.docx'), 'utf8'), 'old');
      assertNothingHalfWritten();
    });
  }

  it('keeps the old file and leaves nothing beside it when there is no room on the disk', function () {
    if (process.platform === 'win32') this.skip();
    folder.write('day.docx', 'old');
    // No file may grow beyond some kilobytes, as on a full disk.
    const limited = ['-c', 'ulimit -f 4 && exec "$0" "$@"', process.execPath, command];
    const { status, stdout, stderr } = spawnSync('sh', [...limited, 'export', 'draft.md', '-o', 'day.docx'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assertRefused({ code: status, out: stdout, err: stderr, seconds: 0 }, /Không đủ chỗ trên ổ đĩa để ghi «day\.docx»/);
    assert.equal(readFileSync(path.join(folder.path, 'day.docx'), 'utf8'), 'old');
    assertNothingHalfWritten();
  });

  function assertNothingHalfWritten(): void {
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.includes('.tmp')),
      [],
    );
  }
});
