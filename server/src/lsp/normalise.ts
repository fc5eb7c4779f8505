import { normalise } from '../check/normalise/normalise';
import type { Analysis } from '../check/analysis';
import { protocolEdits, type Draft } from './draft';
import type { NormaliseResult } from './protocol';

/** What the draft becomes when it is cleaned, as edits of the version that the server knows. */
export function normaliseDraft({ document }: Draft, analyzeText: (text: string) => Analysis): NormaliseResult {
  const result = normalise(document.getText(), analyzeText);
  if (result.kind === 'unchanged') return { kind: result.why };
  const { text, edits } = result;
  return { kind: 'changed', version: document.version, text, edits: protocolEdits(document, edits) };
}
