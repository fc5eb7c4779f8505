import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { convertToPdf, readPdf, requireLibreOffice, unitOnly, type RenderedPage } from '../measure-pdf';
import { laidDraft, textsOf } from './laid-draft';

/** How far a line of the preview may stand from where LibreOffice prints it, in millimetres. */
const TOLERANCE = 0.5;
const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const drafts = { sample, short: exampleDraft() };
/** The head of a long report; the foot of a short one, as LibreOffice does not press the spaces of a line together. */
const landmarks = [
  ['sample', 'CỘNG HÒA'],
  ['sample', 'Độc lập'],
  ['sample', 'ỦY BAN NHÂN DÂN'],
  ['sample', 'BÁO CÁO'],
  ['sample', 'Thực hiện Kế hoạch'],
  ['short', 'Nơi nhận'],
  ['short', 'CHỦ TỊCH'],
  ['short', 'Nguyễn Văn An'],
] as const;

describe('the printed pages beside the rendered file', function () {
  this.timeout(120_000);
  const rendered = new Map<string, readonly RenderedPage[]>();

  before(async function () {
    if (unitOnly()) return this.skip();
    requireLibreOffice();
    const files = await Promise.all(
      Object.entries(drafts).map(async ([name, draft]) => {
        const report = readReport(draft, { always: true });
        assert.ok(report);
        return [name, (await writeReport(report)).bytes] as const;
      }),
    );
    for (const [name, pdf] of convertToPdf(Object.fromEntries(files))) rendered.set(name, await readPdf(pdf));
  });

  it('are as many', () => assert.equal(laidDraft(sample).pages.length, rendered.get('sample')?.length));

  for (const [name, start] of landmarks) {
    it(`hold “${start}” at the same place`, () => {
      const { pages } = laidDraft(drafts[name]);
      const page = pages.findIndex((one) => textsOf(one).some(({ text }) => text.startsWith(start)));
      const placed = pages[page] && textsOf(pages[page]).find(({ text }) => text.startsWith(start));
      assert.ok(placed);
      const nearest = (rendered.get(name)?.[page]?.pieces ?? [])
        .filter(({ text }) => text.startsWith(start))
        .map(({ left, baseline }) => Math.max(Math.abs(left - placed.x), Math.abs(baseline - placed.baseline)));
      const distance = Math.min(...nearest);
      assert.ok(distance <= TOLERANCE, `${distance.toFixed(2)} mm apart`);
    });
  }

  it('show the page number where it is printed', () => {
    const placed = laidDraft(sample).pages[1];
    const number = placed && textsOf(placed)[0];
    const printed = rendered.get('sample')?.[1]?.pieces.find(({ baseline }) => baseline < 20);
    assert.ok(number && printed && number.text === printed.text);
    assert.ok(
      Math.abs(number.x - printed.left) <= TOLERANCE && Math.abs(number.baseline - printed.baseline) <= TOLERANCE,
    );
  });
});
