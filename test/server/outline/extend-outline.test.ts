import assert from 'node:assert/strict';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../../../server/src/outline/outline';
import { readOutlines, type OutlineReading } from '../../../server/src/outline/read-outline';

const BASE = `id: goc
title: Báo cáo công tác thư viện
subjects: [công tác thư viện]
source: Công văn số 12/SVHTT-TV
sections:
  - { id: chi-dao, title: CHỈ ĐẠO, number: roman }
  - id: ket-qua
    title: KẾT QUẢ
    number: roman
    children:
      - { id: ban-doc, title: Bạn đọc, number: arabic, aliases: [Phục vụ bạn đọc] }
      - { id: sach-bao, title: Sách báo, number: arabic }
  - { id: nhiem-vu, title: NHIỆM VỤ, number: roman }
`;

const files = (...texts: readonly string[]) => texts.map((text, index) => ({ name: `${index}.yml`, text }));

/** The outline of the last of these texts. */
function last(...texts: readonly string[]): Outline {
  const reading = readOutlines(files(...texts), builtInOutlines).at(-1);
  return reading && 'outline' in reading ? reading.outline : assert.fail(JSON.stringify(reading));
}

const extension = (sections: string): string => `id: rieng\nextends: goc\nsections:\n${sections}`;
const ids = (sections: readonly OutlineSection[]): readonly string[] =>
  sections.map(({ id, children }) => (children.length > 0 ? `${id}(${ids(children).join(' ')})` : id));

