import { analyze } from '../check/analyze';
import { LineStore } from '../markdown/line-store';
import type { Alignment } from '../outline/alignment';
import type { OutlineSection } from '../outline/outline';
import { fillVariables } from '../outline/variables';
import { reportYear } from '../rules/outline/report-year';
import { noReport } from './check-command';
import { checkOptionsFor } from './choose-outline';
import type { Console, ExitCode } from './console';
import { readDraft } from './files';

/** `outline FILE`: the sections of the outline in use, each with its place in the draft or "thiếu". */
export async function outlineCommand(
  file: string,
  outlineName: string | undefined,
  console: Console,
): Promise<ExitCode> {
  const options = await checkOptionsFor(file, outlineName);
  const { report, outline, alignment, text } = analyze(await readDraft(file), options);
  if (!report) {
    console.err(noReport(file));
    return 0;
  }
  if (!outline || !alignment) {
    console.err(
      'Chưa chọn đề cương và không suy được từ trích yếu; hãy dùng --outline hoặc khai «đề cương» ở đầu tệp. ' +
        '(no outline chosen or inferred; use --outline)',
    );
    return 0;
  }
  const lines = new LineStore(text);
  const year = reportYear(report);
  const view: View = {
    alignment,
    lineOf: (heading) => lines.positionAt(report.headings[heading]?.headingSpan.start ?? 0).line + 1,
    titleOf: (section) => fillVariables(section.title, year),
  };
  const how = outline.named ? 'được nêu' : 'suy từ trích yếu';
  const extra = alignment.extra.map(
    ({ heading }) => `  + ngoài đề cương, dòng ${view.lineOf(heading)}: ${report.headings[heading]?.title ?? ''}`,
  );
  const title = `Đề cương ${outline.outline.id}: ${outline.outline.title} (${how})`;
  console.out([title, ...sectionRows(outline.outline.sections, 1, view), ...extra].join('\n'));
  return 0;
}

interface View {
  readonly alignment: Alignment;
  /** Line of a heading, from 1. */
  readonly lineOf: (heading: number) => number;
  readonly titleOf: (section: OutlineSection) => string;
}

function sectionRows(sections: readonly OutlineSection[], depth: number, view: View): readonly string[] {
  return sections.flatMap((section) => [
    `${'  '.repeat(depth)}${stateOf(section, view)}`,
    ...sectionRows(section.children, depth + 1, view),
  ]);
}

function stateOf(section: OutlineSection, { alignment, lineOf, titleOf }: View): string {
  const { matched, missing, misplaced, duplicates } = alignment;
  const of = ({ section: other }: { readonly section: OutlineSection }): boolean => other === section;
  const match = matched.find(of);
  if (!match && missing.some(of)) return `✗ thiếu: ${titleOf(section)}`;
  if (!match) return `– không có${section.required ? '' : ' (không bắt buộc)'}: ${titleOf(section)}`;
  const place = `dòng ${lineOf(match.heading)}: ${titleOf(section)}`;
  const again = duplicates.filter(of).map(({ heading }) => `dòng ${lineOf(heading)}`);
  const repeated = again.length > 0 ? ` (lặp lại ở ${again.join(', ')})` : '';
  return `${misplaced.some(of) ? '↕ sai vị trí,' : '✓'} ${place}${repeated}`;
}
