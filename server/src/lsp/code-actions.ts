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
import { diagnosticOf } from './diagnostics';
import { rangeOf, spanOfRange, type Draft } from './draft';
import { safeEdits } from './fix-all';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.vanThu`;

/** Quick fixes of the findings at the place asked for, and "fix all" with every safe fix of the draft. */
export function codeActions(
  draft: Draft,
  params: CodeActionParams,
  language: Language,
  analyzeText: (text: string) => Analysis,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const actions = wants(CodeActionKind.QuickFix) ? quickFixes(draft, params, language) : [];
  // An editor that asks by itself, at every move of the cursor, is spared the rounds of analysis.
  const byItself = params.context.triggerKind === CodeActionTriggerKind.Automatic && !params.context.only;
  if (wants(fixAllKind) && !byItself) actions.push(...fixAll(draft, language, analyzeText));
  return actions;
}

function quickFixes(draft: Draft, { range, context }: CodeActionParams, language: Language): CodeAction[] {
  const asked = spanOfRange(draft.document, range);
  return draft.analysis.findings
    .filter((finding) => overlaps(finding.span, asked) || finding.span.end === asked.start)
    .flatMap((finding) => {
      const diagnostic = sentDiagnostic(diagnosticOf(draft, finding, language), context.diagnostics);
      return (finding.fixes ?? []).map((fix) => quickFix(draft, finding, fix, diagnostic, language));
    });
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
