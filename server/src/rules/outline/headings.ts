import type { Report, Section } from '../../report/report';

/** Every group of sections that share a parent, outermost first. */
export function* siblingGroups(report: Report): Iterable<readonly Section[]> {
  yield report.sections;
  for (const section of report.headings) if (section.children.length > 0) yield section.children;
}

/** The section that holds another, null for an outermost one. */
export const parentOf = (report: Report, section: Section): Section | null =>
  report.headings.find((candidate) => candidate.children.includes(section)) ?? null;

/**
 * Markdown depth (count of `#`) of an outermost heading in this draft, such that the fewest headings contradict it.
 * Null when the draft marks no heading with `#`.
 */
export function baseDepth(report: Report): number | null {
  const votes = new Map<number, number>();
  for (const { depth, level } of report.headings) {
    if (depth !== null && depth - level + 1 >= 1) votes.set(depth - level + 1, (votes.get(depth - level + 1) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best ? best[0] : null;
}

/** Markdown has six levels of headings. */
export const depthOf = (base: number, level: number): number => Math.min(6, base + level - 1);
