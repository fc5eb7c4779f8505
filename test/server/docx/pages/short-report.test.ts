import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { composeReport } from '../../../../server/src/docx/compose/compose-report';
import { type FormProfile, stateForm } from '../../../../server/src/docx/form-profile';
import { layoutFacts } from '../../../../server/src/docx/pages/layout-facts';
import { LineMemory } from '../../../../server/src/docx/pages/line-memory';
import { layReport } from '../../../../server/src/docx/pages/place-pages';
import { readReport } from '../../../../server/src/report/read-report';
import type { Report } from '../../../../server/src/report/report';
import { generatedDraft } from '../generated-draft';
import { annexReport } from '../sample-reports';

const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const reportOf = (draft: string): Report => {
  const report = readReport(draft, { always: true });
  assert.ok(report);
  return report;
};

function layout(report: Report, memory: LineMemory, form: FormProfile = stateForm) {
  const { composition, profile } = composeReport(report, { profile: form, pictures: new Map() });
  const laid = layReport(composition, profile, memory);
  return { pages: laid.pages, guesses: laid.guesses, facts: layoutFacts(laid, composition, profile) };
}

/** As text: what two trees of this size differ in takes a minute to tell. */
const assertSame = (report: Report, memory: LineMemory, form?: FormProfile): void =>
  assert.ok(JSON.stringify(layout(report, memory, form)) === JSON.stringify(layout(report, new LineMemory(), form)));

describe('a layout that remembers lines', function () {
  this.timeout(120_000);

  it('is the layout of the whole report, after every edit', () => {
    const memory = new LineMemory();
    const edits: readonly ((draft: string) => string)[] = [
      (draft) => draft,
      (draft) =>
        draft.replace('Toàn xã có 34 cán bộ', 'Ủy ban nhân dân xã đã họp. '.repeat(40) + 'Toàn xã có 34 cán bộ'),
      (draft) => draft.replace('Toàn xã', '**Toàn xã**').replace('59,4', '59,45'),
      (draft) => draft.replace('58', 'năm mươi tám phẩy hai'),
      (draft) => draft.replace('Lê Minh Khang', 'Nguyễn Thị Minh Châu'),
      (draft) => draft.replace('hiện như sau', 'hiện như sau[^1]').concat('\n\n[^1]: Kế hoạch số 5/KH-UBND.\n'),
    ];
    let draft = sample;
    for (const edit of edits) {
      draft = edit(draft);
      assertSame(reportOf(draft), memory);
    }
  });

  it('is the same for a report with annexes, which begin anew', () => {
    const memory = new LineMemory();
    layout(annexReport, memory);
    assertSame(annexReport, memory);
  });

  it('is the same for generated drafts', () => {
    const memory = new LineMemory();
    fc.assert(
      fc.property(generatedDraft, (draft) => {
        layout(reportOf(draft), memory);
        assertSame(reportOf(draft), memory);
      }),
      { numRuns: 8 },
    );
  });

  it('forgets the lines of another form', () => {
    const memory = new LineMemory();
    const narrow = { ...stateForm, lengths: { ...stateForm.lengths, marginRight: stateForm.lengths.marginRight * 2 } };
    layout(reportOf(sample), memory);
    assertSame(reportOf(sample), memory, narrow);
  });

  it('breaks only the lines of what changed', () => {
    const memory = new LineMemory();
    const long = reportOf(
      sample.replace('Toàn xã có 34', 'Ủy ban nhân dân xã đã họp và giao việc. '.repeat(150) + 'Toàn xã có 34'),
    );
    layout(long, memory);
    const cost = (work: () => void): number => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user;
    };
    const costs = [1, 2].map(() => ({
      again: cost(() => layout(long, memory)),
      anew: cost(() => layout(long, new LineMemory())),
    }));
    const share = Math.min(...costs.map(({ again }) => again)) / Math.min(...costs.map(({ anew }) => anew));
    assert.ok(share < 0.6, `${(share * 100).toFixed(0)} % of the whole`);
  });
});
