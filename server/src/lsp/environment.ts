import type { Materials } from '../docx/compose/compose-report';

/** Work for the second thread. */
export interface Job {
  readonly kind: 'export';
  readonly text: string;
  /** Read the text as a report even when it shows no part of the form. */
  readonly alwaysReport: boolean;
  readonly language: 'vi' | 'en';
  /** What the export has beside the draft, as plain data. */
  readonly materials: Materials;
}

export type JobResult =
  | { readonly kind: 'done'; readonly base64: string; readonly notes: readonly string[] }
  | { readonly kind: 'no-report' }
  | { readonly kind: 'failed'; readonly message: string };

/** A second thread that answers one job at a time. */
export interface Thread {
  post(job: Job): void;
  /** Called with each result; a thread that breaks down reports `failed`. */
  onResult(listener: (result: JobResult) => void): void;
  end(): void;
}

/** What differs between the doors. */
export interface Environment {
  /** Runs `callback` after `milliseconds`; 0 means once the messages already received are handled. */
  readonly later: (callback: () => void, milliseconds: number) => void;
  /** Starts a second thread; `workerUrl` is what the client gave, null when it gave none. */
  readonly startThread: (workerUrl: string | null) => Thread;
}
