import {
  CodeActionKind,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../check/analysis';
import { turnOffInFile } from '../check/rule-file-edit';
import { suppressHere } from '../check/suppress-here';
import { isAboutComments } from '../check/suppressions';
import { rules } from '../rules/registry';
import type { Language } from '../rules/rule';
import { rangeOf, type Draft } from './draft';
import type { RuleFile } from './own-rules';
import { explainRuleCommand } from './protocol';

/** What the actions on a rule depend on beside the draft. */
export interface RuleActionHost {
  readonly language: Language;
  /** True when the client opens the page of a rule. */
  readonly explains: boolean;
  /** The file of the workspace's own rule settings; null where no folder is open or the client makes no files. */
  readonly ruleFile: RuleFile | null;
}

/** True when the client can make a file while it applies an edit. */
export function makesFiles({ workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations?.includes('create') === true;
}

/** Turns a rule off here or in the workspace, and explains it: once for each rule among the findings. */
export function ruleActions(
  draft: Draft,
  findings: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic | undefined }[],
  host: RuleActionHost,
): CodeAction[] {
  const first = new Map<string, (typeof findings)[number]>();
  for (const item of findings) if (!first.has(item.finding.rule.id)) first.set(item.finding.rule.id, item);
  const items = [...first.values()].filter(({ finding }) => rules.includes(finding.rule));
  return [offHere, offInWorkspace, explain].flatMap((make) =>
    items.flatMap(({ finding, diagnostic }) => {
      const action = make(draft, finding, host);
      return action
        ? [{ ...action, kind: CodeActionKind.QuickFix, ...(diagnostic && { diagnostics: [diagnostic] }) }]
        : [];
    }),
  );
}

function offHere({ document, analysis }: Draft, finding: Finding, { language }: RuleActionHost): CodeAction | null {
  const { id } = finding.rule;
  if (!analysis.report || isAboutComments(id)) return null;
  const { span, newText } = suppressHere(analysis.report, finding);
  return {
    title: { vi: `Tắt «${id}» ở đây`, en: `Turn off “${id}” here` }[language],
    edit: { changes: { [document.uri]: [{ range: rangeOf(document, span), newText }] } },
  };
}

function offInWorkspace(_: Draft, { rule }: Finding, { language, ruleFile }: RuleActionHost): CodeAction | null {
  const edit = ruleFile && editOf(ruleFile, rule.id);
  if (!edit) return null;
  const title = { vi: `Tắt «${rule.id}» trong thư mục làm việc`, en: `Turn off “${rule.id}” in the workspace` };
  return { title: title[language], edit };
}

function editOf({ uri, text }: RuleFile, ruleId: string): WorkspaceEdit | null {
  const edit = turnOffInFile(text ?? '', ruleId);
  if (!edit) return null;
  const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
  const change = {
    textDocument: { uri, version: null },
    edits: [{ range: rangeOf(document, edit.span), newText: edit.newText }],
  };
  return {
    documentChanges: text === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change],
  };
}

function explain(_: Draft, { rule }: Finding, { language, explains }: RuleActionHost): CodeAction | null {
  if (!explains) return null;
  const title = { vi: `Giải thích quy tắc «${rule.id}»`, en: `Explain rule “${rule.id}”` }[language];
  return { title, command: { title, command: explainRuleCommand, arguments: [rule.id] } };
}
