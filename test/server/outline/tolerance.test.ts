import assert from 'node:assert/strict';
import { ABBREVIATIONS } from '../../../server/src/outline/abbreviations';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../../../server/src/outline/outline';
import { fillVariables } from '../../../server/src/outline/variables';
import { fold } from '../../../server/src/text/fold';
import { change, places } from './changes';
import { draft, filled, outlineFindings, told, typed, YEAR, type Part } from './skeleton';

/** The rules that compare sections with the outline; how a title is written is another's. */
const COMPARING = /^outline\/(?:missing|misplaced|duplicate|empty|extra|renamed|unknown|no)-/;

/** One letter of each word of three or more is another; digits stay. */
const misspelt = (title: string): string =>
  title.replace(/(?<!\p{L})(\p{L})(\p{L})(?=\p{L})/gu, (_, first: string, second: string) =>
    first.concat(second.toLowerCase() === 'x' ? 'q' : 'x'),
  );

/** As a scan reads it. */
const scanned = (title: string): string => title.replace(/i/g, 'l').replace(/m/g, 'rn').replace(/ư/g, 'ur');

/** Two words run together, and one torn apart. */
const glued = (title: string): string => title.replace(/ /, '').replace(/(\p{L}{2})(\p{L}{3,})$/u, '$1 $2');

/** With each known abbreviation in the place of its words. */
function abbreviated(title: string): readonly string[] {
  const plain = fold(title).replace(/[^a-z0-9]+/g, ' ');
  return [...ABBREVIATIONS].flatMap(([short, long]) => {
    const words = long.join(' ');
    return plain.includes(words) ? [plain.replace(words, short.toUpperCase())] : [];
  });
}

function wordings({ title, aliases }: OutlineSection): readonly string[] {
  const own = fillVariables(title, YEAR);
  return [
    ...aliases.map((alias) => fillVariables(alias, YEAR)),
    own.toLowerCase(),
    own.normalize('NFD'),
    fold(own),
    misspelt(own),
    scanned(own.toLowerCase()),
    glued(own),
    ...abbreviated(own),
    `Một số ${own.toLowerCase()}`,
  ];
}

function compared(outline: Outline, parts: readonly Part[]): readonly string[] {
  const subject = `${outline.subjects[0] ?? 'Tình hình chung'} năm 2025`;
  const text = draft(typed(parts), { subject, outline: outline.id });
  return told(
    text,
    outlineFindings(text).filter(({ rule }) => COMPARING.test(rule.id)),
  );
}

describe('headings in other words than the outline’s', () => {
  for (const outline of builtInOutlines) {
    const whole = filled(outline.sections);

    it(`${outline.id}: aliases, abbreviations, misspelt, scanned, without diacritics`, () => {
      const faults: string[] = [];
      for (const { path, section } of places(outline.sections)) {
        for (const title of wordings(section)) {
          const found = compared(
            outline,
            change(whole, path, (part) => [{ ...part, title }]),
          );
          if (found.length > 0) faults.push(`${section.id} as «${title}»: ${found.join(' + ')}`);
        }
      }
      assert.deepEqual(faults, []);
    });

    for (const [name, write] of [
      ['without diacritics', fold],
      ['misspelt', misspelt],
      ['in small letters', (title: string) => title.toLowerCase()],
    ] as const) {
      it(`${outline.id}: all ${name}`, () => {
        const all = (parts: readonly Part[]): readonly Part[] =>
          parts.map((part) => ({ ...part, title: write(part.title), children: all(part.children) }));
        assert.deepEqual(compared(outline, all(whole)), []);
      });
    }
  }
});
