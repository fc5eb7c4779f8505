import { SymbolKind, type CancellationToken, type SymbolInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { partsOf, shortForm } from '../citation/canonical-form';
import { citedDocuments, type CitedDocument } from '../citation/cited-documents';
import { readReport } from '../report/read-report';
import type { Report } from '../report/report';
import { fold } from '../text/fold';
import { rangeOf, type Draft } from './draft';
import { markdownFiles } from './protocol';
import type { Workspace } from './workspace';

/** Files asked for at one time: enough to make up for a slow connection, few enough to leave the thread to others. */
const FILES_AT_ONCE = 16;
/** A longer list helps nobody, and editors ask again when more is typed. */
const MOST_SYMBOLS = 2000;

/** Where the drafts come from. */
export interface DraftSource {
  readonly workspace: Workspace;
  /** The open draft of this address, whose text may not be saved; null when it is not open. */
  readonly open: (uri: string) => Draft | null;
  readonly openUris: () => readonly string[];
  /** True for a file that is always a report. */
  readonly alwaysReport: (uri: string) => boolean;
}

/** The documents cited and the section headings of all drafts; those of closed files are kept until they change. */
export class WorkspaceSymbols {
  private readonly known = new Map<string, Promise<readonly SymbolInformation[]>>();

  constructor(private readonly source: DraftSource) {
    source.workspace.onChange((uris) => {
      for (const uri of uris) this.known.delete(uri);
    });
  }

  /** To be called when the settings changed. */
  forgetAll(): void {
    this.known.clear();
  }

  /** The symbols whose folded names hold the folded letters of the query in their order. */
  async find(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const uris = [...new Set([...this.source.openUris(), ...(await this.source.workspace.find(markdownFiles))])];
    const wanted = fold(query).replace(/\s+/g, '');
    const found: SymbolInformation[] = [];
    for (let at = 0; at < uris.length && found.length < MOST_SYMBOLS; at += FILES_AT_ONCE) {
      if (token.isCancellationRequested) return [];
      const lists = await Promise.all(uris.slice(at, at + FILES_AT_ONCE).map((uri) => this.symbolsOf(uri)));
      found.push(...lists.flat().filter(({ name }) => holdsInOrder(fold(name), wanted)));
    }
    return found.slice(0, MOST_SYMBOLS);
  }

  private symbolsOf(uri: string): Promise<readonly SymbolInformation[]> {
    const draft = this.source.open(uri);
    if (draft) return Promise.resolve(symbolsIn(draft.document, draft.analysis.report, draft.analysis.documents));
    const known = this.known.get(uri) ?? this.readSymbols(uri);
    this.known.set(uri, known);
    return known;
  }

  private async readSymbols(uri: string): Promise<readonly SymbolInformation[]> {
    const text = (await this.source.workspace.read(uri)) ?? '';
    const report = readReport(text, { always: this.source.alwaysReport(uri) });
    const document = TextDocument.create(uri, 'markdown', 0, text);
    return symbolsIn(document, report, citedDocuments(report?.citations ?? []));
  }
}

function symbolsIn(
  document: TextDocument,
  report: Report | null,
  cited: readonly CitedDocument[],
): readonly SymbolInformation[] {
  if (!report) return [];
  const containerName = report.subject?.text ?? '';
  const at = (span: Report['bodySpan']): SymbolInformation['location'] => ({
    uri: document.uri,
    range: rangeOf(document, span),
  });
  return [
    ...cited.map(({ first }) => ({
      name: shortForm(partsOf(first)),
      kind: SymbolKind.File,
      location: at(first.span),
      containerName,
    })),
    ...report.headings.map(({ number, title, headingSpan }) => ({
      name: `${number?.text ?? ''} ${title}`.trim() || '…',
      kind: SymbolKind.String,
      location: at(headingSpan),
      containerName,
    })),
  ];
}

/** Editors match loosely as one types, so every name is sent that a loose match may find. */
function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
