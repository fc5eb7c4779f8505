import type { Span } from '../text/span';
import type { CitationKind, CitationProblem } from './citation';
import type { TypedDate } from './dates';
import type { Range } from './reading';
import { withRightSeparators } from './symbol-form';

/** A symbol, mended, and as typed; not `isWhole` when only its number stands here. */
export interface TypedSymbol {
  readonly text: string;
  readonly typed: string;
  readonly range: Range;
  readonly isWhole: boolean;
}

/** What the problems of one citation are found in. */
export interface ProblemSource {
  readonly kind: CitationKind;
  readonly type: Range;
  readonly documentType: string;
  readonly inList: boolean;
  readonly hasNumberWord: boolean;
  /** Null for a law by name and a paper without a number. */
  readonly symbol: TypedSymbol | null;
  readonly date: TypedDate | null;
}

/**
 * The problems of a numbered citation or a law, seen from the citation alone: NĐ 30/2020/NĐ-CP, PL I, II.3 (symbol),
 * II.4 (date), II.6 (citation). Whether a missing "số" matters at a later mention is left to the rule.
 */
export function problemsOf(source: ProblemSource, toSource: (range: Range) => Span): readonly CitationProblem[] {
  const problems: CitationProblem[] = [];
  const { kind, symbol, date } = source;
  if (kind === 'unnumbered') problems.push({ kind: 'no-number', span: toSource(source.type) });
  if (symbol && !source.hasNumberWord && kind !== 'law' && !source.inList) {
    problems.push({ kind: 'missing-number-word', span: toSource(symbol.range) });
  }
  if (symbol) problems.push(...symbolProblems(symbol, source.documentType, toSource));
  if (date) problems.push(...dateProblems(date, toSource));
  return problems;
}

function symbolProblems(
  symbol: TypedSymbol,
  documentType: string,
  toSource: (range: Range) => Span,
): readonly CitationProblem[] {
  if (!symbol.isWhole) return [];
  const span = toSource(symbol.range);
  const separated = withRightSeparators(symbol.text, documentType);
  if (separated !== null) return [{ kind: 'separator', span, suggestion: separated }];
  if (/\s/.test(symbol.typed)) return [{ kind: 'symbol-space', span, suggestion: symbol.text }];
  return symbol.typed === symbol.text ? [] : [{ kind: 'separator', span, suggestion: symbol.text }];
}

function dateProblems(date: TypedDate, toSource: (range: Range) => Span): readonly CitationProblem[] {
  const span = toSource(date.range);
  if (date.iso === null) return [{ kind: 'impossible-date', span }];
  return date.padded ? [{ kind: date.padded.kind, span, suggestion: date.padded.text }] : [];
}
