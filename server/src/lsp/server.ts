import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type CancellationToken,
  type CompletionParams,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { outlineText } from '../check/align-report';
import { analyze } from '../check/analyze';
import { annexFiles, isAnnexFile } from '../report/annex-files';
import { answerAuthoring } from './authoring';
import { CheckQueue } from './check-queue';
import { codeActions, fixAllKind } from './code-actions';
import { completion, completionTriggers } from './completion';
import { diagnosticsOf, DiagnosticsSender } from './diagnostics';
import { documentLinks } from './document-links';
import { documentSymbols } from './document-symbols';
import { Drafts, type Draft } from './draft';
import type { Environment } from './environment';
import { exportDraft } from './export';
import { answerPdf } from './export-pdf';
import { answerImport } from './import';
import { foldingRanges } from './folding';
import { hover } from './hover';
import { JobRunner } from './job-runner';
import { Layouts } from './layouts';
import { isPictureFile, KnownPictures } from './known-pictures';
import { listDocuments } from './list-documents';
import { moveKind } from './move-actions';
import { readMaterials } from './materials';
import { Navigation, navigationCapabilities } from './navigation';
import { isOutlineFile, OwnOutlines } from './own-outlines';
import { OwnRegister } from './own-register';
import { OwnOffice } from './own-office';
import { OwnRules } from './own-rules';
import {
  checkedMethod,
  exportMethod,
  listDocumentsMethod,
  pagesMethod,
  statusMethod,
  watchPagesMethod,
  type CheckedParams,
  type ExportParams,
  type InitializationOptions,
  type ListDocumentsParams,
  type ListDocumentsResult,
  type PagesParams,
  type WatchPagesParams,
} from './protocol';
import { answerRepair } from './repair';
import { makesFiles } from './rule-actions';
import { serveRulePages } from './rule-pages';
import { SettingsStore } from './settings-store';
import { StatusSender } from './status';
import { TypedLines, holdNewOn } from './typed-lines';
import { ClientWorkspace } from './workspace';
import { WorkspaceSymbols } from './workspace-symbols';

