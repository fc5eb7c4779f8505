import assert from 'node:assert/strict';
import { readReport } from '../../../server/src/report/read-report';
import { hasForeignLetter, readSectionNumber, toRoman, writeNumber } from '../../../server/src/report/section-number';

const shown = (content: string): string | null => {
  const found = readSectionNumber(content, 0);
  return found && `${found.number.style} ${found.number.value} «${found.number.text}» ${content.slice(found.length)}`;
};

describe('readSectionNumber', () => {
  const NUMBERS: readonly (readonly [string, string])[] = [
    ['I. KẾT QUẢ', 'roman 1 «I.» KẾT QUẢ'],
    ['I/KẾT QUẢ', 'roman 1 «I/» KẾT QUẢ'],
    ['IV- KẾT QUẢ', 'roman 4 «IV-» KẾT QUẢ'],
    ['A. KẾT QUẢ', 'capital 1 «A.» KẾT QUẢ'],
    ['Đ. GIẢI PHÁP', 'capital 5 «Đ.» GIẢI PHÁP'],
    ['L. PHỤ BIỂU', 'capital 11 «L.» PHỤ BIỂU'],
    ['1. Kết quả', 'arabic 1 «1.» Kết quả'],
    ['01. Kết quả', 'arabic 1 «01.» Kết quả'],
    ['1\\. Kết quả', 'arabic 1 «1.» Kết quả'],
    ['3 - Kết quả', 'arabic 3 «3 -» Kết quả'],
    ['1.2 Công tác', 'arabic-2 2 «1.2» Công tác'],
    ['1.2.10. Công tác', 'arabic-3 10 «1.2.10.» Công tác'],
    ['1.2.3.4. Công tác', 'arabic-4 4 «1.2.3.4.» Công tác'],
    ['đ) Chợ', 'letter 5 «đ)» Chợ'],
    ['a/ Chợ', 'letter 1 «a/» Chợ'],
    ['f) Chợ', 'letter 7 «f)» Chợ'],
    ['Phần thứ hai: NHIỆM VỤ', 'part 2 «Phần thứ hai:» NHIỆM VỤ'],
    ['PHẦN III', 'part 3 «PHẦN III» '],
  ];
  for (const [content, expected] of NUMBERS) it(`reads ${content}`, () => assert.equal(shown(content), expected));

  const TEXTS = [
    'V/v đề nghị cấp vốn',
    'V/V: đề nghị cấp vốn',
    'V/v: đề nghị',
    '2024. Năm đầu nhiệm kỳ',
    '1.1.2025 là ngày nghỉ',
    '12.12.2025',
    '30.4 và 01.5',
    '1.5 tỷ đồng',
    '1.500.000 đồng',
    '5 - 7 ngày',
    '12 - 15/10/2025',
    '24/7 trực ban',
    '1/2 số hộ',
    'A/H5N1 lây lan',
    '0. Mở đầu',
    'năm 2025',
    '',
  ];
  for (const content of TEXTS) it(`reads no number in “${content}”`, () => assert.equal(shown(content), null));
});

describe('numbers of sections', () => {
  it('tell letters that no điểm has', () => {
    const foreign = (content: string): boolean => {
      const found = readSectionNumber(content, 0);
      return found !== null && hasForeignLetter(found.number);
    };
    assert.deepEqual(['e) A', 'f) A', 'g) A', 'w) A', 'y) A', 'z) A'].map(foreign), [
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('are written under the number above', () => {
    assert.equal(writeNumber('arabic-2', 3, '2)'), '2.3.');
    assert.equal(writeNumber('arabic-2', 3, 'II.'), '2.3.');
    assert.equal(writeNumber('arabic-3', 1, '2.4'), '2.4.1.');
    assert.equal(toRoman(49), 'XLIX');
  });
});

describe('headings with tags of HTML', () => {
  it('are read without them, and keep their number', () => {
    const titles = [
      '## <center>I. KẾT QUẢ</center>',
      '### <center>**1. Y tế<br>và giáo dục**</center>',
      '## II. <b>NHIỆM VỤ</b>',
    ];
    const report = readReport(titles.flatMap((title) => [title, 'Xong.']).join('\n\n'), { always: true });
    assert.deepEqual(
      report?.headings.map(({ number, title, level }) => `${level} ${number?.text ?? '-'} ${title}`),
      ['1 I. KẾT QUẢ', '2 1. Y tế và giáo dục', '1 II. NHIỆM VỤ'],
    );
  });
});
