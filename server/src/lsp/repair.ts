import type { Connection } from 'vscode-languageserver';
import { DraftChecker } from '../check/analyze';
import type { OnDraft } from './draft';
import { normaliseDraft } from './normalise';
import {
  normaliseMethod,
  renumberMethod,
  type NormaliseParams,
  type NormaliseResult,
  type RenumberParams,
  type RenumberResult,
} from './protocol';
import { renumberDraft } from './renumber';
import type { SettingsStore } from './settings-store';

/** Answers the commands that mend a whole draft. */
export function answerRepair(connection: Connection, settings: SettingsStore, onDraft: OnDraft): void {
  connection.onRequest<NormaliseResult, unknown>(
    normaliseMethod,
    onDraft<NormaliseParams, NormaliseResult>('normalise', { kind: 'no-report' }, (draft) => {
      const options = settings.checkOptions(draft.document.uri);
      const checker = new DraftChecker();
      return normaliseDraft(draft, (text) => checker.analyze(text, options));
    }),
  );
  connection.onRequest<RenumberResult, unknown>(
    renumberMethod,
    onDraft<RenumberParams, RenumberResult>('renumber', { kind: 'no-report' }, renumberDraft),
  );
}
