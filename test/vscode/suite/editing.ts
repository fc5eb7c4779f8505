import * as vscode from 'vscode';
import { check, eventually, open, openUntitled } from './support';

describe('while writing', () => {
  it('document symbols show the outline of the report', async () => {
    const { document } = await open('bao-cao-mau.md');
    const symbols = await eventually('document symbols of Văn Thư', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      // VS Code's own Markdown symbols keep the number signs of the headings; ours do not.
      const ours = flatten(all).filter((symbol) => !symbol.name.startsWith('#'));
      return ours.length > 0 ? ours : undefined;
    });
    const names = symbols.map((symbol) => symbol.name).join('\n');
    check(names.includes('KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN'), `section II is not among\n${names}`);
    check(names.includes('Kết quả cải cách hành chính'), `section II.3 is not among\n${names}`);
  });

  it('the snippet of a whole report is offered', async () => {
    const { document } = await openUntitled('baocao');
    const snippet = await eventually('a snippet for “baocao”', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 'baocao'.length),
      );
      return list.items.find(
        (item) => item.kind === vscode.CompletionItemKind.Snippet && labelOf(item).startsWith('baocao'),
      );
    });
    check(snippet.insertText instanceof vscode.SnippetString, 'it inserts no snippet');
    check(/báo cáo/i.test(snippet.insertText.value), 'the snippet does not hold a report');
  });
});

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

function labelOf(item: vscode.CompletionItem): string {
  return typeof item.label === 'string' ? item.label : item.label.label;
}