describe('extending an outline', () => {
  const base = last(BASE);

  it('keeps what is not named, the very same objects', () => {
    const outline = last(BASE, 'id: rieng\nextends: goc\ntitle: Báo cáo riêng\nfree: false\nvalid-to: 31/12/2026\n');
    assert.deepEqual(outline, { ...base, id: 'rieng', title: 'Báo cáo riêng', free: false, validTo: '2026-12-31' });
    const built = last('id: rieng\nextends: dan-van-dang\nsections: [{ id: phuong-huong, required: false }]');
    const known = builtInOutlines.find(({ id }) => id === 'dan-van-dang');
    assert.equal(built.sections[0], known?.sections[0]);
    assert.notEqual(built.sections[1], known?.sections[1]);
  });

  for (const [name, sections, wanted] of [
    ['adds at the end', '  - title: KIẾN NGHỊ', 'chi-dao ket-qua(ban-doc sach-bao) nhiem-vu kien-nghi'],
    ['adds behind one', '  - { title: A, after: chi-dao }', 'chi-dao a ket-qua(ban-doc sach-bao) nhiem-vu'],
    ['adds before one below', '  - { title: A, before: sach-bao }', 'chi-dao ket-qua(ban-doc a sach-bao) nhiem-vu'],
    ['adds below one', '  - { id: ket-qua, children: [{ title: A }] }', 'chi-dao ket-qua(ban-doc sach-bao a) nhiem-vu'],
    [
      'adds a first child',
      '  - { id: chi-dao, children: [{ title: A }] }',
      'chi-dao(a) ket-qua(ban-doc sach-bao) nhiem-vu',
    ],
    ['drops one', '  - { id: chi-dao, remove: true }', 'ket-qua(ban-doc sach-bao) nhiem-vu'],
    ['drops one below', '  - { id: ban-doc, remove: true }', 'chi-dao ket-qua(sach-bao) nhiem-vu'],
    ['moves one', '  - { id: chi-dao, after: nhiem-vu }', 'ket-qua(ban-doc sach-bao) nhiem-vu chi-dao'],
    ['moves one up', '  - { id: ban-doc, before: chi-dao }', 'ban-doc chi-dao ket-qua(sach-bao) nhiem-vu'],
    [
      'takes one change after the other',
      '  - { title: A, after: chi-dao }\n  - { id: b, title: B, after: a }\n  - { id: a, remove: true }',
      'chi-dao b ket-qua(ban-doc sach-bao) nhiem-vu',
    ],
  ] as const) {
    it(name, () => assert.equal(ids(last(BASE, extension(sections)).sections).join(' '), wanted));
  }

  it('replaces the fields given, at any depth, and no others', () => {
    const { sections } = last(
      BASE,
      extension('  - { id: ban-doc, required: false, when: [cả năm], aliases: [Độc giả] }'),
    );
    const before = base.sections[1]?.children[0];
    const expected = { ...before, required: false, when: ['cả năm'], aliases: ['Độc giả'] };
    assert.deepEqual(sections[1]?.children[0], expected);
    assert.deepEqual(sections[1].children[1], base.sections[1]?.children[1]);
  });

  it('finds a section without an id by its title', () => {
    assert.equal(
      last(BASE, extension('  - { title: "Sách, báo", required: false }')).sections[1]?.children[1]?.required,
      false,
    );
  });

  it('goes over several files, in any order', () => {
    const middle = extension('  - { id: nhiem-vu, remove: true }');
    const top = 'id: nua\nextends: rieng\nsections: [{ title: A }]';
    assert.deepEqual(ids(last(BASE, middle, top).sections), ['chi-dao', 'ket-qua(ban-doc sach-bao)', 'a']);
    const [first] = readOutlines(files(top, middle, BASE), []);
    assert.ok(first && 'outline' in first);
  });

  it('changes the built-in outline whose id it takes', () => {
    const outline = last('id: khung-chung\nextends: khung-chung\nsections: [{ id: kien-nghi, required: true }]');
    assert.equal(outline.sections.at(-1)?.required, true);
  });

  const problemOf = (reading: OutlineReading | undefined) =>
    reading && 'problem' in reading ? reading.problem : assert.fail(JSON.stringify(reading));
  const faults: readonly (readonly [name: string, text: string, line: number, words: RegExp])[] = [
    ['an unknown base', 'id: a\nextends: khong-co\n', 2, /không có đề cương «khong-co» để mở rộng; chọn: goc, dan-van/],
    ['itself as base', 'id: a\nextends: a\n', 2, /không có đề cương «a» để mở rộng/],
    ['an unknown section', extension('  - { id: la, required: false }'), 4, /không có mục «la»; mục mới cần «title»/],
    ['an unknown section to drop', extension('  - id: chi-dao\n  - { id: la, title: L, remove: true }'), 5, /mục «la»/],
    ['an unknown neighbour', extension('  - title: A\n    after: la'), 5, /không có mục «la» để đặt bên cạnh/],
    ['two neighbours', extension('  - title: A\n    after: chi-dao\n    before: chi-dao'), 6, /chỉ dùng một trong/],
    [
      'nothing left',
      extension(
        '  - { id: chi-dao, remove: true }\n  - { id: ket-qua, remove: true }\n  - { id: nhiem-vu, remove: true }',
      ),
      4,
      /không còn mục nào/,
    ],
    [
      'a change without a base',
      'id: a\ntitle: A\nsections:\n  - title: B\n    remove: true',
      5,
      /khóa «remove» không có trong mục/,
    ],
    ['an id that another file has', 'id: goc\ntitle: A\nsections: [{ title: B }]', 1, /id «goc» đã có ở tệp khác/],
  ];
  for (const [name, text, line, words] of faults) {
    it(`tells ${name}, with the line`, () => {
      const problem = problemOf(readOutlines(files(BASE, text), builtInOutlines)[1]);
      assert.match(problem.vi, words);
      assert.equal(problem.line, line, problem.vi);
    });
  }

  it('tells a circle in each file of it', () => {
    const readings = readOutlines(files('id: a\nextends: b\n', 'id: b\nextends: c\n', '\nid: c\nextends: a\n'), []);
    assert.deepEqual(
      readings.map((reading) => problemOf(reading).line),
      [2, 2, 3],
    );
    for (const reading of readings) assert.match(problemOf(reading).vi, /thành vòng: [abc] ← [abc] ← [abc] ← [abc]$/);
  });

  it('tells of a faulty base in both files', () => {
    const [base, top] = readOutlines(
      files('id: b\nextends: goc\nsections: [{ id: la }]', 'id: a\nextends: b\n', BASE),
      [],
    );
    assert.equal(problemOf(base).line, 3);
    assert.match(problemOf(top).vi, /đề cương gốc «b» có lỗi/);
    assert.equal(problemOf(top).line, 2);
  });
});
