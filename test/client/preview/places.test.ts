import assert from 'node:assert/strict';
import type { PlacedPage, PlacedPiece } from '../../../server/src/lsp/protocol';
import { lineAt, linesOn } from '../../../client/webview/places';

const line = (baseline: number, start: number, end: number): PlacedPiece => ({
  kind: 'text',
  text: 'x',
  x: 30,
  baseline,
  width: 2,
  size: 14,
  bold: false,
  italics: false,
  strike: false,
  wordSpacing: 0,
  source: { start, end },
});
const page = (...pieces: readonly PlacedPiece[]): PlacedPage => ({ width: 210, height: 297, number: null, pieces });

describe('places of the draft on the pages', () => {
  const places = linesOn([
    { start: 0, page: page(line(40, 0, 10), line(50, 20, 120)) },
    { start: 20, page: page(line(30, 0, 100), line(60, 110, 120)) },
  ]);

  it('deal the lines of a paragraph out over its words, over the end of a page', () => {
    assert.deepEqual(
      places.map(({ page: at, offset }) => [at, offset]),
      [
        [0, 0],
        [0, 20],
        [1, 70],
        [1, 130],
      ],
    );
  });

  it('lead to the line at or before an offset', () => {
    assert.equal(lineAt(places, 75)?.page, 1);
    assert.equal(lineAt(places, 69)?.page, 0);
    assert.equal(lineAt(places, 999)?.offset, 130);
    assert.equal(lineAt([], 5), undefined);
  });
});
