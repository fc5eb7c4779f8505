/** How far an entry may be trusted: `own` is the user's, the others come with Văn Thư. */
export type Certainty = 'checked' | 'concordant' | 'background' | 'own';

/** A document that took another's place. */
export interface Replacement {
  readonly symbol: string;
  /** ISO date from which it applies, null when not known. */
  readonly from: string | null;
}

/** What is known of one document: facts of the register, with how sure and as of when. */
export interface KnownDocument {
  readonly documentType: string;
  /** Null only for a law that is known by its name. */
  readonly symbol: string | null;
  /** Name of a law or code without the type word ("Thực hiện dân chủ ở cơ sở"); null for other documents. */
  readonly name: string | null;
  /** ISO date of issue. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** "về …", "ban hành …"; null for a law, whose name says it. */
  readonly title: string | null;
  readonly certainty: Certainty;
  /** ISO date of the day for which the entry was true. */
  readonly asOf: string;
  readonly replacedBy: Replacement | null;
  /** Address that the user gave the document; none is built in. */
  readonly url: string | null;
}
