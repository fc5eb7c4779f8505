import type { Citation } from '../../citation/citation';
import { groupMentions, type Mention } from '../../citation/mentions';
import type { Report } from '../../report/report';
import { fold } from '../../text/fold';

/** Words of a title right before the document it amends. */
const AMENDED =
  /(?:mot so (?:dieu|khoan|diem|noi dung)(?: va [a-z ]{1,60})?(?: cua| tai| trong)?|sua doi, bo sung)\s+$/;
/** What stands before a document that comes beside the one whose title went before, not in that title. */
const NEXT_IN_LIST = /(?:[,;(]|(?:^| )(?:va|cung|hoac))\s*$/;
const LOOK_BACK = 120;

/**
 * The report's own mentions of documents. One inside the title of another document is quoted, neither a first mention
 * nor a repetition (NĐ 30/2020/NĐ-CP names the documents that it replaces in full for that reason).
 */
export function ownMentions(report: Report): readonly Mention[] {
  let titleEnd = 0;
  const own = report.citations.filter((citation) => {
    const lead = before(report, citation);
    const isInTitle = citation.span.end <= titleEnd && !NEXT_IN_LIST.test(lead);
    const isQuoted = isInTitle || AMENDED.test(lead);
    titleEnd = Math.max(titleEnd, citation.title?.span.end ?? 0);
    return !isQuoted;
  });
  return groupMentions(own);
}

const before = ({ text }: Report, { span }: Citation): string =>
  fold(text.slice(Math.max(0, span.start - LOOK_BACK), span.start)).replace(/\s+/g, ' ');
