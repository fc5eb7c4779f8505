import type { Run } from '../composition';
import { cleanLetters, scriptLetters } from '../import/clean-letters';
import type { Marks, Piece } from '../import/model';

/** A word, a sign or white space of a paragraph, a reference to a footnote, or a picture. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'space' | 'note' | 'picture';
  /** The letters; white space is one space. The label of a note and the path of a picture read from Word. */
  readonly text: string;
  /** For those who cannot see a picture. */
  readonly alt: string;
  readonly marks: Marks;
  readonly link: string | null;
}

const PLAIN: Marks = { bold: false, italics: false };
const PART = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** What the export writes in the place of a picture that it cannot put in. */
const PLACEHOLDER = /\[Hình: [^\]]*\]/gu;
const SHOWN = { note: '\ue100', picture: '\ufffc' } as const;

/** The tokens of words that look alike. */
function textTokens(text: string, marks: Marks, link: string | null): readonly Token[] {
  return (cleanLetters(text).match(PART) ?? []).map((part) => {
    const kind = /^\s/u.test(part) ? 'space' : /^[\p{L}\p{M}\p{N}]/u.test(part) ? 'word' : 'sign';
    return { kind, text: kind === 'space' ? ' ' : part, alt: '', marks, link };
  });
}

/** Words with what stands for a missing picture taken for the picture. */
const wordsAndPictures = (text: string, marks: Marks, link: string | null): readonly Token[] => {
  const placeholders = text.match(PLACEHOLDER) ?? [];
  return text
    .split(PLACEHOLDER)
    .flatMap((words, index) => [
      ...(index === 0 ? [] : [picture('', (placeholders[index - 1] ?? '').slice(7, -1))]),
      ...textTokens(words, marks, link),
    ]);
};

const picture = (path: string, alt: string): Token => ({ kind: 'picture', text: path, alt, marks: PLAIN, link: null });

/** The tokens of a paragraph as the export writes it; `base`: how its style looks. */
export const tokensOfRuns = (runs: readonly Run[], base: Marks): readonly Token[] =>
  tidy(runs.flatMap((run) => runTokens(run, base, null)));

function runTokens(run: Run, base: Marks, link: string | null): readonly Token[] {
  switch (run.kind) {
    case 'text': {
      const marks = { bold: run.bold ?? base.bold, italics: run.italics ?? base.italics };
      const raised = run.superscript ? scriptLetters(run.text, 'super') : null;
      return wordsAndPictures(raised ?? run.text, marks, link);
    }
    case 'break':
    case 'tab':
      return textTokens(' ', base, link);
    case 'footnote':
      return [{ kind: 'note', text: String(run.number), alt: '', marks: PLAIN, link: null }];
    case 'link':
      return run.runs.flatMap((inner) => runTokens(inner, base, run.target));
    case 'picture':
      return [picture('', run.alt)];
    case 'page-number':
    case 'page-of':
      return [];
  }
}

/** The tokens of a paragraph as read from Word. */
export const tokensOfPieces = (pieces: readonly Piece[]): readonly Token[] =>
  tidy(
    pieces.flatMap((piece): readonly Token[] => {
      switch (piece.kind) {
        case 'text':
          return wordsAndPictures(piece.text, piece.marks, piece.link);
        case 'break':
        case 'tab':
          return textTokens(' ', PLAIN, null);
        case 'note':
          return [{ kind: 'note', text: piece.label, alt: '', marks: PLAIN, link: null }];
        case 'picture':
          return [picture(piece.path, piece.alt)];
        default:
          return [];
      }
    }),
  );

/** One space between words, none at the ends. */
function tidy(tokens: readonly Token[]): readonly Token[] {
  const isSpace = (token: Token | undefined): boolean => token?.kind === 'space';
  const single = tokens.filter((token, index) => !(isSpace(token) && (index === 0 || isSpace(tokens[index - 1]))));
  return isSpace(single.at(-1)) ? single.slice(0, -1) : single;
}

/** Several lines as one, a space between them. */
export const joinLines = (lines: readonly (readonly Token[])[]): readonly Token[] =>
  tidy(lines.flatMap((line) => [...textTokens(' ', PLAIN, null), ...line]));

/** Tokens as pieces of a paragraph. */
export const piecesOf = (tokens: readonly Token[]): readonly Piece[] =>
  tokens.map((token): Piece => {
    if (token.kind === 'note') return { kind: 'note', label: token.text };
    if (token.kind === 'picture') return { kind: 'picture', path: token.text, alt: token.alt };
    return { kind: 'text', text: token.text, marks: token.marks, link: token.link };
  });

/** The words as compared: which note or picture it is does not count, for both are compared on their own. */
export const plainOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === 'note' || token.kind === 'picture' ? SHOWN[token.kind] : token.text)).join('');

/** Two addresses are the same however an office program encodes them when it saves. */
export function linkKey(link: string | null): string {
  if (link === null) return '';
  try {
    return decodeURI(link).replace(/\/$/u, '');
  } catch {
    return link;
  }
}

/** The looks of the words as compared; signs and spaces look the same in bold. */
export const looksOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ marks, link }) => `${marks.bold ? 'b' : ''}${marks.italics ? 'i' : ''}${linkKey(link)}`)
    .join('|');
