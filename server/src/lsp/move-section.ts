import { TextDocument } from 'vscode-languageserver-textdocument';
import { moveSection as moveInReport, placeBeside, sectionAt } from '../report/move-section';
import { rangeOf, type Draft } from './draft';
import type { MoveSectionParams, MoveSectionResult } from './protocol';

/** The edits that let the section at a place change places with its neighbour, all that lies under it going with it. */
export function moveSection({ document, analysis }: Draft, { position, way }: MoveSectionParams): MoveSectionResult {
  const { report } = analysis;
  const section = report && sectionAt(report, document.offsetAt(position));
  const target = section && placeBeside(report, section, way);
  if (!target) return null;
  const { edits, headingAt } = moveInReport(report, section, target);
  if (edits.length === 0) return null;
  const changes = edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
  const { uri, languageId, version } = document;
  const moved = TextDocument.create(uri, languageId, version, TextDocument.applyEdits(document, changes));
  return { edits: changes, cursor: moved.positionAt(headingAt) };
}
