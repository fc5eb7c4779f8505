import assert from 'node:assert/strict';
import { expanded, ourSnippets } from './our-snippets';

// NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b: type, symbol, date, issuer, title at first mention.
const FIRST_MENTION =
  /^(\p{Lu}[\p{L} ]+?) số (\S+) ngày (\d{2})\/(\d{1,2})\/(\d{4}) của (\p{Lu}[\p{L}, ]+?) (?:về|ban hành|quy định) (…|\S.*[^.;])$/u;

const SYMBOLS: Readonly<Record<string, RegExp>> = {
  'vd-nghidinh': /^\d{2,}\/\d{4}\/NĐ-CP$/,
  'vd-thongtu': /^\d{2,}\/\d{4}\/TT-\p{Lu}+$/u,
  'vd-thongtulientich': /^\d{2,}\/\d{4}\/TTLT-\p{Lu}+-\p{Lu}+$/u,
  'vd-nghiquyetlientich': /^\d{2,}\/\d{4}\/NQLT\/\p{Lu}+-\p{Lu}+$/u,
  'vd-nghiquyet-qh': /^\d{2,}\/\d{4}\/QH\d{2}$/,
  'vd-nghiquyet-ubtvqh': /^\d{2,}\/\d{4}\/UBTVQH\d{2}$/,
  'vd-nghiquyet-cp': /^\d{2,}\/NQ-CP$/,
  'vd-nghiquyet-hdnd': /^\d{2,}\/NQ-HĐND$/,
  'vd-quyetdinh-ttg': /^\d{2,}\/\d{4}\/QĐ-TTg$/,
  'vd-chithi-ttg': /^\d{2,}\/CT-TTg$/,
  'vd-quyetdinh': /^\d{2,}\/QĐ-UBND$/,
  'vd-chithi': /^\d{2,}\/CT-UBND$/,
  'vd-kehoach': /^\d{2,}\/KH-UBND$/,
  'vd-baocao': /^\d{2,}\/BC-UBND$/,
  'vd-congvan': /^\d{2,}\/UBND-\p{Lu}+$/u,
  'vd-nghiquyet-dang': /^\d{2,}-NQ\/TW$/,
  'vd-chithi-dang': /^\d{2,}-CT\/TW$/,
  'vd-ketluan-dang': /^\d{2,}-KL\/TW$/,
  'vd-quyetdinh-dang': /^\d{2,}-QĐ\/TW$/,
  'vd-huongdan-dang': /^\d{2,}-HD\/VPTW$/,
  'vd-mattran': /^\d{2,}\/QĐ-MTTQ-BTT$/,
};

/** Citations that need no issuer, date or title: laws, later mentions, articles. */
const OTHER: Readonly<Record<string, RegExp>> = {
  'vd-luat': /^Luật \p{Lu}[\p{L} ]+$/u,
  'vd-luat-so': /^Luật \p{Lu}[\p{L} ]+ số \d{2}\/2024\/QH15 ngày 21\/6\/2024$/u,
  'vd-lai': /^Nghị định số 30\/2020\/NĐ-CP$/,
  'vd-dieu': /^Điều 1 Nghị định số \S+$/,
  'vd-khoan': /^khoản 1 Điều 1 Nghị định số \S+$/,
  'vd-diem': /^điểm a khoản 1 Điều 1 Nghị định số \S+$/,
};

describe('citation snippets', () => {
  it('cover the families named here and no other', () => {
    const prefixes = ourSnippets()
      .map(({ prefix }) => prefix)
      .filter((prefix) => prefix.startsWith('vd-'));
    assert.deepEqual(prefixes.sort(), [...Object.keys(SYMBOLS), ...Object.keys(OTHER)].sort());
  });

  for (const [prefix, symbolShape] of Object.entries(SYMBOLS)) {
    it(`${prefix} is a complete first mention`, () => {
      const match = FIRST_MENTION.exec(expanded(prefix));
      assert.ok(match, expanded(prefix));
      const [, , symbol = '', day = '', month = '', year = ''] = match;
      assert.match(symbol, symbolShape);
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      assert.equal(date.getUTCDate(), Number(day), 'a day of the calendar');
      assert.match(month, /^(?:0[12]|[3-9]|1[0-2])$/, 'only months 1 and 2 are padded');
      const yearInSymbol = /\/(\d{4})\//.exec(symbol)?.[1];
      if (yearInSymbol !== undefined) assert.equal(year, yearInSymbol);
    });
  }

  for (const [prefix, shape] of Object.entries(OTHER)) {
    it(`${prefix} is written as the decree asks`, () => assert.match(expanded(prefix), shape));
  }
});
