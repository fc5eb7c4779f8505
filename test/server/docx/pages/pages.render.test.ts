import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import { convertToPdf, readPdf, requireLibreOffice, unitOnly, type RenderedPage } from '../measure-pdf';
import { laidDraft, textsOf } from './laid-draft';

/** How far a line of the preview may stand from where LibreOffice prints it, in millimetres. */
const TOLERANCE = 0.5;
const landmarks = [
  'CỘNG HÒA',
  'Độc lập',
  'ỦY BAN NHÂN DÂN',
  'BÁO CÁO',
  'Thực hiện Kế hoạch',
  'CHỦ TỊCH',
  'Lê Minh Khang',
];

describe('the printed pages beside the rendered file', function () {
  this.timeout(120_000);
  const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
  let rendered: readonly RenderedPage[] = [];

  before(async function () {
    if (unitOnly()) return this.skip();
    requireLibreOffice();
    const report = readReport(sample, { always: true });
    assert.ok(report);
    const pdf = convertToPdf({ sample: (await writeReport(report)).bytes }).get('sample');
    assert.ok(pdf);
    rendered = await readPdf(pdf);
  });

  it('are as many', () => assert.equal(laidDraft(sample).pages.length, rendered.length));

  for (const start of landmarks) {
    it(`hold “${start}” at the same place`, () => {
      const { pages } = laidDraft(sample);
      const page = pages.findIndex((one) => textsOf(one).some(({ text }) => text.startsWith(start)));
      const placed = pages[page] && textsOf(pages[page]).find(({ text }) => text.startsWith(start));
      assert.ok(placed);
      const nearest = (rendered[page]?.pieces ?? [])
        .filter(({ text }) => text.startsWith(start))
        .map(({ left, baseline }) => Math.max(Math.abs(left - placed.x), Math.abs(baseline - placed.baseline)));
      const distance = Math.min(...nearest);
      assert.ok(distance <= TOLERANCE, `${distance.toFixed(2)} mm apart`);
    });
  }

  it('show the page number where it is printed', () => {
    const placed = laidDraft(sample).pages[1];
    const number = placed && textsOf(placed)[0];
    const printed = rendered[1]?.pieces.find(({ baseline }) => baseline < 20);
    assert.ok(number && printed && number.text === printed.text);
    assert.ok(
      Math.abs(number.x - printed.left) <= TOLERANCE && Math.abs(number.baseline - printed.baseline) <= TOLERANCE,
    );
  });
});
