import assert from 'node:assert/strict';
import fc from 'fast-check';
import { align, type AlignInput } from '../../../server/src/outline/align';
import type { OutlineHeading } from '../../../server/src/outline/alignment';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { KeptAlignments } from '../../../server/src/outline/kept-alignments';
import type { OutlineSection } from '../../../server/src/outline/outline';

interface Typed {
  readonly title: string;
  readonly level: number;
  /** Length of the heading with the text under it. */
  readonly length: number;
}

const flat = (sections: readonly OutlineSection[], level = 1): readonly Omit<Typed, 'length'>[] =>
  sections.flatMap(({ title, children }) => [{ title, level }, ...flat(children, level + 1)]);

/** Headings one after the other, each ending where the next of its level or a higher one begins. */
function placed(typed: readonly Typed[]): readonly OutlineHeading[] {
  const starts = typed.map((_, index) => typed.slice(0, index).reduce((sum, { length }) => sum + length, 10));
  const bodyEnd = typed.reduce((sum, { length }) => sum + length, 10);
  return typed.map(({ title, level }, index) => {
    const next = typed.findIndex((other, at) => at > index && other.level <= level);
    const start = starts[index] ?? 0;
    return { title, level, span: { start, end: start + 5 }, end: starts[next] ?? bodyEnd };
  });
}

const length = fc.integer({ min: 6, max: 90 });
const drafts = fc.constantFrom(...builtInOutlines).chain((outline) =>
  fc
    .shuffledSubarray([...flat(outline.sections)])
    .chain((headings) =>
      fc.tuple(...headings.map((heading) => fc.tuple(length, length).map(([a, b]) => ({ heading, a, b })))),
    )
    .map((headings) => ({
      outline,
      before: headings.map(({ heading, a }) => ({ ...heading, length: a })),
      after: headings.map(({ heading, b }) => ({ ...heading, length: b })),
    })),
);

describe('alignments kept between keystrokes', () => {
  it('equal those made anew when only the places of headings change', () => {
    let moved = 0;
    fc.assert(
      fc.property(drafts, ({ outline, before, after }) => {
        const inputOf = (typed: readonly Typed[]): AlignInput => ({
          outline,
          headings: placed(typed),
          bodyEnd: typed.reduce((sum, { length: own }) => sum + own, 10),
          subject: outline.subjects[0] ?? '',
        });
        const kept = new KeptAlignments();
        const first = kept.align(inputOf(before));
        const second = kept.align(inputOf(after));
        assert.deepEqual(second, align(inputOf(after)));
        if (second.matched === first.matched) moved++;
      }),
      { numRuns: 200 },
    );
    assert.ok(moved > 100, `only ${moved} alignments were moved rather than made anew`);
  });

  it('are made anew when a title, a level or the subject changes', () => {
    const [outline] = builtInOutlines;
    assert.ok(outline);
    const kept = new KeptAlignments();
    const typed = flat(outline.sections).map((heading) => ({ ...heading, length: 20 }));
    const input = (subject: string, headings: readonly Typed[]): AlignInput => ({
      outline,
      headings: placed(headings),
      bodyEnd: 10 + 20 * headings.length,
      subject,
    });
    kept.align(input('', typed));
    for (const other of [
      typed.slice(1),
      typed.map((heading, index) => (index === 0 ? { ...heading, title: 'Thư viện' } : heading)),
      typed.map((heading, index) => (index === 1 ? { ...heading, level: 3 } : heading)),
    ]) {
      assert.deepEqual(kept.align(input('', other)), align(input('', other)));
    }
  });
});
