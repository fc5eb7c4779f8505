import { fold } from '../text/fold';
import { foldWithOffsets } from '../text/folded-text';
import { isAllCaps } from '../text/letters';
import { spanOf, type Span } from '../text/span';

/** Two columns pasted as one line stand apart by a tab or a row of spaces. */
const COLUMN_GAP = /[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}/g;
/** A form has two columns; a line cut more often is no line of one. */
const MOST_COLUMNS = 4;
/** Lines of the form in which even the gap was lost are no longer than this. */
const LONGEST_JOINED = 300;
/** Where the right-hand column begins, folded, in a line that ends with it. */
const RIGHT_COLUMN =
  /(?<=\s)(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc)[\s.*_]*$/;
const RIGHT_COLUMN_END = /(?:viet nam|hanh phuc)[\s.*_]*$/;
/** A symbol, then a place and date behind it. */
const SYMBOL_AND_DATE = /^(số\s*:?[^/–-]*[/–-]\s*[^\s/–-]+(?:\s?[/–-]\s?[^\s/–-]+)*)\s+\S.*ngày/iu;
const RECIPIENTS_AND_AUTHORITY = /^nơi nhận\s*:\s*(?=(?:tm|kt|tl|tuq)\s*\.)/iu;

/**
 * The columns of a line of the form, as offsets into it; the whole line where there is one only.
 * @param line without Markdown's marks at both ends
 */
export function splitColumns(line: string): readonly Span[] {
  const columns = apart(line, cutsAtGaps(line));
  if (columns.length > MOST_COLUMNS) return [spanOf(0, line.length)];
  return columns.flatMap((column) => joinedColumns(line, column));
}

function cutsAtGaps(line: string): readonly Span[] {
  const cuts: Span[] = [];
  for (const gap of line.matchAll(COLUMN_GAP)) {
    const end = gap.index + gap[0].length;
    if (isBlankOfForm(line, gap.index, end)) continue;
    cuts.push(spanOf(gap.index, end));
    if (cuts.length > MOST_COLUMNS) break;
  }
  return cuts;
}

/** The text between the cuts. */
function apart(line: string, cuts: readonly Span[]): readonly Span[] {
  const starts = [0, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), line.length];
  return starts
    .map((start, index) => spanOf(start, ends[index] ?? line.length))
    .filter((span) => span.start < span.end);
}

/** `Số:      /BC-UBND` and `ngày      tháng` hold a blank to fill, not a gap between columns. */
function isBlankOfForm(line: string, start: number, end: number): boolean {
  const before = fold(line.slice(Math.max(0, start - 12), start));
  const after = fold(line.slice(end, end + 12));
  return (
    /(?:^|[^a-z])(?:so\s*:?|ngay|thang|nam)[\s.…_]{0,8}$/.test(before) ||
    /^[\s.…_]*(?:[/–-]|thang|nam(?:[^a-z]|$))/.test(after)
  );
}

function joinedColumns(line: string, column: Span): readonly Span[] {
  const text = line.slice(column.start, column.end);
  const right = text.length > LONGEST_JOINED ? null : rightColumnAt(text);
  if (right === null) return [column];
  return [spanOf(column.start, column.start + right), spanOf(column.start + right, column.end)];
}

function rightColumnAt(text: string): number | null {
  if (RIGHT_COLUMN_END.test(fold(text.slice(-30)))) {
    const folded = foldWithOffsets(text);
    const found = RIGHT_COLUMN.exec(folded.text);
    const at = found && folded.original(found.index, folded.text.length).start;
    return at !== null && isAllCaps(text.slice(0, at)) ? at : null;
  }
  const composed = text.normalize('NFC');
  const left = SYMBOL_AND_DATE.exec(composed)?.[1] ?? RECIPIENTS_AND_AUTHORITY.exec(composed)?.[0];
  // Offsets of a decomposed text are not those of the composed one; the left part's own length tells.
  return left === undefined ? null : decomposedLength(text, left);
}

/** Length in `text` of its beginning that composes to `beginning`. */
function decomposedLength(text: string, beginning: string): number | null {
  if (text.startsWith(beginning)) return beginning.length;
  const length = beginning.normalize('NFD').length;
  return text.slice(0, length).normalize('NFC') === beginning ? length : null;
}
