import type { Citation } from '../../citation/citation';
import type { CitedDocument } from '../../citation/cited-documents';
import { fold } from '../../text/fold';
import type { RuleContext } from '../rule';
import { citationsWithin } from './citations-within';

/** A mention that the rule on first and later mentions applies to. */
export interface Mention {
  readonly citation: Citation;
  readonly document: CitedDocument;
  /** True for the first one in running text. */
  readonly isFirst: boolean;
}

/** Words right before a document that is amended: it is named for what is done to it. */
const AMENDED =
  /(?:mot so (?:dieu|khoan|diem|noi dung)(?: va [a-z ]{1,60})?(?: cua| tai| trong)?|sua doi, bo sung)\s+$/;
const LOOK_BACK = 120;

/**
 * Mentions in running text (NĐ 30/2020/NĐ-CP, PL I, II.6.b). Headings are given from above and cite in short; a document
 * that another one amends is quoted, neither a first mention nor a repetition.
 */
export function mentionsInText({ report, documents, memory }: RuleContext): readonly Mention[] {
  const headings = citationsWithin(
    report.citations,
    report.headings.map(({ headingSpan }) => headingSpan),
  );
  const isAmended = ({ span }: Citation): boolean =>
    memory.ofWords(endsAmending, report.text.slice(Math.max(0, span.start - LOOK_BACK), span.start));
  return documents.flatMap((document) =>
    document.mentions
      .filter((citation) => !headings.has(citation) && !isAmended(citation))
      .map((citation, index) => ({ citation, document, isFirst: index === 0 })),
  );
}

const endsAmending = (before: string): boolean => AMENDED.test(fold(before).replace(/\s+/g, ' '));
