import fc, { type Arbitrary } from 'fast-check';

/** Words as officials type them, and what they should not type: marks of Markdown and XML, broken links, odd characters. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom('Ủy ban nhân dân', 'xã Tân Hòa', 'đã', 'thực hiện', '12,5%', 'kế hoạch'),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('**đậm**', '*nghiêng*', '`BC-01`', '[cổng](https://a.vn/?x=1&y="2")', 'dòng<br>mới'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '**',
          '[^1]',
          '[^hai]',
          '[^không]',
          '&amp;',
          '<b>',
          '\\',
          '![ảnh](a.png)',
          '![nhãn][so do]',
          '[x](',
          '|',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('To\u0302\u0309ng', '\uffff', '\u0007', '\u200b', '😀', '<!-- ý -->', ']]>', '"\'&'),
      },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.join(' '));

const sentence = words.map((text) => `Xã ${text}.`);
const heading = fc
  .tuple(fc.constantFrom('## I. ', '### 1. ', '#### a) ', '##### ', '**1.1.** ', 'II. '), words)
  .map(([mark, text]) => mark + text);
const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('- ', '1. ', '+ ', 'đ) ', '1.1. ', '– '), words), {
    minLength: 1,
    maxLength: 6,
  })
  .map((items) => items.map(([depth, mark, text]) => '   '.repeat(depth) + mark + text).join('\n'));
const cell = fc.oneof(
  words.map((text) => text.replaceAll('|', '\\|')),
  fc.constantFrom('', '1.234', '-', '0,5', '^^', '<<', '![ảnh](a.png)'),
);
const table = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 6 })).chain(([columns, rows]) => {
  const line = fc.array(cell, { minLength: columns, maxLength: columns + 1 });
  return fc.array(line, { minLength: rows + 1, maxLength: rows + 1 }).map(([head = [], ...body]) => {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const rule = `|${' --- |'.repeat(columns)}`;
    return [row(head.slice(0, columns)), rule, ...body.map(row)].join('\n');
  });
});
const mergedTable = words.map(
  (text) =>
    `<table><tr><th rowspan="2">TT</th><th colspan="2">${text.replaceAll(/[<>]/g, '')}</th></tr>` +
    '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
);
const wideTable = fc
  .tuple(fc.integer({ min: 8, max: 30 }), fc.integer({ min: 1, max: 4 }))
  .map(([columns, rows]) =>
    ['Nghiêngngang', '---', ...Array.from({ length: rows }, (_, at) => String(at))]
      .map((text) => `|${` ${text} |`.repeat(columns)}`)
      .join('\n'),
  );
const captioned = fc.oneof(
  fc.tuple(words, table).map(([title, rows]) => `Bảng 1. ${title}\n\nĐơn vị tính: hồ sơ\n\n${rows}`),
  words.map((title) => `![](b.png)\n\nHình 1. ${title}`),
);
const other = fc.oneof(
  sentence.map((text) => `> ${text}`),
  words.map((text) => `\`\`\`\n${text.replaceAll('`', '')}\n\`\`\``),
  fc.constantFrom(
    '---',
    '<div>khối</div>',
    '\\newpage',
    '<!-- ngắt trang -->',
    '    thụt vào',
    '[^1]: Theo báo cáo.',
    '[^hai]: Xem [x](y).',
    '[so do]: a.png',
    'Theo kế hoạch[^ba].\n\n[^ba]: Kế hoạch số 12/KH-UBND.',
  ),
);
const block: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 3, arbitrary: heading },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: mergedTable },
  { weight: 1, arbitrary: wideTable },
  { weight: 1, arbitrary: captioned },
  { weight: 2, arbitrary: other },
);

const value = fc.oneof(words, fc.constantFrom('', 'Ủy ban nhân dân xã Tân Hòa', 'TM. ỦY BAN NHÂN DÂN', '05/12/2026'));
/** Most drafts do without; a table of contents costs a layout of the whole draft. */
const seldom = (...values: readonly string[]): Arbitrary<string> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...values) });
const marks = fc.record({
  'độ khẩn': seldom('HỎA TỐC', 'Khẩn'),
  'độ mật': seldom('MẬT'),
  'phạm vi lưu hành': seldom('LƯU HÀNH NỘI BỘ'),
  'mục lục': seldom('có'),
  'chế độ': seldom('đảng'),
});
const KEYS = [
  'cơ quan ban hành',
  'cơ quan chủ quản',
  'số ký hiệu',
  'địa danh',
  'ngày',
  'trích yếu',
  'kính gửi',
  'quyền hạn',
  'chức vụ',
  'người ký',
  'người soạn thảo',
];
const frontMatter = fc
  .tuple(
    fc.subarray(KEYS),
    fc.array(value, { minLength: KEYS.length, maxLength: KEYS.length }),
    fc.array(words, { maxLength: 4 }),
    marks,
  )
  .map(([keys, values, recipients, own]) => {
    const lines = keys.map((key, at) => `${key}: ${JSON.stringify(values[at] ?? '')}`);
    const marked = Object.entries(own).flatMap(([key, text]) => (text === '' ? [] : [`${key}: ${text}`]));
    const list = recipients.length > 0 ? ['nơi nhận:', ...recipients.map((text) => `  - ${JSON.stringify(text)}`)] : [];
    return ['---', 'loại văn bản: báo cáo', ...lines, ...marked, ...list, '---'].join('\n');
  });
const appendix = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, table, fc.oneof(table, wideTable))
      .map(
        ([title, rows, more]) =>
          `## Phụ lục I\n\n## ${title}\n\n(Kèm theo Báo cáo)\n\n${rows}\n\n## Phụ lục II\n\n**SỐ LIỆU**\n\n${more}`,
      ),
  },
);

/** A report of invented words in any order of parts, some of them hostile. */
export const generatedDraft: Arbitrary<string> = fc
  .tuple(frontMatter, fc.array(block, { maxLength: 14 }), appendix)
  .map(([head, blocks, end]) => [head, ...blocks, end].join('\n\n'));
