import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/lsp/settings';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/con/ghi-chu.md';

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

  // By name alone, in the workspace folder, and by the whole path of a file in no folder.
  for (const glob of ['ghi-*.md', 'con/*.md', '**/*.md', 'bao-cao/con/*.md']) {
    it(`vanThu.include ${glob} makes a report of any file`, async () => {
      await start({ include: [glob] }, readme);
      assert.equal(client.status(uri)?.isReport, true);
    });
  }

  it('take effect when they change', async () => {
    await start({ language: 'vi' }, draft);
    client.settings = { language: 'en' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until('English', () => /[Ww]rong/.test(client.messageOf(uri, 'form/symbol')));
    client.settings = { rules: { 'form/symbol': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until('the finding to go', () => client.messageOf(uri, 'form/symbol') === '');
  });

  it('vanThu.include leaves other files alone', async () => {
    await start({ include: ['khac/*.md', 'bao-cao-*.md'] }, readme);
    assert.equal(client.status(uri)?.isReport, false);
  });

  it('that cannot be used are told in one message, and the defaults stand in', async () => {
    const rules = { 'form/symbol': 'loud' };
    await start(
      { language: 7, outline: 'khong-co', include: '*.md', rules, codeLens: 'có', quietWhileTyping: 1 },
      draft,
    );
    assert.equal(client.messages.length, 1);
    for (const name of ['language', 'outline', 'include', 'rules', 'codeLens', 'quietWhileTyping']) {
      assert.match(client.messages[0] ?? '', new RegExp(`vanThu\\.${name}`));
    }
    assert.match(client.messageOf(uri, 'form/symbol'), /Ký hiệu|Số/);
  });
});

describe('outlines of the user', () => {
  const outlineUri = 'file:///bao-cao/.van-thu/de-cuong/rieng.yml';
  const outline =
    'id: rieng\ntitle: Đề cương riêng\nsections:\n  - { title: ĐÁNH GIÁ CHUNG, number: roman }\n  - { title: KIẾN NGHỊ VỚI CẤP TRÊN, number: roman }\n';
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ outline: 'rieng' }, { [outlineUri]: outline });
    await client.open(uri, draft);
    await client.until('the status', () => client.status(uri) !== undefined);
  });
  afterEach(async () => {
    await client.stop();
  });

  const missing = (): string => client.messageOf(uri, 'outline/missing-section');

  it('can be named by the setting and are in use at once', () => {
    assert.deepEqual(client.messages, []);
    assert.deepEqual(client.status(uri)?.outline, { id: 'rieng', title: 'Đề cương riêng', named: true });
    assert.match(missing(), /KIẾN NGHỊ VỚI CẤP TRÊN/);
  });

  it('are read again when they change', async () => {
    await client.save(outlineUri, outline.replace('CẤP TRÊN', 'ỦY BAN NHÂN DÂN TỈNH'));
    await client.until('the new title', () => missing().includes('ỦY BAN NHÂN DÂN TỈNH'));
  });

  it('that cannot be read are told in the file, until it is mended or gone', async () => {
    await client.save(outlineUri, 'id: rieng\ntitle: Đề cương\nsections: 5\n');
    await client.until('the fault', () => client.diagnostics(outlineUri).length === 1);
    assert.equal(client.diagnostics(outlineUri)[0]?.range.start.line, 2);
    await client.save(outlineUri, outline);
    await client.until('the fault to go', () => client.diagnostics(outlineUri).length === 0);
    await client.save(outlineUri, '- x');
    await client.until('the fault', () => client.diagnostics(outlineUri).length === 1);
    await client.save(outlineUri, null);
    await client.until('the fault to go', () => client.diagnostics(outlineUri).length === 0);
  });
});

describe('outlines of the user in Markdown', () => {
  const outlineUri = 'file:///bao-cao/.van-thu/de-cuong/%C4%91%E1%BB%81%20c%C6%B0%C6%A1ng.md';
  const outline = '# Đề cương riêng\n\n## I. ĐÁNH GIÁ CHUNG\n\n## II. KIẾN NGHỊ VỚI CẤP TRÊN\n';
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ outline: 'de-cuong', include: ['**/*.md'] }, { [outlineUri]: outline });
    await client.open(uri, draft);
    await client.until('the status', () => client.status(uri) !== undefined);
  });
  afterEach(async () => {
    await client.stop();
  });

  it('are known by the name of the file', () => {
    assert.deepEqual(client.status(uri)?.outline, { id: 'de-cuong', title: 'Đề cương riêng', named: true });
  });

  it('are no reports, and keep their faults when they are closed', async () => {
    const faulty = `---\nkhoa: 1\n---\n${outline}`;
    await client.save(outlineUri, faulty);
    await client.until('the fault', () => client.diagnostics(outlineUri).length === 1);
    await client.open(outlineUri, `${faulty}\nSố: 12/BC-UBND\n\nKính gửi: Ủy ban nhân dân tỉnh Sơn Bình\n`);
    const other = 'file:///bao-cao/khac.md';
    await client.open(other, draft);
    await client.until('a later check', () => client.status(other) !== undefined);
    const open = client.diagnostics(outlineUri).map(({ code }) => code);
    assert.deepEqual(open, ['outline/file']);
    await client.close(outlineUri);
    await client.close(other);
    await client.until('the other to be closed', () => client.diagnostics(other).length === 0);
    assert.deepEqual(
      client.diagnostics(outlineUri).map(({ code }) => code),
      ['outline/file'],
    );
    assert.equal(client.status(outlineUri), undefined);
  });
});

describe('readSettings', () => {
  for (const raw of [undefined, null, 'vi', 3, [], {}, { language: null, outline: '', include: null, rules: {} }]) {
    it(`gives the defaults for ${JSON.stringify(raw)}`, () => {
      const { settings, problems } = readSettings(raw, ['a']);
      assert.deepEqual(settings, {
        language: 'vi',
        outline: null,
        include: [],
        rules: {},
        codeLens: true,
        quietWhileTyping: true,
      });
      assert.deepEqual(problems, []);
    });
  }

  it('keeps what can be used of a list of rules', () => {
    const { settings, problems } = readSettings({ rules: { a: 'off', b: 'shout' } }, []);
    assert.deepEqual(settings.rules, { a: 'off' });
    assert.equal(problems.length, 1);
  });
});
