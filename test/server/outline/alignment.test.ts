import assert from 'node:assert/strict';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { OutlineSection } from '../../../server/src/outline/outline';
import { fillVariables } from '../../../server/src/outline/variables';
import {
  codes,
  draft,
  filled,
  fixedBy,
  outlineFindings,
  told,
  typed,
  YEAR,
  type HeadingForm,
  type Part,
} from './skeleton';

/** The way to a section: its place among its siblings at each level. */
type Path = readonly number[];

const forms: readonly HeadingForm[] = ['atx', 'bold', 'plain'];

function* paths(sections: readonly OutlineSection[], above: Path = []): Generator<readonly [Path, OutlineSection]> {
  for (const [index, section] of sections.entries()) {
    const path = [...above, index];
    yield [path, section];
    yield* paths(section.children, path);
  }
}

/** The parts with the siblings at a path changed. */
function change(parts: readonly Part[], path: Path, edit: (siblings: readonly Part[], at: number) => readonly Part[]) {
  const walk = (siblings: readonly Part[], depth: number): readonly Part[] => {
    const at = path[depth] ?? 0;
    if (depth === path.length - 1) return edit(siblings, at);
    return siblings.map((part, index) => (index === at ? { ...part, children: walk(part.children, depth + 1) } : part));
  };
  return walk(parts, 0);
}

const without = (parts: readonly Part[], path: Path) => change(parts, path, (s, at) => s.filter((_, i) => i !== at));

/** The heading line that stands at a path, '' when none does. */
function headingAt(parts: readonly Part[], path: Path, form: HeadingForm): string {
  const [first = 0, ...rest] = path;
  const lines = typed(parts, form).split('\n\n');
  const level = path.length;
  let siblings = parts;
  for (const at of path.slice(0, -1)) siblings = siblings[at]?.children ?? [];
  const part = siblings[rest.at(-1) ?? first];
  const line = lines.find((candidate) => part && candidate.endsWith(part.title + (form === 'bold' ? '**' : '')));
  return line !== undefined && level > 0 ? line : '';
}

/** Fixes what numbering finds, one finding after another, until nothing is left. */
function renumbered(text: string): string {
  let result = text;
  for (let round = 0; round < 20; round++) {
    const finding = outlineFindings(result).find(({ rule }) => rule.id === 'outline/numbering');
    if (!finding) return result;
    result = fixedBy(result, finding);
  }
  throw new Error('numbering does not come to an end');
}

