/** What server and client say to each other beyond the Language Server Protocol. The client imports nothing else from here. */

import type { Location, Position, Range, TextEdit } from 'vscode-languageserver';
import type { PlacedPage } from '../docx/pages/placed-page';

export type { PlacedPage, PlacedPiece } from '../docx/pages/placed-page';
export type * from './outline-protocol';

export const exportMethod = 'vanThu/export';
export const importMethod = 'vanThu/import';
export const exportPdfMethod = 'vanThu/exportPdf';
export const canExportPdfMethod = 'vanThu/canExportPdf';
export const statusMethod = 'vanThu/status';
export const readFileMethod = 'vanThu/readFile';
/** How bytes travel, as messages hold text alone. */
export { fromBase64, toBase64 } from '../text/base64';
/** Like `readFile`, for files that are no text: the bytes in base64. */
export const readBytesMethod = 'vanThu/readBytes';
export const findFilesMethod = 'vanThu/findFiles';
export const filesChangedMethod = 'vanThu/filesChanged';
export const listDocumentsMethod = 'vanThu/citedDocuments';
export const checkedMethod = 'vanThu/checked';
export const outlineTreeMethod = 'vanThu/outlineTree';
export const insertSectionMethod = 'vanThu/insertSection';
export const reportChoicesMethod = 'vanThu/reportChoices';
export const newReportMethod = 'vanThu/newReport';
export const setOutlineMethod = 'vanThu/setOutline';
export const normaliseMethod = 'vanThu/normalise';
export const renumberMethod = 'vanThu/renumber';
export const moveSectionMethod = 'vanThu/moveSection';
export const watchPagesMethod = 'vanThu/watchPages';
export const pagesMethod = 'vanThu/pages';
export const rulesMethod = 'vanThu/rules';
export const rulePageMethod = 'vanThu/rulePage';

/** A command of the client that shows the page of a rule, given its id. */
export const explainRuleCommand = 'vanThu.explainRule';

/** A command of the client that shows the places given with it, as a code lens wants it. */
export const showReferencesCommand = 'vanThu.showReferences';

/** Drafts of the workspace, relative to its folders. */
export const markdownFiles = '**/*.{md,markdown,mdown,mkd}';

export interface ExportParams {
  readonly uri: string;
  /** The draft's words; without them the open document of that address is taken. */
  readonly text?: string;
  /** Keeps these words in the DOCX, so that it can be imported as it is; never in a document that is issued. */
  readonly keepSource?: boolean;
}

/** Asks for the report as a PDF, made of the DOCX by LibreOffice; answered like the export to DOCX. */
export interface ExportPdfParams extends ExportParams, LibreOfficePlace {}

/** Asks, answered by a boolean, whether there is a LibreOffice. */
export interface LibreOfficePlace {
  /** The program or its folder, as the user set it; empty: where it usually is. */
  readonly libreOfficePath: string;
}

export type ExportResult =
  | {
      readonly kind: 'done';
      /** The file. */
      readonly base64: string;
      /** What was added or left blank, one sentence each, in the user's language. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'no-report' | 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** Asks for the draft in a Word file. */
export interface ImportParams extends LibreOfficePlace {
  /** The file; one of old Word is read through LibreOffice. */
  readonly base64: string;
  /** Its name without ending; pictures are named after it. */
  readonly name: string;
  /** The words of the draft that lies beside it, which take the edits made in Word when the file keeps its draft. */
  readonly current?: string;
}

/** A draft read from a Word file. */
export interface ImportedFile {
  readonly kind: 'imported';
  readonly text: string;
  /** The draft that the file was exported from, where it was kept and `text` is another. */
  readonly original: string | null;
  /** True where `text` is that draft, or the current one, with the edits made in Word. */
  readonly isMerged: boolean;
  /** Files that the draft shows; paths relative to it. */
  readonly pictures: readonly { readonly path: string; readonly base64: string }[];
  /** What could not be read, one sentence each, in the user's language. */
  readonly notes: readonly string[];
}

export type ImportResult =
  ImportedFile | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly message: string };

/** State of one open draft, for the status bar. */
export interface StatusParams {
  readonly uri: string;
  readonly isReport: boolean;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** How many pages the printed draft has; null until it was laid out. */
  readonly pages: number | null;
  /** The outline in use, null for none; `named` is false when it was inferred from the subject. */
  readonly outline: { readonly id: string; readonly title: string; readonly named: boolean } | null;
}

/** Tells that the printed pages of an open draft are looked at, or no longer. */
export interface WatchPagesParams {
  readonly uri: string;
  readonly on: boolean;
}

/** A page as it is shown: itself, or where it stood among the pages last sent. */
export interface ShownPage {
  /** Where in the draft the sources on the page are counted from, in UTF-16 units. */
  readonly start: number;
  readonly page: PlacedPage | number;
}

/** The printed pages of a draft that is looked at, sent anew whenever they may have changed. */
export type PagesParams = {
  readonly uri: string;
  /** Of the text that was laid out. */
  readonly version: number;
} & (
  | {
      readonly kind: 'pages';
      readonly pages: readonly ShownPage[];
      /** The pictures on the pages by their numbers, as `data:` addresses; null where they are those last sent. */
      readonly pictures: Readonly<Record<number, string>> | null;
    }
  | { readonly kind: 'no-report' }
  | { readonly kind: 'failed'; readonly message: string }
);

/** Given by the client when it starts the server. */
export interface InitializationOptions {
  /** Where a browser finds the second thread's script. */
  readonly workerUrl?: string;
  /** True when the client answers `vanThu/readFile` and `vanThu/findFiles`, and tells `vanThu/filesChanged`. */
  readonly files?: boolean;
  /** What goes before `form/symbol.md` in an address that the client opens; then it also has the command `vanThu.explainRule`. */
  readonly rulePages?: string;
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

/** Asks for the page of a rule as Markdown, answered by null for an id that no rule has. */
export interface RulePageParams {
  readonly id: string;
}

/** Every rule with its title in both languages. */
export type RulesResult = readonly {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
}[];

/** Asks for the edits that move the section at a place before its neighbour above, or behind the one below. */
export interface MoveSectionParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly way: 'up' | 'down';
}

/** Null where there is no section, or none to change places with. */
export type MoveSectionResult = {
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Where its heading stands, once the edits were made. */
  readonly cursor: Position;
} | null;

/** Edits of one version of a draft; for another one they are not to be used. */
export interface VersionedEdits {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** Asks what a pasted or scanned draft becomes when it is cleaned. */
export interface NormaliseParams {
  readonly textDocument: { readonly uri: string };
}

export type NormaliseResult =
  | ({ readonly kind: 'changed'; readonly text: string } & VersionedEdits)
  /** `clean`: nothing to do; `restless`: no form was found that stays as it is. */
  | { readonly kind: 'clean' | 'no-report' | 'restless' };

/** Asks for the edits that number all sections in order. */
export interface RenumberParams {
  readonly textDocument: { readonly uri: string };
}

export type RenumberResult =
  ({ readonly kind: 'edits' } & VersionedEdits) | { readonly kind: 'unchanged' | 'no-report' };
