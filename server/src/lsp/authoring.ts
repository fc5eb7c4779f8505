import type { Connection } from 'vscode-languageserver';
import { isInForce, outlineById } from '../outline/choose-outline';
import { newReport } from '../report/new-report';
import { likelyPeriods } from '../report/periods';
import { setOutlineEdit } from '../report/set-outline';
import { snippetText } from '../text/template';
import { rangeOf, type OnDraft } from './draft';
import { moveSection } from './move-section';
import { insertSection, outlineItems } from './outline-items';
import {
  insertSectionMethod,
  moveSectionMethod,
  newReportMethod,
  outlineTreeMethod,
  reportChoicesMethod,
  setOutlineMethod,
  type InsertSectionParams,
  type InsertSectionResult,
  type MoveSectionParams,
  type MoveSectionResult,
  type NewReportParams,
  type NewReportResult,
  type OutlineTreeParams,
  type OutlineTreeResult,
  type ReportChoices,
  type ReportChoicesParams,
  type SetOutlineParams,
  type SetOutlineResult,
} from './protocol';
import type { SettingsStore } from './settings-store';

/** Answers what the view of the outline and the commands for new reports ask. */
export function answerAuthoring(connection: Connection, settings: SettingsStore, onDraft: OnDraft): void {
  connection.onRequest<OutlineTreeResult, unknown>(
    outlineTreeMethod,
    onDraft<OutlineTreeParams, OutlineTreeResult>('outline', { kind: 'no-report' }, (draft) =>
      outlineItems(draft, settings.language),
    ),
  );
  connection.onRequest<InsertSectionResult, unknown>(
    insertSectionMethod,
    onDraft<InsertSectionParams, InsertSectionResult>('insert section', null, (draft, { id }) =>
      insertSection(draft, id),
    ),
  );
  connection.onRequest<MoveSectionResult, unknown>(
    moveSectionMethod,
    onDraft<MoveSectionParams, MoveSectionResult>('move section', null, moveSection),
  );
  connection.onRequest<SetOutlineResult, unknown>(
    setOutlineMethod,
    onDraft<SetOutlineParams, SetOutlineResult>('set outline', null, ({ document }, { outline }) => {
      const edit = setOutlineEdit(document.getText(), outline);
      return edit && { range: rangeOf(document, edit.span), newText: edit.newText };
    }),
  );
  connection.onRequest(reportChoicesMethod, ({ today }: ReportChoicesParams): ReportChoices => ({
    outlines: settings.knownOutlines.map(({ outline, own }) => {
      const { id, title, source } = outline;
      return { id, title, source, own, inForce: isInForce(outline, today) };
    }),
    periods: likelyPeriods(today),
  }));
  connection.onRequest(newReportMethod, ({ outline: id, ...rest }: NewReportParams): NewReportResult => {
    const outline = outlineById(
      settings.knownOutlines.map((known) => known.outline),
      id,
    );
    return outline && { snippet: snippetText(newReport({ outline, ...rest })) };
  });
}
