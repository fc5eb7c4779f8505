import assert from 'node:assert/strict';
import { isAsked } from '../../../server/src/outline/asked';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline } from '../../../server/src/outline/outline';
import { change, changesOf, headingOffsets, places, put, take, type Change, type Place } from './changes';
import { draft, filled, numbered, outlineFindings, told, typed, type HeadingForm, type Part } from './skeleton';

/** Each way of writing, of naming the outline and of numbering what is changed stands in some draft of each kind. */
const WAYS: readonly { readonly form: HeadingForm; readonly named: boolean; readonly numbers: 'anew' | 'as left' }[] = [
  { form: 'atx', named: true, numbers: 'anew' },
  { form: 'atx', named: false, numbers: 'as left' },
  { form: 'bold', named: false, numbers: 'anew' },
  { form: 'plain', named: true, numbers: 'as left' },
];

/** A report by an outline: named in the front matter, or told by the subject. */
function report(outline: Outline, parts: readonly Part[], form: HeadingForm, named: boolean): string {
  const subject = `${outline.subjects[0] ?? 'Tình hình chung'} năm 2025`;
  return draft(typed(parts, form), named ? { subject, outline: outline.id } : { subject });
}

/** What is amiss with the findings of these changes: not the one expected, or not at its place. */
function faults(outline: Outline, changes: Iterable<Change>, form: HeadingForm, named: boolean): readonly string[] {
  const found: string[] = [];
  for (const { name, parts, expected, at } of changes) {
    const text = report(outline, parts, form, named);
    const findings = outlineFindings(text);
    const ids = findings.map(({ rule }) => rule.id);
    const offsets = headingOffsets(text, parts, form);
    const starts = at.map((index) => offsets[index] ?? text.indexOf('Trên đây là'));
    const hasPlace = starts.some(
      (start) => start <= (findings[0]?.span.start ?? -1) && (findings[0]?.span.start ?? -1) <= start + 12,
    );
    const isRight = expected === null ? ids.length === 0 : ids.length === 1 && ids[0] === expected && hasPlace;
    if (!isRight) found.push(`${name}: ${told(text, findings).join(' + ') || 'nothing'}`);
  }
  return found;
}

describe('reports by the built-in outlines', () => {
  for (const outline of builtInOutlines) {
    const subject = outline.subjects[0] ?? 'Tình hình chung';
    const asks = (place: Place) =>
      isAsked(place.section, subject) &&
      (place.section.choice === null ||
        place.siblings.filter(({ choice }) => choice === place.section.choice).length < 2);
    const whole = filled(outline.sections);

    for (const { form, named: naming, numbers } of WAYS) {
      // An outline without a subject, or no longer in force, must be named.
      const named = naming || outline.subjects.length === 0 || outline.validTo !== null;
      const parts = numbers === 'anew' ? whole : numbered(whole);
      describe(`${outline.id}, ${named ? 'named' : 'told by the subject'}, headings ${form}, numbers ${numbers}`, () => {
        it('whole: nothing', () => {
          const text = report(outline, parts, form, named);
          assert.deepEqual(told(text, outlineFindings(text)), []);
        });

        for (const kind of ['removed', 'doubled', 'emptied', 'moved', 'moved under another parent'] as const) {
          it(`each section ${kind}: one finding at its place`, () => {
            const changes = changesOf(kind, outline, parts, asks);
            assert.deepEqual(faults(outline, changes, form, named), []);
          });
        }
      });
    }
  }
});

describe('the change of a draft', () => {
  const [first] = builtInOutlines;
  const parts = filled(first?.sections ?? []);

  it('takes a part out and puts it elsewhere', () => {
    const [place] = places(first?.sections ?? []);
    assert.ok(place && parts[0]);
    assert.equal(take(parts, place.path).length, parts.length - 1);
    assert.equal(put(parts, [0], parts[0]).length, parts.length + 1);
    assert.deepEqual(
      change(parts, [0], () => []),
      take(parts, [0]),
    );
  });
});
