import { fold } from '../text/fold';
import type { Outline } from './outline';

/** The outline that an id names, case, diacritics and white space aside. */
export function outlineById(outlines: readonly Outline[], id: string): Outline | null {
  const wanted = normalize(id);
  return outlines.find((outline) => normalize(outline.id) === wanted || normalize(outline.title) === wanted) ?? null;
}

/**
 * The outline that a report's subject tells: of those in force, the one with the longest phrase found in it.
 * @param date the report's as YYYY-MM-DD, or only its beginning where the rest is blank; null for a report without one
 */
export function outlineBySubject(outlines: readonly Outline[], subject: string, date: string | null): Outline | null {
  let best: Outline | null = null;
  let longest = 0;
  for (const outline of outlines) {
    if (!isInForce(outline, date)) continue;
    for (const phrase of outline.subjects) {
      const { length } = normalize(phrase);
      if (length > longest && hasPhrase(subject, phrase)) {
        best = outline;
        longest = length;
      }
    }
  }
  return best;
}

/** Whether a subject holds a phrase, case, diacritics and marks aside; words count whole. */
export const hasPhrase = (subject: string, phrase: string): boolean =>
  ` ${normalize(subject)} `.includes(` ${normalize(phrase)} `);

/** Whether a report of this date follows the outline; one without a date follows what is not yet replaced. */
export function isInForce({ validFrom, validTo }: Outline, date: string | null): boolean {
  if (date === null) return validTo === null;
  const begins = validFrom === null || validFrom.slice(0, date.length) <= date;
  return begins && (validTo === null || date <= validTo.slice(0, date.length));
}

const normalize = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
