import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Composition, ParagraphBox } from '../../../../server/src/docx/composition';
import { stateForm } from '../../../../server/src/docx/form-profile';
import { packageFile } from '../../../../server/src/docx/package/package-file';
import { wordDocument } from '../../../../server/src/docx/package/word-document';
import { layReport, type LaidReport } from '../../../../server/src/docx/pages/place-pages';
import { setReport } from '../../../../server/src/docx/set-report';
import { styleLooks } from '../../../../server/src/docx/style-looks';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { convertToPdf, readPdf, requireLibreOffice, unitOnly, type RenderedPage } from '../measure-pdf';
import { sharedMaterial } from '../../../shared-material';
import { laidDraft, textsOf } from './laid-draft';
import { agreement, printedLines } from './printed-lines';

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

/**
 * Of the lines, as printed by LibreOffice before 24.2, which does not press the spaces of a justified line together to
 * hold one more word, as Word and the preview do. Set flush left, where nothing is pressed, both must break alike: one
 * break that just fits in the one and not in the other moves all lines of its paragraph.
 */
const LEAST_ALIKE = { justified: 0.35, flushLeft: 0.95 } as const;

describe('lines and pages of the preview beside those of the rendered file', function () {
  this.timeout(180_000);
  const folder = sharedMaterial();
  const seeds = folder ? readdirSync(path.join(folder, 'seed')).filter((file) => file.endsWith('.md')) : [];
  const texts = [
    ['sample', sample] as const,
    ...seeds.map((file) => [file, readFileSync(path.join(folder ?? '', 'seed', file), 'utf8')] as const),
  ].filter(([, text]) => readReport(text) !== null);
  const looks = styleLooks(stateForm);
  const flushLeft = (composition: Composition): Composition => ({
    ...composition,
    sections: composition.sections.map((section) => ({
      ...section,
      boxes: section.boxes.map((box) => (box.kind === 'paragraph' ? leftSet(box) : box)),
    })),
  });
  const leftSet = (box: ParagraphBox): ParagraphBox =>
    (box.alignment ?? looks[box.style]?.alignment) === 'justify' ? { ...box, alignment: 'left' } : box;

  const placed = new Map<string, LaidReport>();
  let rendered: ReadonlyMap<string, Uint8Array> = new Map();

  before(async function () {
    if (unitOnly()) return this.skip();
    requireLibreOffice();
    const files: Record<string, Uint8Array> = {};
    for (const [name, text] of texts) {
      const report = readReport(text);
      assert.ok(report);
      const { composition } = setReport(report, { profile: stateForm, pictures: new Map() });
      for (const [how, boxes] of Object.entries({ justified: composition, flushLeft: flushLeft(composition) })) {
        const key = `${name}-${how}`.replace('.md', '');
        placed.set(key, layReport(boxes, stateForm));
        files[key] = await packageFile(wordDocument(boxes, stateForm), key);
      }
    }
    rendered = convertToPdf(files);
  });

  for (const [name] of texts)
    for (const how of ['justified', 'flushLeft'] as const)
      it(`are alike: ${name}, ${how}`, async () => {
        const key = `${name}-${how}`.replace('.md', '');
        const ours = (placed.get(key)?.pages ?? []).map((page) =>
          printedLines(textsOf(page).map(({ text, x, baseline }) => ({ text, left: x, baseline }))),
        );
        const theirs = (await readPdf(rendered.get(key) ?? new Uint8Array())).map(({ pieces }) => printedLines(pieces));
        const { unlike, lines, pages } = agreement(ours, theirs);
        const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
        console.log(
          `      ${percent(lines)} of ${ours.flat().length} lines, ${percent(pages)} of ${ours.length} pages`,
        );
        assert.equal(ours.length, theirs.length, 'number of pages');
        assert.ok(
          lines >= LEAST_ALIKE[how],
          `only ${percent(lines)} of the lines; not ${unlike.slice(0, 8).join('\n')}`,
        );
        if (how === 'flushLeft') assert.equal(pages, 1, 'pages that begin alike');
      });
});
