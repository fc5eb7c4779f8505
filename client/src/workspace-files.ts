// picomatch: the globs that VS Code's own search uses, for the folders that are listed without it.
import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  filesChangedMethod,
  findFilesMethod,
  markdownFiles,
  readBytesMethod,
  readFileMethod,
  toBase64,
  type FilesChangedParams,
  type FindFilesParams,
  type ReadFileParams,
} from '../../server/src/lsp/protocol';

const ownFolder = '.van-thu';
const pictureFiles = '**/*.{png,jpg,jpeg,gif,bmp,svg,webp,PNG,JPG,JPEG,GIF,BMP,SVG,WEBP}';
const watched = [`**/${ownFolder}{,/**}`, markdownFiles, pictureFiles];
const neverSearched = '**/node_modules/**';

/** Answers the server's questions about files through VS Code, and tells it of files that change. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  const tell = (uris: readonly vscode.Uri[]): void => {
    const params: FilesChangedParams = { uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)) };
    if (uris.length > 0) void client.sendNotification(filesChangedMethod, params);
  };
  return vscode.Disposable.from(
    client.onRequest(readFileMethod, ({ uri }: ReadFileParams) => read(client.protocol2CodeConverter.asUri(uri))),
    client.onRequest(readBytesMethod, ({ uri }: ReadFileParams) => readBytes(client.protocol2CodeConverter.asUri(uri))),
    client.onRequest(findFilesMethod, async ({ glob }: FindFilesParams) =>
      (await find(glob)).map((uri) => client.code2ProtocolConverter.asUri(uri)),
    ),
    ...watched.map((glob) => watch(glob, (uri) => tell([uri]))),
    watchEditor((uris) => tell(uris.filter(isOwnFile))),
    vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      tell([...added, ...removed].map(({ uri }) => vscode.Uri.joinPath(uri, ownFolder))),
    ),
  );
}

function watch(glob: string, tell: (uri: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(glob);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(tell),
    watcher.onDidChange(tell),
    watcher.onDidDelete(tell),
  );
}

const isOwnFile = (uri: vscode.Uri): boolean => uri.path.includes(`/${ownFolder}`);

/** What is saved, made, renamed or deleted in the editor itself is known at once; a watcher may come late or miss it. */
function watchEditor(tell: (uris: readonly vscode.Uri[]) => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => tell([uri])),
    vscode.workspace.onDidCreateFiles(({ files }) => tell(files)),
    vscode.workspace.onDidDeleteFiles(({ files }) => tell(files)),
    vscode.workspace.onDidRenameFiles(({ files }) => tell(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
  );
}

async function readBytes(uri: vscode.Uri): Promise<string | null> {
  try {
    return toBase64(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null; // There is no such file.
  }
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null; // It went meanwhile.
  }
}

/** Every file system can list a folder; only a glob that goes through folders needs one that can search. */
async function find(glob: string): Promise<readonly vscode.Uri[]> {
  if (glob.includes('**')) return vscode.workspace.findFiles(glob, neverSearched);
  const slash = glob.lastIndexOf('/');
  const matches = picomatch(glob.slice(slash + 1), { dot: true });
  const folders = vscode.workspace.workspaceFolders ?? [];
  const lists = folders.map(({ uri }) => list(vscode.Uri.joinPath(uri, glob.slice(0, Math.max(slash, 0))), matches));
  return (await Promise.all(lists)).flat();
}

async function list(folder: vscode.Uri, matches: (name: string) => boolean): Promise<readonly vscode.Uri[]> {
  try {
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    return names.filter((name) => matches(name)).map((name) => vscode.Uri.joinPath(folder, name));
  } catch {
    return []; // No such folder: the usual case.
  }
}
