import assert from 'node:assert/strict';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/bao-cao.md';
const fileUri = 'file:///bao-cao/.van-thu/quy-tac.yml';

describe('quy-tac.yml of the workspace', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const start = async (file: string, settings: object = {}): Promise<void> => {
    client = await TestClient.start(settings, { [fileUri]: file });
    await client.open(uri, draft);
    await client.until('the status', () => client.status(uri) !== undefined);
  };
  const severityOf = (rule: string): number | undefined =>
    client.diagnostics(uri).find(({ code }) => code === rule)?.severity;

  it('sets levels and goes before the user’s own setting', async () => {
    await start('form/symbol: gợi ý\n', { rules: { 'form/symbol': 'error', 'citation/missing-number-word': 'error' } });
    assert.equal(severityOf('form/symbol'), 4);
    assert.equal(severityOf('citation/missing-number-word'), 1);
  });

  it('is read again when it changes', async () => {
    await start('form/symbol: tắt\n');
    assert.equal(severityOf('form/symbol'), undefined);
    await client.save(fileUri, null);
    await client.until('the finding', () => severityOf('form/symbol') === 2);
  });

  it('is told its faults at their lines, until they are mended', async () => {
    await start('form/symbol: tắt\nform/simbol: tắt\n');
    const [fault, ...others] = client.diagnostics(fileUri);
    assert.deepEqual(others, []);
    assert.deepEqual(fault?.range.start, { line: 1, character: 0 });
    assert.equal(severityOf('form/symbol'), undefined);
    await client.save(fileUri, 'form/symbol: tắt\n');
    await client.until('the fault to go', () => client.diagnostics(fileUri).length === 0);
  });
});
