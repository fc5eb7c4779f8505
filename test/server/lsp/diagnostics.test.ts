import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';

describe('diagnostics over a real connection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(async () => {
    await client.stop();
  });

  const codes = (): unknown[] => client.diagnostics(uri).map((diagnostic) => diagnostic.code);

  it('come when a draft is opened, with code, severity, source and place', async () => {
    await client.open(uri, draft);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
    const symbol = client.diagnostics(uri).find((diagnostic) => diagnostic.code === 'form/symbol');
    assert.equal(symbol?.severity, DiagnosticSeverity.Warning);
    assert.equal(symbol.source, 'van-thu');
    assert.equal(symbol.range.start.line, client.rangeOf(uri, '5/BC- UBND').start.line);
    assert.match(client.messageOf(uri, 'form/symbol'), /Ký hiệu|Số/);
  });

  it('follow an incremental change', async () => {
    await client.open(uri, draft);
    await client.until('the finding', () => codes().includes('form/symbol'));
    await client.replace(uri, '5/BC- UBND', '15/BC-UBND');
    await client.until('the finding to go', () => !codes().includes('form/symbol'));
    await client.replace(uri, '15/BC-UBND', '15/BC- UBND');
    await client.until('the finding to come back', () => codes().includes('form/symbol'));
  });

  it('are made for the newest text only when edits come faster than checks', async () => {
    await client.open(uri, draft);
    await client.until('findings', () => codes().length > 0);
    const before = client.published.length;
    for (let edit = 0; edit < 100; edit++) {
      await client.replace(uri, '5/BC- UBND', '15/BC-UBND');
      await client.replace(uri, '15/BC-UBND', '5/BC- UBND');
    }
    await client.replace(uri, '5/BC- UBND', '15/KH-UBND');
    await client.until('the last text', () => client.published.at(-1)?.version === 202);
    const lists = client.published.length - before;
    assert.ok(lists < 40, `${lists} lists for 201 edits`);
  });

  it('are not sent again when nothing changed in them', async () => {
    await client.open(uri, draft);
    await client.until('findings', () => codes().length > 0);
    const before = client.published.length;
    await client.replace(uri, 'nghiêm túc.', 'nghiêm túc!');
    await client.ask('textDocument/documentSymbol', uri);
    await client.replace(uri, 'nghiêm túc!', 'nghiêm túc.');
    await client.ask('textDocument/documentSymbol', uri);
    assert.equal(client.published.length, before);
  });

  it('are none for a file that is no report, and none for an empty one', async () => {
    for (const text of [readme, '']) {
      const other = `file:///bao-cao/${text.length}.md`;
      await client.open(other, text);
      await client.until('the status', () => client.status(other) !== undefined);
      assert.equal(client.status(other)?.isReport, false);
      assert.deepEqual(client.diagnostics(other), []);
    }
  });

  it('leave the list of problems when the draft is closed', async () => {
    await client.open(uri, draft);
    await client.until('findings', () => codes().length > 0);
    await client.close(uri);
    await client.until('an empty list', () => codes().length === 0);
  });

  it('are at most 1,000 of one file, the worst first', async () => {
    await client.stop();
    client = await TestClient.start({ rules: { 'citation/missing-number-word': 'hint', 'form/symbol': 'error' } });
    const mistakes = 'Theo Chỉ thị 33/CT-TTg ngày 31/02/2021 của Thủ tướng Chính phủ.\n\n'.repeat(1200);
    await client.open(uri, draft.replace('Công tác dân vận được', `${mistakes}Công tác dân vận được`));
    await client.until('findings', () => codes().length > 0);
    const list = client.diagnostics(uri);
    assert.equal(list.length, 1000);
    const severities = list.map(({ severity }) => severity);
    assert.equal(severities[0], DiagnosticSeverity.Error);
    assert.ok(!severities.includes(DiagnosticSeverity.Hint));
  });
});
