import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit as ProtocolEdit,
} from 'vscode-languageserver';
import type { Analysis, Finding } from '../check/analysis';
import type { Fix, Language } from '../rules/rule';
import { overlaps, type TextEdit } from '../text/span';
import { diagnosticOf, type DiagnosticView } from './diagnostics';
import { rangeOf, spanOfRange, type Draft } from './draft';
import { safeEdits } from './fix-all';
import { moveActions, moveKind } from './move-actions';
import { ruleActions, type RuleActionHost } from './rule-actions';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.vanThu`;

/** Quick fixes and rule actions of the findings at the place asked for, moves of the section, and "fix all" with every safe fix of the draft. */
export function codeActions(
  draft: Draft,
  params: CodeActionParams,
  host: RuleActionHost & DiagnosticView,
  analyzeText: (text: string) => Analysis,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions = wants(CodeActionKind.QuickFix) ? actionsAt(draft, params, host) : [];
  // An editor that asks by itself, at every move of the cursor, is spared the rounds of analysis.
  const byItself = params.context.triggerKind === CodeActionTriggerKind.Automatic && !params.context.only;
  if (wants(moveKind) && !byItself) actions.push(...moveActions(draft, params.range.start, host.language));
  if (wants(fixAllKind) && !byItself) actions.push(...fixAll(draft, host.language, analyzeText));
  return actions;
}

function actionsAt(
  draft: Draft,
  { range, context }: CodeActionParams,
  host: RuleActionHost & DiagnosticView,
): CodeAction[] {
  const asked = spanOfRange(draft.document, range);
  const found = draft.analysis.findings
    .filter((finding) => overlaps(finding.span, asked) || finding.span.end === asked.start)
    .map((finding) => ({
      finding,
      diagnostic: sentDiagnostic(diagnosticOf(draft, finding, host), context.diagnostics),
    }));
  const fixes = found.flatMap(({ finding, diagnostic }) =>
    (finding.fixes ?? []).map((fix) => quickFix(draft, finding, fix, diagnostic, host.language)),
  );
  return [...fixes, ...ruleActions(draft, found, host)];
}

function quickFix(
  draft: Draft,
  finding: Finding,
  fix: Fix,
  diagnostic: Diagnostic | undefined,
  language: Language,
): CodeAction {
  return {
    title: fix.title[language],
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.safe && finding.fixes?.length === 1,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    edit: { changes: { [draft.document.uri]: fix.edits.map((edit) => protocolEdit(draft, edit)) } },
  };
}

/** The editor's own copy of a diagnostic, by which it ties the fix to the problem. */
const sentDiagnostic = (own: Diagnostic, sent: readonly Diagnostic[]): Diagnostic | undefined =>
  sent.find((other) => other.code === own.code && other.message === own.message && sameRange(other.range, own.range));

const sameRange = (a: Diagnostic['range'], b: Diagnostic['range']): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;

function fixAll(draft: Draft, language: Language, analyzeText: (text: string) => Analysis): CodeAction[] {
  const edits = safeEdits(draft.analysis, analyzeText);
  if (edits.length === 0) return [];
  return [
    {
      title: language === 'vi' ? 'Sửa mọi lỗi an toàn trong báo cáo' : 'Fix all safe problems in the report',
      kind: fixAllKind,
      edit: { changes: { [draft.document.uri]: edits.map((edit) => protocolEdit(draft, edit)) } },
    },
  ];
}

const protocolEdit = ({ document }: Draft, { span, newText }: TextEdit): ProtocolEdit => ({
  range: rangeOf(document, span),
  newText,
});
