import type { Span } from '../text/span';

/**
 * Who issued the document, as far as the citation shows it.
 * `unnumbered`: a paper cited without any number ("Kế hoạch của UBND xã …").
 */
export type CitationKind = 'state' | 'party' | 'law' | 'joint' | 'local' | 'other' | 'unnumbered';

/** What is wrong with the way a citation is written, seen from the citation alone. */
export type CitationProblem =
  | { readonly kind: 'missing-number-word'; readonly span: Span }
  | { readonly kind: 'separator'; readonly span: Span; readonly suggestion: string | null }
  | { readonly kind: 'symbol-space'; readonly span: Span; readonly suggestion: string }
  | { readonly kind: 'impossible-date'; readonly span: Span }
  | { readonly kind: 'unpadded-date'; readonly span: Span; readonly suggestion: string }
  | { readonly kind: 'overpadded-date'; readonly span: Span; readonly suggestion: string }
  | { readonly kind: 'no-number'; readonly span: Span };

/** A part of a citation: the words as typed (white space folded to single spaces) and where they stand. */
export interface CitationPart {
  readonly text: string;
  readonly span: Span;
}

/** điểm, khoản, Điều, Mục, Tiểu mục, Chương, Phần, Phụ lục. */
export type PinpointUnit = 'point' | 'clause' | 'article' | 'section' | 'subsection' | 'chapter' | 'part' | 'annex';

/** One component of the place cited in a document ("khoản 2"). */
export interface Pinpoint extends CitationPart {
  readonly unit: PinpointUnit;
  /** What numbers it, as typed: "2", "a", "II", "5, 6 và 7". */
  readonly number: string;
}

/** What names a law: its name without type and year (null: the constitution, or a number alone), and the year typed. */
export interface LawName {
  readonly name: CitationPart | null;
  readonly year: number | null;
}

/** One document cited at one place. All spans are offsets into the scanned text. */
export interface Citation {
  /** From the type word to the end of number – date – issuer; the title ("về …") and điều, khoản lie outside. */
  readonly span: Span;
  readonly kind: CitationKind;
  /** Type as written ("Chỉ thị", "văn bản"); in a list later items carry the type of the first one. */
  readonly documentType: CitationPart;
  /** The word "số" (or "số:"), null when it is missing. */
  readonly numberWord: Span | null;
  /** Symbol with white space removed and look-alike letters mended ("33/CT-TTg"), and its span as typed. */
  readonly symbol: CitationPart | null;
  /** `text` is ISO (2021-11-26), or null when the date typed is impossible. */
  readonly date: { readonly text: string | null; readonly span: Span } | null;
  /** The phrase without "của". */
  readonly issuer: CitationPart | null;
  /** The title that follows ("về …" or a quoted name), null when there is none. */
  readonly title: CitationPart | null;
  /** Of a law, code, ordinance or constitution; null for other papers. */
  readonly law: LawName | null;
  /** The place cited, before or behind the citation and outside its span, in the order typed ("khoản 2", "Điều 5"). */
  readonly pinpoint: readonly Pinpoint[];
  /** `low`: found by its words rather than by its number (a paper without one, a law whose name is not known). */
  readonly confidence: 'high' | 'low';
  /** True for the second and later items of "Quyết định số 1656 và 1662/QĐ-UBND". */
  readonly inList: boolean;
  readonly problems: readonly CitationProblem[];
}
