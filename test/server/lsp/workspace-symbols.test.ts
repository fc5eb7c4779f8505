import assert from 'node:assert/strict';
import type { SymbolInformation } from 'vscode-languageserver-protocol';
import { citingDraft } from './citing-draft';
import { readme } from './drafts';
import { TestClient } from './test-client';

const openUri = 'file:///bao-cao/2025.md';
const closedUri = 'file:///bao-cao/cu/2024.md';
const closed = citingDraft.replace('năm 2025', 'năm 2024').replaceAll('33/CT-TTg', '99/CT-TTg');

describe('workspace symbols', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start(
      {},
      { [openUri]: 'saved long ago', [closedUri]: closed, 'file:///bao-cao/README.md': readme },
    );
    await client.open(openUri, citingDraft);
    await client.until('the status', () => client.status(openUri) !== undefined);
  });
  afterEach(async () => {
    await client.stop();
  });

  const find = (query: string): Promise<readonly SymbolInformation[]> =>
    client.connection.sendRequest('workspace/symbol', { query });
  const names = async (query: string): Promise<readonly string[]> => (await find(query)).map(({ name }) => name);

  it('are the documents cited and the headings of drafts, open or not, and of nothing else', async () => {
    const all = await find('');
    assert.deepEqual([...new Set(all.map(({ location }) => location.uri))], [openUri, closedUri]);
    assert.deepEqual(
      all.filter(({ location }) => location.uri === closedUri).map(({ name }) => name),
      [
        'Chỉ thị số 99/CT-TTg',
        'Nghị định số 30/2020/NĐ-CP',
        'Quyết định số 12/QĐ-UBND',
        'Quyết định số 13/QĐ-UBND',
        'Chỉ thị số 35-CT/TW',
        'Chỉ thị số 35-CT/TW',
        'Luật Đất đai',
        'I. KẾT QUẢ',
        'II. ĐÁNH GIÁ',
      ],
    );
  });

  it('lead to the first mention, and tell which report it is', async () => {
    const [found] = await find('99/CT');
    assert.equal(found?.location.uri, closedUri);
    assert.deepEqual(found.location.range.start, { line: 6, character: 10 });
    assert.equal(found.containerName, 'Kết quả công tác dân vận chính quyền năm 2024');
  });

  it('are found without diacritics, by letters in their order', async () => {
    assert.deepEqual(await names('danhgia'), ['II. ĐÁNH GIÁ', 'II. ĐÁNH GIÁ']);
    assert.deepEqual(await names('luat dat dai'), ['Luật Đất đai', 'Luật Đất đai']);
    assert.deepEqual(await names('gia danh'), []);
  });

  it('follow the text of an open draft, saved or not', async () => {
    await client.replace(openUri, 'Luật Đất đai', 'Luật Lưu trữ');
    assert.deepEqual(await names('luat'), ['Luật Lưu trữ', 'Luật Đất đai']);
  });

  it('follow files that change, come and go', async () => {
    assert.equal((await names('99/CT')).length, 1);
    await client.save(closedUri, closed.replaceAll('99/CT-TTg', '98/CT-TTg'));
    assert.deepEqual(await names('99/CT'), []);
    assert.deepEqual(await names('98/CT'), ['Chỉ thị số 98/CT-TTg']);
    await client.save('file:///bao-cao/moi.md', closed);
    assert.equal((await names('99/CT')).length, 1);
    await client.save(closedUri, null);
    assert.deepEqual(await names('98/CT'), []);
  });

  it('are those of open drafts for an editor that shows no files', async () => {
    await client.stop();
    client = await TestClient.start({}, null);
    await client.open(openUri, citingDraft);
    assert.equal((await find('')).length, 9);
    assert.deepEqual(client.logged, []);
  });
});