describe('alignment with an outline', () => {
  for (const outline of builtInOutlines) {
    const whole = filled(outline.sections);
    const subject = outline.subjects[0] ?? '';
    const report = (parts: readonly Part[], form: HeadingForm = 'atx') => draft(typed(parts, form), { subject });

    for (const form of forms) {
      describe(`${outline.id}, headings ${form}`, () => {
        it('finds nothing when every section is there', () => {
          const text = report(whole, form);
          assert.deepEqual(told(text, outlineFindings(text)), []);
        });

        for (const [path, section] of paths(outline.sections)) {
          it(`tells ${section.id} when it is missing, where it belongs, and inserts it there`, () => {
            const rest = without(whole, path);
            const text = report(rest, form);
            const findings = outlineFindings(text);
            if (!section.required) {
              assert.deepEqual(told(text, findings), []);
              return;
            }
            // A parent that lost its only child keeps no text.
            const own = findings.filter(({ rule }) => rule.id !== 'outline/empty-section');
            assert.deepEqual(codes(own), ['outline/missing-section'], told(text, findings).join('\n'));
            const [finding] = own;
            const next = headingAt(rest, path, form);
            if (next !== '' && path.length === 1) assert.equal(finding?.span.start, text.indexOf(next));

            const inserted = fixedBy(text, finding);
            // An inserted heading is bold where none has a #: without a text a plain one would be no heading.
            const wanted = headingAt(whole, path, form === 'plain' ? 'bold' : form);
            assert.equal(inserted.split('\n').filter((line) => line === wanted).length, 1, inserted);
            const title = fillVariables(section.title, YEAR);
            const filledAgain = inserted
              .replace(title, (found) => found)
              .replace(new RegExp(`^(.*${escape(title)}\\**)$`, 'm'), '$1\n\nMục này đã có nội dung.');
            const mended = renumbered(filledAgain);
            const left = outlineFindings(mended);
            const childrenAsked = section.children.filter((child) => child.required);
            assert.deepEqual(
              codes(left),
              childrenAsked.map(() => 'outline/missing-section'),
              told(mended, left).join('\n'),
            );
            assert.deepEqual(headingsOf(mended), headingsOf(report(keepOnlyHeading(whole, path), 'atx')));
          });

          it(`tells ${section.id} twice once`, () => {
            const text = report(
              change(whole, path, (s, at) => s.flatMap((part, i) => (i === at ? [part, part] : [part]))),
              form,
            );
            const findings = outlineFindings(text);
            assert.deepEqual(codes(findings), ['outline/duplicate-section'], told(text, findings).join('\n'));
            const title = fillVariables(section.title, YEAR);
            assert.equal(findings[0]?.span.start, lineStartOf(text, text.lastIndexOf(title)));
          });

          if (section.children.length === 0) {
            it(`tells ${section.id} without a text`, () => {
              // A plain numbered line is a heading only when text follows it.
              const shown = form === 'plain' ? 'bold' : form;
              const text = report(
                change(whole, path, (s, at) => s.map((part, i) => (i === at ? { ...part, text: '' } : part))),
                shown,
              );
              const findings = outlineFindings(text);
              assert.deepEqual(codes(findings), ['outline/empty-section'], told(text, findings).join('\n'));
            });
          }
        }
      });
    }

    for (const [path, section] of paths(outline.sections)) {
      it(`${outline.id}: ${section.id} moved among its siblings is misplaced once`, () => {
        const at = path.at(-1) ?? 0;
        const siblings = path.length === 1 ? whole : (whole[path[0] ?? 0]?.children ?? []);
        for (const to of new Set([0, at - 1, at + 1, siblings.length - 1])) {
          if (to === at || to < 0 || to >= siblings.length) continue;
          const text = report(change(whole, path, (s) => moved(s, at, to)));
          const findings = outlineFindings(text);
          assert.deepEqual(
            codes(findings),
            ['outline/misplaced-section'],
            `to ${to}: ${told(text, findings).join('\n')}`,
          );
        }
      });
    }

    it(`${outline.id}: a section moved under another parent is misplaced once`, () => {
      for (const [path, section] of paths(outline.sections)) {
        const from = path[0] ?? 0;
        const child = whole[from]?.children[path[1] ?? -1];
        if (!child) continue;
        for (let to = 0; to < whole.length; to++) {
          if (to === from || (whole[to]?.children.length ?? 0) === 0) continue;
          const text = report(
            change(without(whole, path), [to], (s, at) =>
              s.map((part, i) => (i === at ? { ...part, children: [...part.children, child] } : part)),
            ),
          );
          const findings = outlineFindings(text).filter(({ rule }) => rule.id !== 'outline/empty-section');
          assert.deepEqual(
            codes(findings),
            ['outline/misplaced-section'],
            `${section.id}: ${told(text, findings).join('\n')}`,
          );
        }
      }
    });
  }
});

/** The list with the item at one place put at another. */
function moved<T>(list: readonly T[], at: number, to: number): readonly T[] {
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), ...list.slice(at, at + 1), ...rest.slice(to)];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const lineStartOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Number and title of every heading, marks left out. */
const headingsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[#*\s]+|\*+$/g, ''))
    .filter((line) => /^(?:[IVX]+\.|\d+\.|[a-zđ]\)) /.test(line));

/** The parts with the section at a path reduced to its own heading. */
const keepOnlyHeading = (parts: readonly Part[], path: Path) =>
  change(parts, path, (s, at) => s.map((part, i) => (i === at ? { ...part, children: [] } : part)));
