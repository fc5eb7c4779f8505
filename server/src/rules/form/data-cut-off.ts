import type { Report } from '../../report/report';
import { fold } from '../../text/fold';
import { slice, spanOf, type Span } from '../../text/span';
import { isRealDate } from '../dates';

/** A day named in the text. */
export interface NamedDay {
  readonly iso: string;
  readonly span: Span;
}

/** The time that figures are of: `(số liệu tính từ ngày 15/12/2024 đến ngày 14/12/2025)`. */
export interface DataCutOff {
  readonly from: NamedDay | null;
  readonly to: NamedDay;
}

/** "số liệu", composed or not. */
const FIGURES = /s\S{1,4}\s+li\S{1,4}u(?!\p{L})/giu;
const REACH = 120;
/** How the time of figures is given, folded; other sentences on figures compare or tell. */
const GIVEN =
  /^so lieu(?: bao cao| tong hop| thong ke)?(?: duoc)?(?: (?:tinh|lay|chot|cap nhat|tong hop|thong ke|bao cao))?\s*:?(?: (?:tu|den|tinh den|tinh tu|den het|cho den))(?: het)?(?: ngay)? \d/;
const COMPARES = /so voi|cung ky|nam truoc|dau nam/;
const DATE = /(\d{1,2})(?:\s*[/.-]\s*|\s+th\S{1,3}ng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+n\S{1,2}m\s+)((?:19|20)\d\d)/giu;
const CLAUSE_END = /[;\n)]|\.\s/;

/** What the body says of the time that its figures are of. */
export function* dataCutOffs(report: Report): Iterable<DataCutOff> {
  const body = slice(report.text, report.bodySpan);
  for (const { index } of body.matchAll(FIGURES)) {
    const window = body.slice(index, index + REACH);
    const end = CLAUSE_END.exec(window)?.index ?? window.length;
    const clause = window.slice(0, end);
    const folded = fold(clause).replace(/\s+/g, ' ');
    if (!GIVEN.test(folded) || COMPARES.test(folded)) continue;
    const named = [...clause.matchAll(DATE)].flatMap((match) => dayOf(match, report.bodySpan.start + index));
    const to = named[1] ?? named[0];
    if (to) yield { from: named.length > 1 ? (named[0] ?? null) : null, to };
  }
}

function dayOf(
  { 0: found, 1: day = '', 2: month = '', 3: year = '', index }: RegExpExecArray,
  base: number,
): NamedDay[] {
  if (!isRealDate(Number(day), Number(month), Number(year))) return [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [{ iso, span: spanOf(base + index, base + index + found.length) }];
}
