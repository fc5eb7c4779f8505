import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReport } from '../../../server/src/report/read-report';
import type { Field, Report, Section } from '../../../server/src/report/report';
import { withoutMarks } from '../../../server/src/report/typed-text';
import type { Span } from '../../../server/src/text/span';
import { hostileText } from '../markdown/hostile-text';
import { damaged, damages, jumble } from './damage';
import { draft, DRAFTS } from './fixtures';
import { partSpans, unclaimedWords } from './unclaimed-words';

const seed = Number(process.env['VAN_THU_SEED'] ?? Date.now() % 2 ** 31);
const given = { seed, numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 400) };

const damagedDraft = fc
  .tuple(fc.constantFrom(...DRAFTS), damages)
  .map(([name, changes]) => damaged(draft(name), changes));
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'any text': fc.string({ unit: 'binary', maxLength: 300 }),
  'hostile Markdown': hostileText(40),
  'lines of a form in any order': jumble,
  'a damaged draft': damagedDraft,
};

function read(text: string): Report {
  const report = readReport(text, { always: true });
  assert.ok(report);
  return report;
}

/** The fields whose words stand in the body just so. */
function typedFields(report: Report): readonly Field[] {
  const { symbol, placeDate, addressees, recipients, signature } = report;
  return [
    report.nationalName,
    report.motto,
    report.documentType,
    symbol,
    symbol?.number,
    symbol?.code,
    placeDate?.place,
    placeDate?.day,
    placeDate?.month,
    placeDate?.year,
    recipients?.label,
    ...(addressees?.lines ?? []),
    ...(recipients?.lines ?? []),
    ...(signature?.authority ?? []),
    signature?.signer,
  ].filter((field) => field !== null && field !== undefined && field.text !== '') as readonly Field[];
}

function checkSpan({ start, end }: Span, text: string, what: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}–${end} in ${text.length}`);
}

function checkSections(sections: readonly Section[], outer: Span, text: string): void {
  let at = outer.start;
  for (const section of sections) {
    checkSpan(section.span, text, section.title);
    assert.ok(section.span.start >= at && section.span.end <= outer.end, `${section.title} lies outside`);
    assert.ok(section.titleSpan.start >= section.headingSpan.start && section.titleSpan.end <= section.headingSpan.end);
    if (section.number) checkSpan(section.number.span, text, section.number.text);
    checkSections(section.children, section.span, text);
    at = section.span.end;
  }
}

/** Words without marks; of words that were joined from several lines only letters and digits. */
function plain(text: string, isJoined: boolean): string {
  const words = withoutMarks(text).replace(/<[^<>]*>|[\s#_*|]+/g, '');
  return isJoined ? words.replace(/[^\p{L}\p{M}\d]/gu, '') : words;
}

describe(`readReport, properties (seed ${seed})`, function () {
  this.timeout(120_000);
  for (const [name, text] of Object.entries(texts)) {
    it(`never throws on ${name}, and every span lies inside it`, () => {
      fc.assert(
        fc.property(text, (typed) => {
          readReport(typed);
          const report = read(typed);
          const { addressees, recipients, signature, closingSentence } = report;
          const spans = [addressees, recipients, signature, closingSentence].flatMap((part) =>
            part ? [part.span] : [],
          );
          [...partSpans(report), ...spans, ...report.closingMarks, report.bodySpan].forEach((span) =>
            checkSpan(span, typed, 'part'),
          );
          report.notes.forEach(({ kind, span }) => checkSpan(span, typed, kind));
          checkSections(report.sections, { start: 0, end: typed.length }, typed);
        }),
        given,
      );
    });
    it(`gives words of ${name} as they stand at their spans`, () => {
      fc.assert(
        fc.property(text, (typed) => {
          const report = read(typed);
          const inFrontMatter = report.frontMatter?.end ?? -1;
          for (const { text: words, span } of typedFields(report)) {
            if (span.start < inFrontMatter) continue;
            const typedWords = typed.slice(span.start, span.end);
            const isJoined = /[\r\n]/.test(typedWords);
            assert.equal(plain(typedWords, isJoined), plain(words, isJoined));
          }
        }),
        given,
      );
    });
  }

  for (const name of ['lines of a form in any order', 'a damaged draft'] as const) {
    it(`loses no word of ${name}`, () => {
      fc.assert(
        fc.property(texts[name] ?? fc.constant(''), (typed) => {
          assert.deepEqual(unclaimedWords(read(typed)), []);
        }),
        given,
      );
    });
  }
});
