import assert from 'node:assert/strict';
import fc, { type Arbitrary } from 'fast-check';
import { importDocx, type ImportedSource } from '../../../../server/src/docx/import/import-docx';
import { readWord } from '../../../../server/src/docx/import/read-word';
import { textPrint } from '../../../../server/src/docx/import/text-print';
import { writeReport } from '../../../../server/src/docx/write-report';
import { readReport } from '../../../../server/src/report/read-report';
import type { BodyBlock } from '../../../../server/src/report/report';
import { generatedDraft } from '../generated-draft';
import { editedFile, withEdits, type RandomEdit } from './word-edits';

const DRAFTS = 25;
/** Drafts of all sorts of broken marks: what no way can make with certainty is left, and told. */
const LEAST_MADE = 0.97;

const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
const edits: Arbitrary<readonly RandomEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('replace', 'append', 'remove', 'insert', 'bold'),
    paragraph: share,
    word: share,
  }),
  { minLength: 1, maxLength: 5 },
);

const exported = async (text: string): Promise<Uint8Array> => {
  const report = readReport(text, { always: true });
  assert.ok(report);
  return (await writeReport(report, { keepSource: text })).bytes;
};

const sourceOf = (bytes: Uint8Array): ImportedSource => {
  const result = importDocx(bytes);
  assert.ok(result.kind === 'draft' && result.source);
  return result.source;
};

const printOf = (bytes: Uint8Array): string => {
  const { blocks, notes, pictures } = readWord(bytes);
  return textPrint(blocks, notes, pictures.count);
};

/** The letters of each block of the body. */
const blocksOf = (text: string): readonly string[] => {
  const report = readReport(text, { always: true });
  const spans = (blocks: readonly BodyBlock[]): readonly string[] =>
    blocks.map(({ span }) => text.slice(span.start, span.end));
  return report ? [...spans(report.body), ...spans(report.appendix)] : [];
};

/** How many of a list are not found in another, in its order. */
function missing(list: readonly string[], other: readonly string[]): number {
  let at = 0;
  return list.filter((item) => {
    const found = other.indexOf(item, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  }).length;
}

describe('edits made in Word, merged into generated drafts', function () {
  this.timeout(120_000);

  it(`are all in the next export, or told as left; other blocks keep every letter: ${DRAFTS} drafts`, async () => {
    let [made, left] = [0, 0];
    await fc.assert(
      fc.asyncProperty(generatedDraft, edits, async (draft, list) => {
        const bytes = await exported(draft);
        assert.equal(sourceOf(bytes).merged, draft, 'an unedited file gives another draft');
        const edited = editedFile(bytes, (xml) => withEdits(xml, list));
        const { merged, notes } = sourceOf(edited);
        assert.ok(merged !== null);
        const notMade = notes.filter(({ kind }) => kind === 'left').length;
        for (const note of notes) made += note.kind === 'merged' ? note.changed + note.added + note.removed : 0;
        left += notMade;
        assert.ok(
          missing(blocksOf(draft), blocksOf(merged)) <= list.length,
          `more blocks changed:\n${draft}\n→\n${merged}`,
        );
        if (notMade === 0) assert.equal(printOf(await exported(merged)), printOf(edited), `${draft}\n→\n${merged}`);
      }),
      { numRuns: DRAFTS },
    );
    assert.ok(made >= DRAFTS, `only ${made} edits`);
    console.log(`      ${made} edits made, ${left} left`);
    assert.ok(made / (made + left) >= LEAST_MADE, `${left} of ${made + left} edits left`);
  });
});
