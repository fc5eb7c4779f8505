import assert from 'node:assert/strict';
import { readTypedCitation, readTypedSubjects } from '../../../server/src/citation/typed-citation';

/** What is read, written short: type | number | words, and where it begins. */
const read = (before: string): string | null => {
  const typed = readTypedCitation(before);
  if (!typed) return null;
  const { start, documentType, number, words } = typed;
  return `${before.slice(start)} → ${documentType ?? '?'} | ${number ?? '-'} | ${words}`;
};

describe('what is being typed of a citation', () => {
  const cases: readonly (readonly [before: string, typed: string])[] = [
    ['Thực hiện Chỉ thị ', 'Chỉ thị  → Chỉ thị | - | '],
    ['Thực hiện Chỉ thị số ', 'Chỉ thị số  → Chỉ thị | - | '],
    ['Thực hiện Chỉ thị so', 'Chỉ thị so → Chỉ thị | - | '],
    ['theo nghị định số: 30/2020/N', 'nghị định số: 30/2020/N → Nghị định | 30/2020/N | '],
    ['theo NĐ 30', 'NĐ 30 → Nghị định | 30 | '],
    ['theo văn bản số 12/UBND-', 'văn bản số 12/UBND- → ? | 12/UBND- | '],
    ['Thông tư liên tịch số 5', 'Thông tư liên tịch số 5 → Thông tư liên tịch | 5 | '],
    ['Kế hoạch thực hiện Chỉ thị số 3', 'Chỉ thị số 3 → Chỉ thị | 3 | '],
    ['Nghị định về công tác văn', 'Nghị định về công tác văn → Nghị định | - | công tác văn'],
    ['Nghị định quy định về van thu', 'Nghị định quy định về van thu → Nghị định | - | quy định về van thu'],
    ['Luật Hòa giải, đối th', 'Luật Hòa giải, đối th → Luật | - | Hòa giải, đối th'],
    ['- **Chỉ thị số 33', 'Chỉ thị số 33 → Chỉ thị | 33 | '],
    ['theo 33-CT', '33-CT → ? | 33-CT | '],
    ['theo số 30/20', 'số 30/20 → ? | 30/20 | '],
    ['Chi\u0309 thi\u0323 số 33', 'Chi\u0309 thi\u0323 số 33 → Chỉ thị | 33 | '],
    ['theo Chỉ thị\nsố 33', 'Chỉ thị\nsố 33 → Chỉ thị | 33 | '],
  ];
  for (const [before, typed] of cases) it(`«${before}»`, () => assert.equal(read(before), typed));

  const quiet = [
    '',
    'Xã đã ban hành nhiều kế hoạch ',
    'chỉ thị của cấp trên',
    'Chỉ thị',
    'Chỉ thị này ',
    'Chỉ thị của Thủ tướng',
    'CHỈ ĐẠO, KẾ HOẠCH ',
    'Chỉ thị số 33/CT-TTg ',
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của ',
    'Chỉ thị, kế hoạch ',
    'ngày 26/11/20',
    'tháng 12/2020',
    'từ 01/2020',
    'đạt 45/50',
    'có 30 ',
    'theo mẫu A30/2020',
    'Chỉ thị số 33.\n\nĐoạn sau ',
    'Quy chế “Chỉ thị ',
    'Quy chế «Chỉ thị số 33',
    'lệnh `Chỉ thị ',
    'Luật sư của bị cáo. ',
  ];
  for (const before of quiet) it(`nothing in «${before}»`, () => assert.equal(read(before), null));

  it('words of a subject: every end of the clause, the longest first', () => {
    const before = 'Xã làm tốt; nay công tác văn';
    assert.deepEqual(
      readTypedSubjects(before).map(({ start, words }) => [before.slice(start), words]),
      ['nay công tác văn', 'công tác văn', 'tác văn', 'văn'].map((words) => [words, words]),
    );
    assert.deepEqual(readTypedSubjects('Quy chế “công tác văn'), []);
  });

  it('comes to an end on long hostile text', () => {
    for (const part of ['Chỉ thị ', 'số ', '30/2020 ', 'a, ', '“', 'NĐ-', '\n']) {
      assert.doesNotThrow(() => readTypedCitation(part.repeat(20_000)));
      assert.doesNotThrow(() => readTypedSubjects(part.repeat(20_000)));
    }
  });
});
