import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { exportMethod, type ExportResult } from '../../../server/src/lsp/protocol';
import { section, templateFile } from '../docx/template/template-file';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/bao-cao.md';
const fileUri = 'file:///bao-cao/.van-thu/co-quan.yml';

describe('co-quan.yml of the workspace', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const start = async (file: string, files: Readonly<Record<string, string>> = {}): Promise<void> => {
    client = await TestClient.start({}, { [fileUri]: file, ...files });
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

  describe('with a reference document', () => {
    const templateUri = 'file:///bao-cao/.van-thu/mau/bao-cao.docx';
    const withMargin = (left: number): string =>
      Buffer.from(templateFile({}, section('', { left }))).toString('latin1');

    it('takes its measures where the file says nothing', async () => {
      await start('địa danh: Tân Hòa\ntệp mẫu: mau/bao-cao.docx\n', { [templateUri]: withMargin(1871) });
      assert.equal(await leftMargin(), '1871');
      assert.deepEqual(client.diagnostics(fileUri), []);
    });

    it('tells what is not allowed, or that it is gone, at the line that names it', async () => {
      await start('địa danh: Tân Hòa\ntệp mẫu: mau/bao-cao.docx\n', { [templateUri]: withMargin(1134) });
      const told = (): string => JSON.stringify(client.diagnostics(fileUri));
      assert.match(told(), /lề trái sai thể thức: gặp «20 mm»/);
      assert.equal(client.diagnostics(fileUri)[0]?.range.start.line, 1);
      assert.equal(await leftMargin(), '1701');
      await client.save(templateUri, null);
      await client.until('the file is gone', () => /không tìm thấy hoặc không đọc được tệp mẫu/.test(told()));
      assert.equal(client.diagnostics(fileUri)[0]?.range.start.line, 1);
      await client.save(templateUri, withMargin(1871));
      await client.until('no fault', () => client.diagnostics(fileUri).length === 0);
      assert.equal(await leftMargin(), '1871');
    });
  });
});
