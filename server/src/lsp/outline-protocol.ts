/** What server and client say to each other about outlines: the view of one, new reports, the choice of an outline. */

import type { Position, Range } from 'vscode-languageserver';

/** Tells that a draft was read again, so that what is shown of it may be asked for anew. */
export interface CheckedParams {
  readonly uri: string;
  /** Of the text that was checked. */
  readonly version: number;
}

/** Asks for the outline in use with the draft laid into it. */
export interface OutlineTreeParams {
  readonly textDocument: { readonly uri: string };
}

export type OutlineTreeResult =
  | { readonly kind: 'no-report' | 'no-outline' }
  | {
      readonly kind: 'tree';
      readonly outline: { readonly id: string; readonly title: string };
      /** Sections asked for that are written, and all that are asked for. */
      readonly done: number;
      readonly asked: number;
      readonly items: readonly OutlineItem[];
    };

/**
 * How a section stands. `missing` is asked for and not there, `optional` may be left out and is, `extra` answers to no
 * section of the outline, `allowed` is one that the outline leaves room for.
 */
export type OutlineItemState =
  'done' | 'empty' | 'missing' | 'optional' | 'misplaced' | 'renamed' | 'duplicate' | 'extra' | 'allowed';

/** A section of the outline or of the draft, in the user's language. */
export interface OutlineItem {
  /** The same from one version of the draft to the next. */
  readonly id: string;
  readonly state: OutlineItemState;
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** Its heading in the draft; null for a section that is not there. */
  readonly range: Range | null;
  readonly children: readonly OutlineItem[];
}

/** Asks for the edit that inserts a section that is not there; for a section below such a one, that of the one above. */
export interface InsertSectionParams {
  readonly textDocument: { readonly uri: string };
  /** Of an `OutlineItem`. */
  readonly id: string;
}

/** Null when the draft has the section, or has changed so that there is no such item. */
export type InsertSectionResult = {
  readonly range: Range;
  readonly newText: string;
  /** Where the section's text begins, once the edit was made. */
  readonly cursor: Position;
} | null;

/** Asks what a new report may be made from. */
export interface ReportChoicesParams {
  /** ISO. */
  readonly today: string;
}

export interface ReportChoices {
  /** The user's own before those that come with Văn Thư. */
  readonly outlines: readonly OutlineChoice[];
  /** As a subject names them, the likeliest first. */
  readonly periods: readonly string[];
}

export interface OutlineChoice {
  readonly id: string;
  readonly title: string;
  /** Where it comes from. */
  readonly source: string;
  readonly own: boolean;
  /** False when another one has taken its place, or it is not yet to be used. */
  readonly inForce: boolean;
}

/** Asks for a new report. */
export interface NewReportParams {
  readonly outline: string;
  readonly issuer: string;
  readonly period: string;
  /** ISO. */
  readonly today: string;
}

/** The report as an editor's snippet; null when there is no such outline. */
export type NewReportResult = { readonly snippet: string } | null;

/** Asks for the edit that names an outline in the draft's front matter. */
export interface SetOutlineParams {
  readonly textDocument: { readonly uri: string };
  readonly outline: string;
}

/** Null when that outline is named already. */
export type SetOutlineResult = { readonly range: Range; readonly newText: string } | null;
