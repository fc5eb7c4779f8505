import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  explainRuleCommand,
  rulePageMethod,
  rulesMethod,
  type RulePageParams,
  type RulesResult,
} from '../../server/src/lsp/protocol';
import { say } from './language';

/** The scheme of the rules' pages, which the server writes: `van-thu-rule:/form/symbol.md`. */
export const rulePageScheme = 'van-thu-rule';

/** What goes before `form/symbol.md` in the address of a page. */
export const rulePages = `${rulePageScheme}:/`;

/** Shows the pages of rules, without a network: by the command, and where the code of a finding is clicked. */
export function serveRulePages(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
      provideTextDocumentContent: ({ path }) => pageOf(client, path.replace(/^\/|\.md$/g, '')),
    }),
    vscode.commands.registerCommand(explainRuleCommand, (id?: unknown) =>
      explainRule(client, typeof id === 'string' ? id : undefined),
    ),
  );
}

async function pageOf(client: BaseLanguageClient, id: string): Promise<string> {
  const page = await client.sendRequest<string | null>(rulePageMethod, { id } satisfies RulePageParams);
  return page ?? say(`Không có quy tắc «${id}».`, `There is no rule “${id}”.`);
}

/** Shows the page of one rule, chosen from a list when none is named. */
async function explainRule(client: BaseLanguageClient, id: string | undefined): Promise<void> {
  const chosen = id ?? (await chooseRule(client));
  if (chosen === undefined) return;
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(`${rulePages}${chosen}.md`));
}

async function chooseRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<RulesResult>(rulesMethod);
  const items = rules.map(({ id, title }) => ({ label: say(title.vi, title.en), description: id }));
  const placeHolder = say('Chọn quy tắc cần giải thích', 'Choose a rule');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.description;
}
