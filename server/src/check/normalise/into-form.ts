import type { Analysis } from '../analysis';
import { normalise } from './normalise';

/**
 * A pasted or imported text with its form in front matter and its headings marked, as far as it is a report; what a
 * finding would mend is left to its writer, so that no word changes. Never throws.
 */
export function intoForm(text: string, analyzeText: (text: string) => Analysis): string {
  const result = normalise(text, (version) => ({ ...analyzeText(version), findings: [] }));
  return result.kind === 'changed' ? result.text : text;
}
