import type { CancellationToken } from 'vscode-languageserver';
import type { Materials } from '../docx/compose/compose-report';
import type { SentPage } from '../docx/pages/sent-page';
import type { LayoutFacts } from '../report/layout-facts';
import type { ImportedFile } from './protocol';

/** What every job needs to know of the draft. */
interface DraftJob {
  /** The draft, and the files of its annexes behind it. */
  readonly text: string;
  /** Read the text as a report even when it shows no part of the form. */
  readonly alwaysReport: boolean;
  readonly language: 'vi' | 'en';
  /** What the export has beside the draft, as plain data. */
  readonly materials: Materials;
}

/** Makes the DOCX. */
export interface ExportJob extends DraftJob {
  readonly kind: 'export';
  /** Whether the text is kept in the file. */
  readonly keepsSource: boolean;
}

/** Lays the draft out on its printed pages. */
export interface PagesJob extends DraftJob {
  readonly kind: 'pages';
}

/** Turns a Word file into a draft. */
export interface ImportJob {
  readonly kind: 'import';
  /** The file. */
  readonly base64: string;
  /** Its name without ending; pictures are named after it. */
  readonly name: string;
  /** The draft that the file was exported from, as it stands now; null where it is not known. */
  readonly current: string | null;
  readonly language: 'vi' | 'en';
}

/** Work for the second thread. */
export type Job = ExportJob | PagesJob | ImportJob;

export type JobResult =
  | { readonly kind: 'done'; readonly base64: string; readonly notes: readonly string[] }
  | {
      readonly kind: 'pages';
      readonly facts: LayoutFacts;
      readonly pages: readonly SentPage[];
      /** The pictures on the pages by their numbers, as `data:` addresses. */
      readonly pictures: Readonly<Record<number, string>>;
    }
  | ImportedFile
  | { readonly kind: 'no-report' }
  | { readonly kind: 'failed'; readonly message: string };

/** A second thread that answers one job at a time. */
export interface Thread {
  post(job: Job): void;
  /** Called with each result; a thread that breaks down reports `failed`. */
  onResult(listener: (result: JobResult) => void): void;
  end(): void;
}

/**
 * An office program of this machine. Files are in base64; `configured` is where the user says it is, '' for nowhere.
 * It never rejects; once cancelled nothing runs on and nothing is left behind.
 */
export interface OfficeProgram {
  isThere(configured: string): Promise<boolean>;
  makePdf(docx: string, configured: string, token: CancellationToken): Promise<OfficeResult>;
  /** A file of old Word as DOCX. */
  makeDocx(doc: string, configured: string, token: CancellationToken): Promise<OfficeResult>;
}

export type OfficeResult =
  | { readonly kind: 'done'; readonly base64: string; readonly warnings: readonly InBothLanguages[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: InBothLanguages };

type InBothLanguages = Readonly<Record<'vi' | 'en', string>>;

/** What differs between the doors. */
export interface Environment {
  /** Runs `callback` after `milliseconds`; 0 means once the messages already received are handled. */
  readonly later: (callback: () => void, milliseconds: number) => void;
  /** Starts a second thread; `workerUrl` is what the client gave, null when it gave none. */
  readonly startThread: (workerUrl: string | null) => Thread;
  /** Null where no program can be run. */
  readonly office: OfficeProgram | null;
}
