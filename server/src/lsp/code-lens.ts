import type { CodeLens } from 'vscode-languageserver';
import { partsOf, shortForm } from '../citation/canonical-form';
import type { CitedDocument } from '../citation/cited-documents';
import type { Language } from '../rules/rule';
import { rangeOf, type Draft } from './draft';
import { showReferencesCommand, type ShowReferencesArguments } from './protocol';
import { mentionLocations } from './references';

/** "Chỉ thị số 33/CT-TTg: 3 lần viện dẫn" over the first mention of each document that is cited more than once. */
export function codeLenses(draft: Draft, language: Language): CodeLens[] {
  return draft.analysis.documents
    .filter(({ mentions }) => mentions.length > 1)
    .map((cited) => {
      const range = rangeOf(draft.document, cited.first.span);
      const locations = mentionLocations(draft, cited, true);
      const shown: ShowReferencesArguments = [draft.document.uri, range.start, locations];
      return { range, command: { title: titleOf(cited, language), command: showReferencesCommand, arguments: shown } };
    });
}

function titleOf({ first, mentions }: CitedDocument, language: Language): string {
  const count = mentions.length;
  return `${shortForm(partsOf(first))}: ${language === 'vi' ? `${count} lần viện dẫn` : `cited ${count} times`}`;
}
