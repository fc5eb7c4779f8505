import { stateForm, textWidthOf } from '../../../server/src/docx/form-profile';
import assert from 'node:assert/strict';
import { type FormValue, headerSizes, lengths, ruleShares, sizes } from '../../../server/src/docx/form-values';

const groups: Readonly<Record<string, Readonly<Record<string, FormValue>>>> = {
  lengths,
  sizes,
  ruleShares,
  large: headerSizes.large,
  small: headerSizes.small,
};
const MM_PER_TWIP = 25.4 / 1440;

describe('the values of the form', () => {
  it('lie in the ranges of the decree', () => {
    for (const [group, values] of Object.entries(groups)) {
      for (const [name, { value, min, max }] of Object.entries(values)) {
        assert.ok(min <= value && value <= max, `${group}.${name}: ${value} is not in ${min}–${max}`);
      }
    }
  });

  it('have margins within the millimetres of the decree', () => {
    const millimetres = (value: FormValue): readonly number[] =>
      [value.min, value.max].map((twips) => Math.round(twips * MM_PER_TWIP));
    assert.deepEqual(millimetres(lengths.marginTop), [20, 25]);
    assert.deepEqual(millimetres(lengths.marginBottom), [20, 25]);
    assert.deepEqual(millimetres(lengths.marginLeft), [30, 35]);
    assert.deepEqual(millimetres(lengths.marginRight), [15, 20]);
  });

  it('indent the first line by one of the two lengths allowed', () => {
    assert.ok([567, 720].includes(lengths.firstLine.value));
  });

  it('keep the sizes of the head in the sets of the footnote to Bảng V', () => {
    const points = ({
      nationalName,
      motto,
      placeDate,
    }: Readonly<Record<string, FormValue>>): readonly (number | undefined)[] =>
      [nationalName, motto, placeDate].map((size) => (size === undefined ? undefined : size.value / 2));
    assert.deepEqual(points(headerSizes.large), [13, 14, 14]);
    assert.deepEqual(points(headerSizes.small), [12, 13, 13]);
  });

  it('leave 160 mm for the text', () => {
    assert.equal(Math.round(textWidthOf(stateForm) * MM_PER_TWIP), 160);
  });
});
