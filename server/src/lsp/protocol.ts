/** What server and client say to each other beyond the Language Server Protocol. The client imports nothing else from here. */

export const exportMethod = 'vanThu/export';
export const statusMethod = 'vanThu/status';
export const outlinesMethod = 'vanThu/outlines';

export interface ExportParams {
  readonly uri: string;
  /** The draft's words; without them the open document of that address is taken. */
  readonly text?: string;
}

export type ExportResult =
  | {
      readonly kind: 'done';
      /** The DOCX file. */
      readonly base64: string;
      /** What was added or left blank, one sentence each, in the user's language. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'no-report' | 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** State of one open draft, for the status bar. */
export interface StatusParams {
  readonly uri: string;
  readonly isReport: boolean;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** The outline in use, null for none; `named` is false when it was inferred from the subject. */
  readonly outline: { readonly id: string; readonly title: string; readonly named: boolean } | null;
}

/** Given by the client when it starts the server. */
export interface InitializationOptions {
  /** Where a browser finds the second thread's script. */
  readonly workerUrl?: string;
  /** The user's own outlines; `vanThu/outlines` tells the whole list again when it changes. */
  readonly outlines?: readonly OutlineFile[];
}

/** A YAML file with an outline. */
export interface OutlineFile {
  readonly uri: string;
  readonly text: string;
}
