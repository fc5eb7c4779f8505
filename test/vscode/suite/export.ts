import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { check, open, openUntitled, rangeOf, replace, workspaceFolder } from './support';

describe('the export to DOCX', () => {
  it('writes a draft as a DOCX that holds its words and the national name', async () => {
    const { document } = await open('bao-cao-mau.md');
    const words = wordsOf(await exported(document.uri, 'bao-cao-mau.docx'));
    check(words.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 'the national name is missing');
    check(words.includes('Bộ phận Một cửa tiếp nhận 3.214 hồ sơ'), 'words of the draft are missing');
    check(words.includes('LÊ MINH KHANG') || words.includes('Lê Minh Khang'), 'the signer is missing');
  });

  it('writes what stands in the editor, saved or not', async () => {
    const { document } = await open('bao-cao-mau.md');
    await replace(document.uri, rangeOf(document, '3.214 hồ sơ'), '3.215 hồ sơ');
    check(document.isDirty, 'the draft is not dirty');
    const words = wordsOf(await exported(document.uri, 'chua-luu.docx'));
    check(words.includes('tiếp nhận 3.215 hồ sơ'), 'the unsaved words are missing');
    await replace(document.uri, rangeOf(document, '3.215 hồ sơ'), '3.214 hồ sơ');
  });

  it('writes several drafts chosen in the explorer, each beside its own, though one of them fails', async () => {
    const sample = await open('bao-cao-mau.md');
    const drafts = ['quy-1.md', 'README.md', 'quy-2.md'].map((name) => vscode.Uri.joinPath(workspaceFolder(), name));
    for (const [index, draft] of drafts.entries()) {
      const text = sample.document.getText().replace('3.214 hồ sơ', `3.30${index} hồ sơ`);
      if (index !== 1) await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    }
    const written = await vscode.commands.executeCommand<readonly vscode.Uri[]>('vanThu.exportDocx', drafts[0], drafts);
    check(written.map(({ path }) => path.slice(path.lastIndexOf('/'))).join() === '/quy-1.docx,/quy-2.docx', 'files');
    const last = written.at(-1);
    check(last !== undefined && wordsOf(await vscode.workspace.fs.readFile(last)).includes('3.302 hồ sơ'), 'words');
    const left = await vscode.workspace.fs.readDirectory(workspaceFolder());
    check(!left.some(([name]) => name === 'README.docx' || name.includes('.tmp')), 'something was left behind');
  });

  it('writes a draft that has no file yet', async () => {
    const sample = await open('bao-cao-mau.md');
    const { document } = await openUntitled(sample.document.getText().replace('3.214 hồ sơ', '3.216 hồ sơ'));
    const words = wordsOf(await exported(document.uri, 'khong-ten.docx'));
    check(words.includes('tiếp nhận 3.216 hồ sơ'), 'the words of the untitled draft are missing');
  });
});

async function exported(draft: vscode.Uri, name: string): Promise<Uint8Array> {
  const target = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.commands.executeCommand('vanThu.exportDocx', draft, target);
  return vscode.workspace.fs.readFile(target);
}

/** The running text of a DOCX. Throws when it is no ZIP archive with a Word document in it. */
function wordsOf(docx: Uint8Array): string {
  const body = unzipSync(docx)['word/document.xml'];
  check(body !== undefined, 'the archive holds no word/document.xml');
  const xml = strFromU8(body);
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
