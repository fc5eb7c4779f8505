import * as vscode from 'vscode';

/** Wraps a command so that what goes wrong is logged and told; it then returns undefined. */
export function tellFailure<A extends readonly unknown[], R>(
  log: vscode.LogOutputChannel,
  command: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | undefined> {
  return async (...args) => {
    try {
      return await command(...args);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };
}
