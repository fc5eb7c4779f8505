import assert from 'node:assert/strict';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../../../server/src/outline/outline';
import { readOutlineFiles } from '../../../server/src/report/read-outline-files';

const read = (text: string, name = 'cong-tac-thu-vien.md') =>
  readOutlineFiles([{ name, text }], builtInOutlines)[0] ?? assert.fail();

function outlineIn(text: string, name?: string): Outline {
  const reading = read(text, name);
  return 'outline' in reading ? reading.outline : assert.fail(JSON.stringify(reading.problem));
}

/** The sections as lines: indent, number style, title, marks. */
const shown = (sections: readonly OutlineSection[], indent = ''): readonly string[] =>
  sections.flatMap((section) => [
    `${indent}${section.number} ${section.title}${section.required ? '' : ' ?'}${section.repeatable ? ' *' : ''}`,
    ...shown(section.children, `${indent}  `),
  ]);

const HEADINGS = `# Báo cáo công tác thư viện năm 2026

Ghi chú của người soạn.

## I. KẾT QUẢ THỰC HIỆN NĂM 2026

### 1. Bạn đọc

### 2. Sách báo bổ sung (nếu có)

#### a) Sách thiếu nhi (lặp lại)

## II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027

## III. **KIẾN NGHỊ, ĐỀ XUẤT** *(không bắt buộc)*
`;

const SECTIONS = [
  'roman KẾT QUẢ THỰC HIỆN NĂM {năm}',
  '  arabic Bạn đọc',
  '  arabic Sách báo bổ sung ?',
  '    letter Sách thiếu nhi *',
  'roman PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {năm sau}',
  'roman KIẾN NGHỊ, ĐỀ XUẤT ?',
];

