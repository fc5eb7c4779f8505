import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'untitled:Untitled-1';
const fixAll = 'source.fixAll.vanThu';

describe('code actions', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, draft);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
  });
  afterEach(async () => {
    await client.stop();
  });

  const quickFixes = async (words: string): Promise<readonly CodeAction[]> =>
    (await client.codeActions(uri, client.rangeOf(uri, words))).filter(({ kind }) => kind === 'quickfix');
  const everywhere = (): Range => ({
    start: { line: 0, character: 0 },
    end: { line: client.text(uri).split('\n').length, character: 0 },
  });
  const codes = (): unknown[] => client.diagnostics(uri).map(({ code }) => code);

  it('mend the finding at the cursor and are tied to its diagnostic', async () => {
    const [fix] = await quickFixes('BC- UBND');
    assert.equal(fix?.diagnostics?.[0]?.code, 'form/symbol');
    await client.apply(uri, fix);
    assert.match(client.text(uri), /BC-UBND/);
  });

  it('make the finding go', async () => {
    for (let round = 0; codes().includes('form/symbol'); round++) {
      assert.ok(round < 3, 'form/symbol stays');
      const [fix] = await quickFixes('số ký hiệu: ' + (/số ký hiệu: (.*)/.exec(client.text(uri))?.[1] ?? ''));
      assert.ok(fix);
      const before = client.published.length;
      await client.apply(uri, fix);
      await client.until('new findings', () => client.published.length > before);
    }
  });

  it('are none where nothing is wrong', async () => {
    assert.deepEqual(await quickFixes('Xã đã quán triệt đến toàn thể cán bộ.'), []);
  });

  it('fix all safe problems at once; a second time there is nothing left to fix', async () => {
    const [action, ...others] = await client.codeActions(uri, everywhere(), [fixAll]);
    assert.equal(action?.kind, fixAll);
    assert.deepEqual(others, []);
    await client.apply(uri, action);
    assert.match(client.text(uri), /số ký hiệu: 05\/BC-UBND/);
    assert.deepEqual(await client.codeActions(uri, everywhere(), [fixAll]), []);
  });

  for (const only of ['source', 'source.fixAll', fixAll]) {
    it(`offer fix-all to an editor that asks for ${only}`, async () => {
      const actions = await client.codeActions(uri, everywhere(), [only]);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        [fixAll],
      );
    });
  }

  it('offer no fix-all to an editor that asks for other kinds', async () => {
    assert.deepEqual(await client.codeActions(uri, everywhere(), ['source.organizeImports']), []);
    const kinds = (await client.codeActions(uri, everywhere(), ['quickfix'])).map(({ kind }) => kind);
    assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'quickfix'));
  });
});
