import { fold } from '../text/fold';
import { slice, spanOf, type Span } from '../text/span';

export type Directive = 'next' | 'off' | 'on' | 'file';

/** A word of a comment that should be the id of a rule. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** `<!-- van-thu tắt dòng sau: form/symbol -->`, in front matter `# van-thu tắt dòng sau: form/symbol`. */
export interface SuppressionComment {
  /** The whole comment with its marks. */
  readonly span: Span;
  /** Null when the words after "van-thu" are none of those below. */
  readonly directive: Directive | null;
  /** Rules named; none means all. */
  readonly rules: readonly NamedRule[];
}

/** What to do, folded and with spaces for hyphens. */
const DIRECTIVES: ReadonlyMap<string, Directive> = new Map([
  ['van thu tat dong sau', 'next'],
  ['van thu disable next line', 'next'],
  ['van thu tat', 'off'],
  ['van thu disable', 'off'],
  ['van thu bat', 'on'],
  ['van thu enable', 'on'],
  ['van thu tat ca tep', 'file'],
  ['van thu disable file', 'file'],
]);

/** A longer comment is somebody's text and no order to us. */
const LONGEST_COMMENT = 2000;
/** With the hyphen it is us who are addressed; "Văn thư: …" may be a note to the clerk. */
const ADDRESS = /^van([- ])thu[ -]/;

/** The comments that turn rules off or on, in the order of the text; linear in its length. */
export function suppressionComments(text: string, frontMatter: Span | null): readonly SuppressionComment[] {
  const bodyStart = frontMatter?.end ?? 0;
  return [...(frontMatter ? yamlComments(text, frontMatter) : []), ...markupComments(text, bodyStart)];
}

function* yamlComments(text: string, { start, end }: Span): Iterable<SuppressionComment> {
  for (const match of text.slice(start, end).matchAll(/^[ \t]*#([^\r\n]*)/gm)) {
    const from = start + match.index + match[0].indexOf('#');
    const comment = readComment(text, spanOf(from, start + match.index + match[0].length), 1, 0);
    if (comment) yield comment;
  }
}

const OPEN = '<!--';
const CLOSE = '-->';

function* markupComments(text: string, from: number): Iterable<SuppressionComment> {
  for (let start = text.indexOf(OPEN, from); start >= 0; start = text.indexOf(OPEN, start)) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) return;
    const end = close + CLOSE.length;
    const comment = readComment(text, spanOf(start, end), OPEN.length, CLOSE.length);
    if (comment) yield comment;
    start = end;
  }
}

/** @param lead length of the mark that opens the comment, `trail` of the one that closes it */
function readComment(text: string, span: Span, lead: number, trail: number): SuppressionComment | null {
  if (span.end - span.start > LONGEST_COMMENT) return null;
  const inner = spanOf(span.start + lead, span.end - trail);
  const words = slice(text, inner);
  const address = ADDRESS.exec(fold(words.trimStart()));
  if (!address) return null;
  const colon = words.indexOf(':');
  const tokens = [...words.matchAll(/[^\s,:]+/g)].map(({ 0: id, index }) => ({
    id,
    span: spanOf(inner.start + index, inner.start + index + id.length),
    isRule: id.includes('/') || (colon >= 0 && index > colon),
  }));
  const firstRule = tokens.findIndex(({ isRule }) => isRule);
  const order = tokens.slice(0, firstRule < 0 ? tokens.length : firstRule);
  const directive = DIRECTIVES.get(fold(order.map(({ id }) => id).join(' ')).replace(/-/g, ' ')) ?? null;
  if (directive === null && address[1] === ' ') return null;
  const rules = firstRule < 0 ? [] : tokens.slice(firstRule).map(({ id, span: place }) => ({ id, span: place }));
  return { span, directive, rules };
}
