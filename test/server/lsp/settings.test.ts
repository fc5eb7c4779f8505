import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/lsp/settings';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/ghi-chu.md';

describe('settings', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  const start = async (settings: unknown, text: string): Promise<void> => {
    client = await TestClient.start(settings);
    await client.open(uri, text);
    await client.until('the status', () => client.status(uri) !== undefined);
  };

  it('vanThu.language turns the findings into English', async () => {
    await start({ language: 'en' }, draft);
    assert.match(client.messageOf(uri, 'form/symbol'), /[Ww]rong/);
  });

  it('vanThu.rules changes the severity of a rule and switches it off', async () => {
    await start({ rules: { 'form/symbol': 'hint' } }, draft);
    assert.ok(client.diagnostics(uri).some(({ code, severity }) => code === 'form/symbol' && severity === 4));
    await client.stop();
    await start({ rules: { 'form/symbol': 'off' } }, draft);
    assert.ok(!client.diagnostics(uri).some(({ code }) => code === 'form/symbol'));
  });

  for (const glob of ['*.md', 'ghi-*.md', '**/ghi-chu.md', '**/*.md']) {
    it(`vanThu.include ${glob} makes a report of any file`, async () => {
      await start({ include: [glob] }, readme);
      assert.equal(client.status(uri)?.isReport, true);
    });
  }

  it('vanThu.include leaves other files alone', async () => {
    await start({ include: ['khac/*.md', 'bao-cao-*.md'] }, readme);
    assert.equal(client.status(uri)?.isReport, false);
  });

  it('that cannot be used are told in one message, and the defaults stand in', async () => {
    await start({ language: 7, outline: 'khong-co', include: '*.md', rules: { 'form/symbol': 'loud' } }, draft);
    assert.equal(client.messages.length, 1);
    for (const name of ['language', 'outline', 'include', 'rules']) {
      assert.match(client.messages[0] ?? '', new RegExp(`vanThu\\.${name}`));
    }
    assert.match(client.messageOf(uri, 'form/symbol'), /Ký hiệu|Số/);
  });
});

describe('readSettings', () => {
  for (const raw of [undefined, null, 'vi', 3, [], {}, { language: null, outline: '', include: null, rules: {} }]) {
    it(`gives the defaults for ${JSON.stringify(raw)}`, () => {
      const { settings, problems } = readSettings(raw, ['a']);
      assert.deepEqual(settings, { language: 'vi', outline: null, include: [], rules: {} });
      assert.deepEqual(problems, []);
    });
  }

  it('keeps what can be used of a list of rules', () => {
    const { settings, problems } = readSettings({ rules: { a: 'off', b: 'shout' } }, []);
    assert.deepEqual(settings.rules, { a: 'off' });
    assert.equal(problems.length, 1);
  });
});
