import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ToPanel } from '../../../client/src/preview/messages';
import { sentPage } from '../../../server/src/docx/pages/sent-page';
import { PageChanges } from '../../../server/src/lsp/page-changes';
import { laidDraft } from '../../server/docx/pages/laid-draft';
import { Panel, withoutBrowser } from './panel';

type Pages = Extract<ToPanel, { readonly kind: 'pages' }>;

const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const uri = 'file:///bao-cao.md';
const draft: ToPanel = { kind: 'draft', uri, locked: false };
const offsetOf = (words: string): number => sample.indexOf(words);
/** A line in the middle of the second page. */
const MIDDLE = 'Bộ phận Một cửa';
const BEFORE_MIDDLE = 'Các chỉ tiêu chủ yếu';
const near = (what: string, found: number, wanted: number, within = 1.5): void =>
  assert.ok(Math.abs(found - wanted) <= within, `${what}: ${found}, wanted ${wanted}`);

describe('the panel of printed pages', function () {
  this.timeout(60_000);
  let panel: Panel;
  const changes = new PageChanges();
  const pagesOf = (text: string, edits: Pages['edits'] = []): Pages => ({
    kind: 'pages',
    pages: changes.ofPages(uri, laidDraft(text).pages.map(sentPage)),
    pictures: {},
    edits,
  });
  let first: Pages;

  before(async function () {
    if (withoutBrowser()) return this.skip();
    panel = await Panel.open();
    first = pagesOf(sample);
  });
  after(async () => {
    if (!withoutBrowser()) await panel.close();
  });

  const begin = async (options?: Parameters<Panel['load']>[0]): Promise<void> => {
    await panel.load(options);
    await panel.send(draft, first);
  };
  const page = (): Panel['page'] => panel.page;
  const select = (words: string, follow = false): ToPanel => ({
    kind: 'select',
    source: { start: offsetOf(words), end: offsetOf(words) },
    follow,
  });

  it('draws each page as large as the paper and lets no other script run', async () => {
    await begin();
    assert.equal(await page().locator('.page svg').count(), 3);
    const box = await page().locator('.page').first().boundingBox();
    assert.ok(box);
    near('form of the paper', box.height / box.width, 297 / 210, 0.01);
    assert.deepEqual(panel.errors, []);
    await page().evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    });
    assert.notEqual(await page().title(), 'ran');
    assert.match(panel.errors.join(), /Content Security Policy/);
  });

  it('names its pages and buttons for those who hear them', async () => {
    await begin();
    await page().getByRole('group', { name: 'Trang 2/3' }).waitFor();
    for (const name of ['Trang trước', 'Trang sau', 'Thu nhỏ (−)', 'Phóng to (+)', 'Vừa chiều ngang (0)'])
      await page().getByRole('button', { name }).waitFor();
    assert.equal(await page().getByRole('textbox', { name: 'Trang' }).inputValue(), '1');
    await panel.send({ kind: 'notice', text: 'Không dàn được trang: x' });
    assert.equal(await page().locator('#notice[role=status]').textContent(), 'Không dàn được trang: x');
  });

  it('is used with the keyboard alone', async () => {
    await begin();
    await page().keyboard.press('Tab');
    assert.equal(await page().evaluate(() => document.activeElement?.id), 'previous');
    await page().getByRole('group', { name: 'Trang 2/3' }).focus();
    await page().keyboard.press('Enter');
    await panel.settle();
    const click = panel.told.find((message) => message.kind === 'click');
    assert.ok(click?.kind === 'click' && click.source.start > offsetOf('59,4'));
    await page().keyboard.press('+');
    assert.notEqual((await panel.kept()).zoom, null);
    await page().keyboard.press('0');
    assert.equal((await panel.kept()).zoom, null);
    await page().getByRole('textbox').fill('3');
    await page().keyboard.press('Enter');
    await panel.settle();
    assert.equal(await page().getByRole('textbox').inputValue(), '3');
    assert.ok((await panel.placeOf('Lê Minh Khang')).top < 800);
  });

  it('keeps the place of what is in sight while text comes in above it, and leaves unchanged pages alone', async () => {
    await begin();
    await panel.send({ kind: 'reveal', offset: offsetOf(MIDDLE) });
    const before = await panel.placeOf(MIDDLE);
    await page().evaluate(() => document.querySelectorAll('.page svg')[2]?.setAttribute('data-old', ''));
    const added = 'Ủy ban nhân dân xã đã họp và giao việc cho từng ngành. '.repeat(4);
    const at = offsetOf(BEFORE_MIDDLE);
    const longer = pagesOf(`${sample.slice(0, at)}${added}${sample.slice(at)}`, [
      { start: at, removed: 0, added: added.length },
    ]);
    await panel.send(longer);
    near('top', (await panel.placeOf(MIDDLE)).top, before.top);
    assert.deepEqual(panel.told, []);
    const back = pagesOf(sample, [{ start: at, removed: added.length, added: 0 }]);
    await panel.send(back);
    near('top again', (await panel.placeOf(MIDDLE)).top, before.top);
    await panel.send(pagesOf(sample));
    assert.equal(await page().locator('.page svg').count(), 3);
    changes.forget(uri);
    first = pagesOf(sample);
  });

  it('does not draw a page anew that stays the same', async () => {
    await begin();
    await page().evaluate(() => {
      for (const svg of document.querySelectorAll('.page svg')) svg.setAttribute('data-old', '');
    });
    await panel.send(pagesOf(sample.replace('58', '60')));
    assert.deepEqual(
      await page()
        .locator('.page svg')
        .evaluateAll((all) => all.map((svg) => svg.hasAttribute('data-old'))),
      [false, true, true],
    );
    changes.forget(uri);
    first = pagesOf(sample);
  });

  it('tells where the user scrolls to, and nothing when it scrolls for the draft', async () => {
    await begin();
    await panel.send({ kind: 'reveal', offset: offsetOf(MIDDLE) });
    assert.ok((await panel.scrolled) > 100);
    assert.deepEqual(panel.told, []);
    near('line at the top', (await panel.placeOf(MIDDLE)).top, 42, 8);
    await page().mouse.move(350, 400);
    await page().mouse.wheel(0, 300);
    await panel.settle();
    await panel.settle();
    assert.deepEqual(
      panel.told.map(({ kind }) => kind),
      ['scroll'],
    );
    const offset = panel.scrolledTo;
    assert.ok(offset > offsetOf(MIDDLE));
    await panel.send({ kind: 'reveal', offset });
    assert.equal(panel.told.length, 1);
  });

  it('marks what the cursor is on, and goes there only when told and out of sight', async () => {
    await begin();
    await panel.send(select('Lê Minh Khang'));
    assert.equal(await page().locator('.marks rect').count(), 1);
    assert.equal(await panel.scrolled, 0);
    await panel.send(select('Lê Minh Khang', true));
    const { top } = await panel.placeOf('Lê Minh Khang');
    assert.ok(top > 34 && top < 800);
    const place = await panel.scrolled;
    await panel.send(select('Lê Minh Khang', true));
    assert.equal(await panel.scrolled, place);
    assert.deepEqual(panel.told, []);
  });

  it('tells what was clicked on, and leaves a selection of words alone', async () => {
    await begin();
    await page().locator('svg text', { hasText: 'CỘNG HÒA' }).click();
    await page().locator('svg text', { hasText: 'quán triệt' }).first().click();
    await panel.settle();
    const clicks = panel.told.flatMap((message) => (message.kind === 'click' ? [message.source] : []));
    assert.equal(clicks.length, 1);
    assert.ok(clicks.every(({ start, end }) => sample.slice(start, end).includes('quán triệt')));
  });

  it('grows and shrinks around the pointer, fits its width, and comes back as it was', async () => {
    await begin();
    await panel.send({ kind: 'reveal', offset: offsetOf(MIDDLE) });
    const before = await panel.placeOf(MIDDLE);
    await page().mouse.move(before.left + 2, before.top + 2);
    await page().keyboard.down('Control');
    for (let turn = 0; turn < 3; turn += 1) await page().mouse.wheel(0, -100);
    await page().keyboard.up('Control');
    await panel.settle();
    const { zoom } = await panel.kept();
    assert.ok(zoom !== null && zoom > 1.1, `zoom ${zoom}`);
    const after = await panel.placeOf(MIDDLE);
    near('left', after.left, before.left, 4);
    near('top', after.top, before.top, 4);
    assert.deepEqual(panel.told, []);
    await begin({ remember: true });
    assert.equal((await panel.kept()).zoom, zoom);
    near('top after loading again', (await panel.placeOf(MIDDLE)).top, 42, 40);
    await page().getByRole('button', { name: 'Vừa chiều ngang' }).click();
    for (const width of [700, 420, 200]) {
      await page().setViewportSize({ width, height: 800 });
      await panel.settle();
      const sizes = await page().evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok((sizes[0] ?? 0) <= (sizes[1] ?? 0), `${sizes.join(' in ')} pixels`);
    }
  });

  it('draws the near pages of a long report at once and the others when it is idle', async () => {
    await panel.load();
    const hundred = Array.from({ length: 34 }, () => first.pages).flat();
    await panel.send(draft);
    const drawn = await page().evaluate(
      (data) => {
        window.dispatchEvent(new MessageEvent('message', { data }));
        return document.querySelectorAll('.page svg').length;
      },
      { ...first, pages: hundred },
    );
    assert.ok(drawn > 0 && drawn < 10, `${drawn} pages at once`);
    await page().waitForFunction(() => document.querySelectorAll('.page svg').length === 102);
    assert.equal(await page().locator('#count').textContent(), '102');
  });

  it('keeps the last pages when the newest text could not be laid out, and says so in sight', async () => {
    await begin();
    await panel.send({ kind: 'reveal', offset: offsetOf(MIDDLE) }, { kind: 'notice', text: 'Không dàn được trang' });
    assert.equal(await page().locator('.stale .page svg').count(), 3);
    const box = await page().locator('#notice').boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 100, JSON.stringify(box));
    await panel.send(pagesOf(sample));
    assert.equal(await page().locator('.stale').count(), 0);
    assert.equal(await page().locator('#notice').textContent(), '');
  });

  it('drops the pages of one draft when it turns to another', async () => {
    await begin();
    await panel.send({ ...draft, uri: 'file:///khac.md', locked: true });
    assert.equal(await page().locator('.page').count(), 0);
    assert.equal(await page().locator('#notice[role=status]').textContent(), 'Đang dàn trang…');
    assert.deepEqual(await panel.kept(), { uri: 'file:///khac.md', locked: true, zoom: null, offset: 0 });
  });

  it('shows white paper in a dark theme and its edges in high contrast', async () => {
    await begin();
    const looks = await page().evaluate(() => {
      document.documentElement.style.setProperty('--vscode-editor-background', 'rgb(30, 30, 30)');
      document.documentElement.style.setProperty('--vscode-contrastBorder', 'rgb(255, 255, 0)');
      document.body.classList.add('vscode-high-contrast');
      const paper = document.querySelector('.page');
      if (!paper) return null;
      const { backgroundColor, outlineColor, outlineStyle } = getComputedStyle(paper);
      return [getComputedStyle(document.body).backgroundColor, backgroundColor, outlineColor, outlineStyle];
    });
    assert.deepEqual(looks, ['rgb(30, 30, 30)', 'rgb(255, 255, 255)', 'rgb(255, 255, 0)', 'solid']);
  });
});
