import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberLike } from '../../../server/src/report/number-like';
import type { NumberStyle } from '../../../server/src/report/report';
import { readSectionNumber, writeNumber } from '../../../server/src/report/section-number';

/** Every style with the number above it and its largest value: letters end at "y". */
const STYLES: readonly (readonly [NumberStyle, string, number])[] = [
  ['part', '', 40],
  ['capital', '', 23],
  ['roman', '', 40],
  ['arabic', 'II.', 40],
  ['arabic-2', '3.', 40],
  ['arabic-3', '3.12.', 40],
  ['arabic-4', '3.12.5.', 40],
  ['letter', '1.', 23],
];

const styles = fc.constantFrom(...STYLES);
const values = fc.integer({ min: 1, max: 40 });
const titles = fc.constantFrom('KẾT QUẢ', 'Kết quả đạt được', '**Y tế**', 'Đất đai', '“Dân vận khéo”');
const read = (content: string) => readSectionNumber(content, 0)?.number;

/** "I." is Roman before it is a letter, and so are "V." and "X.". */
const isRomanToo = (style: NumberStyle, written: string): boolean => style === 'capital' && /^[IVX]\.$/.test(written);

describe('the number of a section', () => {
  it('is read back as it was written, in each style from 1 to 40', () => {
    for (const [style, above, largest] of STYLES) {
      for (let value = 1; value <= Math.min(40, largest); value++) {
        const written = writeNumber(style, value, above);
        if (isRomanToo(style, written)) continue;
        const number = read(`${written} Kết quả`);
        assert.deepEqual([number?.style, number?.value, number?.text], [style, value, written]);
      }
    }
  });

  it('is read alike composed and decomposed, before any title, wherever it stands', () => {
    fc.assert(
      fc.property(styles, values, titles, fc.nat(500), ([style, above, largest], value, title, start) => {
        fc.pre(value <= largest);
        const written = writeNumber(style, value, above);
        fc.pre(!isRomanToo(style, written));
        for (const form of ['NFC', 'NFD'] as const) {
          const content = `${written} ${title}`.normalize(form);
          const found = readSectionNumber(content, start);
          assert.ok(found, content);
          const { number, length } = found;
          assert.deepEqual([number.style, number.value, number.span.start], [style, value, start]);
          assert.equal(content.slice(0, number.span.end - start).normalize('NFC'), written);
          assert.equal(content.slice(length).normalize('NFC'), title);
        }
      }),
    );
  });

  it('is written like its neighbour, whatever mark that has', () => {
    const marks = fc.constantFrom('.', ')', '/', ' -', ' –');
    fc.assert(
      fc.property(styles, values, values, marks, ([style, above, largest], first, second, mark) => {
        fc.pre(first <= largest && second <= largest && style !== 'part' && style !== 'capital');
        const neighbour = read(`${writeNumber(style, first, above).replace(/[.)]$/, mark)} Kết quả`);
        fc.pre(neighbour !== undefined && neighbour.style === style);
        const number = read(`${numberLike(neighbour, second, above) ?? ''} Kết quả`);
        assert.deepEqual([number?.style, number?.value], [style, second]);
        assert.ok(number?.text.endsWith(mark));
      }),
    );
  });

  it('never throws, and stands where it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('IVXLAĐaf1230.)/-\\ *_vphần thứ')), maxLength: 30 }),
        (content) => {
          const found = readSectionNumber(content, 7);
          if (!found) return;
          assert.ok(found.number.value > 0 && found.number.value < 100);
          assert.equal(found.number.span.start, 7);
          assert.ok(found.number.span.end - 7 <= found.length && found.length <= content.length);
        },
      ),
    );
  });
});
