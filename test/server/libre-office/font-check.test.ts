import assert from 'node:assert/strict';
import path from 'node:path';
import { fontProblem } from '../../../server/src/libre-office/font-check';
import { FakeMachine } from './fake-program';

describe('the check of the font', () => {
  let machine: FakeMachine;
  const searched = process.env['PATH'];
  before(function () {
    if (process.platform === 'win32' || process.platform === 'darwin') this.skip();
  });
  beforeEach(() => {
    machine = new FakeMachine();
  });
  afterEach(() => {
    process.env['PATH'] = searched;
    machine.remove();
  });

  /** Fontconfig as it would answer: the family in place of Times New Roman, and whether it has the letters of Vietnamese. */
  const fontconfig = (family: string, vietnamese: boolean): void => {
    machine.program('fc-match', `printf '%s' '${family}'`);
    machine.program('fc-list', vietnamese ? `echo '${family}'` : '');
    process.env['PATH'] = `${machine.folder}${path.delimiter}${searched ?? ''}`;
  };

  for (const family of ['Times New Roman', 'Liberation Serif', 'Tinos']) {
    it(`is content with ${family}`, async () => {
      fontconfig(family, true);
      assert.equal(await fontProblem(), null);
    });
  }

  it('names the font that stands in and is not as wide', async () => {
    fontconfig('FreeSerif', true);
    assert.match((await fontProblem())?.vi ?? '', /thay bằng FreeSerif/);
  });

  it('warns of a font without the letters of Vietnamese', async () => {
    fontconfig('Liberation Serif', false);
    assert.match((await fontProblem())?.vi ?? '', /thiếu chữ tiếng Việt/);
  });

  it('says so when it cannot tell', async () => {
    process.env['PATH'] = machine.folder;
    assert.match((await fontProblem())?.vi ?? '', /Không kiểm tra được phông chữ/);
  });
});
