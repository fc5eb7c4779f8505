/** What server and client say to each other beyond the Language Server Protocol. The client imports nothing else from here. */

import type { Location, Position, Range } from 'vscode-languageserver';

export const exportMethod = 'vanThu/export';
export const statusMethod = 'vanThu/status';
export const readFileMethod = 'vanThu/readFile';
export const findFilesMethod = 'vanThu/findFiles';
export const filesChangedMethod = 'vanThu/filesChanged';
export const listDocumentsMethod = 'vanThu/citedDocuments';

/** A command of the client that shows the places given with it, as a code lens wants it. */
export const showReferencesCommand = 'vanThu.showReferences';

/** Drafts of the workspace, relative to its folders. */
export const markdownFiles = '**/*.{md,markdown,mdown,mkd}';

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
  /** True when the client answers `vanThu/readFile` and `vanThu/findFiles`, and tells `vanThu/filesChanged`. */
  readonly files?: boolean;
}

/** Asks for the words of a file, answered by a string, or by null when it cannot be read. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Asks for the files that match, answered by their URIs. */
export interface FindFilesParams {
  /** Relative to each workspace folder; without `**` only its last segment may hold wildcards. */
  readonly glob: string;
}

/** Files of the workspace that came, changed or went. */
export interface FilesChangedParams {
  readonly uris: readonly string[];
}

/** Asks for the edit that writes the list of documents cited at the cursor, or refreshes the one that stands there. */
export interface ListDocumentsParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

export type ListDocumentsResult =
  | { readonly kind: 'edit'; readonly range: Range; readonly newText: string }
  | { readonly kind: 'unchanged' | 'nothing-cited' | 'no-report' };

/** Address and place of the lens, and the places to show. */
export type ShowReferencesArguments = [uri: string, position: Position, locations: readonly Location[]];
