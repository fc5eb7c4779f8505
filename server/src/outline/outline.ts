/** A section that an outline asks for. Titles may hold `{năm}` and `{năm sau}`. */
export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly number: 'part' | 'roman' | 'arabic' | 'letter' | 'none';
  readonly required: boolean;
  /** Other wordings that mean the same section. */
  readonly aliases: readonly string[];
  readonly children: readonly OutlineSection[];
}

/** A required outline (đề cương) of one kind of report. */
export interface Outline {
  readonly id: string;
  readonly title: string;
  /** Phrases of the subject that tell this kind of report. */
  readonly subjects: readonly string[];
  readonly source: string;
  readonly certainty: 'sourced' | 'partly-sourced' | 'customary';
  readonly sections: readonly OutlineSection[];
}
