import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { exportMethod, type ExportResult } from '../../../server/src/lsp/protocol';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/bao-cao.md';
const fileUri = 'file:///bao-cao/.van-thu/co-quan.yml';

describe('co-quan.yml of the workspace', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const start = async (file: string): Promise<void> => {
    client = await TestClient.start({}, { [fileUri]: file });
    await client.open(uri, draft);
    await client.until('the status', () => client.status(uri) !== undefined);
  };
  const leftMargin = async (): Promise<string | undefined> => {
    const result = await client.connection.sendRequest<ExportResult>(exportMethod, { uri });
    assert.ok(result.kind === 'done');
    const document = unzipSync(Buffer.from(result.base64, 'base64'))['word/document.xml'] ?? new Uint8Array();
    return /<w:pgMar[^>]*w:left="(\d+)"/.exec(strFromU8(document))?.[1];
  };

  it('sets the measures of the export', async () => {
    await start('lề:\n  trái: 33 mm\n');
    assert.equal(await leftMargin(), '1871');
    assert.deepEqual(client.diagnostics(fileUri), []);
  });

  it('is told its faults at their lines, and the form’s own values are used', async () => {
    await start('lề:\n  trên: 20 mm\n  trái: 40 mm\n');
    const [fault, ...others] = client.diagnostics(fileUri);
    assert.deepEqual(others, []);
    assert.equal(fault?.range.start.line, 2);
    assert.match(JSON.stringify(fault), /từ 30 mm đến 35 mm/);
    assert.equal(await leftMargin(), '1701');
  });
});
