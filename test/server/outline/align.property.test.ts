import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align } from '../../../server/src/outline/align';
import type { OutlineHeading } from '../../../server/src/outline/alignment';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { OutlineSection } from '../../../server/src/outline/outline';
import { places } from './changes';
import { draft, filled, outlineFindings, typed, type Part } from './skeleton';

const LINE = 100;

/** Headings one below the other, each ending where the next of its level begins. */
function headingsOf(rows: readonly { readonly title: string; readonly level: number }[]): readonly OutlineHeading[] {
  return rows.map(({ title, level }, index) => {
    const next = rows.findIndex((row, other) => other > index && row.level <= level);
    return {
      title,
      level,
      span: { start: index * LINE, end: index * LINE + title.length },
      end: (next < 0 ? rows.length : next) * LINE,
    };
  });
}

const sectionsOf = (sections: readonly OutlineSection[]) => [...places(sections)].map(({ section }) => section);

const anyOutline = fc.constantFrom(...builtInOutlines);

/** Titles of an outline in any order, left out, again or among others, at any level. */
const anyReport = anyOutline.chain((outline) => {
  const own = sectionsOf(outline.sections).flatMap(({ title, aliases }) => [title, ...aliases]);
  const title = fc.oneof(fc.constantFrom(...own), fc.string({ maxLength: 40 }), fc.constant('Nhiệm vụ và giải pháp'));
  const row = fc.record({ title, level: fc.integer({ min: 1, max: 4 }) });
  return fc.record({ outline: fc.constant(outline), rows: fc.array(row, { maxLength: 25 }) });
});

describe('an alignment', () => {
  it('gives each heading to one list and each section one heading, and inserts inside the body', () => {
    fc.assert(
      fc.property(anyReport, fc.string({ maxLength: 30 }), ({ outline, rows }, subject) => {
        const headings = headingsOf(rows);
        const bodyEnd = rows.length * LINE;
        const { matched, missing, misplaced, renamed, merged, split, duplicates, extra } = align({
          outline,
          headings,
          bodyEnd,
          subject,
        });
        const own = [...matched, ...split, ...duplicates, ...extra].map(({ heading }) => heading);
        assert.equal(new Set(own).size, own.length, 'a heading in two lists');
        assert.equal(own.length, rows.length, 'a heading in no list');
        const sections = [...matched, ...merged].map(({ section }) => section);
        assert.equal(new Set(sections).size, sections.length, 'a section with two headings');
        for (const { section, heading } of [...misplaced, ...renamed])
          assert.ok(matched.some((match) => match.section === section && match.heading === heading));
        for (const { section } of missing) assert.ok(!sections.includes(section));
        for (const { insertAt } of [...missing, ...misplaced]) assert.ok(insertAt >= 0 && insertAt <= bodyEnd);
      }),
    );
  });

  it('tells no more than was changed, and never a right section', () => {
    const kept = anyOutline.chain((outline) => {
      const whole = filled(outline.sections);
      return fc.record({
        outline: fc.constant(outline),
        left: fc.uniqueArray(fc.nat({ max: Math.max(0, whole.length - 1) }), { maxLength: 2 }),
      });
    });
    fc.assert(
      fc.property(kept, ({ outline, left }) => {
        const parts: readonly Part[] = filled(outline.sections).filter((_, index) => !left.includes(index));
        const subject = `${outline.subjects[0] ?? 'Tình hình chung'} năm 2025`;
        const text = draft(typed(parts), { subject, outline: outline.id });
        assert.ok(outlineFindings(text).length <= left.length);
      }),
      { numRuns: 40 },
    );
  });
});
