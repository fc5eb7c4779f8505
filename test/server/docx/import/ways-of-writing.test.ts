import assert from 'node:assert/strict';
import fc from 'fast-check';
import { modelReports } from './model-report';
import { meaningIn, meaningOf } from './read-model';
import { writtenInWord } from './way-file';
import { waysOfWriting } from './ways-of-writing';

describe('a report typed in Word in any way', () => {
  it('comes into the draft with its form, headings and words', () => {
    fc.assert(
      fc.property(modelReports, waysOfWriting, (report, way) => {
        assert.deepEqual(meaningIn(writtenInWord(report, way)), meaningOf(report));
      }),
      { numRuns: 30 },
    );
  });
});
