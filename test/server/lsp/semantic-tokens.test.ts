import assert from 'node:assert/strict';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { citingDraft } from './citing-draft';
import { readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';

describe('semantic tokens', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, citingDraft);
  });
  afterEach(async () => {
    await client.stop();
  });

  /** "words type", with a star for the mention that says what the document is. */
  const read = (data: readonly number[]): readonly string[] => {
    const legend = client.initializeResult?.capabilities.semanticTokensProvider?.legend;
    assert.deepEqual(legend?.tokenModifiers, ['definition']);
    const lines = client.text(uri).split('\n');
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(index * 5, index * 5 + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const words = lines[line]?.slice(character, character + length) ?? '';
      return `${words} ${legend.tokenTypes[type] ?? '?'}${modifiers === 1 ? '*' : ''}`;
    });
  };
  const full = (): Promise<SemanticTokens> => client.ask('textDocument/semanticTokens/full', uri);
  const inRange = async (range: Range): Promise<readonly string[]> =>
    read((await client.ask<SemanticTokens>('textDocument/semanticTokens/range', uri, { range })).data);

  it('are the parts of the citations', async () => {
    assert.deepEqual(read((await full()).data).slice(0, 15), [
      'Chỉ thị type',
      'số keyword',
      '33/CT-TTg variable',
      'khoản 2 property*',
      'Điều 5 property*',
      'Nghị định type*',
      'số keyword*',
      '30/2020/NĐ-CP variable*',
      '05/3/2020 number*',
      'Chính phủ namespace*',
      'Chỉ thị type*',
      'số keyword*',
      '33/CT-TTg variable*',
      '26/11/2021 number*',
      'Thủ tướng Chính phủ namespace*',
    ]);
  });

  it('name the type of a list once', async () => {
    const list = client.rangeOf(uri, 'Quyết định số 12 và 13/QĐ-UBND ngày 05/02/2025');
    assert.deepEqual(await inRange(list), [
      'Quyết định type*',
      'số keyword*',
      '12 variable*',
      '13/QĐ-UBND variable*',
      '05/02/2025 number*',
    ]);
  });

  it('show the name of a law', async () => {
    assert.deepEqual(await inRange(client.rangeOf(uri, 'Luật Đất đai')), ['Luật type*', 'Đất đai variable*']);
  });

  it('do not go over a line end', async () => {
    await client.replace(uri, 'Thủ tướng Chính phủ, xã', 'Thủ tướng\nChính phủ, xã');
    const tokens = read((await full()).data);
    const at = tokens.indexOf('Thủ tướng namespace*');
    assert.equal(tokens[at + 1], 'Chính phủ namespace*');
  });

  it('are none between citations', async () => {
    assert.deepEqual(await inRange(client.rangeOf(uri, 'được thực hiện nghiêm túc')), []);
  });

  it('come as a small change after an edit, which leads to the whole list', async () => {
    const before = await full();
    await client.replace(uri, 'Luật Đất đai', 'Luật Đất đai và Luật Lưu trữ');
    const { edits, resultId } = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: before.resultId,
    });
    const [edit, ...others] = edits;
    assert.ok(edit && others.length === 0);
    assert.ok((edit.data?.length ?? 0) < 20, `${edit.data?.length} numbers`);
    const data = before.data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? []));
    assert.deepEqual(data, (await full()).data);
    assert.ok(resultId);
  });

  it('come whole when the last list is not known', async () => {
    const answer = await client.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: 'khong-co',
    });
    assert.deepEqual(answer.data, (await full()).data);
  });

  it('are none in a file that is no report', async () => {
    await client.open('file:///readme.md', readme);
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', 'file:///readme.md');
    assert.deepEqual(data, []);
  });
});
