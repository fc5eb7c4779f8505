import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { spanOf, type Span } from '../text/span';
import type { Draft } from './draft';

/** Folds the front matter, each section with what hangs below it, and the closing block. Empty for no report. */
export function foldingRanges(draft: Draft): FoldingRange[] {
  const { report } = draft.analysis;
  if (!report) return [];
  const sections = report.headings.map((section) => fold(draft, section.span));
  const parts = [report.frontMatter, closingSpan(report.recipients?.span, report.signature?.span)]
    .filter((span) => span !== null)
    .map((span) => ({ ...fold(draft, span), kind: FoldingRangeKind.Region }));
  return [...parts, ...sections].filter((range) => range.startLine < range.endLine);
}

function closingSpan(recipients: Span | undefined, signature: Span | undefined): Span | null {
  const spans = [recipients, signature].filter((span) => span !== undefined);
  if (spans.length === 0) return null;
  return spanOf(Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end)));
}

/** From the first line to the last one that is not blank. */
function fold({ document, analysis }: Draft, span: Span): FoldingRange {
  const end = span.start + analysis.text.slice(span.start, span.end).trimEnd().length;
  return { startLine: document.positionAt(span.start).line, endLine: document.positionAt(end).line };
}
