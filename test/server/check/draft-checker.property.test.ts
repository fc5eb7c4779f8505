import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, DraftChecker } from '../../../server/src/check/analyze';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { applyHostileEdit, hostileEdit, type HostileEdit } from '../markdown/hostile-text';
import { danVanDraft } from '../../../server/src/rules/outline/example-outline';
import { damaged, damages, jumble } from '../report/damage';
import { plainOptions } from './check-options';

// VAN_THU_RUNS makes it longer.
const runs = Number(process.env['VAN_THU_RUNS'] ?? 60);

const SECTIONS = [
  'I. KẾT QUẢ',
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân xã Tân Hòa về thư viện, xã đã mở cửa đủ ngày,',
  'và ban hành Quyết định 7/QĐ-UBND ngày 5/1/2025; đạt … %.',
  '1. Thư viện',
  '| Nội dung | Số |\n| --- | --- |\n| Sách | [số] |',
  'a) Sách; theo Kế hoạch số 12/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân xã Tân Hòa;\nb) Báo;\nd) Tạp chí.',
  '3. CHỢ VÀ BẾN XE',
  '- Số liệu tính từ ngày 15/12/2024 đến ngày 14/11/2025.\n- Theo Chỉ thị số 33-CT/TTg.',
  'III. NHIỆM VỤ NĂM 2024',
  '<!-- van-thu tắt dòng sau: form/blank -->\n\nCòn ……… hộ./.',
].join('\n\n');

const drafts = [
  exampleDraft({ sections: SECTIONS }),
  exampleDraft({
    sections: SECTIONS,
    frontMatter: '---\nloại văn bản: báo cáo\nsố ký hiệu: /BC-UBND\n---',
    signature: '',
  }),
  danVanDraft('giai-phap'),
].flatMap((text) => [text, text.replaceAll('\n', '\r\n'), text.normalize('NFD')]);

const WORDS = [
  'a',
  ' ',
  '. ',
  ';',
  '“',
  '”',
  '\n\n',
  '\n',
  '2) ',
  '## II. ',
  ' kèm theo ',
  ' ban hành ',
  ' năm 2023 ',
  '…',
  './.',
  'Số: ',
];
const CITATIONS = [
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021',
  'Kế hoạch số 12/KH-UBND',
  'của UBND xã Đồng Tâm',
  'Nghị quyết của Hội đồng',
];

interface Step {
  readonly edit: HostileEdit;
  /** Typed in place of what the hostile edit puts there. */
  readonly words: string | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  edit: hostileEdit,
  words: fc.option(fc.constantFrom(...WORDS, ...CITATIONS), { freq: 4 }),
});

const applied = (text: string, { edit, words }: Step): string =>
  applyHostileEdit(text, words === null ? edit : { ...edit, newText: words });

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...drafts) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...drafts), damages).map(([draft, each]) => damaged(draft, each)) },
  { weight: 1, arbitrary: jumble },
);

describe('a draft checked again after every edit', function () {
  this.timeout(0);

  it('has the same findings as one checked for the first time, whatever was edited', () => {
    const options = {
      ...plainOptions,
      alwaysReport: true,
      ruleOptions: { 'form/leftover-year': { paragraphs: true } },
    };
    fc.assert(
      fc.property(text, fc.array(step, { minLength: 3, maxLength: 8 }), (draft, steps) => {
        const checker = new DraftChecker();
        checker.analyze(draft, options);
        let typed = draft;
        for (const each of steps) {
          typed = applied(typed, each);
          assert.deepEqual(checker.analyze(typed, options), analyze(typed, options));
        }
      }),
      { numRuns: runs },
    );
  });
});
