import { renumberSections } from '../report/renumber';
import { protocolEdits, type Draft } from './draft';
import type { RenumberResult } from './protocol';

/** The edits that number all sections of the draft in order. */
export function renumberDraft({ document, analysis }: Draft): RenumberResult {
  if (!analysis.report) return { kind: 'no-report' };
  const edits = renumberSections(analysis.report);
  if (edits.length === 0) return { kind: 'unchanged' };
  return { kind: 'edits', version: document.version, edits: protocolEdits(document, edits) };
}
