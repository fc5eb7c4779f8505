import assert from 'node:assert/strict';
import { loadTokenizer, type Colored, type Tokenizer } from './tokenizer';

const TYPE = 'keyword.other.document-type';
const WORD = 'keyword.other.number-word';
const SYMBOL = 'constant.numeric.symbol';
const DATE = 'constant.numeric.date';
const ISSUER = 'support.class.issuer';
const LAW = 'entity.name.type.law';
const PROVISION = 'keyword.other.provision';
const PROVISION_NUMBER = 'constant.numeric.provision';

describe('colours of citations', () => {
  let tokenizer: Tokenizer;
  before(async () => {
    tokenizer = await loadTokenizer();
  });
  const colored = (line: string): readonly Colored[] => tokenizer.colored(line)[0] ?? [];

  const full: readonly (readonly [string, string, string, string, string])[] = [
    ['Nghị định', '30/2020/NĐ-CP', 'ngày 05/3/2020', 'Chính phủ', 'về công tác văn thư'],
    ['Thông tư', '01/2026/TT-BCT', 'ngày 17 tháng 01 năm 2026', 'Bộ trưởng Bộ Công Thương', 'quy định chi tiết'],
    ['Thông tư liên tịch', '55/2005/TTLT-BNV-VPCP', 'ngày 06/5/2005', 'Bộ Nội vụ', 'hướng dẫn'],
    ['Nghị quyết liên tịch', '19/2008/NQLT/CP-UBTUMTTQVN', 'ngày 04/9/2008', 'Chính phủ', 'ban hành quy chế'],
    ['Nghị quyết', '76/2025/UBTVQH15', 'ngày 14/4/2025', 'Ủy ban Thường vụ Quốc hội', 'về việc sắp xếp'],
    ['Chỉ thị', '33/CT-TTg', 'ngày 26/11/2021', 'Thủ tướng Chính phủ', 'đã được quán triệt'],
    ['Kế hoạch', '12/KH-UBND', 'ngày 15/01/2025', 'Ủy ban nhân dân xã Tân Hòa', 'được ban hành'],
    ['quyết định', '571/QĐ-TTg', 'ngày 12/12/2013', 'Thủ tướng Chính phủ', 'phê duyệt đề án'],
    ['Nghị quyết', '25-NQ/TW', 'ngày 03/6/2013', 'Ban Chấp hành Trung ương Đảng khóa XI', 'về công tác'],
    ['Chương trình phối hợp', '10-CTr/BDVTU-BCSĐUBND', 'ngày 15/12/2021', 'Ban Dân vận Tỉnh ủy', 'về dân vận'],
    ['Quyết định', '291/QĐ-MTTQ-BTT', 'ngày 27/6/2025', 'Ban Thường trực', 'về việc'],
    ['Công văn', '2079/TTCP-TD&XLĐT', 'ngày 01/02/2024', 'Thanh tra Chính phủ', 'về tiếp công dân'],
    ['Văn bản', '22/TTg-V.III', 'ngày 10/10/2016', 'Thủ tướng Chính phủ', 'về việc'],
  ];
  for (const [type, symbol, date, issuer, rest] of full) {
    it(`${type} số ${symbol}`, () => {
      assert.deepEqual(colored(`Thực hiện ${type} số ${symbol} ${date} của ${issuer} ${rest}; các thôn đã làm.`), [
        [type, TYPE],
        ['số', WORD],
        [symbol, SYMBOL],
        [date, DATE],
        [issuer, ISSUER],
      ]);
    });
  }

  it('without "số", with the Party’s comma before the date, without an issuer', () => {
    assert.deepEqual(colored('Chỉ thị 35-CT/TW, ngày 26/5/2014 và Thông báo số 05-TB/BCĐTW.'), [
      ['Chỉ thị', TYPE],
      ['35-CT/TW', SYMBOL],
      ['ngày 26/5/2014', DATE],
      ['Thông báo', TYPE],
      ['số', WORD],
      ['05-TB/BCĐTW', SYMBOL],
    ]);
  });

  it('later items of a list, and a citation broken over two lines', () => {
    assert.deepEqual(colored('Quyết định số 1656 và 1662/QĐ-UBND'), [['1662/QĐ-UBND', SYMBOL]]);
    assert.deepEqual(tokenizer.colored('theo Nghị định số\n66.4/2025/NQ-CP ngày 01/10/2025 của Chính phủ'), [
      [],
      [
        ['66.4/2025/NQ-CP', SYMBOL],
        ['ngày 01/10/2025', DATE],
        ['Chính phủ', ISSUER],
      ],
    ]);
  });

  const laws: readonly (readonly [string, readonly Colored[]])[] = [
    [
      'Luật Thực hiện dân chủ ở cơ sở.',
      [
        ['Luật', TYPE],
        ['Thực hiện dân chủ ở cơ sở', LAW],
      ],
    ],
    [
      'Luật Cán bộ, công chức năm 2008, các xã',
      [
        ['Luật', TYPE],
        ['Cán bộ, công chức', LAW],
        ['năm 2008', DATE],
      ],
    ],
    [
      'Bộ luật Hình sự và các văn bản',
      [
        ['Bộ luật', TYPE],
        ['Hình sự', LAW],
      ],
    ],
    [
      'Luật Khiếu nại, Luật Tố cáo đã',
      [
        ['Luật', TYPE],
        ['Khiếu nại', LAW],
        ['Luật', TYPE],
        ['Tố cáo', LAW],
      ],
    ],
    [
      'Luật số 64/2025/QH15',
      [
        ['Luật', TYPE],
        ['số', WORD],
        ['64/2025/QH15', SYMBOL],
      ],
    ],
    [
      'Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024',
      [
        ['Luật', TYPE],
        ['Lưu trữ', LAW],
        ['số', WORD],
        ['33/2024/QH15', SYMBOL],
        ['ngày 21/6/2024', DATE],
      ],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020',
      [
        ['Luật', TYPE],
        ['sửa đổi, bổ sung một số điều', LAW],
        ['Luật', TYPE],
        ['Xây dựng', LAW],
        ['ngày 17/6/2020', DATE],
      ],
    ],
  ];
  for (const [line, pieces] of laws) {
    it(line, () => assert.deepEqual(colored(line), pieces));
  }

  it('articles, clauses and points', () => {
    assert.deepEqual(colored('theo điểm đ khoản 2 Điều 103 và Điều 5'), [
      ['điểm', PROVISION],
      ['đ', PROVISION_NUMBER],
      ['khoản', PROVISION],
      ['2', PROVISION_NUMBER],
      ['Điều', PROVISION],
      ['103', PROVISION_NUMBER],
      ['Điều', PROVISION],
      ['5', PROVISION_NUMBER],
    ]);
  });

  it('in headings, lists, tables and emphasis', () => {
    for (const line of ['## 1. Thực hiện @', '- Theo @;', '| 1 | @ |', '**@** và', 'như *@*', '> @']) {
      assert.deepEqual(
        colored(line.replace('@', 'Chỉ thị số 33/CT-TTg')),
        [
          ['Chỉ thị', TYPE],
          ['số', WORD],
          ['33/CT-TTg', SYMBOL],
        ],
        line,
      );
    }
  });

  describe('stay away from near misses', () => {
    const plain = [
      'Quyết định số 217/QĐ-TW, Chỉ thị số 35/CT-TW, Kế hoạch số 12/KH-ĐU',
      'Nghị quyết số 37- NQ/TW; Chỉ thị số 33/CT- TTg; Báo cáo số 228/ BC-UBND',
      'Nghị định số 30/2020/NĐCP',
      'Quyết định này, Luật này, Đề án 06, Nghị quyết của Đảng bộ xã',
      'pháp luật Việt Nam, Đoàn Luật sư, luật Đất đai',
      'QCVN 01:2021/BTNMT, TCVN 6909:2001, Km0+500, 1/2 số hộ, tỷ lệ 12/15',
      'ngày 12/12/2013, trong 6 tháng, 24/7, họp ngày 05 tháng 3 năm 2026',
      'điều 5, Khoản 2, điểm f, các điểm nóng, khoản chi',
      'https://example.org/33/CT-TTg',
      'mã hồ sơ 000.00.12/BC-UBND-7a',
    ];
    for (const line of plain) {
      it(line, () => assert.deepEqual(colored(line), []));
    }

    it('an impossible date stays plain, the symbol before it does not', () => {
      for (const date of ['ngày 32/01/2025', 'ngày 10/13/2025', 'ngày 08/6/20210', 'ngày 00/5/2025']) {
        assert.deepEqual(
          colored(`Chỉ thị số 33/CT-TTg ${date} của Chính phủ`).map(([, scope]) => scope),
          [TYPE, WORD, SYMBOL],
        );
      }
    });

    it('code and comments', () => {
      const text = [
        '`Chỉ thị số 33/CT-TTg`',
        '',
        '    Chỉ thị số 33/CT-TTg',
        '',
        '<!-- Chỉ thị số 33/CT-TTg -->',
        '',
        '```',
        'Chỉ thị số 33/CT-TTg',
        '```',
      ];
      assert.ok(tokenizer.colored(text.join('\n')).every((line) => line.length === 0));
    });
  });
});
