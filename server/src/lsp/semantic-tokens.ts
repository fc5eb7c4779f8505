import {
  SemanticTokenModifiers,
  SemanticTokensBuilder,
  SemanticTokenTypes,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { definingMention } from '../citation/mention-at';
import { partsInOrder, type TypedPart } from '../citation/parts-in-order';
import { overlaps, spanOf, type Span } from '../text/span';
import { spanOfRange, type Draft } from './draft';

const typeOf: Readonly<Record<TypedPart['kind'], SemanticTokenTypes>> = {
  documentType: SemanticTokenTypes.type,
  numberWord: SemanticTokenTypes.keyword,
  symbol: SemanticTokenTypes.variable,
  lawName: SemanticTokenTypes.variable,
  date: SemanticTokenTypes.number,
  issuer: SemanticTokenTypes.namespace,
  pinpoint: SemanticTokenTypes.property,
};

const tokenTypes = [...new Set(Object.values(typeOf))];

/** The only modifier marks the mention that says what the document is. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes,
  tokenModifiers: [SemanticTokenModifiers.definition],
};

/** The parts of all citations as tokens; of each draft the last list is kept to answer with what changed. */
export class CitationTokens {
  private readonly builders = new Map<string, SemanticTokensBuilder>();

  full(draft: Draft): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    this.builders.set(draft.document.uri, builder);
    push(builder, draft, null);
    return builder.build();
  }

  /** What changed since a result; the whole list when that was not the last one. */
  delta(draft: Draft, previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const builder = this.builders.get(draft.document.uri);
    if (!builder) return this.full(draft);
    builder.previousResult(previousResultId);
    push(builder, draft, null);
    return builder.buildEdits();
  }

  range(draft: Draft, range: Range): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    push(builder, draft, spanOfRange(draft.document, range));
    return builder.build();
  }

  forget(uri: string): void {
    this.builders.delete(uri);
  }
}

function push(builder: SemanticTokensBuilder, { document, analysis }: Draft, within: Span | null): void {
  const defining = new Set(analysis.documents.map(definingMention));
  for (const { kind, span, citation } of partsInOrder(analysis.report?.citations ?? [])) {
    if (within && !overlaps(span, within)) continue;
    for (const piece of linesOf(analysis.text, span)) {
      const { line, character } = document.positionAt(piece.start);
      const length = piece.end - piece.start;
      builder.push(line, character, length, tokenTypes.indexOf(typeOf[kind]), defining.has(citation) ? 1 : 0);
    }
  }
}

/** The pieces of a span line by line, because editors take no token that goes over a line end. */
const linesOf = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: piece }) =>
    spanOf(start + index, start + index + piece.length),
  );
