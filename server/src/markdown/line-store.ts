import { spanOf, type Span } from '../text/span';

/** A place as LSP counts it: both from 0, `character` in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** Where each line of a text starts; a line ends at `\n`, `\r\n` or a lone `\r`, as in LSP. */
export class LineStore {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = lineStarts(text);
  }

  /** Number of lines; a text that ends with a line end has one empty line more, an empty text has one line. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** The place of an offset; one outside the text counts as its nearest end. */
  positionAt(offset: number): LinePosition {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(at);
    return { line, character: at - this.startOf(line) };
  }

  /** The offset of a place; a line or character past the end counts as that end, line ends left out. */
  offsetAt({ line, character }: LinePosition): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.text.length;
    const { start, end } = this.lineSpan(line);
    return Math.min(start + Math.max(character, 0), end);
  }

  /** The characters of a line without its line end. Throws a RangeError when the text has no such line. */
  lineSpan(line: number): Span {
    if (line < 0 || line >= this.lineCount) throw new RangeError(`no line ${line} in a text of ${this.lineCount}`);
    const start = this.startOf(line);
    let end = this.startOf(line + 1);
    if (end > start && this.text.charCodeAt(end - 1) === LINE_FEED && line + 1 < this.lineCount) end -= 1;
    if (end > start && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN && line + 1 < this.lineCount) end -= 1;
    return spanOf(start, end);
  }

  private startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** `indexOf` looks for one character far faster than a loop over all of them, which a megabyte makes felt. */
function lineStarts(text: string): number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const carriageFirst = carriage !== -1 && (feed === -1 || carriage < feed);
    const next = carriageFirst && feed !== carriage + 1 ? carriage + 1 : feed + 1;
    starts.push(next);
    if (carriage !== -1 && carriage < next) carriage = text.indexOf('\r', next);
    if (feed !== -1 && feed < next) feed = text.indexOf('\n', next);
  }
  return starts;
}
