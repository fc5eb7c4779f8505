/** Least likeness at the place where the outline expects the section. */
export const IN_ORDER = 0.6;
/** Least likeness at any other place: there only a clear title counts. */
export const ELSEWHERE = 0.8;
/** Least likeness of a second heading for the same section: one as good as its own title. */
export const SAME = 0.9;
