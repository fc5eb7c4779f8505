import assert from 'node:assert/strict';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import {
  normaliseMethod,
  renumberMethod,
  type NormaliseResult,
  type RenumberResult,
} from '../../../server/src/lsp/protocol';
import { draft as fixture } from '../report/fixtures';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/bao-cao.md';

describe('repairs of a whole draft over a connection', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it('give edits of the version they were made for that turn the draft into the text told', async () => {
    await client.open(uri, fixture('pasted'));
    const result = await client.ask<NormaliseResult>(normaliseMethod, uri);
    assert.ok(result.kind === 'changed');
    assert.equal(result.version, 1);
    await client.change(uri, result.edits);
    assert.equal(client.text(uri), result.text);
    assert.match(result.text, /^---\nloại văn bản: BÁO CÁO\n/);
    assert.equal((await client.ask<NormaliseResult>(normaliseMethod, uri)).kind, 'clean');
  });

  it('are told anew once the draft has changed', async () => {
    await client.open(uri, fixture('pasted'));
    await client.replace(uri, '412 ha', '413 ha');
    const result = await client.ask<NormaliseResult>(normaliseMethod, uri);
    assert.ok(result.kind === 'changed');
    assert.equal(result.version, 2);
    assert.match(result.text, /413 ha/);
  });

  it('leave alone what is no report', async () => {
    await client.open(uri, readme);
    assert.deepEqual(await client.ask(normaliseMethod, uri), { kind: 'no-report' });
    assert.deepEqual(await client.ask(renumberMethod, uri), { kind: 'no-report' });
  });

  it('number all sections in order', async () => {
    await client.open(uri, draft.replace('### 2. Tiếp', '### 4. Tiếp').replace('## III.', '## V.'));
    const result = await client.ask<RenumberResult>(renumberMethod, uri);
    assert.ok(result.kind === 'edits');
    await client.change(uri, result.edits);
    assert.equal(client.text(uri), draft);
    assert.deepEqual(await client.ask(renumberMethod, uri), { kind: 'unchanged' });
  });

  it('offer to move the section at its heading, and nowhere else', async () => {
    await client.open(uri, draft);
    const move = `${CodeActionKind.Refactor}.move`;
    const actions = await client.codeActions(uri, client.rangeOf(uri, 'Tiếp công dân'), [CodeActionKind.Refactor]);
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Chuyển mục lên trên', move]],
    );
    assert.deepEqual(await client.codeActions(uri, client.rangeOf(uri, '120 hồ sơ'), [move]), []);
    const [action] = actions;
    assert.ok(action);
    await client.apply(uri, action);
    assert.match(client.text(uri), /### 1\. Tiếp công dân[\s\S]*### 2\. Kết quả cải cách/);
  });
});