describe('an outline written in Markdown', () => {
  it('has the headings for sections, the file for id and the first heading for title', () => {
    const outline = outlineIn(HEADINGS);
    assert.equal(outline.id, 'cong-tac-thu-vien');
    assert.equal(outline.title, 'Báo cáo công tác thư viện năm 2026');
    assert.deepEqual(shown(outline.sections), SECTIONS);
    assert.deepEqual(outline.subjects, []);
  });

  const sameOutline: readonly (readonly [name: string, text: string])[] = [
    ['with CRLF', HEADINGS.replace(/\n/g, '\r\n')],
    ['decomposed', HEADINGS.normalize('NFD')],
    ['with all headings at one level', HEADINGS.replace(/^#+ (?=\S+[.)])/gm, '## ')],
    ['bold, without #', HEADINGS.replace(/^#{2,} (.*)$/gm, (_, title: string) => `**${title.replaceAll('*', '')}**`)],
    ['plain, without #', HEADINGS.replace(/^#{2,} (.*)$/gm, (_, title: string) => title.replaceAll('*', ''))],
    ['with closing # and colons', HEADINGS.replace(/^(## .*\d)$/gm, '$1 ##').replace('(nếu có)', '(nếu có):')],
    ['with notes behind a comma', HEADINGS.replace(' (nếu có)', ', nếu có')],
    ['with a fenced example', HEADINGS.replace('Ghi chú', '```\n# 1. Không phải mục\n```\n\nGhi chú')],
  ];
  for (const [name, text] of sameOutline) {
    it(`reads it ${name}`, () => {
      assert.notEqual(text, HEADINGS);
      const outline = outlineIn(text);
      assert.deepEqual(shown(outline.sections), SECTIONS);
      assert.equal(outline.title, 'Báo cáo công tác thư viện năm 2026');
    });
  }

  it('takes the other keys from front matter', () => {
    const outline = outlineIn(
      `---\nid: thu-vien\ntitle: Thư viện\nsubjects:\n  - công tác thư viện\nvalid-from: 1/7/2025\nfree: false\n---\n${HEADINGS}`,
      'Tên tệp có dấu.md',
    );
    const { id, title, subjects, validFrom, free } = outline;
    assert.deepEqual(
      { id, title, subjects, validFrom, free },
      {
        id: 'thu-vien',
        title: 'Thư viện',
        subjects: ['công tác thư viện'],
        validFrom: '2025-07-01',
        free: false,
      },
    );
    assert.deepEqual(shown(outline.sections), SECTIONS);
  });

  it('makes an id of a file name with diacritics, and a title of a name', () => {
    const { id, title } = outlineIn('## I. KẾT QUẢ\n\n## II. NHIỆM VỤ\n', 'Công tác thư viện.md');
    assert.deepEqual([id, title], ['cong-tac-thu-vien', 'Công tác thư viện']);
  });

  it('reads parts, and headings without numbers beside one another', () => {
    const text = '# Phần thứ nhất: KẾT QUẢ\n## I. KINH TẾ\n## Ý kiến khác\n### 1. Trồng trọt\n# Phần II NHIỆM VỤ\n';
    assert.deepEqual(shown(outlineIn(text).sections), [
      'part KẾT QUẢ',
      '  roman KINH TẾ',
      '  none Ý kiến khác',
      '    arabic Trồng trọt',
      'part NHIỆM VỤ',
    ]);
  });

  for (const [titles, wanted] of [
    [['NHIỆM VỤ NĂM 2027', 'KIẾN NGHỊ'], 'NHIỆM VỤ NĂM {năm sau}'],
    [['KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2027', 'KIẾN NGHỊ'], 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM {năm}'],
    [['KẾT QUẢ GIAI ĐOẠN NĂM 2021 - 2025', 'KIẾN NGHỊ'], 'KẾT QUẢ GIAI ĐOẠN NĂM 2021 - 2025'],
    [['KẾT QUẢ NĂM 2026, NHIỆM VỤ NĂM 2027', 'X'], 'KẾT QUẢ NĂM {năm}, NHIỆM VỤ NĂM {năm sau}'],
    [['Chỉ thị số 12 (2026)', 'X'], 'Chỉ thị số 12 (2026)'],
  ] as const) {
    it(`reads the years of «${titles[0]}»`, () => {
      const [section] = outlineIn(titles.map((title, at) => `## ${['I', 'II'][at]}. ${title}`).join('\n')).sections;
      assert.equal(section?.title, wanted);
    });
  }

  it('extends a built-in outline by titles and ids', () => {
    const text = `---\nid: dan-van-chinh-quyen\nextends: dan-van-chinh-quyen\n---\n
## III. ĐÁNH GIÁ CHUNG
### 3. Bài học kinh nghiệm
## IV. NHIỆM VỤ, GIẢI PHÁP {#nhiem-vu-giai-phap}
## VI. PHỤ LỤC (nếu có)
`;
    const outline = outlineIn(text);
    const base = builtInOutlines.find(({ id }) => id === 'dan-van-chinh-quyen') ?? assert.fail();
    assert.equal(outline.title, base.title);
    const lines = shown(base.sections).flatMap((line) =>
      /^roman NHIỆM VỤ, GIẢI PHÁP/.test(line) ? ['  arabic Bài học kinh nghiệm', 'roman NHIỆM VỤ, GIẢI PHÁP'] : [line],
    );
    assert.deepEqual(shown(outline.sections), [...lines, 'roman PHỤ LỤC ?']);
  });

  const faults: readonly (readonly [name: string, text: string, line: number, words: RegExp])[] = [
    ['no headings', '---\nid: a\n---\nChữ.\n', 1, /ít nhất một mục/],
    ['nothing', '', 1, /ít nhất một mục/],
    ['an unknown key', `---\nid: a\nma: b\n---\n${HEADINGS}`, 3, /khóa «ma» không có trong đề cương/],
    ['a wrong id', `---\nid: Thư viện\n---\n${HEADINGS}`, 2, /id «Thư viện» phải gồm/],
    ['front matter that is a list', `---\n- a\n---\n${HEADINGS}`, 1, /phần đầu tệp phải là một nhóm/],
    ['front matter that is no YAML', `---\nid: [a\n---\n${HEADINGS}`, 3, /YAML sai cú pháp/],
    ['a wrong id of a section', HEADINGS.replace('Bạn đọc', 'Bạn đọc {#Bạn}'), 7, /id «Bạn» phải gồm/],
    ['a heading of an empty title', HEADINGS.replace('### 1. Bạn đọc', '### 1. (nếu có)'), 7, /«title» phải là chữ/],
    ['an unknown outline to extend', `---\nextends: khong-co\n---\n${HEADINGS}`, 2, /không có đề cương «khong-co»/],
  ];
  for (const [name, text, line, words] of faults) {
    it(`tells ${name}, with the line`, () => {
      const reading = read(text);
      assert.ok('problem' in reading, JSON.stringify(reading));
      assert.match(reading.problem.vi, words);
      assert.match(reading.problem.en, /^[\x20-\x7e“”\u2026]+$/);
      assert.equal(reading.problem.line, line);
    });
  }
});
