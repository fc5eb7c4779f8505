import { fold } from '../text/fold';

const LABEL = /^phu luc(?:\s|[.:]|$)/;
/** A longer line is a sentence that mentions an annex. */
const LONGEST = 60;

/** True for the words of a line that is the label over an annex: "Phụ lục", "PHỤ LỤC I". */
export const isAnnexLabel = (words: string): boolean =>
  words.length <= LONGEST && /^p/i.test(words) && LABEL.test(fold(words.slice(0, 20)));
