/** A sentence for the user in each language. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}
