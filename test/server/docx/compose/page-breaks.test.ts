import assert from 'node:assert/strict';
import type { Report } from '../../../../server/src/report/report';
import { bodyOf } from '../report-builder';
import { plainReport } from '../sample-reports';
import { below, readBack, textOf } from '../written-file';

const bodyReport = (markdown: string): Report => ({ ...plainReport, ...bodyOf(markdown) });

/** The words of the paragraphs that begin a page. */
async function broken(markdown: string): Promise<readonly string[]> {
  const { document } = await readBack(bodyReport(markdown));
  return below(document, 'w:p')
    .filter((paragraph) => below(paragraph, 'w:pageBreakBefore').length > 0)
    .map(textOf);
}

describe('page breaks', () => {
  for (const mark of [
    '<!-- ngắt trang -->',
    '<!--NGẮT TRANG-->',
    '\\pagebreak',
    '<div style="page-break-after: always"></div>',
    '<div style="break-before:page">&nbsp;</div>',
  ]) {
    it(`begin a page at ${mark}`, async () => {
      assert.deepEqual(await broken(`Một.\n\n${mark}\n\nHai.\n\nBa.`), ['Hai.']);
    });
  }

  it('go before a table with a line of its own', async () => {
    assert.deepEqual(await broken('Một.\n\n\\pagebreak\n\n| a |\n|---|\n| b |\n\nBa.'), ['']);
  });

  it('make no page for words that only mention them', async () => {
    assert.deepEqual(await broken('Một.\n\n<!-- nhớ ngắt trang ở đây nhé -->\n\nDùng lệnh \\pagebreak ở đây.'), []);
  });

  it('are noted when nothing follows', async () => {
    const { notes } = await readBack(bodyReport('Một.\n\n<!-- ngắt trang -->'));
    assert.ok(notes.some(({ kind }) => kind === 'page-break'));
  });
});
