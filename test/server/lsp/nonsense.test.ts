import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';

describe('the server survives', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ include: ['**/luon/*.md'] });
  });
  afterEach(async () => {
    await client.stop();
  });

  const stillWorks = async (): Promise<void> => {
    await client.open(uri, draft);
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.equal(symbols.length, 5);
  };

  for (const bad of ['', 'no uri at all', 'file://%ZZ/%%%', '////', 'http://[::1', 'file:///a%00b.md']) {
    it(`the address ${JSON.stringify(bad)}`, async () => {
      await client.open(bad, draft);
      for (const method of ['documentSymbol', 'foldingRange']) await client.ask(`textDocument/${method}`, bad);
      await stillWorks();
    });
  }

  it('requests for documents that were never opened', async () => {
    const other = 'file:///khong-co.md';
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual(await client.codeActions(other, range), []);
    assert.deepEqual(await client.ask('textDocument/documentSymbol', other), []);
    assert.equal(await client.ask('textDocument/hover', other, { position: range.start }), null);
    await stillWorks();
  });

  it('positions outside the text', async () => {
    await client.open(uri, draft);
    const far = { line: 99_999, character: 99_999 };
    assert.equal(await client.ask('textDocument/hover', uri, { position: far }), null);
    assert.deepEqual(await client.codeActions(uri, { start: far, end: { line: -5, character: -5 } }, ['quickfix']), []);
  });

  it('a line of 10 MB', async () => {
    await client.open('file:///bao-cao/luon/dai.md', 'báo cáo '.repeat(1_200_000));
    await client.until('the status', () => client.status('file:///bao-cao/luon/dai.md') !== undefined, 10_000);
    await stillWorks();
  }).timeout(20_000);

  it('a line of unclosed links', async () => {
    const hostile = '[a](b '.repeat(83_000);
    await client.open('file:///bao-cao/luon/lien-ket.md', draft.replace('Xã tiếp 12', `${hostile}\nXã tiếp 12`));
    await client.until('the status', () => client.status('file:///bao-cao/luon/lien-ket.md') !== undefined, 10_000);
    await stillWorks();
  }).timeout(20_000);

  it('front matter that is no YAML', async () => {
    await client.open(uri, draft.replace('địa danh: Tân Hòa', 'địa danh: [Tân: {Hòa\n\t- x'));
    await client.until('the status', () => client.status(uri) !== undefined);
  });
});
