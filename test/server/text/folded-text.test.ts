import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../server/src/text/fold';
import { foldWithOffsets } from '../../../server/src/text/folded-text';

const pieces = ['Ủy ban', ' ', '**', 'Độc lập', 'ABC', 'ế', 'e\u0302\u0301', 'ð', '…', '1', '_', 'đ'];
const texts = fc.array(fc.constantFrom(...pieces)).map((each) => each.join(''));

describe('a folded text that knows its offsets', () => {
  it('is the text folded, without what is left out', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '*', '*_'), (text, left) => {
        const kept = Array.from(text)
          .filter((character) => !left.includes(character))
          .join('');
        // Folded letter by letter, a mark of its own falls away.
        assert.equal(foldWithOffsets(text, left).text, Array.from(kept, fold).join(''));
      }),
    );
  });

  it('shows every piece where it stood', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '*'), (text, left) => {
        const folded = foldWithOffsets(text, left);
        for (let at = 0; at < folded.text.length; at++) {
          const { start } = folded.original(at, at + 1);
          assert.equal(fold(text.charAt(start)), folded.text.charAt(at));
        }
        assert.equal(folded.original(folded.text.length, folded.text.length).start, text.length);
      }),
    );
  });
});
