import type { Report, Section } from '../../report/report';

/** Sections that share a parent; null for the outermost ones. */
export interface Siblings {
  readonly parent: Section | null;
  readonly sections: readonly Section[];
}

/** Every group of siblings, outermost first. */
export function* siblingGroups(report: Report): Iterable<Siblings> {
  yield { parent: null, sections: report.sections };
  for (const section of report.headings)
    if (section.children.length > 0) yield { parent: section, sections: section.children };
}

/**
 * Markdown depth (count of `#`) of an outermost heading in this draft, such that the fewest headings contradict it.
 * Null when the draft marks no heading with `#`.
 */
export function baseDepth(report: Report): number | null {
  const votes = new Map<number, number>();
  const numbered = report.headings.filter((section) => section.number && section.depth !== null);
  for (const { depth, level } of numbered.length > 0 ? numbered : report.headings) {
    if (depth !== null && depth - level + 1 >= 1) votes.set(depth - level + 1, (votes.get(depth - level + 1) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best ? best[0] : null;
}

/** Markdown has six levels of headings. */
export const depthOf = (base: number, level: number): number => Math.min(6, base + level - 1);
