import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { draft } from '../lsp/drafts';
import { Folder } from './van-thu';

describe('van-thu and quy-tac.yml', () => {
  const folder = new Folder();
  before(() => {
    mkdirSync(path.join(folder.path, '.van-thu'));
    mkdirSync(path.join(folder.path, 'nam-2025'));
    folder.write('nam-2025/bao-cao.md', draft);
  });
  after(() => folder.remove());

  it('takes the levels of the nearest file upward', () => {
    assert.match(folder.run('check', 'nam-2025/bao-cao.md').out, /form\/symbol/);
    folder.write('.van-thu/quy-tac.yml', 'form/symbol: tắt\n');
    const { out } = folder.run('check', 'nam-2025/bao-cao.md');
    assert.doesNotMatch(out, /form\/symbol/);
    assert.match(out, /citation\/missing-number-word/);
  });

  it('tells what is wrong with the file in one sentence', () => {
    folder.write('.van-thu/quy-tac.yml', 'form/symbol: tắt\nform/simbol: tắt\nform/blank: to\n');
    const { code, err } = folder.run('check', 'nam-2025/bao-cao.md');
    assert.equal(code, 2);
    assert.match(err, /quy-tac\.yml», dòng 2: không có quy tắc «form\/simbol».*và 1 lỗi nữa/);
  });
});
