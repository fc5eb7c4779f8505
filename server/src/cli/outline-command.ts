import { analyze } from '../check/analyze';
import type { CheckOptions } from '../check/analysis';
import { LineStore } from '../markdown/line-store';
import type { Alignment } from '../outline/alignment';
import type { OutlineSection } from '../outline/outline';
import { fillVariables } from '../outline/variables';
import type { Report } from '../report/report';
import { reportYear } from '../rules/outline/report-year';
import { noReport } from './check-command';
import type { Console, ExitCode } from './console';
import { readDraft } from './files';

/** `outline FILE`: the sections of the outline in use, each with its place in the draft or "thiếu". */
export async function outlineCommand(file: string, options: CheckOptions, console: Console): Promise<ExitCode> {
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
  const lineOf = (heading: number): number => lines.positionAt(headingStart(report, heading)).line + 1;
  const how = outline.named ? 'được nêu' : 'suy từ trích yếu';
  console.out(`Đề cương ${outline.outline.id}: ${outline.outline.title} (${how})`);
  for (const row of sectionRows(outline.outline.sections, 1, alignment, lineOf)) console.out(row);
  for (const heading of alignment.extra) {
    console.out(`  +      ngoài đề cương, dòng ${lineOf(heading)}: ${report.headings[heading]?.title ?? ''}`);
  }
  return 0;
}

const headingStart = (report: Report, heading: number): number => report.headings[heading]?.headingSpan.start ?? 0;

function* sectionRows(
  sections: readonly OutlineSection[],
  depth: number,
  alignment: Alignment,
  lineOf: (heading: number) => number,
): Generator<string> {
  for (const section of sections) {
    yield `${'  '.repeat(depth)}${stateOf(section, alignment, lineOf)}`;
    yield* sectionRows(section.children, depth + 1, alignment, lineOf);
  }
}

function stateOf(section: OutlineSection, alignment: Alignment, lineOf: (heading: number) => number): string {
  const { matched, missing, misplaced, duplicates } = alignment;
  const of = ({ section: other }: { readonly section: OutlineSection }): boolean => other === section;
  const match = matched.find(of);
  if (!match) return missing.some(of) ? `✗ thiếu: ${section.title}` : `– không có, không bắt buộc: ${section.title}`;
  const place = `dòng ${lineOf(match.heading)}: ${section.title}`;
  const again = duplicates.filter(of).map(({ heading }) => `dòng ${lineOf(heading)}`);
  const repeated = again.length > 0 ? ` (lặp lại ở ${again.join(', ')})` : '';
  return `${misplaced.some(of) ? '↕ sai vị trí,' : '✓'} ${place}${repeated}`;
}
