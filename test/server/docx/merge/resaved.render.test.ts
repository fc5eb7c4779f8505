import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { importDocx, type ImportedSource } from '../../../../server/src/docx/import/import-docx';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import { Folder } from '../../cli/van-thu';
import { generatedDraft } from '../generated-draft';
import { convertFiles, requireLibreOffice, unitOnly } from '../measure-pdf';
import { editedFile } from './word-edits';

const GENERATED = 8;
const SEED = 20_260_101;
const sample = readFileSync('test/fixtures/sample/bao-cao-mau.md', 'utf8');
const drafts: Readonly<Record<string, string>> = {
  sample,
  pasted: readFileSync('test/fixtures/report/pasted.md', 'utf8'),
  tables: readFileSync('test/fixtures/report/tables.md', 'utf8'),
  ...Object.fromEntries(
    fc.sample(generatedDraft, { numRuns: GENERATED, seed: SEED }).map((draft, index) => [`made-${index}`, draft]),
  ),
};

const exported = async (text: string): Promise<Uint8Array> => {
  const report = readReport(text, { always: true });
  assert.ok(report);
  return (await writeReport(report, { keepSource: text })).bytes;
};

describe('files that LibreOffice saved anew', function () {
  this.timeout(120_000);
  let saved: ReadonlyMap<string, Uint8Array> = new Map();

  before(async function () {
    if (unitOnly()) return this.skip();
    requireLibreOffice();
    const files = await Promise.all(
      Object.entries(drafts).map(async ([name, text]) => [name, await exported(text)] as const),
    );
    const edited = editedFile(await exported(sample), (xml) => xml.replace('3.214', '3.215'));
    saved = convertFiles({ ...Object.fromEntries(files), edited }, 'docx');
  });

  const sourceOf = (name: string): ImportedSource => {
    const result = importDocx(saved.get(name) ?? new Uint8Array());
    assert.ok(result.kind === 'draft' && result.source, name);
    return result.source;
  };

  for (const name of Object.keys(drafts)) {
    it(`give the draft byte for byte, and nothing to tell: ${name}`, () => {
      assert.deepEqual(sourceOf(name), { text: drafts[name], merged: drafts[name], notes: [] });
    });
  }

  it('give the draft with the one edit that was made', () => {
    assert.equal(sourceOf('edited').merged, sample.replace('3.214', '3.215'));
  });

  it('are read as DOC too', async () => {
    const doc = convertFiles({ sample: await exported(sample) }, 'doc').get('sample');
    const folder = new Folder();
    try {
      folder.write('bao-cao.doc', doc ?? new Uint8Array());
      const { code, out } = folder.run('import', 'bao-cao.doc');
      assert.equal(code, 0);
      assert.match(out, /Đã ghi bao-cao\.md/);
      const text = readFileSync(`${folder.path}/bao-cao.md`, 'utf8');
      assert.match(text, /^---\n[^]*người ký: Lê Minh Khang\n[^]*\| 58 \| 59,4 \|[^]*\n## III\. ĐÁNH GIÁ CHUNG\n/);
    } finally {
      folder.remove();
    }
  });
});
