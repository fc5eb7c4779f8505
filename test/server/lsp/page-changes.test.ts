import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sentPage } from '../../../server/src/docx/pages/sent-page';
import { PageChanges } from '../../../server/src/lsp/page-changes';
import { laidDraft } from '../docx/pages/laid-draft';

const uri = 'file:///bao-cao.md';
const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const pagesOf = (draft: string) => laidDraft(draft).pages.map(sentPage);

describe('what is sent of changed pages', () => {
  const first = pagesOf(sample);

  it('is everything at first and nothing but places when nothing changed', () => {
    const changes = new PageChanges();
    assert.ok(changes.ofPages(uri, first).every(({ page }) => typeof page === 'object'));
    assert.deepEqual(
      changes.ofPages(uri, first).map(({ page }) => page),
      [0, 1, 2],
    );
    changes.forget(uri);
    assert.ok(changes.ofPages(uri, first).every(({ page }) => typeof page === 'object'));
  });

  it('is the page that was typed on; a page behind it is kept and counted from further on', () => {
    const changes = new PageChanges();
    changes.ofPages(uri, first);
    const typed = pagesOf(sample.replace('58', '5.800.000'));
    const told = changes.ofPages(uri, typed);
    assert.deepEqual([typeof told[0]?.page, told[1]?.page], ['object', 1]);
    assert.equal(told[1]?.start, (first[1]?.start ?? 0) + '5.800.000'.length - '58'.length);
  });

  it('is a picture once', () => {
    const changes = new PageChanges();
    const pictures = { 1: 'data:image/png;base64,AAAA' };
    assert.deepEqual(changes.ofPictures(uri, pictures), pictures);
    assert.equal(changes.ofPictures(uri, { ...pictures }), null);
    assert.deepEqual(changes.ofPictures(uri, {}), {});
  });
});
