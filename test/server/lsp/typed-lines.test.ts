import assert from 'node:assert/strict';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/bao-cao.md';
const rule = 'citation/date-form';
/** The date of the draft's citation, and one in a later section. */
const text = draft.replace('tiếp nhận 120 hồ sơ.', 'tiếp nhận 120 hồ sơ theo Kế hoạch số 12/KH-UBND ngày 05/12/2024.');

describe('findings on the line being typed', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const start = async (settings: object = {}): Promise<void> => {
    client = await TestClient.start(settings);
    await client.open(uri, text);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
  };
  const shown = (): number => client.diagnostics(uri).filter(({ code }) => code === rule).length;
  /** Types, and waits until the text was checked. */
  const type = async (from: string, to: string): Promise<void> => {
    await client.replace(uri, from, to);
    await client.untilChecked(uri);
  };

  it('come after a pause', async () => {
    await start();
    await type('y 05/12', 'y 5/12');
    assert.equal(shown(), 0);
    await client.until('the finding after the pause', () => shown() === 1);
  });

  it('are counted in the status from when they are shown', async () => {
    await start();
    const counted = (): number => Object.values(client.status(uri)?.counts ?? {}).reduce((sum, n) => sum + n, 0);
    await client.until('the status', () => counted() === client.diagnostics(uri).length);
    const before = counted();
    await type('y 05/12', 'y 5/12');
    assert.equal(counted(), before);
    await client.until('the finding after the pause', () => shown() === 1 && counted() === before + 1);
  });

  it('come when another line is typed in', async () => {
    await start();
    await type('y 05/12', 'y 5/12');
    assert.equal(shown(), 0);
    await type('12 lượt', '13 lượt');
    assert.equal(shown(), 1);
  });

  it('come at once for what is pasted', async () => {
    await start();
    await type('số 12/KH-UBND ngày 05/12/2024', 'số 12/KH-UBND ngày 5/12/2024');
    assert.equal(shown(), 1);
  });

  it('stay when they were shown before, and go when they hold no more', async () => {
    await start();
    await client.replace(uri, 'y 05/12', 'y 5/12');
    await client.until('the finding', () => shown() === 1);
    const before = client.published.length;
    await client.replace(uri, 'y 5/12', 'y 6/12');
    await client.until('the finding with its new words', () => client.published.length > before);
    assert.equal(shown(), 1);
    await type('y 6/12', 'y 16/12');
    assert.equal(shown(), 0);
  });

  it('do not keep those elsewhere back', async () => {
    await start();
    const before = client.diagnostics(uri).length;
    // The heading's number: what it upsets is told at the heading after it.
    await type('## I. CÔNG', '## V. CÔNG');
    assert.notEqual(client.diagnostics(uri).length, before);
  });

  it('come at once when the setting says so', async () => {
    await start({ quietWhileTyping: false });
    await type('y 05/12', 'y 5/12');
    assert.equal(shown(), 1);
  });
});
