import * as vscode from 'vscode';

/** What a step of several comes to: an answer, a step back, or null when the user gives up. */
export type StepResult<T> = { readonly kind: 'answer'; readonly answer: T } | { readonly kind: 'back' } | null;

/** What every step shows. */
export interface StepFrame {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
  readonly placeholder: string;
}

/** Asks for one of the items, or for words typed when `typed` makes an item of them. */
export function pickStep<T extends vscode.QuickPickItem>(
  frame: StepFrame,
  items: readonly T[],
  typed?: (value: string) => T,
): Promise<StepResult<T>> {
  const input = vscode.window.createQuickPick<T>();
  Object.assign(input, frame);
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.items = items;
  input.onDidChangeValue((value) => {
    const isNew = typed !== undefined && value.trim() !== '' && !items.some(({ label }) => label === value.trim());
    input.items = isNew ? [...items, typed(value.trim())] : items;
  });
  return run(input, frame, () => input.selectedItems[0]);
}

/** Asks for words; an empty answer is not taken. */
export function inputStep(frame: StepFrame, value: string, emptyMessage: string): Promise<StepResult<string>> {
  const input = vscode.window.createInputBox();
  Object.assign(input, frame, { value });
  input.onDidChangeValue(() => (input.validationMessage = ''));
  return run(input, frame, () => {
    const answer = input.value.trim();
    if (answer === '') input.validationMessage = emptyMessage;
    return answer === '' ? undefined : answer;
  });
}

interface Steppable extends vscode.QuickInput {
  buttons: readonly vscode.QuickInputButton[];
  readonly onDidAccept: vscode.Event<void>;
  readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
}

function run<T>(input: Steppable, { step }: StepFrame, answer: () => T | undefined): Promise<StepResult<T>> {
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const end = (result: StepResult<T>): void => {
      resolve(result);
      input.dispose();
    };
    input.onDidAccept(() => {
      const given = answer();
      if (given !== undefined) end({ kind: 'answer', answer: given });
    });
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) end({ kind: 'back' });
    });
    input.onDidHide(() => end(null));
    input.show();
  });
}
