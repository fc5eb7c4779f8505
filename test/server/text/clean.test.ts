import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BREAK, cleanText } from '../../../server/src/text/clean';
import { fold } from '../../../server/src/text/fold';
import { foldAligned } from '../../../server/src/text/fold-aligned';

const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'Quyết định Ủy ban nhân dân ướ Ðề ** _ \u00ad \u200b \u00a0 \n \n\n - a) # | \\- [^1] ](x) 12/QĐ-UBND'.split(
        / /,
      ),
      ' ',
    ),
  )
  .map((parts) => parts.join(''));

describe('cleanText', () => {
  it('leaves clean text alone', () => {
    const { text, toSource } = cleanText('Chỉ thị số 33/CT-TTg');
    assert.equal(text, 'Chỉ thị số 33/CT-TTg');
    assert.deepEqual(toSource(3, 7), { start: 3, end: 7 });
  });

  it('takes out emphasis, escapes, zero-width characters, footnote marks and link targets', () => {
    assert.equal(cleanText('**Chỉ** _thị_ [số](a/b)[^1] 33\\/CT\u00ad-TTg').text, 'Chỉ thị [số 33/CT-TTg');
  });

  it('blanks the marks of a quotation', () => {
    assert.equal(cleanText('> a\n> b > c').text, '  a\n  b > c');
  });

  it('reads an underscore inside a word as a space, one around it as emphasis', () => {
    assert.equal(cleanText('Quyết_định _số_ 12').text, 'Quyết định số 12');
    assert.equal(cleanText('Quyết_định'.normalize('NFD')).text, 'Quyết định');
  });

  it('breaks at empty lines, headings, table rows and list items, not at other line ends', () => {
    assert.equal(cleanText('a\nb').text, 'a\nb');
    for (const next of ['\nB', '- B', '# B', '| B', '2. B', 'a) B', '  \nB']) {
      assert.equal(cleanText(`a\n${next}`).text.charAt(1), BREAK, next);
    }
  });

  it('maps every character to where it stood', () => {
    fc.assert(
      fc.property(vietnamese, fc.boolean(), (composed, decompose) => {
        const source = decompose ? composed.normalize('NFD') : composed;
        const { text, toSource } = cleanText(source);
        for (let i = 0; i < text.length; i++) {
          const { start, end } = toSource(i, i + 1);
          const typed = source.slice(start, end);
          // Inside a word it stands for the space that it is read as.
          if (typed === '_' && text.charAt(i) === ' ') continue;
          assert.equal(
            fold(cleanText(typed).text.charAt(0).replace(BREAK, '\n')),
            fold(text.charAt(i).replace(BREAK, '\n')),
          );
        }
      }),
    );
  });
});

describe('foldAligned', () => {
  it('folds like fold, at the same offsets', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const composed = text.normalize('NFC');
        assert.equal(foldAligned(composed).length, composed.length);
        assert.equal(foldAligned(composed), fold(composed));
      }),
    );
    assert.equal(foldAligned('İstanbul ß ﬁ'), 'istanbul ß ﬁ');
  });
});
