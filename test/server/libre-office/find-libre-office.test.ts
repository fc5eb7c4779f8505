import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findLibreOffice, type Machine } from '../../../server/src/libre-office/find-libre-office';

describe('the search for LibreOffice', () => {
  let root: string;
  let machine: Machine;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'van-thu-find-'));
    machine = { platform: 'darwin', env: { PATH: path.join(root, 'bin') }, home: path.join(root, 'home'), root };
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** Makes an empty file, and gives its path. */
  const has = (...steps: readonly string[]): string => {
    const file = path.join(root, ...steps);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
    return file;
  };

  it('takes the program on PATH first', async () => {
    const onPath = has('bin', 'soffice');
    has('Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice');
    assert.equal(await findLibreOffice('', machine), onPath);
  });

  it('never takes one of the working folder, whatever PATH says', async () => {
    has('soffice');
    const before = process.cwd();
    process.chdir(root);
    try {
      assert.equal(await findLibreOffice('', { ...machine, env: { PATH: ':.' } }), null);
    } finally {
      process.chdir(before);
    }
  });

  it('finds it where macOS has its programs', async () => {
    const program = has('Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice');
    assert.equal(await findLibreOffice('', machine), program);
  });

  it('finds it where Windows has its programs, the one that waits before the other', async () => {
    has('Program Files', 'LibreOffice', 'program', 'soffice.exe');
    const program = has('Program Files', 'LibreOffice', 'program', 'soffice.com');
    const env = { ProgramFiles: path.join(root, 'Program Files') };
    assert.equal(await findLibreOffice('', { ...machine, platform: 'win32', env }), program);
  });

  it('finds the newest under /opt on Linux', async () => {
    has('opt', 'libreoffice7.6', 'program', 'soffice');
    const program = has('opt', 'libreoffice24.8', 'program', 'soffice');
    assert.equal(await findLibreOffice('', { ...machine, platform: 'linux' }), program);
  });

  it('takes what the user names: the program, its folder, the one above or the application', async () => {
    has('bin', 'soffice');
    const program = has('office', 'program', 'soffice');
    for (const named of [program, path.dirname(program), path.join(root, 'office'), '~/../office']) {
      assert.equal(await findLibreOffice(named, machine), program, named);
    }
    const application = has('Other.app', 'Contents', 'MacOS', 'soffice');
    assert.equal(await findLibreOffice(path.join(root, 'Other.app'), machine), application);
  });

  it('takes no other when there is none at the named place', async () => {
    has('bin', 'soffice');
    assert.equal(await findLibreOffice(path.join(root, 'khong-co'), machine), null);
  });

  it('finds none where there is none', async () => {
    assert.equal(await findLibreOffice('', machine), null);
  });
});
