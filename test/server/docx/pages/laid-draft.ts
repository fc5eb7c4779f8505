import assert from 'node:assert/strict';
import { composeReport } from '../../../../server/src/docx/compose/compose-report';
import { stateForm } from '../../../../server/src/docx/form-profile';
import { layoutFacts } from '../../../../server/src/docx/pages/layout-facts';
import { layReport, type LaidReport } from '../../../../server/src/docx/pages/place-pages';
import type { PlacedPage, TextPiece } from '../../../../server/src/docx/pages/placed-page';
import type { LayoutFacts } from '../../../../server/src/report/layout-facts';
import type { Report } from '../../../../server/src/report/report';
import { readReport } from '../../../../server/src/report/read-report';

/** The printed pages of a draft in the State form. */
export function laidDraft(
  draft: string,
  change: (report: Report) => Report = (report) => report,
): LaidReport & { readonly facts: LayoutFacts } {
  const report = readReport(draft, { always: true });
  assert.ok(report);
  const { composition } = composeReport(change(report), { profile: stateForm, pictures: new Map() });
  const laid = layReport(composition, stateForm);
  return { ...laid, facts: { ...layoutFacts(laid, composition, stateForm), missingAnnexes: [] } };
}

export const textsOf = (page: PlacedPage): readonly TextPiece[] => page.pieces.filter((piece) => piece.kind === 'text');

/** The first piece of the pages that begins with these words. */
export function pieceOf(pages: readonly PlacedPage[], start: string): TextPiece {
  const piece = pages.flatMap(textsOf).find(({ text }) => text.startsWith(start));
  assert.ok(piece, `no piece begins with “${start}”`);
  return piece;
}
