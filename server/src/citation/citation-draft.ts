import type { Span } from '../text/span';
import type { Citation, CitationKind, CitationPart, Pinpoint } from './citation';
import { problemsOf } from './citation-problems';
import type { TypedDate } from './dates';
import { pinpointOf, type PinpointFound } from './pinpoint';
import { wordsOf, type Range, type Reading } from './reading';

/** A citation in offsets of the clean text. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  readonly type: Range;
  readonly numberWord: Range | null;
  /** `isWhole` is false for a number that takes its code from a later item. */
  readonly symbol: { readonly text: string; readonly range: Range; readonly isWhole: boolean } | null;
  readonly date: TypedDate | null;
  readonly issuer: Range | null;
  readonly title: Range | null;
  readonly law: { readonly name: Range | null; readonly year: number | null } | null;
  readonly inList: boolean;
  /** A number or a known name makes it a citation. */
  readonly isCertain: boolean;
}

/** The citation in offsets of the source; `next` is the draft behind it, null for the last. */
export function toCitation(reading: Reading, draft: Draft, next: Draft | null): Citation {
  const toSource = ({ start, end }: Range): Span => reading.clean.toSource(start, end);
  const part = (range: Range): CitationPart => ({ text: wordsOf(reading.text, range), span: toSource(range) });
  const documentType = part(draft.type);
  return {
    span: toSource(draft),
    kind: draft.kind,
    documentType,
    numberWord: draft.numberWord && toSource(draft.numberWord),
    symbol: draft.symbol && { text: draft.symbol.text, span: toSource(draft.symbol.range) },
    date: draft.date && { text: draft.date.iso, span: toSource(draft.date.range) },
    issuer: draft.issuer && part(draft.issuer),
    title: draft.title && part(draft.title),
    law: draft.law && { name: draft.law.name && part(draft.law.name), year: draft.law.year },
    pinpoint: pinpointOf(reading, draft, next).map(({ unit, number, range }: PinpointFound): Pinpoint => {
      return { unit, number: wordsOf(reading.text, number), ...part(range) };
    }),
    confidence: draft.isCertain ? 'high' : 'low',
    inList: draft.inList,
    problems: problemsOf(
      {
        kind: draft.kind,
        type: draft.type,
        documentType: documentType.text,
        inList: draft.inList,
        hasNumberWord: draft.numberWord !== null,
        symbol: draft.symbol && {
          ...draft.symbol,
          typed: reading.text.slice(draft.symbol.range.start, draft.symbol.range.end),
        },
        date: draft.date,
      },
      toSource,
    ),
  };
}
