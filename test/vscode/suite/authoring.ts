import * as vscode from 'vscode';
import { check, codeOf, eventually, findings, open, openUntitled, rangeOf, until, workspaceFolder } from './support';

const outline = 'dan-van-chinh-quyen';
const draft = `---
loại văn bản: Báo cáo
đề cương: ${outline}
trích yếu: Kết quả công tác dân vận chính quyền năm 2026
---

Xã báo cáo như sau:

## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN

Đã họp.

## III. ĐÁNH GIÁ CHUNG

### 1. Ưu điểm

Tốt.

Trên đây là Báo cáo kết quả công tác dân vận chính quyền năm 2026 của xã./.
`;

describe('a new report', () => {
  it('is opened unsaved from an outline, with nothing but blanks to be told', async () => {
    const answers = { outline, issuer: 'UBND xã Tân Hòa', period: 'năm 2026' };
    const document = await vscode.commands.executeCommand<vscode.TextDocument>('vanThu.newReport', answers);
    check(document.isUntitled, 'it is a file already');
    const text = document.getText();
    for (const part of [
      '\ncơ quan ban hành: Ủy ban nhân dân xã Tân Hòa\n',
      '\nsố ký hiệu: /BC-UBND\n',
      '\nnơi nhận:\n  - Như trên;\n  - Lưu: VT.\n---\n',
      '\n## I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN\n\n…\n',
      'năm 2026 của Ủy ban nhân dân xã Tân Hòa./.\n',
    ]) {
      check(text.includes(part), `${part} is not in\n${text}`);
    }
    await until('findings on the blanks', () => findings(document.uri).length > 0);
    const others = findings(document.uri).filter((finding) => codeOf(finding) !== 'form/blank');
    check(
      others.length === 0,
      `findings: ${others.map((finding) => `${codeOf(finding)} ${finding.message}`).join('\n')}`,
    );
  });

  it('lets Tab go from blank to blank', async () => {
    const answers = { outline, issuer: 'UBND xã Tân Hòa', period: 'năm 2026' };
    const document = await vscode.commands.executeCommand<vscode.TextDocument>('vanThu.newReport', answers);
    const editor = vscode.window.activeTextEditor;
    check(editor?.document === document, 'the report is not in the editor');
    check(document.getText(editor.selection) === 'Tân Hòa', `selected: ${document.getText(editor.selection)}`);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    check(/^\d{4}-\d\d-\d\d$/.test(document.getText(editor.selection)), document.getText(editor.selection));
    await vscode.commands.executeCommand('leaveSnippet');
  });
});

describe('the outline of a draft', () => {
  it('is chosen by a command that names it in the front matter', async () => {
    const { document } = await openUntitled('Xã báo cáo.\n');
    await vscode.commands.executeCommand('vanThu.chooseOutline', 'khung-chung');
    check(
      document.getText().startsWith('---\nloại văn bản: Báo cáo\nđề cương: khung-chung\n---\n\nXã'),
      document.getText(),
    );
    await vscode.commands.executeCommand('vanThu.chooseOutline', outline);
    check(document.getText().includes(`\nđề cương: ${outline}\n`), document.getText());
  });

  it('has a section inserted from the view, the cursor under it, by one edit', async () => {
    const { document } = await openUntitled(draft);
    await until('findings', () => findings(document.uri).length > 0);
    await vscode.commands.executeCommand('vanThu.insertSection', { id: '/danh-gia/han-che', range: null });
    const heading = rangeOf(document, '### 2. Khó khăn, hạn chế và nguyên nhân');
    const cursor = vscode.window.activeTextEditor?.selection.active;
    check(cursor?.line === heading.start.line + 2 && cursor.character === 0, `cursor at ${cursor?.line}`);
    await vscode.commands.executeCommand('undo');
    check(document.getText() === draft, document.getText());
  });

  it('completes only the sections that belong at the cursor', async () => {
    const { document } = await openUntitled(draft.replace('Đã họp.\n', 'Đã họp.\n\n## \n'));
    const position = rangeOf(document, '## \n').start.translate(0, 3);
    const labels = await eventually('the missing section', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
      );
      const sections = items
        .filter(({ kind }) => kind === vscode.CompletionItemKind.Struct)
        .map(({ label }) => (typeof label === 'string' ? label : label.label));
      return sections.length > 0 ? sections : undefined;
    });
    check(labels.length === 1 && labels[0] === 'II. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', labels.join('\n'));
  });
});

describe('fix-all on save', () => {
  const onSave = (value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('editor')
      .update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
  before(() => onSave({ 'source.fixAll.vanThu': 'explicit' }));
  after(() => onSave(undefined));

  it('mends what is safe and nothing else', async () => {
    // Another file for another try: VS Code does not save over a file that was written behind its back.
    const name = `luu-${Date.now()}.md`;
    const uri = vscode.Uri.joinPath(workspaceFolder(), name);
    const wrong = draft.replace('trích yếu', 'số ký hiệu: 5/BC- UBND\ntrích yếu');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(wrong));
    const { document } = await open(name);
    await until('findings', () => findings(document.uri).length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, rangeOf(document, 'Đã họp.').end, ' Đã ghi.');
    check(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until('the file is saved', () => !document.isDirty);
    const mended = wrong.replace('5/BC- UBND', '05/BC-UBND').replace('Đã họp.', 'Đã họp. Đã ghi.');
    check(document.getText() === mended, `saved:\n${document.getText()}`);
    check(
      findings(uri).some((finding) => codeOf(finding) === 'outline/missing-section'),
      'no suggested fix was left out',
    );
    await vscode.workspace.fs.delete(uri);
  });
});
