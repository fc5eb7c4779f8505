import type { Citation } from '../../citation/citation';
import type { Report } from '../../report/report';
import { fold } from '../../text/fold';
import type { RuleContext } from '../rule';

const LOOK_BACK = 240;
const LOOK_AHEAD = 120;
const BODY =
  /(?:^|[\s("“])(?:uy ban|ubnd|hoi dong|hdnd|chinh phu|thu tuong|quoc hoi|bo|so|ban|phong|cuc|vu|vien|tinh uy|thanh uy|dang uy|huyen uy|thi uy|chi bo|mat tran|mttq|van phong|thanh tra|chu tich|giam doc|hiep hoi|hoi|doan|lien doan|truong|trung tam|cong an|toa an|ngan hang|xa|phuong|tinh)(?=[\s,]|$)/;
/** "UBND xã đã ban hành …", "Sở Nội vụ có …", "… của Giám đốc Sở Tài chính tại …". */
const ISSUES =
  /(?:ban hanh(?: tai)?|thong qua|\sky|\sco|y kien tai|(?:phe duyet|chap thuan|thong nhat|tra loi|de nghi) tai|\scua [^,;]{3,100} tai)\s*$/;
/** "… được Bộ Tài chính ban hành", "… do Ủy ban nhân dân xã ban hành". */
const ISSUED_BY = /^\s*(?:vua |da )?(?:duoc|do) [^,;.]{3,80} (?:ban hanh|phe duyet|thong qua|ky)\b/;

/**
 * Citations whose issuer the sentence names as the one who issues, so that "của …" behind the number would say it twice.
 * In a list ("ban hành Kế hoạch số …, Quyết định số …") the later ones of the same body go with the first.
 */
export function issuedInSentence(context: Pick<RuleContext, 'report' | 'memory'>): ReadonlySet<Citation> {
  const { report } = context;
  const known = new Set<Citation>();
  let previous: Citation | null = null;
  for (const citation of report.citations) {
    if (namesIssuer(context, citation) || (previous && known.has(previous) && goesOn(report, previous, citation)))
      known.add(citation);
    previous = citation;
  }
  report.citations.forEach((citation, index) => {
    const next = report.citations[index + 1];
    if (next?.issuer && !citation.issuer && isJoined(report, citation, next) && goesOn(report, citation, next)) {
      known.add(citation);
    }
  });
  return known;
}

/** "Nghị quyết số 15/NQ-HĐND ngày … và Nghị quyết số 18/NQ-HĐND ngày … của HĐND xã". */
const isJoined = ({ text }: Report, { span, title }: Citation, next: Citation): boolean =>
  /^\s*,?\s*(?:và)?\s*$/u.test(text.slice(title?.span.end ?? span.end, next.span.start));

const namesIssuer = (
  { report: { text }, memory }: Pick<RuleContext, 'report' | 'memory'>,
  { span }: Citation,
): boolean =>
  memory.ofWords(isNamedBefore, text.slice(Math.max(0, span.start - LOOK_BACK), span.start)) ||
  memory.ofWords(isNamedBehind, text.slice(span.end, span.end + LOOK_AHEAD));

function isNamedBefore(lead: string): boolean {
  const start = Math.max(lead.lastIndexOf('\n\n'), lead.lastIndexOf('. '), lead.lastIndexOf(';')) + 1;
  const sentence = folded(lead.slice(start));
  return ISSUES.test(sentence) && BODY.test(sentence);
}

const isNamedBehind = (words: string): boolean => ISSUED_BY.test(folded(words));

function goesOn({ text }: Report, previous: Citation, citation: Citation): boolean {
  const between = text.slice(previous.span.end, citation.span.start);
  return bodyOf(previous) !== '' && bodyOf(previous) === bodyOf(citation) && !/\n\s*\n|[.]\s+\p{Lu}/u.test(between);
}

/** The letters of the body at the end of a symbol: "UBND" of "12/KH-UBND". */
const bodyOf = ({ symbol }: Citation): string => /[^-/]*$/.exec(symbol?.text ?? '')?.[0] ?? '';

const folded = (text: string): string => fold(text).replace(/\s+/g, ' ');
