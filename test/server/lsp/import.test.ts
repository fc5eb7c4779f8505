import assert from 'node:assert/strict';
import { importMethod, toBase64, type ImportParams, type ImportResult } from '../../../server/src/lsp/protocol';
import { readReport } from '../../../server/src/report/read-report';
import { writeReport } from '../../../server/src/docx/write-report';
import { draft } from './drafts';
import { editedFile } from '../docx/merge/word-edits';
import { TestClient } from './test-client';

describe('import over a real connection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(async () => {
    await client.stop();
  });

  const send = (params: Omit<ImportParams, 'libreOfficePath'>): Promise<ImportResult> =>
    client.connection.sendRequest(importMethod, { ...params, libreOfficePath: '' });
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
    assert.deepEqual(result, {
      kind: 'imported',
      text: draft,
      original: null,
      isMerged: true,
      pictures: [],
      notes: [],
    });
  });

  it('takes the edits made in Word into the draft as it stands now, and tells where both were changed', async () => {
    const edited = editedFile(Buffer.from(await exported(draft), 'base64'), (xml) =>
      xml.replace('120 hồ sơ', '121 hồ sơ').replace('12 lượt', '13 lượt'),
    );
    const current = draft.replace('12 lượt', '14 lượt').replace('nghiêm túc', 'tốt');
    const result = await send({ base64: toBase64(edited), name: 'bao-cao', current });
    assert.ok(result.kind === 'imported');
    assert.equal(result.text, current.replace('120 hồ sơ', '121 hồ sơ'));
    assert.equal(result.original, draft);
    assert.match(result.notes.join('\n'), /2 chỗ sửa.*[^]*Bản thảo cũng đã sửa.*13 lượt/);
  });

  it('tells why a file cannot be read, and goes on', async () => {
    assert.deepEqual(await send({ base64: 'AAAA', name: 'a' }), { kind: 'failed', message: 'không phải tệp DOCX' });
    assert.equal((await send({ base64: await exported(null), name: 'b' })).kind, 'imported');
  });
});
