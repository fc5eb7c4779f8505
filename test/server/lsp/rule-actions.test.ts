import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rulePageMethod, rulesMethod, type RulesResult } from '../../../server/src/lsp/protocol';
import { rules } from '../../../server/src/rules/registry';
import { draft } from './drafts';
import { TestClient, type Files } from './test-client';

const uri = 'file:///bao-cao/bao-cao.md';
const fileUri = 'file:///bao-cao/.van-thu/quy-tac.yml';
const makesFiles = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };

describe('actions on a rule', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const start = async (files: Files = {}, text = draft, capabilities: object = makesFiles): Promise<void> => {
    client = await TestClient.start({}, files, capabilities, { rulePages: 'trang:/' });
    await client.open(uri, text);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
  };
  const action = async (words: string, title: RegExp): Promise<CodeAction | undefined> =>
    (await client.codeActions(uri, client.rangeOf(uri, words))).find((each) => title.test(each.title));
  const codes = (): unknown[] => client.diagnostics(uri).map(({ code }) => code);
  /** Applies an action and waits for the findings that follow. */
  const apply = async (chosen: CodeAction | undefined): Promise<void> => {
    assert.ok(chosen);
    const before = client.published.length;
    await client.apply(uri, chosen);
    await client.until('new findings', () => client.published.length > before);
  };

  for (const lineEnd of ['\n', '\r\n']) {
    it(`turns a rule off above the paragraph (${JSON.stringify(lineEnd)})`, async () => {
      await start({}, draft.replace(/\n/g, lineEnd));
      const off = await action('Chỉ thị 33/CT-TTg', /^Tắt «citation\/missing-number-word» ở đây$/);
      assert.equal(off?.diagnostics?.[0]?.code, 'citation/missing-number-word');
      await apply(off);
      const comment = '<!-- van-thu tắt dòng sau: citation/missing-number-word -->';
      assert.ok(client.text(uri).includes(`---${lineEnd}${lineEnd}${comment}${lineEnd}Thực hiện Chỉ thị 33`));
      assert.ok(!codes().includes('citation/missing-number-word'));
      assert.ok(!codes().includes('draft/unused-suppression'));
    });
  }

  it('turns a rule off in front matter by a comment of YAML', async () => {
    await start();
    await apply(await action('BC- UBND', /^Tắt «form\/symbol» ở đây$/));
    assert.match(client.text(uri), /\n# van-thu tắt dòng sau: form\/symbol\nsố ký hiệu: 5\/BC- UBND\n/);
    assert.ok(!codes().includes('form/symbol'));
  });

  const edited = ({ documentChanges }: NonNullable<CodeAction['edit']>, text: string): string => {
    const change = documentChanges?.find((each): each is TextDocumentEdit => 'edits' in each);
    assert.equal(change?.textDocument.uri, fileUri);
    const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    return TextDocument.applyEdits(TextDocument.create(fileUri, 'yaml', 0, text), edits);
  };

  it('turns a rule off in the workspace: makes the file', async () => {
    await start();
    const off = await action('BC- UBND', /^Tắt «form\/symbol» trong thư mục làm việc$/);
    assert.deepEqual(off?.edit?.documentChanges?.[0], {
      kind: 'create',
      uri: fileUri,
      options: { ignoreIfExists: true },
    });
    const text = edited(off.edit, '');
    assert.equal(text, 'form/symbol: tắt\n');
    await client.save(fileUri, text);
    await client.until('the finding to go', () => !codes().includes('form/symbol'));
  });

  it('turns a rule off in the workspace: adds to the file that is there', async () => {
    const file = '# của phòng\nform/symbol: gợi ý\ncitation/replaced: tắt\n';
    await start({ [fileUri]: file });
    const off = await action('BC- UBND', /trong thư mục làm việc/);
    assert.ok(off?.edit);
    assert.equal(off.edit.documentChanges?.length, 1);
    assert.equal(edited(off.edit, file), file.replace('gợi ý', 'tắt'));
  });

  it('changes no file of the workspace for an editor that makes none, or in a file that cannot be read', async () => {
    await start({}, draft, {});
    assert.equal(await action('BC- UBND', /trong thư mục làm việc/), undefined);
    await client.stop();
    await start({ [fileUri]: 'form/symbol: [' });
    assert.equal(await action('BC- UBND', /trong thư mục làm việc/), undefined);
  });

  it('explains the rule, from the finding and by its page', async () => {
    await start();
    const finding = client.diagnostics(uri).find(({ code }) => code === 'form/symbol');
    assert.deepEqual(finding?.codeDescription, { href: 'trang:/form/symbol.md' });
    const explain = await action('BC- UBND', /^Giải thích quy tắc «form\/symbol»$/);
    assert.deepEqual(explain?.command?.arguments, ['form/symbol']);
    const page = await client.connection.sendRequest<string>(rulePageMethod, { id: 'form/symbol' });
    assert.match(page, /^# form\/symbol: /);
    assert.equal(await client.connection.sendRequest<unknown>(rulePageMethod, { id: 'form/simbol' }), null);
    const all = await client.connection.sendRequest<RulesResult>(rulesMethod);
    assert.deepEqual(
      all.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
  });

  it('says nothing of pages to an editor that opens none', async () => {
    client = await TestClient.start();
    await client.open(uri, draft);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
    assert.ok(client.diagnostics(uri).every((finding) => finding.codeDescription === undefined));
    assert.equal(await action('BC- UBND', /Giải thích/), undefined);
  });
});
