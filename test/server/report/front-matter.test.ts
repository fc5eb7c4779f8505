import assert from 'node:assert/strict';
import { form, read, textOf, textsOf } from './fixtures';

const draft = (...lines: readonly string[]): string =>
  `---\nloại văn bản: báo cáo\n${lines.join('\n')}\n---\n\nNội dung.\n`;
const parts = (...lines: readonly string[]) => form(read(draft(...lines)));

describe('front matter', () => {
  for (const key of [
    'trích yếu',
    'Trích Yếu',
    'TRICH YEU',
    'trich-yeu',
    'trích_yếu',
    '"trích yếu"',
    'trích yếu'.normalize('NFD'),
  ])
    it(`knows the key ${key}`, () => assert.equal(parts(`${key}: Kết quả`).subject, 'Kết quả'));

  const dates = { '2025-02-05': ['05', '02'], '5/2/2025': ['5', '2'], 'ngày 05 tháng 02 năm 2025': ['05', '02'] };
  for (const [date, [day, month]] of Object.entries(dates))
    it(`reads the date ${date}`, () =>
      assert.deepEqual(parts('địa danh: Tân Hòa', `ngày: ${date}`).placeDate, ['Tân Hòa', day, month, '2025']));

  it('keeps values as typed', () => {
    const { symbol, recipients, subject } = parts(
      'số ký hiệu: 05/BC-UBND',
      "trích yếu: 'Kết quả: năm 2025'",
      'nơi nhận:',
      '  - Như trên;',
      '  - Lưu: VT, PKT.',
    );
    assert.deepEqual(symbol, ['05', 'BC-UBND']);
    assert.equal(subject, 'Kết quả: năm 2025');
    assert.deepEqual(recipients, ['Như trên;', 'Lưu: VT, PKT.']);
  });

  for (const [typed, number, code] of [
    ['/BC-UBND', null, 'BC-UBND'],
    ['…/BC-UBND', null, 'BC-UBND'],
    ['[số]/BC-UBND', null, 'BC-UBND'],
    ['"Số: 12/BC-UBND"', '12', 'BC-UBND'],
    ['12 /BC- UBND', '12', 'BC- UBND'],
    ['', null, null],
  ] as const)
    it(`reads the symbol ${typed || '(empty)'}`, () =>
      assert.deepEqual(parts(`số ký hiệu: ${typed}`).symbol, [number, code]));

  it('reads one body or many', () => {
    assert.deepEqual(parts('kính gửi: Sở Y tế').addressees, ['Sở Y tế']);
    assert.deepEqual(parts('kính gửi: [Sở Y tế, Bộ Y tế]').addressees, ['Sở Y tế', 'Bộ Y tế']);
    assert.deepEqual(parts('kính gửi: |', '  - Sở Y tế;', '  - Bộ Y tế.').addressees, ['Sở Y tế;', 'Bộ Y tế.']);
    assert.deepEqual(parts('kính gửi:').addressees, []);
  });

  it('reads a value with a colon, though YAML refuses it, and the keys below', () => {
    const report = read(draft('trích yếu: Kết quả: năm 2025', 'người ký: Lê Minh Khang', 'nơi nhận:', '  - *Lưu: VT'));
    assert.equal(textOf(report.subject), 'Kết quả: năm 2025');
    assert.equal(textOf(report.signature?.signer), 'Lê Minh Khang');
    assert.deepEqual(textsOf(report.recipients?.lines), ['*Lưu: VT']);
    const notes = report.notes.filter(({ kind }) => kind === 'front-matter');
    assert.equal(report.text.slice(notes[0]?.span.start, notes[0]?.span.end), 'Kết quả: năm 2025');
  });

  it('reads on after an unclosed quote and a tab', () => {
    const { addressees, placeDate, recipients } = parts(
      'kính gửi: "Sở Y tế',
      'địa danh: Tân Hòa',
      'nơi nhận:',
      '\t- Như trên;',
      '\t- Lưu: VT.',
    );
    assert.deepEqual([addressees, placeDate[0], recipients], [['Sở Y tế'], 'Tân Hòa', ['Như trên;', 'Lưu: VT.']]);
  });

  it('gives each value where it stands', () => {
    const report = read(draft('trích yếu: Kết quả', 'nơi nhận:', '  - Lưu: VT.').replaceAll('\n', '\r\n'));
    const fields = [report.subject, ...(report.recipients?.lines ?? [])];
    assert.deepEqual(
      fields.map((field) => report.text.slice(field?.span.start, field?.span.end)),
      ['Kết quả', 'Lưu: VT.'],
    );
  });
});
