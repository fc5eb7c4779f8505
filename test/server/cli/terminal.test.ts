import assert from 'node:assert/strict';
import { terminal } from '../../../server/src/cli/terminal';

describe('the streams of the command line', () => {
  /** What is written when three files are worked on, the second of which fails. */
  function written(isTTY: boolean): { readonly out: string; readonly err: string } {
    const texts = { out: '', err: '' };
    const stream = (name: 'out' | 'err') => ({ isTTY, write: (text: string) => (texts[name] += text) });
    const console = terminal(stream('out'), stream('err'));
    console.progress('[1/2] một…');
    console.out('một xong');
    console.progress('[2/2] hai…');
    console.err('hai hỏng');
    console.out('hết');
    return texts;
  }

  it('show progress on standard error where somebody looks, and clear it before the next line', () => {
    const cleared = '\r\u001b[2K';
    assert.deepEqual(written(true), {
      out: 'một xong\nhết\n',
      err: `[1/2] một…${cleared}[2/2] hai…${cleared}hai hỏng\n`,
    });
  });

  it('show none in a file or a pipe', () => {
    assert.deepEqual(written(false), { out: 'một xong\nhết\n', err: 'hai hỏng\n' });
  });
});
