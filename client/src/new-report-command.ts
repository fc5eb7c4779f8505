import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  newReportMethod,
  type NewReportParams,
  type NewReportResult,
  type ReportChoices,
} from '../../server/src/lsp/protocol';
import { say } from './language';
import { inputStep, pickStep, type StepFrame, type StepResult } from './quick-steps';
import { outlinePicks, reportChoices, today } from './report-choices';

/** What the report is made from; the command asks for what its caller does not give. */
type Answers = Partial<Pick<NewReportParams, 'outline' | 'issuer' | 'period'>>;
type Question = keyof Answers;

const questions: readonly Question[] = ['outline', 'issuer', 'period'];
const lastIssuer = 'vanThu.lastIssuer';

/**
 * The command `vanThu.newReport`: opens a new, unsaved report with stops where something is to be filled in.
 * It returns the document, or undefined when the user gave up.
 */
export function newReportCommand(client: BaseLanguageClient, context: vscode.ExtensionContext) {
  return async (given?: unknown): Promise<vscode.TextDocument | undefined> => {
    const choices = await reportChoices(client);
    const answers = await ask(choices, answersIn(given), issuerOf(context));
    if (!answers) return undefined;
    await Promise.all(
      [context.workspaceState, context.globalState].map((state) => state.update(lastIssuer, answers.issuer)),
    );
    const params: NewReportParams = { ...answers, today: today() };
    const report = await client.sendRequest<NewReportResult>(newReportMethod, params);
    if (!report) throw new Error(say(`Không có đề cương «${answers.outline}».`, `No outline “${answers.outline}”.`));
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(report.snippet), new vscode.Position(0, 0));
    return document;
  };
}

/** The issuer of the last report made in this workspace, else anywhere. */
const issuerOf = ({ workspaceState, globalState }: vscode.ExtensionContext): string =>
  workspaceState.get(lastIssuer) ?? globalState.get(lastIssuer) ?? '';

/** The welcome view and the menu of new files hand over nothing, or things of their own. */
function answersIn(given: unknown): Answers {
  if (typeof given !== 'object' || given === null) return {};
  const entries = Object.entries(given).filter(([key]) => questions.some((question) => question === key));
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}

/** Goes through the questions without an answer, back and forth; null when the user gives up. */
async function ask(choices: ReportChoices, given: Answers, issuer: string): Promise<Required<Answers> | null> {
  const open = questions.filter((question) => given[question] === undefined);
  const answers: Record<Question, string> = { outline: '', issuer, period: '', ...given };
  let at = 0;
  while (at < open.length) {
    const question = open[at];
    if (question === undefined) break;
    const result = await askOne(question, choices, answers, { step: at + 1, totalSteps: open.length });
    if (!result) return null;
    if (result.kind === 'answer') answers[question] = result.answer;
    at += result.kind === 'answer' ? 1 : -1;
  }
  return answers;
}

function askOne(
  question: Question,
  { outlines, periods }: ReportChoices,
  answers: Required<Answers>,
  place: Pick<StepFrame, 'step' | 'totalSteps'>,
): Promise<StepResult<string>> {
  const title = say('Báo cáo mới từ đề cương', 'New report from an outline');
  switch (question) {
    case 'outline': {
      const placeholder = say('Chọn đề cương', 'Choose the outline');
      const usable = outlines.filter(({ inForce }) => inForce);
      return mapped(pickStep({ ...place, title, placeholder }, outlinePicks(usable)), ({ outline }) => outline);
    }
    case 'issuer': {
      const placeholder = say('Cơ quan ban hành, ví dụ: Ủy ban nhân dân xã …', 'Issuing body: Ủy ban nhân dân xã …');
      const empty = say('Hãy nhập tên cơ quan ban hành.', 'Enter the name of the issuing body.');
      return inputStep({ ...place, title, placeholder }, answers.issuer, empty);
    }
    case 'period': {
      const placeholder = say('Kỳ báo cáo: chọn, hoặc gõ kỳ khác', 'Period: choose one, or type another');
      const items = periods.map((period) => ({ label: period }));
      return mapped(
        pickStep({ ...place, title, placeholder }, items, (label) => ({ label })),
        ({ label }) => label,
      );
    }
  }
}

async function mapped<T, R>(step: Promise<StepResult<T>>, change: (answer: T) => R): Promise<StepResult<R>> {
  const result = await step;
  return result?.kind === 'answer' ? { kind: 'answer', answer: change(result.answer) } : result;
}
