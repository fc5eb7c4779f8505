import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { exportMethod, type ExportParams, type ExportResult } from '../../../server/src/lsp/protocol';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';
const section = '\n## Mục thêm\n\nBộ phận Một cửa tiếp nhận **120** hồ sơ, trong đó có 12 hồ sơ quá hạn.\n';

describe('export over a real connection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(async () => {
    await client.stop();
  });

  const send = (params: ExportParams): Promise<ExportResult> => client.connection.sendRequest(exportMethod, params);
  const wordsOf = (result: ExportResult): string => {
    assert.ok(result.kind === 'done', JSON.stringify(result).slice(0, 200));
    const files = unzipSync(Buffer.from(result.base64, 'base64'));
    const document = files['word/document.xml'];
    assert.ok(document);
    return strFromU8(document).replace(/<[^>]+>/g, '');
  };

  it('makes a DOCX of the live text of an open document', async () => {
    await client.open(uri, draft);
    await client.replace(uri, '120 hồ sơ', '121 hồ sơ');
    assert.match(wordsOf(await send({ uri })), /121 hồ sơ/);
  });

  it('makes a DOCX of the text sent along, and tells what was added', async () => {
    const result = await send({ uri, text: draft.replace('120 hồ sơ', '122 hồ sơ') });
    assert.match(wordsOf(result), /122 hồ sơ/);
    assert.ok(result.kind === 'done' && result.notes.includes('Đã thêm Quốc hiệu.'), JSON.stringify(result));
  });

  it('puts in a picture of the workspace, and none from outside', async () => {
    await client.stop();
    const gif = 'GIF89a\x10\x00\x10\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x10\x00\x10\x00\x00\x02\x01\x00\x00;';
    client = await TestClient.start(
      {},
      { 'file:///bao-cao/h%C3%ACnh/a.gif': gif, 'file:///ngoai.gif': gif },
      {},
      { files: true },
    );
    const text = draft.replace('## III.', '![Sơ đồ](hình/a.gif)\n\n![Ngoài](../ngoai.gif)\n\n## III.');
    const result = await send({ uri, text });
    assert.doesNotMatch(wordsOf(result), /\[Hình: Sơ đồ\]/);
    assert.match(wordsOf(result), /\[Hình: Ngoài\]/);
    const media = result.kind === 'done' ? Object.keys(unzipSync(Buffer.from(result.base64, 'base64'))) : [];
    assert.equal(media.filter((name) => name.endsWith('.gif')).length, 1);
  });

  it('refuses what is no report', async () => {
    assert.deepEqual(await send({ uri, text: readme }), { kind: 'no-report' });
  });

  it('answers for a document that is not open', async () => {
    assert.equal((await send({ uri: 'file:///khac.md' })).kind, 'failed');
  });

  it('stops at once when cancelled, and the next export works', async () => {
    const large = draft.replace('## III.', `${section.repeat(20_000)}\n## III.`);
    const source = new CancellationTokenSource();
    const started = Date.now();
    const running = client.connection.sendRequest<ExportResult>(exportMethod, { uri, text: large }, source.token);
    setTimeout(() => source.cancel(), 300);
    const result = await running.catch(() => ({ kind: 'cancelled' }) as const);
    assert.equal(result.kind, 'cancelled');
    assert.ok(Date.now() - started < 2000, `${Date.now() - started} ms`);
    assert.match(wordsOf(await send({ uri, text: draft })), /120 hồ sơ/);
  });

  it('leaves the server free for other requests meanwhile', async () => {
    await client.open(uri, draft);
    const large = draft.replace('## III.', `${section.repeat(3_000)}\n## III.`);
    let done = false;
    const running = send({ uri, text: large }).then((result) => {
      done = true;
      return result;
    });
    await client.ask('textDocument/documentSymbol', uri);
    assert.equal(done, false);
    wordsOf(await running);
  });
});
