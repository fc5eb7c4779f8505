import { fold } from '../text/fold';
import type { Outline } from './outline';

/** The outline that an id names, case, diacritics and white space aside. */
export function outlineById(outlines: readonly Outline[], id: string): Outline | null {
  const wanted = normalize(id);
  return outlines.find((outline) => normalize(outline.id) === wanted || normalize(outline.title) === wanted) ?? null;
}

/** The outline that a report's subject tells: the one with the longest phrase found in it. */
export function outlineBySubject(outlines: readonly Outline[], subject: string): Outline | null {
  const words = ` ${normalize(subject)} `;
  let best: Outline | null = null;
  let longest = 0;
  for (const outline of outlines) {
    for (const phrase of outline.subjects) {
      const wanted = normalize(phrase);
      if (wanted.length > longest && words.includes(` ${wanted} `)) {
        best = outline;
        longest = wanted.length;
      }
    }
  }
  return best;
}

const normalize = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
