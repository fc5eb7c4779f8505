import * as vscode from 'vscode';
import { check, eventually, openUntitled, rangeOf, until, workspaceFolder } from './support';

const first = 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ';
const second = 'chỉ thị 33/CT-TTg ngày 26 tháng 11 năm 2021';
const draft = `---
loại văn bản: báo cáo
trích yếu: Kết quả công tác năm 2026
---

Thực hiện ${first} và Kế hoạch số 33/KH-UBND ngày 05/01/2026.

Xã đã quán triệt ${second}.
`;

describe('citations', () => {
  it('definition leads from a later mention to the first full one', async () => {
    const { document } = await openUntitled(draft);
    const [link] = await found<vscode.LocationLink>('vscode.executeDefinitionProvider', document, second);
    check(document.getText(link?.targetSelectionRange ?? link?.targetRange) === first, 'another place was found');
  });

  it('references are all mentions of the same document', async () => {
    const { document } = await openUntitled(draft);
    const places = await found<vscode.Location>('vscode.executeReferenceProvider', document, second);
    const words = places.map(({ range }) => document.getText(range));
    check(JSON.stringify(words) === JSON.stringify([first, second]), `found: ${words.join('; ')}`);
  });

  it('rename writes a new symbol in all mentions and in no other document', async () => {
    const { document } = await openUntitled(draft);
    await applyRename(document, '33/CT-TTg', '34/CT-TTg');
    check(document.getText() === draft.replaceAll('33/CT-TTg', '34/CT-TTg'), document.getText());
  });

  it('rename writes a new date in all mentions, each in its own way', async () => {
    const { document } = await openUntitled(draft);
    await applyRename(document, '26 tháng 11', '05/02/2022');
    const expected = draft.replace('26/11/2021', '05/02/2022').replace('26 tháng 11 năm 2021', '05 tháng 02 năm 2022');
    check(document.getText() === expected, document.getText());
  });

  it('rename tells in a sentence why it refuses', async () => {
    const { document } = await openUntitled(draft);
    await found('vscode.executeDefinitionProvider', document, second);
    const told = await rename(document, '33/CT-TTg', 'ba mươi ba').then(
      () => 'it did not refuse',
      (error: unknown) => String(error),
    );
    check(told.includes('«ba mươi ba» không phải số, ký hiệu văn bản'), told);
  });

  it('the code lens counts the mentions and shows them when clicked', async () => {
    const { document } = await openUntitled(draft);
    const lens = await eventually('a code lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return lenses.find(({ command }) => command?.title === 'Chỉ thị số 33/CT-TTg: 2 lần viện dẫn');
    });
    check(lens.command !== undefined, 'the lens has no command');
    await vscode.commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('semantic tokens come for a draft', async () => {
    const { document } = await openUntitled(draft);
    const legend = await eventually('the legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    check(legend.tokenModifiers.includes('definition'), 'it is the legend of another');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    check(tokens.data.length >= 5 * 8, `${tokens.data.length / 5} tokens`);
  });

  it('workspace symbols are found in drafts that are not open, and follow their files', async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), 'nam-truoc.md');
    const symbols = async (query: string): Promise<readonly vscode.SymbolInformation[]> =>
      (
        await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)
      ).filter(({ location }) => location.uri.toString() === file.toString());
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await write(draft.replaceAll('33/CT-TTg', '77/CT-TTg'));
    await eventually('the directive', async () => (await symbols('77/CT-TTg'))[0]);
    await write(draft.replaceAll('33/CT-TTg', '78/CT-TTg'));
    await eventually('the directive that took its place', async () => (await symbols('78/CT-TTg'))[0]);
    check((await symbols('77/CT-TTg')).length === 0, 'the old one is still there');
    await vscode.workspace.fs.delete(file);
  });
});

/** What a provider finds at some words; asked again until the server has read the draft. */
function found<T>(command: string, document: vscode.TextDocument, words: string): Promise<readonly T[]> {
  return eventually(command, async () => {
    const list = await vscode.commands.executeCommand<T[]>(command, document.uri, rangeOf(document, words).start);
    return list.length > 0 ? list : undefined;
  });
}

function rename(document: vscode.TextDocument, words: string, newName: string): Thenable<vscode.WorkspaceEdit> {
  const { start } = rangeOf(document, words);
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, start, newName);
}

async function applyRename(document: vscode.TextDocument, words: string, newName: string): Promise<void> {
  await found('vscode.executeDefinitionProvider', document, words);
  check(await vscode.workspace.applyEdit(await rename(document, words, newName)), 'the edit was refused');
  await until('the new words', () => document.getText() !== draft);
}
