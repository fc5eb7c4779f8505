import assert from 'node:assert/strict';
import { placeDateLine, symbolLine } from '../../../../server/src/docx/compose/header-lines';
import type { PlaceDateField, SymbolField } from '../../../../server/src/report/report';
import { field } from '../report-builder';

const symbol = (text: string, number: string | null, code: string | null): SymbolField => ({
  ...field(text),
  number: number === null ? null : field(number),
  code: code === null ? null : field(code),
});

const placeDate = (text: string, ...parts: readonly (string | null)[]): PlaceDateField => {
  const [place = null, day = null, month = null, year = null] = parts.map((part) =>
    part === null ? null : field(part),
  );
  return { ...field(text), place, day, month, year };
};

describe('symbolLine', () => {
  it('writes a full symbol as typed, its own spaces too', () => {
    assert.deepEqual(symbolLine(symbol('Số: 12 /BC- UBND', '12', 'BC- UBND')), {
      text: 'Số: 12 /BC- UBND',
      blank: false,
    });
  });

  it('adds the word that front matter leaves out', () => {
    assert.deepEqual(symbolLine(symbol('12/BC-UBND', '12', 'BC-UBND')), { text: 'Số: 12/BC-UBND', blank: false });
  });

  it('leaves room for a number that is still open', () => {
    assert.deepEqual(symbolLine(symbol('Số: /BC-UBND', null, 'BC-UBND')), { text: 'Số:        /BC-UBND', blank: true });
  });

  it('keeps dots that were typed for the number', () => {
    assert.deepEqual(symbolLine(symbol('Số: …/BC-UBND', null, 'BC-UBND')), { text: 'Số: …/BC-UBND', blank: true });
  });

  it('shows a blank when the draft has no symbol, or only the word', () => {
    assert.deepEqual(symbolLine(null), { text: 'Số:        /……', blank: true });
    assert.deepEqual(symbolLine(symbol('Số:', null, null)), { text: 'Số:        /……', blank: true });
  });
});

describe('placeDateLine', () => {
  it('writes a full line as typed', () => {
    const text = 'Xã Tân Hòa, ngày 05 tháng 12 năm 2025';
    assert.deepEqual(placeDateLine(placeDate(text, 'Xã Tân Hòa', '05', '12', '2025'), 6), { text, blank: false });
  });

  it('leaves room for day and month that are still open', () => {
    assert.deepEqual(placeDateLine(placeDate('Tân Hòa, ngày tháng năm 2025', 'Tân Hòa', null, null, '2025'), 3), {
      text: 'Tân Hòa, ngày   tháng   năm 2025',
      blank: true,
    });
    assert.equal(
      placeDateLine(placeDate('Tân Hòa, ngày 05 tháng năm 2025', 'Tân Hòa', '05', null, '2025'), 3).text,
      'Tân Hòa, ngày 05 tháng   năm 2025',
    );
  });

  it('keeps dots that were typed', () => {
    const text = 'Tân Hòa, ngày … tháng … năm 2025';
    assert.equal(placeDateLine(placeDate(text, 'Tân Hòa', null, null, '2025'), 3).text, text);
  });

  it('writes a date in figures in the form of the law: only months 1 and 2 padded', () => {
    const line = (day: string, month: string): string =>
      placeDateLine(placeDate(`Tân Hòa, ${day}/${month}/2025`, 'Tân Hòa', day, month, '2025'), 3).text;
    assert.equal(line('5', '1'), 'Tân Hòa, ngày 05 tháng 01 năm 2025');
    assert.equal(line('10', '2'), 'Tân Hòa, ngày 10 tháng 02 năm 2025');
    assert.equal(line('31', '03'), 'Tân Hòa, ngày 31 tháng 3 năm 2025');
    assert.equal(line('09', '12'), 'Tân Hòa, ngày 09 tháng 12 năm 2025');
  });

  it('shows dots for a missing place', () => {
    assert.match(
      placeDateLine(placeDate('ngày 05 tháng 12 năm 2025', null, '05', '12', '2025'), 3).text,
      /^…+, ngày 05/u,
    );
    assert.match(placeDateLine(null, 3).text, /^…+, ngày {3}tháng {3}năm/u);
  });
});
