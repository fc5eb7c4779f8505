import assert from 'node:assert/strict';
import type { PlacedPage, PlacedPiece } from '../../../server/src/lsp/protocol';
import { placeOf, placesOn } from '../../../client/webview/places';

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
  const places = placesOn([page(line(40, 0, 10), line(50, 20, 120)), page(line(30, 20, 120), line(60, 130, 140))]);

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
    assert.equal(placeOf(places, 75)?.page, 1);
    assert.equal(placeOf(places, 69)?.page, 0);
    assert.equal(placeOf(places, 999)?.offset, 130);
    assert.equal(placeOf([], 5), undefined);
  });
});
