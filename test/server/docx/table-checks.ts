import { layout, lengths } from '../../../server/src/docx/form-values';
import type { LayoutCheck } from './layout-faults';
import type { RenderedPage } from './measure-pdf';

const MM_PER_TWIP = 25.4 / 1440;

/**
 * What is looked at in a report whose first column of tables holds words that match `cell`, its last one numbers that
 * match `number`, under a header row that begins with `header`.
 */
export function tableChecks(
  pages: readonly RenderedPage[],
  words: { readonly header: string; readonly cell: RegExp; readonly number: RegExp },
): readonly LayoutCheck[] {
  const checks: LayoutCheck[] = [];
  const must = (name: string, holds: boolean, fault: string): void => {
    checks.push({ name: `table: ${name}`, fault: holds ? null : fault });
  };
  const left = lengths.marginLeft.value * MM_PER_TWIP;
  const right = (lengths.pageWidth.value - lengths.marginRight.value) * MM_PER_TWIP;
  for (const [index, { pieces, rules }] of pages.entries()) {
    const cells = pieces.filter(({ text }) => words.cell.test(text));
    if (cells.length === 0) continue;
    const page = `on page ${index + 1}`;
    const top = Math.min(...cells.map(({ baseline }) => baseline));
    must(
      'header row',
      pieces.some(({ text, baseline }) => text.startsWith(words.header) && baseline < top),
      page,
    );
    const wide = rules.filter((rule) => rule.y > top - 20 && rule.right - rule.left > 5);
    const [from, to] = [Math.min(...wide.map((rule) => rule.left)), Math.max(...wide.map((rule) => rule.right))];
    must('left edge', Math.abs(from - left) < 0.5, `${from.toFixed(2)} ${page}`);
    must('right edge', to < right + 0.5, `${to.toFixed(2)} ${page}`);
    const sizes = [...new Set(cells.map(({ size }) => size))];
    must(
      'size',
      sizes.every((size) => Math.abs(size - layout.tableSize / 2) < 0.05),
      `${sizes.join()} ${page}`,
    );
    const ends = pieces.filter(({ text }) => words.number.test(text)).map((piece) => piece.right);
    must(
      'numbers',
      Math.max(...ends) - Math.min(...ends) < 0.1,
      `end at ${Math.min(...ends)}–${Math.max(...ends)} ${page}`,
    );
  }
  must('there', checks.length > 0, 'no page with a table');
  return checks;
}
