import {
  CodeLensRefreshRequest,
  SemanticTokensRefreshRequest,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type ServerCapabilities,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { codeLenses } from './code-lens';
import { definition } from './definition';
import { documentHighlights } from './document-highlights';
import type { Draft } from './draft';
import { references } from './references';
import { prepareRename, rename } from './rename';
import { CitationTokens, semanticTokensLegend } from './semantic-tokens';
import type { SettingsStore } from './settings-store';
import type { WorkspaceSymbols } from './workspace-symbols';

export const navigationCapabilities: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  codeLensProvider: {},
  semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
  workspaceSymbolProvider: true,
};

/** Makes the handler of a request about one open draft; `fallback` answers where there is none, or when it fails. */
type OnDraft = <P extends { readonly textDocument: { readonly uri: string } }, R>(
  name: string,
  fallback: R,
  answer: (draft: Draft, params: P) => R,
) => (params: P) => R;

/** Answers the requests that go from citation to citation. */
export class Navigation {
  private client: ClientCapabilities = {};
  private readonly tokens = new CitationTokens();

  constructor(
    private readonly connection: Connection,
    private readonly settings: SettingsStore,
    private readonly symbols: WorkspaceSymbols,
    onDraft: OnDraft,
  ) {
    this.listenForPlaces(onDraft);
    this.listenForRename(onDraft);
    this.listenForTokens(onDraft);
    connection.onCodeLens(
      onDraft('code lens', [], (draft) => (settings.codeLens ? codeLenses(draft, settings.language) : [])),
    );
    connection.onWorkspaceSymbol(({ query }: WorkspaceSymbolParams, token: CancellationToken) =>
      symbols.find(query, token),
    );
  }

  initialize(client: ClientCapabilities): void {
    this.client = client;
  }

  /** Has the editor ask again for what the settings change. */
  settingsChanged(): void {
    this.symbols.forgetAll();
    const { codeLens, semanticTokens } = this.client.workspace ?? {};
    if (codeLens?.refreshSupport) this.ask(CodeLensRefreshRequest.method);
    if (semanticTokens?.refreshSupport) this.ask(SemanticTokensRefreshRequest.method);
  }

  /** To be called when a draft is closed. */
  forget(uri: string): void {
    this.tokens.forget(uri);
  }

  private ask(method: string): void {
    this.connection
      .sendRequest(method)
      .catch((error: unknown) => this.connection.console.error(`${method}: ${String(error)}`));
  }

  private listenForPlaces(onDraft: OnDraft): void {
    const { connection } = this;
    connection.onDefinition(
      onDraft('definition', null, (draft, { position }) =>
        definition(draft, position, this.client.textDocument?.definition?.linkSupport ?? false),
      ),
    );
    connection.onReferences(onDraft('references', null, references));
    connection.onDocumentHighlight(
      onDraft('highlights', null, (draft, { position }) => documentHighlights(draft, position)),
    );
  }

  private listenForRename(onDraft: OnDraft): void {
    const { connection, settings } = this;
    connection.onPrepareRename(
      onDraft('prepare rename', null, (draft, { position }) => prepareRename(draft, position, settings.language)),
    );
    connection.onRenameRequest(onDraft('rename', null, (draft, params) => rename(draft, params, settings.language)));
  }

  private listenForTokens(onDraft: OnDraft): void {
    const { semanticTokens } = this.connection.languages;
    const none: SemanticTokens = { data: [] };
    semanticTokens.on(onDraft('tokens', none, (draft) => this.tokens.full(draft)));
    semanticTokens.onDelta(
      onDraft<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'tokens',
        none,
        (draft, { previousResultId }) => this.tokens.delta(draft, previousResultId),
      ),
    );
    semanticTokens.onRange(onDraft('tokens', none, (draft, { range }) => this.tokens.range(draft, range)));
  }
}
