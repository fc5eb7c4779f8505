import type { Range, TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DraftChecker } from '../check/analyze';
import type { Analysis, CheckOptions } from '../check/analysis';
import type { Span, TextEdit } from '../text/span';

/** One version of an open document with all that was read in it. */
export interface Draft {
  readonly document: TextDocument;
  readonly analysis: Analysis;
}

/** The drafts that are open; each version is analysed at most once. */
export class Drafts {
  private readonly checkers = new Map<string, DraftChecker>();
  private readonly known = new Map<string, { readonly version: number; readonly draft: Draft }>();

  constructor(
    private readonly documentOf: (uri: string) => TextDocument | undefined,
    private readonly optionsFor: (uri: string) => CheckOptions,
  ) {}

  /** The newest text and its analysis; null for a document that is not open. */
  get(uri: string): Draft | null {
    const document = this.documentOf(uri);
    if (!document) return null;
    const last = this.known.get(uri);
    if (last?.version === document.version && last.draft.document === document) return last.draft;
    const checker = this.checkers.get(uri) ?? new DraftChecker();
    this.checkers.set(uri, checker);
    const draft = { document, analysis: checker.analyze(document.getText(), this.optionsFor(uri)) };
    this.known.set(uri, { version: document.version, draft });
    return draft;
  }

  /** To be called when something beside the text changed that the analysis of one draft depends on. */
  again(uri: string): void {
    this.known.delete(uri);
  }

  forget(uri: string): void {
    this.checkers.delete(uri);
    this.known.delete(uri);
  }

  /** To be called when the settings changed. */
  forgetAll(): void {
    this.known.clear();
  }
}

export const rangeOf = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const spanOfRange = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const protocolEdits = (document: TextDocument, edits: readonly TextEdit[]): ProtocolEdit[] =>
  edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));

/** Makes the handler of a request about one open draft; `fallback` answers for any other. */
export type OnDraft = <P extends { readonly textDocument: { readonly uri: string } }, R>(
  name: string,
  fallback: R,
  answer: (draft: Draft, params: P) => R,
) => (params: P) => R;
