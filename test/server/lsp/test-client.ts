import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import picomatch from 'picomatch';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  checkedMethod,
  filesChangedMethod,
  findFilesMethod,
  readBytesMethod,
  readFileMethod,
  statusMethod,
  type CheckedParams,
  type FindFilesParams,
  type InitializationOptions,
  type ReadFileParams,
  type StatusParams,
} from '../../../server/src/lsp/protocol';

const serverFile = path.resolve('dist/node/server.js');
const folder = 'file:///bao-cao';

/** Files of the workspace folder as saved, by URI. */
export type Files = Readonly<Record<string, string>>;

/** An editor that talks to the built server over stdio. */
export class TestClient {
  readonly messages: string[] = [];
  readonly logged: string[] = [];
  /** Requests to ask again for what was shown, in order. */
  readonly refreshed: string[] = [];
  /** Drafts that were read, by URI, in order. */
  readonly checked: CheckedParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  initializeResult: InitializeResult | undefined;
  private readonly documents = new Map<string, TextDocument>();
  private readonly statuses = new Map<string, StatusParams>();
  private readonly waiting = new Set<() => void>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
    /** What the user has set under `vanThu`. */
    public settings: unknown,
    private readonly files: Map<string, string> | null,
  ) {}

  /**
   * @param files null for an editor that answers no questions about files
   * @param capabilities what the editor can do beside pulling settings
   * @param options told to the server beside whether questions about files are answered
   */
  static async start(
    settings: unknown = {},
    files: Files | null = {},
    capabilities: ClientCapabilities = {},
    options: InitializationOptions = {},
  ): Promise<TestClient> {
    const process = spawn(globalThis.process.execPath, [serverFile, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    const client = new TestClient(process, connection, settings, files && new Map(Object.entries(files)));
    client.listen();
    client.initializeResult = await connection.sendRequest<InitializeResult>('initialize', {
      processId: globalThis.process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: folder, name: 'bao-cao' }],
      initializationOptions: { ...options, files: files !== null } satisfies InitializationOptions,
      capabilities: {
        ...capabilities,
        workspace: {
          ...capabilities.workspace,
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  private listen(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', () => [this.settings]);
    connection.onRequest('client/registerCapability', () => null);
    for (const method of ['workspace/codeLens/refresh', 'workspace/semanticTokens/refresh']) {
      connection.onRequest(method, () => {
        this.refreshed.push(method);
        this.wake();
        return null;
      });
    }
    if (this.files) this.answerQuestionsAbout(this.files);
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
      this.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
      this.wake();
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    connection.onNotification(checkedMethod, (params: CheckedParams) => {
      this.checked.push(params);
      this.wake();
    });
    connection.onNotification(statusMethod, (status: StatusParams) => {
      this.statuses.set(status.uri, status);
      this.wake();
    });
    connection.listen();
  }

  private answerQuestionsAbout(files: ReadonlyMap<string, string>): void {
    this.connection.onRequest(readFileMethod, ({ uri }: ReadFileParams) => files.get(uri) ?? null);
    this.connection.onRequest(readBytesMethod, ({ uri }: ReadFileParams) => {
      const text = files.get(uri);
      // Letters of the map stand for bytes.
      return text === undefined ? null : btoa(text);
    });
    this.connection.onRequest(findFilesMethod, ({ glob }: FindFilesParams) => {
      const matches = picomatch(`${folder}/${glob}`, { dot: true });
      return [...files.keys()].filter((uri) => matches(uri));
    });
  }

  async open(uri: string, text: string): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, 'markdown', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  }

  /** Replaces the first occurrence of `from`, sent as one incremental change. */
  async replace(uri: string, from: string, to: string): Promise<void> {
    const document = this.documentOf(uri);
    const start = document.getText().indexOf(from);
    if (start < 0) throw new Error(`no «${from}» in ${uri}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
    await this.change(uri, [{ range, newText: to }]);
  }

  /** Applies edits of one version, from the last to the first, as an editor does. */
  async change(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.documentOf(uri);
    const contentChanges = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Saves a file of the workspace, or removes it when `text` is null, and tells the server. */
  async save(uri: string, text: string | null): Promise<void> {
    if (text === null) this.files?.delete(uri);
    else this.files?.set(uri, text);
    await this.connection.sendNotification(filesChangedMethod, { uris: [uri] });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.documentOf(uri).getText();
  }

  /** The range of the first occurrence of some words. */
  rangeOf(uri: string, words: string): Range {
    const document = this.documentOf(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`no «${words}» in ${uri}`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  diagnostics(uri: string): readonly Diagnostic[] {
    return this.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
  }

  /** The sentence of the first finding of one rule, empty when there is none. */
  messageOf(uri: string, rule: string): string {
    const message = this.diagnostics(uri).find(({ code }) => code === rule)?.message ?? '';
    return typeof message === 'string' ? message : message.value;
  }

  status(uri: string): StatusParams | undefined {
    return this.statuses.get(uri);
  }

  /** Asks for one document; further parameters beside it. */
  ask<R>(method: string, uri: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  }

  codeActions(uri: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const context = { diagnostics: this.diagnostics(uri), ...(only && { only }) };
    return this.ask('textDocument/codeAction', uri, { range, context });
  }

  /** Applies what a code action changes in one document. */
  async apply(uri: string, action: CodeAction): Promise<void> {
    await this.change(uri, action.edit?.changes?.[uri] ?? []);
  }

  /** Waits until the server has sent what makes `condition` true. */
  async until(what: string, condition: () => boolean, milliseconds = 10_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!condition()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`${what}: not within ${milliseconds} ms`);
      await this.nextMessage(left);
    }
  }

  /** Waits until the text as it now stands was checked. */
  async untilChecked(uri: string): Promise<void> {
    const { version } = this.documentOf(uri);
    await this.until(`check of version ${version}`, () =>
      this.checked.some((params) => params.uri === uri && params.version === version),
    );
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }

  private documentOf(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`not open: ${uri}`);
    return document;
  }

  /** To be called when something came that `until` may wait for. */
  wake(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private nextMessage(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
