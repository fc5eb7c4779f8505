import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { FakeMachine } from '../libre-office/fake-program';
import { command, Folder } from './van-thu';

const draft = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');

describe('van-thu export', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    for (const name of ['mot.md', 'hai.md', 'ba.md']) folder.write(name, draft);
    folder.write('ghi-chu.md', '# Notes\n');
  });
  afterEach(() => {
    folder.remove();
  });
  const files = (...steps: readonly string[]): readonly string[] =>
    readdirSync(path.join(folder.path, ...steps)).sort();
  const isDocx = (...steps: readonly string[]): boolean =>
    'word/document.xml' in unzipSync(readFileSync(path.join(folder.path, ...steps)));

  describe('of several drafts', () => {
    it('writes each beside its draft, and tells how far it is', () => {
      const { code, out } = folder.run('export', 'mot.md', 'hai.md', 'ba.md');
      assert.equal(code, 0);
      assert.deepEqual(
        out.split('\n').filter((line) => /^\[|^Đã xuất/.test(line)),
        ['[1/3] Đã ghi mot.docx', '[2/3] Đã ghi hai.docx', '[3/3] Đã ghi ba.docx', 'Đã xuất 3/3 báo cáo.'],
      );
      assert.ok(['mot.docx', 'hai.docx', 'ba.docx'].every((name) => isDocx(name)));
    });

    it('goes on after one that fails, names it and exits 2', () => {
      const { code, out, err } = folder.run('export', 'khong-co.md', 'mot.md', 'ghi-chu.md', 'ba.md');
      assert.equal(code, 2);
      assert.match(err, /^\[1\/4\] Không tìm thấy tệp «khong-co\.md».*\n\[3\/4\] .*không phải báo cáo/);
      assert.match(out, /\[2\/4\] Đã ghi mot\.docx[^]*\[4\/4\] Đã ghi ba\.docx[^]*Đã xuất 2\/4 báo cáo\./);
    });

    it('writes them into the folder after -o, which it makes', () => {
      assert.equal(folder.run('export', 'mot.md', 'hai.md', '-o', 'nop/quy-4').code, 0);
      assert.deepEqual(files('nop', 'quy-4'), ['hai.docx', 'mot.docx']);
    });

    it('writes no draft over the file of another', () => {
      mkdirSync(path.join(folder.path, 'cu'));
      folder.write('cu/mot.md', draft.replace('3.214', '9.999'));
      const { code, err } = folder.run('export', 'mot.md', 'cu/mot.md', '-o', 'nop');
      assert.equal(code, 2);
      assert.match(err, /\[2\/2\] «cu\/mot\.md» cũng sẽ ghi vào «nop\/mot\.docx»/);
      const xml = new TextDecoder().decode(
        unzipSync(readFileSync(path.join(folder.path, 'nop/mot.docx')))['word/document.xml'],
      );
      assert.match(xml, /3\.214/);
    });
  });

  it('stops at Ctrl+C, keeps the old file and leaves nothing behind', async function () {
    if (process.platform === 'win32') this.skip();
    // A pipe opens for writing when the command reads it, which it does last before it writes what keeps it busy.
    assert.equal(spawnSync('mkfifo', [path.join(folder.path, 'so-do.png')]).status, 0);
    const body = `![Sơ đồ](so-do.png)${'\n\nThôn tổ chức họp dân.'.repeat(4_000)}`;
    folder.write('lon.md', draft.replace('\n## II.', `\n${body}\n\n## II.`));
    folder.write('lon.docx', 'old');
    const running = spawn(process.execPath, [command, 'export', 'lon.md', 'mot.md'], { cwd: folder.path });
    const ended = once(running, 'exit');
    await writeFile(path.join(folder.path, 'so-do.png'), 'no picture');
    await pause(100);
    running.kill('SIGINT');
    assert.deepEqual(await ended, [2, null]);
    assert.equal(readFileSync(path.join(folder.path, 'lon.docx'), 'utf8'), 'old');
    assert.deepEqual(files(), ['ba.md', 'ghi-chu.md', 'hai.md', 'lon.docx', 'lon.md', 'mot.md', 'so-do.png']);
  });

  it('refuses a file name of another kind, the draft’s own among them', () => {
    for (const output of ['mot.md', 'mot.pdf', 'mot']) {
      const { code, err } = folder.run('export', 'mot.md', '-o', output);
      assert.deepEqual([code, err.includes(`«${output}» sau -o phải có đuôi .docx`)], [2, true]);
    }
    assert.equal(readFileSync(path.join(folder.path, 'mot.md'), 'utf8'), draft);
    assert.deepEqual(files(), ['ba.md', 'ghi-chu.md', 'hai.md', 'mot.md']);
  });

  it('writes one draft into a folder that is there, or whose name ends as one', () => {
    mkdirSync(path.join(folder.path, 'nop'));
    assert.equal(folder.run('export', 'mot.md', '-o', 'nop').code, 0);
    assert.equal(folder.run('export', 'hai.md', '-o', 'moi/').code, 0);
    assert.deepEqual([files('nop'), files('moi')], [['mot.docx'], ['hai.docx']]);
  });

  describe('--pdf', () => {
    let machine: FakeMachine;
    before(function () {
      if (process.platform === 'win32') this.skip();
    });
    beforeEach(() => {
      machine = new FakeMachine();
    });
    afterEach(() => {
      machine.remove();
    });

    /** Runs with `script` in place of LibreOffice. */
    const run = (script: string, ...args: readonly string[]) => {
      machine.program('soffice', script);
      return folder.runWith({ PATH: `${machine.folder}:${process.env['PATH'] ?? ''}` }, 'export', '--pdf', ...args);
    };
    const makes = 'printf "%%PDF-1.7" > "$out/van-ban.pdf"';

    it('writes a PDF beside each draft and no DOCX', () => {
      const { code, out, err } = run(makes, 'mot.md', 'hai.md');
      assert.equal(code, 0, err);
      assert.match(out, /\[1\/2\] Đã ghi mot\.pdf[^]*\[2\/2\] Đã ghi hai\.pdf/);
      assert.deepEqual(files(), ['ba.md', 'ghi-chu.md', 'hai.md', 'hai.pdf', 'mot.md', 'mot.pdf']);
      assert.deepEqual(machine.leftovers(), []);
    });

    it('warns when no font is as wide as Times New Roman', () => {
      machine.program('fc-match', 'printf FreeSerif');
      assert.match(run(makes, 'mot.md').out, /thay bằng FreeSerif/);
    });

    it('writes nothing and exits 2 when LibreOffice makes nothing, though it exits 0', () => {
      const { code, err } = run('exit 0', 'mot.md');
      assert.equal(code, 2);
      assert.match(err, /Không xuất được «mot\.md» ra PDF: LibreOffice không tạo ra tệp/);
      assert.equal(existsSync(path.join(folder.path, 'mot.pdf')), false);
    });

    it('stops at Ctrl+C, kills LibreOffice and leaves nothing behind', async () => {
      machine.program('soffice', 'sleep 60 & echo $! > "$TMPDIR/child"; wait');
      const env = { ...process.env, PATH: `${machine.folder}:${process.env['PATH'] ?? ''}` };
      const running = spawn(process.execPath, [command, 'export', '--pdf', 'mot.md', 'hai.md'], {
        cwd: folder.path,
        env,
      });
      const ended = once(running, 'exit');
      const childFile = path.join(machine.folder, 'child');
      while (!existsSync(childFile) || statSync(childFile).size === 0) await pause(20);
      running.kill('SIGINT');
      assert.deepEqual(await ended, [2, null]);
      assert.deepEqual(files(), ['ba.md', 'ghi-chu.md', 'hai.md', 'mot.md']);
      assert.deepEqual(machine.leftovers(), []);
    });
  });
});
