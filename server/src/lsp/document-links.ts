import type { DocumentLink } from 'vscode-languageserver';
import type { Register } from '../citation/register';
import type { Language } from '../rules/rule';
import { rangeOf, type Draft } from './draft';

/** Citations of documents to which the user's own register gives an address. Empty for no report. */
export function documentLinks({ document, analysis }: Draft, register: Register, language: Language): DocumentLink[] {
  const tooltip = { vi: 'Mở văn bản', en: 'Open the document' }[language];
  return (analysis.report?.citations ?? []).flatMap((citation) => {
    const targets = new Set(register.find(citation).flatMap(({ url }) => (url !== null && isSafe(url) ? [url] : [])));
    const [target, ...others] = targets;
    return target !== undefined && others.length === 0
      ? [{ range: rangeOf(document, citation.span), target, tooltip }]
      : [];
  });
}

/** Pages and files open; a `command:` address would run something. */
function isSafe(address: string): boolean {
  try {
    return ['http:', 'https:', 'file:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
