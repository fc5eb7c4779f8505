import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formKey } from '../../server/src/report/form-keys';
import { expanded } from '../snippets/our-snippets';
import { grammarContributions, loadTokenizer, type Colored, type Tokenizer } from './tokenizer';

const LABEL = 'keyword.other.label';
const SYMBOL = 'constant.numeric.symbol';
const DATE = 'constant.numeric.date';
const PLACE = 'entity.name.type.place';
const NATION = 'constant.language.national-name';
const AUTHORITY = 'keyword.control.authority';
const POSITION = 'support.class.position';
const KEY = 'support.type.property-name.form-key';

describe('colours of the form', () => {
  let tokenizer: Tokenizer;
  before(async () => {
    tokenizer = await loadTokenizer();
  });
  const colored = (line: string): readonly Colored[] => tokenizer.colored(line)[0] ?? [];

  it('comes from grammars that package.json injects into Markdown', () => {
    assert.deepEqual(
      grammarContributions().map(({ scopeName, path, injectTo }) => [
        scopeName,
        (JSON.parse(readFileSync(path, 'utf8')) as { readonly scopeName: string }).scopeName,
        injectTo,
      ]),
      [
        ['markdown.van-thu', 'markdown.van-thu', ['text.html.markdown']],
        ['markdown.van-thu.front-matter', 'markdown.van-thu.front-matter', ['text.html.markdown']],
      ],
    );
  });

  const lines: readonly (readonly [string, readonly Colored[]])[] = [
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', NATION]]],
    ['**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**', [['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', NATION]]],
    ['**Độc lập - Tự do - Hạnh phúc**', [['Độc lập - Tự do - Hạnh phúc', NATION]]],
    [
      'Số: 12/BC-UBND',
      [
        ['Số:', LABEL],
        ['12/BC-UBND', SYMBOL],
      ],
    ],
    [
      'Số:        /BC-UBND',
      [
        ['Số:', LABEL],
        ['/BC-UBND', SYMBOL],
      ],
    ],
    [
      '**Số: 05/BNV-VP**',
      [
        ['Số:', LABEL],
        ['05/BNV-VP', SYMBOL],
      ],
    ],
    [
      '*Xã Tân Hòa, ngày 05 tháng 12 năm 2025*',
      [
        ['Xã Tân Hòa', PLACE],
        ['ngày 05 tháng 12 năm 2025', DATE],
      ],
    ],
    [
      'Phường 1, ngày … tháng … năm 2026',
      [
        ['Phường 1', PLACE],
        ['ngày … tháng … năm 2026', DATE],
      ],
    ],
    [
      'Tân Hòa, ngày tháng năm 2026',
      [
        ['Tân Hòa', PLACE],
        ['ngày tháng năm 2026', DATE],
      ],
    ],
    ['Kính gửi: Ủy ban nhân dân tỉnh', [['Kính gửi:', LABEL]]],
    ['  Kính gửi: Ủy ban nhân dân tỉnh', [['Kính gửi:', LABEL]]],
    ['***Nơi nhận:***', [['Nơi nhận:', LABEL]]],
    ['- Như trên;', [['Như trên', LABEL]]],
    [
      '- Lưu: VT, VP.',
      [
        ['Lưu:', LABEL],
        ['VT', 'constant.language.filing'],
      ],
    ],
    [
      '**TM. ỦY BAN NHÂN DÂN**',
      [
        ['TM.', AUTHORITY],
        ['ỦY BAN NHÂN DÂN', POSITION],
      ],
    ],
    [
      'KT. CHỦ TỊCH',
      [
        ['KT.', AUTHORITY],
        ['CHỦ TỊCH', POSITION],
      ],
    ],
    [
      '**TUQ. CHỦ TỊCH**',
      [
        ['TUQ.', AUTHORITY],
        ['CHỦ TỊCH', POSITION],
      ],
    ],
    [
      'T/M BAN THƯỜNG VỤ',
      [
        ['T/M', AUTHORITY],
        ['BAN THƯỜNG VỤ', POSITION],
      ],
    ],
    ['Trên đây là báo cáo của xã./.', [['./.', 'keyword.control.closing-mark']]],
    ['**Trên đây là báo cáo của xã./.**', [['./.', 'keyword.control.closing-mark']]],
  ];
  for (const [line, pieces] of lines) {
    it(line, () => assert.deepEqual(colored(line), pieces));
  }

  const plain = [
    'Độc lập – Tự do – Hạnh phúc',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM muôn năm',
    'Số: lượng hồ sơ tăng',
    'Tổng số: 12 hồ sơ',
    'Xã Tân Hòa ngày 05 tháng 12 năm 2025',
    'Hội nghị ở xã Tân Hòa, ngày 05 tháng 12 năm 2025 đã bàn',
    'Văn bản kính gửi: các thôn',
    'Nội dung **Kính gửi:** các thôn',
    'Nơi nhận: các thôn',
    'Đã gửi như trên; còn lại',
    '- Lưu: VP.',
    'TM. Ủy ban nhân dân',
    'Xem đường dẫn ./. trong bài',
    'a./.b',
  ];
  for (const line of plain) {
    it(`leaves alone: ${line}`, () => assert.deepEqual(colored(line), []));
  }

  it('a wrong symbol leaves only the label coloured', () => {
    for (const line of ['Số: /BC- UBND', 'Số: 12 /BC-UBND', 'Số: 12-BC/UBND', 'Số: 12/BC-UBND (dự thảo)']) {
      assert.deepEqual(colored(line)[0], ['Số:', LABEL], line);
      assert.ok(!colored(line).some(([text]) => text.startsWith('/')), line);
    }
  });

  describe('front-matter keys', () => {
    const isColored = (key: string): boolean =>
      tokenizer.colored(`---\n${key}: x\n---`)[1]?.some(([text, scope]) => text === key && scope === KEY) ?? false;
    const keys =
      'số ký hiệu|Số, ký hiệu|số|ký hiệu|cơ quan ban hành|cơ quan|cơ quan chủ quản|địa danh|ngày|ngày ban hành|thời gian|' +
      'loại văn bản|tên loại|loại|trích yếu|tiêu đề|kính gửi|nơi nhận|quyền hạn|chức vụ|người ký|họ tên|đề cương|' +
      'trạng thái|chế độ|độ khẩn|độ mật|người soạn thảo|phụ lục|so_ky_hieu|so-ky-hieu|KÍNH GỬI|Dia danh';
    const others = 'số hiệu|tiêu đề phụ|title|author|ngày mai|các phụ lục|kinh';

    it('are coloured exactly when the report model knows them', () => {
      for (const key of `${keys}|${others}`.split('|')) assert.equal(isColored(key), formKey(key) !== null, key);
      assert.ok(keys.split('|').every(isColored));
    });

    it('are no keys in values, in nested lines or in the body', () => {
      const text = '---\ntitle: kính gửi\nx:\n  địa danh: y\n---\n\nngày: mai';
      assert.ok(tokenizer.colored(text).every((line) => line.length === 0));
    });
  });

  it('leaves the host’s own tokens as they are', async () => {
    const host = await loadTokenizer(false);
    for (const prefix of ['baocao', 'baocao-toanvan', 'noinhan', 'kinhgui-nhieu']) {
      const text = expanded(prefix);
      assert.deepEqual(tokenizer.hostTokens(text), host.hostTokens(text));
    }
  });

  it('colours every part of the form that the report snippet writes', () => {
    const scopes = new Set(
      tokenizer.colored(expanded('baocao-toanvan')).flatMap((line) => line.map(([, scope]) => scope)),
    );
    for (const scope of [NATION, SYMBOL, PLACE, DATE, LABEL, AUTHORITY, POSITION, 'keyword.control.closing-mark']) {
      assert.ok(scopes.has(scope), scope);
    }
  });

  // VS Code gives up on lines over 20,000 characters; up to there no text may hold the editor up.
  const hostile = [
    'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng và Luật Đất đai ',
    'Luật A, chống b, chống ',
    '12/12/2012/12-',
    'Số: … … … ',
    'Quyết định số ',
    'của Ủy ban nhân dân xã ',
    './. ',
    'TM. ỦY BAN, ',
  ];
  for (const piece of hostile) {
    it(`comes to an end on a line of 20,000 characters of "${piece.trim()}"`, () => {
      const line = piece.repeat(Math.ceil(20_000 / piece.length));
      assert.doesNotThrow(() => tokenizer.colored(line));
    });
  }
});
