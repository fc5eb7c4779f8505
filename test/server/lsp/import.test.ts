import assert from 'node:assert/strict';
import { importMethod, toBase64, type ImportParams, type ImportResult } from '../../../server/src/lsp/protocol';
import { readReport } from '../../../server/src/report/read-report';
import { writeReport } from '../../../server/src/docx/write-report';
import { draft } from './drafts';
import { TestClient } from './test-client';

describe('import over a real connection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(async () => {
    await client.stop();
  });

  const send = (params: ImportParams): Promise<ImportResult> => client.connection.sendRequest(importMethod, params);
  const exported = async (keepSource: string | null): Promise<string> => {
    const report = readReport(draft, { always: true });
    assert.ok(report);
    return toBase64((await writeReport(report, { keepSource })).bytes);
  };

  it('gives the draft of a Word file, its form in front matter', async () => {
    const result = await send({ base64: await exported(null), name: 'bao-cao' });
    assert.ok(result.kind === 'imported', JSON.stringify(result).slice(0, 200));
    assert.match(result.text, /^---\n/);
    assert.equal(result.original, null);
  });

  it('gives the draft that was kept as it is', async () => {
    const result = await send({ base64: await exported(draft), name: 'bao-cao' });
    assert.deepEqual(result, { kind: 'imported', text: draft, original: null, pictures: [], notes: [] });
  });

  it('tells why a file cannot be read, and goes on', async () => {
    assert.deepEqual(await send({ base64: 'AAAA', name: 'a' }), { kind: 'failed', message: 'không phải tệp DOCX' });
    assert.equal((await send({ base64: await exported(null), name: 'b' })).kind, 'imported');
  });
});
