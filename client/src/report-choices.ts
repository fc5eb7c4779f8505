import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  reportChoicesMethod,
  type OutlineChoice,
  type ReportChoices,
  type ReportChoicesParams,
} from '../../server/src/lsp/protocol';
import { say } from './language';

/** An outline in a list to choose from. */
export interface OutlinePick extends vscode.QuickPickItem {
  readonly outline: string;
}

/** What a new report may be made from, as of today. */
export function reportChoices(client: BaseLanguageClient): Promise<ReportChoices> {
  return client.sendRequest<ReportChoices>(reportChoicesMethod, { today: today() } satisfies ReportChoicesParams);
}

/** The day where the user is, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Outlines as a list shows them. */
export const outlinePicks = (outlines: readonly OutlineChoice[]): readonly OutlinePick[] =>
  outlines.map(({ id, title, source, own, inForce }) => ({
    outline: id,
    label: `$(${own ? 'person' : 'list-tree'}) ${title}`,
    description: [id, inForce ? '' : say('không còn hiệu lực', 'not in force')].filter(Boolean).join(' · '),
    detail: source || say('Đề cương riêng', 'Your own outline'),
  }));
