import type { Position } from 'vscode-languageserver';
import type { Register } from '../citation/register';
import { listDocumentsEdit } from '../report/list-documents';
import { rangeOf, type Draft } from './draft';
import type { ListDocumentsResult } from './protocol';

/** The edit that writes or refreshes the list of documents cited. */
export function listDocuments(draft: Draft, position: Position, register: Register): ListDocumentsResult {
  const { report, documents } = draft.analysis;
  if (!report) return { kind: 'no-report' };
  if (documents.length === 0 && report.documentLists.length === 0) return { kind: 'nothing-cited' };
  const edit = listDocumentsEdit(report, documents, register, draft.document.offsetAt(position));
  if (!edit) return { kind: 'unchanged' };
  return { kind: 'edit', range: rangeOf(draft.document, edit.span), newText: edit.newText };
}
