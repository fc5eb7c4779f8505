import { diffArrays } from 'diff';
import { spanOf, type Span } from '../../text/span';
import { linkKey, type Token } from './tokens';

/** How words are written where they are put in. */
export interface SpliceWriter {
  /** Whether words that differ only in case are the same, as in names that the form sets in capitals. */
  readonly anyCase: boolean;
  /** `like`: the tokens that are replaced, or those beside the place; `typed`: their words in the draft. */
  readonly write: (tokens: readonly Token[], like: Token | undefined, typed: string) => string;
}

interface SourcePart {
  readonly text: string;
  readonly span: Span;
}

/** Marks of Markdown that show something, then words, then single signs. */
const SOURCE_PART =
  /(?<note>\[\^[^\]\s]+\])|(?<picture>!\[[^\]]*\]\([^)]*\)|<img\s[^>]*>)|(?<break><br\s*\/?>|\\?\r?\n[ \t>]*)|<!--[\s\S]*?-->|\]\([^()\s]*\)|<\/?[a-z][^<>]*>|\\(?<escaped>[!-/:-@[-`{-~])|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/giu;

function sourceParts(source: string): readonly SourcePart[] {
  return [...source.matchAll(SOURCE_PART)].map((match) => {
    const [whole] = match;
    const { note, picture, break: lineBreak, escaped } = match.groups ?? {};
    const text =
      note !== undefined
        ? 'note'
        : picture !== undefined
          ? 'picture'
          : lineBreak !== undefined
            ? ' '
            : (escaped ?? whole);
    return {
      text: /^\s+$/u.test(text) ? ' ' : text.normalize('NFC'),
      span: spanOf(match.index, match.index + whole.length),
    };
  });
}

const keyOf = ({ kind, text }: Token): string => (kind === 'note' || kind === 'picture' ? kind : text);

/** Where each token of the base stands in the source; null where it cannot be told. */
function places(source: string, base: readonly Token[], anyCase: boolean): readonly (Span | null)[] {
  const fit = (text: string): string => (anyCase ? text.toLocaleUpperCase('vi') : text);
  const parts = sourceParts(source);
  const found: (Span | null)[] = [];
  let at = 0;
  for (const part of diffArrays(
    parts.map(({ text }) => fit(text)),
    base.map((token) => fit(keyOf(token))),
  )) {
    if (part.removed) at += part.count;
    else if (part.added) found.push(...Array<null>(part.count).fill(null));
    else for (let step = 0; step < part.count; step += 1) found.push(parts[at++]?.span ?? null);
  }
  return found;
}

/**
 * The source of a block with only the words changed that differ between what was exported of it and what came back:
 * everything else in it keeps its letters and marks. Null where a place cannot be told. Whether the result shows what
 * came back is for the caller to look at.
 */
export function splice(
  source: string,
  base: readonly Token[],
  theirs: readonly Token[],
  { anyCase, write }: SpliceWriter,
): string | null {
  const where = places(source, base, anyCase);
  let result = '';
  let written = 0;
  let [b, t] = [0, 0];
  let removed: readonly Token[] = [];
  let added: readonly Token[] = [];
  const put = (): boolean => {
    if (removed.length + added.length === 0) return true;
    const span = spanBetween(where, base, b - removed.length, b, added.find(({ kind }) => kind === 'word') ?? added[0]);
    if (span === null || span.start < written) return false;
    const like = removed[0] ?? base[b - 1] ?? base[b];
    result += source.slice(written, span.start) + write(added, like, source.slice(span.start, span.end));
    written = span.end;
    [removed, added] = [[], []];
    return true;
  };
  for (const part of diffArrays([...compared(base)], [...compared(theirs)])) {
    if (part.removed) {
      removed = base.slice(b, (b += part.count));
    } else if (part.added) {
      added = theirs.slice(t, (t += part.count));
    } else {
      if (!put()) return null;
      b += part.count;
      t += part.count;
    }
  }
  return put() ? result + source.slice(written) : null;
}

/** Tokens as they are told apart; a sign between words that look alike looks as they do. */
function compared(tokens: readonly Token[]): readonly string[] {
  const isWord = ({ kind }: Token): boolean => kind === 'word';
  const next: (Token | undefined)[] = [];
  for (let at = tokens.length - 1, word: Token | undefined; at >= 0; at -= 1) {
    const token = tokens[at];
    next[at] = word = token && isWord(token) ? token : word;
  }
  let before: Token | undefined;
  return tokens.map((token, at) => {
    if (isWord(token)) before = token;
    const after = next[at];
    const like = after && sameLooks(before, after) ? after : undefined;
    const { bold, italics } = like?.marks ?? { bold: false, italics: false };
    return `${bold ? 'b' : ''}${italics ? 'i' : ''} ${linkKey(like?.link ?? null)} ${keyOf(token)}`;
  });
}

/** What the tokens from `from` to `to` take up; with none of them, the place between their neighbours. */
function spanBetween(
  where: readonly (Span | null)[],
  base: readonly Token[],
  from: number,
  to: number,
  first: Token | undefined,
): Span | null {
  if (from < to) {
    const [start, end] = [where[from], where[to - 1]];
    return start && end ? spanOf(start.start, end.end) : null;
  }
  const [before, after] = [where[from - 1] ?? null, where[from] ?? null];
  const isLikeBefore = first !== undefined && sameLooks(base[from - 1], first);
  const isLikeAfter = first !== undefined && sameLooks(base[from], first);
  if (after && (!before || (isLikeAfter && !isLikeBefore))) return spanOf(after.start, after.start);
  return before && spanOf(before.end, before.end);
}

/** Words looking alike stand inside the same marks of Markdown. */
export const sameLooks = (a: Token | undefined, b: Token): boolean =>
  a !== undefined &&
  a.marks.bold === b.marks.bold &&
  a.marks.italics === b.marks.italics &&
  linkKey(a.link) === linkKey(b.link);
