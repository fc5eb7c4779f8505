/** A section that an outline asks for. Titles may hold `{năm}` and `{năm sau}`. */
export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly number: 'part' | 'roman' | 'arabic' | 'letter' | 'none';
  readonly required: boolean;
  /** Phrases of the subject with which alone a required section is asked for; none: always. */
  readonly when: readonly string[];
  /** Required sections side by side with the same word are alternatives: one of them is enough. Null: no alternative. */
  readonly choice: string | null;
  /** May stand more than once, each time about something else. */
  readonly repeatable: boolean;
  /** Whether sections that the outline does not name may stand under it. */
  readonly free: boolean;
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
  /** First and last day on which a report may be dated, as YYYY-MM-DD; null: open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Whether outermost sections that the outline does not name may stand in the report. */
  readonly free: boolean;
  readonly sections: readonly OutlineSection[];
}
