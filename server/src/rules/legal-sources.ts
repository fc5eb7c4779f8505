import type { LegalSource } from './rule';

const DECREE = 'Nghị định số 30/2020/NĐ-CP';

/** A place in the decree's own words: `decree('Phụ lục I, Phần I, Mục II.3')`. */
export const decree = (place: string): LegalSource => ({ document: DECREE, place, certainty: 'decree' });

/** The decree's examples and templates show it, or a named source says it. */
export const sourced = (place: string, document = DECREE): LegalSource => ({ document, place, certainty: 'sourced' });

/** Custom of offices, or drawn from the law by inference. */
export const practice = (place: string, document = DECREE): LegalSource => ({ document, place, certainty: 'practice' });
