import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { DraftChecker } from '../../../../server/src/check/analyze';
import { intoForm } from '../../../../server/src/check/normalise/into-form';
import { importDocx, type ImportedDraft } from '../../../../server/src/docx/import/import-docx';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import type { Report } from '../../../../server/src/report/report';
import { plainOptions } from '../../check/check-options';

const FOLDER = 'test/fixtures/report';
const drafts = [
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'nasty.md')
    .map((name) => `${FOLDER}/${name}`),
  'test/fixtures/sample/bao-cao-mau.md',
];

const read = (text: string): Report => {
  const report = readReport(text, { always: true });
  assert.ok(report);
  return report;
};

const imported = (bytes: Uint8Array): ImportedDraft => {
  const result = importDocx(bytes);
  assert.ok(result.kind === 'draft');
  return result;
};

const inForm = (text: string): string => {
  const checker = new DraftChecker();
  return intoForm(text, (version) => checker.analyze(version, plainOptions));
};

const words = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** Names and titles of the form stand in capitals in the file, whatever the draft has. */
const fieldsOf = (report: Report) => ({
  issuer: words(report.issuer?.text ?? '').toUpperCase(),
  parentBody: words(report.parentBody?.text ?? '').toUpperCase(),
  code: words(report.symbol?.code?.text ?? ''),
  place: words(report.placeDate?.place?.text ?? ''),
  subject: words(report.subject?.text ?? ''),
  addressees: report.addressees?.lines.map(({ text }) => words(text)) ?? [],
  recipients: report.recipients?.lines.map(({ text }) => words(text)) ?? [],
  authority: report.signature?.authority.map(({ text }) => words(text).toUpperCase()) ?? [],
  position: words(report.signature?.position?.text ?? '').toUpperCase(),
  signer: words(report.signature?.signer?.text ?? ''),
  headings: report.headings.map(({ number, title }) => words(`${number?.text ?? ''} ${title}`).toUpperCase()),
});

const bodyWords = (report: Report): string =>
  words(report.text.slice(report.bodySpan.start, report.bodySpan.end).replace(/<br>|\[\^\w+\]/g, ' ')).toUpperCase();

describe('a report exported and imported again', () => {
  for (const file of drafts) {
    it(`${file}: the same form, headings and words`, async () => {
      const draft = read(readFileSync(file, 'utf8'));
      const { text } = imported((await writeReport(draft)).bytes);
      const again = read(inForm(text));
      assert.deepEqual(fieldsOf(again), fieldsOf(draft));
      assert.equal(bodyWords(again), bodyWords(draft));
    });
  }
});

describe('a report exported with its draft', () => {
  const text = `\ufeff${readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8').replace(/\n/g, '\r\n')}`;

  it('comes back byte for byte, and the file is the same every time', async () => {
    const first = await writeReport(read(text), { keepSource: text });
    const second = await writeReport(read(text), { keepSource: text });
    assert.deepEqual(first.bytes, second.bytes);
    assert.deepEqual(imported(first.bytes).source, { text, merged: text, notes: [] });
  });

  it('keeps none unless it is asked to', async () => {
    assert.equal(imported((await writeReport(read(text))).bytes).source, null);
  });

  it('says that the draft is in the file', async () => {
    const { notes } = await writeReport(read(text), { keepSource: text });
    assert.ok(notes.some(({ kind }) => kind === 'source-kept'));
  });

  it('keeps none in a document that is issued, and says so', async () => {
    const { bytes, notes } = await writeReport({ ...read(text), status: 'issued' }, { keepSource: text });
    assert.equal(imported(bytes).source, null);
    assert.ok(notes.some(({ kind }) => kind === 'source-not-kept'));
  });

  it('takes the words that were edited since into the draft, and gives both', async () => {
    const { bytes } = await writeReport(read(text), { keepSource: text });
    const files = unzipSync(bytes);
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const edited = zipSync({ ...files, 'word/document.xml': strToU8(document.replace('3.214', '3.215')) });
    const draft = imported(edited);
    assert.deepEqual(draft.source, {
      text,
      merged: text.replace('3.214', '3.215'),
      notes: [{ kind: 'merged', changed: 1, added: 0, removed: 0 }],
    });
    assert.match(draft.text, /3\.215 hồ sơ/);
  });
});
