import type { CompletionList, CompletionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeCitations } from './complete-citations';
import { completeFrontMatter, isInFrontMatter } from './complete-front-matter';
import { completeSections } from './complete-sections';
import type { CompletionSource } from './completion-source';

/**
 * Behind a space, a separator or a digit something of a citation may stand, behind a space or `#` a section's title,
 * behind the space after a key its value; letters alone never open the list.
 */
export const completionTriggers: readonly string[] = [
  ' ',
  '/',
  '-',
  '#',
  ...Array.from({ length: 10 }, (_, digit) => String(digit)),
];

/** What may be written at the cursor; null where nothing is known. */
export function completion(
  document: TextDocument,
  params: CompletionParams,
  source: CompletionSource,
): CompletionList | null {
  if (isInFrontMatter(document, params.position)) return completeFrontMatter(document, params, source);
  return completeSections(document, params, source) ?? completeCitations(document, params, source);
}
