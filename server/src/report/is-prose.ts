import type { BodyBlock, Report } from './report';

/** True where an officer writes sentences: not in front matter, code, HTML comments or the list of documents cited. */
export function isProse(report: Report, offset: number): boolean {
  if (report.frontMatter && offset <= report.frontMatter.end) return false;
  if (report.documentLists.some(({ start, end }) => start <= offset && offset <= end)) return false;
  return ![...report.body, ...report.appendix].some((block) => isLiteral(block, offset));
}

function isLiteral(block: BodyBlock, offset: number): boolean {
  const { start, end } = block.span;
  if (offset <= start || offset > end) return false;
  if (block.kind === 'quote') return block.blocks.some((inner) => isLiteral(inner, offset));
  return block.kind === 'code' || block.kind === 'html';
}
