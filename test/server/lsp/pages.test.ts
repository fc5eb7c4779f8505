import assert from 'node:assert/strict';
import { exportMethod, pagesMethod, watchPagesMethod, type PagesParams } from '../../../server/src/lsp/protocol';
import { DONE, inFrontMatter } from '../rules/draft-forms';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';
const wide = `\n| ${Array(30).fill('Số').join(' | ')} |\n| ${Array(30).fill('-').join(' | ')} |\n| ${Array(30).fill('1.250').join(' | ')} |\n`;

describe('printed pages over a real connection', () => {
  let client: TestClient;
  let shown: PagesParams[];
  beforeEach(async () => {
    client = await TestClient.start();
    shown = [];
    client.connection.onNotification(pagesMethod, (params: PagesParams) => {
      shown.push(params);
      client.wake();
    });
  });
  afterEach(() => client.stop());

  const watch = (on: boolean): Promise<void> => client.connection.sendNotification(watchPagesMethod, { uri, on });
  const textOf = (params: PagesParams | undefined): string =>
    params?.kind === 'pages'
      ? params.pages
          .flatMap(({ page }) => (typeof page === 'number' ? [] : page.pieces))
          .map((piece) => (piece.kind === 'text' ? piece.text : ''))
          .join(' ')
      : '';
  const newest = (words: string) =>
    client.until(`pages with ${words}`, () => textOf(shown.at(-1)).includes(words), 20_000);

  it('are counted in the status once a draft is idle', async () => {
    await client.open(uri, draft);
    await client.until('a number of pages', () => client.status(uri)?.pages === 1, 20_000);
    assert.deepEqual(shown, []);
  });

  it('are sent while somebody looks, and again after an edit, the newest text last', async () => {
    await client.open(uri, draft);
    await watch(true);
    await newest('120 hồ sơ');
    await client.replace(uri, '120 hồ sơ', '121 hồ sơ');
    await client.replace(uri, '121 hồ sơ', '122 hồ sơ');
    await newest('122 hồ sơ');
    await watch(false);
    const before = shown.length;
    await client.replace(uri, '122 hồ sơ', '123 hồ sơ');
    await client.until('a layout that nobody sees', () => client.status(uri)?.pages === 1, 20_000);
    assert.equal(shown.length, before);
  });

  it('are none for a text that is no report', async () => {
    await client.open(uri, readme);
    await watch(true);
    await client.until('an answer', () => shown.at(-1)?.kind === 'no-report', 20_000);
  });

  it('show findings that only they tell, which stay while the user types elsewhere and go when mended', async () => {
    const codes = (): readonly unknown[] =>
      client.published
        .filter((params) => params.uri === uri)
        .at(-1)
        ?.diagnostics.map(({ code }) => code) ?? [];
    const rule = 'form/table-too-wide';
    await client.open(uri, draft.replace('## III.', `${wide}\n## III.`));
    await client.until('the finding', () => codes().includes(rule), 20_000);
    client.published.length = 0;
    await client.replace(uri, '120 hồ sơ', '1.200 hồ sơ');
    await client.connection.sendRequest(exportMethod, { uri });
    assert.ok(client.published.every(({ diagnostics }) => diagnostics.some(({ code }) => code === rule)));
    await client.replace(uri, wide, '');
    await client.until('the finding gone', () => client.published.length > 0 && !codes().includes(rule), 20_000);
  });

  it('hold the annexes that are files, drawn anew when one comes or changes', async () => {
    const annex = 'file:///bao-cao/phu-luc-1.md';
    const isFound = (): boolean => client.diagnostics(uri).some(({ code }) => code === 'form/annex-file');
    await client.open(uri, inFrontMatter('## I. KẾT QUẢ', DONE).replace('---\n', '---\nphụ lục: phu-luc-1.md\n'));
    await watch(true);
    await client.until('the finding', isFound, 20_000);
    await client.save(annex, '# DANH SÁCH\n\nTủ sách thôn 1.\n');
    await newest('Tủ sách thôn 1');
    await client.until('the finding gone', () => !isFound(), 20_000);
    const sent = shown.at(-1);
    const last = sent?.kind === 'pages' ? sent.pages.at(-1)?.page : undefined;
    assert.ok(typeof last === 'object' && last.pieces.every((piece) => !('source' in piece) || piece.source === null));
    await client.save(annex, '# DANH SÁCH\n\nTủ sách thôn 2.\n');
    await newest('Tủ sách thôn 2');
  });
});