/** Serves one client over `connection`; the doors for Node and the browser give what differs between them. */
export function startServer(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document: TextDocument, changes, version) => {
      typed.edited(document.uri, changes);
      return TextDocument.update(document, changes, version);
    },
  });
  const typed = new TypedLines(environment.later, guarded('check', undefined, check));
  const settings = new SettingsStore(connection, () => {
    drafts.forgetAll();
    navigation.settingsChanged();
    for (const document of documents.all()) request(document);
  });
  const drafts = new Drafts(
    (uri) => (isOutlineFile(uri) ? undefined : documents.get(uri)),
    (uri) => ({
      ...settings.checkOptions(uri),
      layout: layouts.factsOf(uri, documents.get(uri)?.getText() ?? ''),
      pictures: pictures.of(uri),
    }),
  );
  const diagnostics = new DiagnosticsSender((uri, version, list) => {
    const params = { uri, diagnostics: list, ...(version !== undefined && { version }) };
    void connection.sendDiagnostics(params);
  });
  const status = new StatusSender((params) => void connection.sendNotification(statusMethod, params));
  const workspace = new ClientWorkspace(connection);
  const ownOutlines = new OwnOutlines(workspace, diagnostics);
  const ownRegister = new OwnRegister(workspace, diagnostics);
  const ownOffice = new OwnOffice(workspace, diagnostics);
  const ownRules = new OwnRules(workspace, diagnostics);
  let workerUrl: string | null = null;
  let rulePages: string | null = null;
  let canMakeFiles = false;
  let ownFiles = Promise.resolve();
  const jobs = new JobRunner(() => environment.startThread(workerUrl));
  const pictures = new KnownPictures();
  const checkAgain = guarded('check', undefined, (uri: string) => {
    drafts.again(uri);
    check(uri);
  });
  const layouts: Layouts = new Layouts({
    later: environment.later,
    textOf: (uri) => {
      const draft = drafts.get(uri);
      if (!draft) return null;
      const { analysis, document } = draft;
      return { text: analysis.text, version: document.version, isReport: analysis.report !== null };
    },
    run: (job, token) => jobs.run(job, token),
    jobFor: async (uri, draft) => {
      const read = await readMaterials({ uri, text: draft }, settings, workspace, ownOffice.of(uri));
      if (documents.get(uri) && pictures.update(uri, read.materials.pictures)) checkAgain(uri);
      return {
        kind: 'pages',
        ...read,
        alwaysReport: settings.checkOptions(uri).alwaysReport,
        language: settings.language,
      };
    },
    changed: checkAgain,
    show: (params: PagesParams) => void connection.sendNotification(pagesMethod, params),
    log: (message) => connection.console.error(message),
  });
  const symbols = new WorkspaceSymbols({
    workspace,
    open: (uri) => drafts.get(uri),
    openUris: () => documents.keys(),
    alwaysReport: (uri) => settings.checkOptions(uri).alwaysReport,
  });
  const navigation = new Navigation(connection, settings, symbols, onDraft);
  const queue = new CheckQueue(environment.later, guarded('check', undefined, check));

  const namesAnnexes = (uri: string): boolean => annexFiles(documents.get(uri)?.getText() ?? '').length > 0;

  function request(document: TextDocument): void {
    if (!settings.loaded) return;
    queue.request(document.uri);
    layouts.request(document.uri);
  }

  function check(uri: string): void {
    const draft = drafts.get(uri);
    if (!draft) return;
    const found = diagnosticsOf(draft, { language: settings.language, rulePages });
    const line = settings.quietWhileTyping ? typed.of(uri) : null;
    const { shown, held } = line === null ? { shown: found, held: [] } : holdNewOn(line, found, diagnostics.shown(uri));
    diagnostics.update(uri, draft.document.version, shown);
    status.update(draft, held, layouts.pagesOf(uri));
    void connection.sendNotification(checkedMethod, { uri, version: draft.document.version } satisfies CheckedParams);
  }

  /** Wraps a handler so that whatever goes wrong is logged and answered by `fallback`. */
  function guarded<A extends readonly unknown[], R>(name: string, fallback: R, handle: (...args: A) => R) {
    return (...args: A): R => {
      try {
        return handle(...args);
      } catch (error) {
        connection.console.error(`${name}: ${describeError(error)}`);
        return fallback;
      }
    };
  }

  /** A request about one open document; `fallback` also answers for a document that is not open. */
  function onDraft<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    fallback: R,
    answer: (draft: Draft, params: P) => R,
  ): (params: P) => R {
    return guarded(name, fallback, (params: P) => {
      const draft = drafts.get(params.textDocument.uri);
      return draft ? answer(draft, params) : fallback;
    });
  }

  connection.onInitialize((params) => {
    settings.initialize(params);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    workerUrl = options.workerUrl ?? null;
    rulePages = options.rulePages ?? null;
    canMakeFiles = makesFiles(params.capabilities);
    workspace.initialize(options.files ?? false);
    navigation.initialize(params.capabilities);
    return capabilities;
  });
  connection.onInitialized(() => {
    if (settings.pulled) {
      const registration = connection.client.register(DidChangeConfigurationNotification.type, { section: 'vanThu' });
      registration.catch((error: unknown) => connection.console.error(`settings: ${describeError(error)}`));
    }
    return loadOwnFiles();
  });
  workspace.onChange((uris) => {
    if (uris.some(isPictureFile)) for (const uri of pictures.uris()) layouts.request(uri);
    if (uris.some((uri) => uri.includes('/.van-thu'))) void loadOwnFiles();
    if (uris.some(isAnnexFile)) for (const uri of documents.keys()) if (namesAnnexes(uri)) layouts.request(uri);
  });
  /** What users keep in `.van-thu`; one reading after the other, so that the newest stays. */
  function loadOwnFiles(): Promise<void> {
    ownFiles = ownFiles.then(readOwnFiles);
    return ownFiles;
  }
  async function readOwnFiles(): Promise<void> {
    try {
      settings.setOwnOutlines(await ownOutlines.read());
      settings.setRegister(await ownRegister.read());
      settings.setFolderRules(await ownRules.read());
      await ownOffice.read();
    } catch (error) {
      connection.console.error(`.van-thu: ${describeError(error)}`);
    }
    await settings.load();
  }
  connection.onDidChangeConfiguration((change) => settings.load(change.settings));
  connection.onShutdown(() => jobs.end());

  documents.onDidChangeContent(({ document }) => request(document));
  documents.onDidClose(({ document: { uri } }) => {
    queue.drop(uri);
    typed.forget(uri);
    drafts.forget(uri);
    if (!isOutlineFile(uri)) diagnostics.clear(uri); // Its faults stay until the file is mended.
    status.clear(uri);
    layouts.forget(uri);
    pictures.forget(uri);
    navigation.forget(uri);
  });

  connection.onCodeAction(
    onDraft('code actions', [], (draft, params) => {
      const { uri } = draft.document;
      const ruleFile = canMakeFiles ? settings.ruleFileFor(uri) : null;
      const host = { language: settings.language, rulePages, explains: rulePages !== null, ruleFile };
      return codeActions(draft, params, host, (text) => analyze(text, settings.checkOptions(uri)));
    }),
  );
  serveRulePages(connection);
  connection.onDocumentSymbol(onDraft('symbols', [], (draft) => documentSymbols(draft, settings.language)));
  connection.onFoldingRanges(onDraft('folding', [], foldingRanges));
  connection.onHover(
    onDraft('hover', null, (draft, { position }) => hover(draft, position, settings.register, settings.language)),
  );
  connection.onCompletion(
    guarded('completion', null, (params: CompletionParams) => {
      const { uri } = params.textDocument;
      const document = documents.get(uri);
      if (!document) return null;
      return completion(document, params, {
        draft: () => drafts.get(uri),
        outlined: (text) => outlineText(text, settings.checkOptions(uri)),
        outlines: () => settings.knownOutlines.map(({ outline }) => outline),
        register: settings.register,
        language: settings.language,
      });
    }),
  );
  connection.onDocumentLinks(
    onDraft('document links', [], (draft) => documentLinks(draft, settings.register, settings.language)),
  );
  connection.onRequest<ListDocumentsResult, unknown>(
    listDocumentsMethod,
    onDraft<ListDocumentsParams, ListDocumentsResult>('list of documents', { kind: 'no-report' }, (draft, params) =>
      listDocuments(draft, params.position, settings.register),
    ),
  );
  answerAuthoring(connection, settings, onDraft);
  answerRepair(connection, settings, onDraft);
  const docxOf = async (params: ExportParams, token: CancellationToken) => {
    const result = await exportDraft(
      params,
      documents.get(params.uri)?.getText(),
      settings,
      workspace,
      ownOffice.of(params.uri),
      jobs,
      token,
    );
    if (documents.get(params.uri)) layouts.request(params.uri, 0);
    return result;
  };
  connection.onRequest(exportMethod, docxOf);
  answerImport(connection, settings, jobs, environment.office);
  answerPdf(connection, settings, docxOf, environment.office);
  connection.onNotification(watchPagesMethod, ({ uri, on }: WatchPagesParams) => layouts.watch(uri, on));

  documents.listen(connection);
  connection.listen();
}

const capabilities: InitializeResult = {
  serverInfo: { name: 'van-thu' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, moveKind, fixAllKind] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    ...navigationCapabilities,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    documentLinkProvider: {},
    workspace: { workspaceFolders: { supported: true } },
  },
};

const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
