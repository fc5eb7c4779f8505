import * as vscode from 'vscode';
import { check, codeOf, eventually, findingsOf, open, rangeOf, until } from './support';

const missingSection = 'outline/missing-section';
/** More than any finding has. */
const actionsToResolve = 20;

describe('quick fixes', () => {
  it('insert a missing section, and its finding goes away', async () => {
    const { document } = await open('bao-cao-mau.md');
    await until('missing sections', () => findingsOf(document.uri, missingSection).length > 0);
    const before = findingsOf(document.uri, missingSection);
    const finding = before[0];
    check(finding !== undefined, 'no missing section');

    const fix = await fixThatWrites(document.uri, finding, /^#{1,6} /m);
    const headings = countHeadings(document);
    check(await vscode.workspace.applyEdit(fix), 'the edit was refused');
    await until('fewer missing sections', () => findingsOf(document.uri, missingSection).length < before.length);
    check(countHeadings(document) > headings, 'no heading was inserted');
    await vscode.commands.executeCommand('undo');
    await until('the finding is back', () => findingsOf(document.uri, missingSection).length === before.length);
  });

  it('correct a citation in place', async () => {
    const { document } = await open('bao-cao-mau.md');
    const range = rangeOf(document, 'Nghị quyết 76/NQ-CP');
    const finding = await eventually('the finding on the citation', () =>
      findingsOf(document.uri, 'citation/missing-number-word').find((each) => each.range.intersection(range)),
    );
    const fix = await fixThatWrites(document.uri, finding, /số/);
    check(await vscode.workspace.applyEdit(fix), 'the edit was refused');
    check(document.getText().includes('Nghị quyết số 76/NQ-CP'), 'the citation was not corrected');
    await vscode.commands.executeCommand('undo');
    await until('the draft as it was', () => document.getText().includes('Nghị quyết 76/NQ-CP'));
  });
});

/**
 * The first quick fix at a finding whose edit writes something that matches. VS Code does not tell which finding an
 * action belongs to, and right after activation the answer may lack it: it is asked for again.
 */
async function fixThatWrites(uri: vscode.Uri, finding: vscode.Diagnostic, text: RegExp): Promise<vscode.WorkspaceEdit> {
  return eventually(`a quick fix for ${codeOf(finding)} that writes ${String(text)}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      actionsToResolve,
    );
    return actions.map(({ edit }) => edit).find((edit) => edit?.get(uri).some(({ newText }) => text.test(newText)));
  });
}

function countHeadings(document: vscode.TextDocument): number {
  return document.getText().match(/^#{1,6} /gm)?.length ?? 0;
}
