import { outlineByHeadings } from '../check/align-report';
import { analyze } from '../check/analyze';
import type { ChosenOutline } from '../check/analysis';
import type { Outline } from '../outline/outline';
import { noReport } from './check-command';
import { checkOptionsFor } from './choose-outline';
import type { Console, ExitCode } from './console';
import { readDraft } from './files';
import { jsonOutline, outlineRows, type OutlineRows, type SectionRow } from './outline-rows';

/** `outline FILE`: the sections of the outline in use, each with its place in the draft or where it belongs. */
export async function outlineCommand(
  file: string,
  format: 'pretty' | 'json',
  outlineName: string | undefined,
  console: Console,
): Promise<ExitCode> {
  const options = await checkOptionsFor(file, outlineName);
  const analysis = analyze(await readDraft(file), options);
  const { report, outline, alignment, text } = analysis;
  if (!report) console.err(noReport(file));
  else if (!outline || !alignment) console.err(noOutline(outlineByHeadings(report, options)));
  else if (format === 'pretty') console.out(pretty(outline, outlineRows(text, report, alignment)));
  if (format === 'json') console.out(jsonOutline(file, analysis));
  return 0;
}

function noOutline(nearest: Outline | null): string {
  const near = nearest ? `; các mục gần nhất với «${nearest.id}»: ${nearest.title}` : '';
  return (
    `Chưa chọn đề cương và không suy được từ trích yếu${near}; hãy dùng --outline hoặc khai «đề cương» ở đầu tệp. ` +
    '(no outline chosen or inferred; use --outline)'
  );
}

function pretty({ outline, named, fits, nearest }: ChosenOutline, { sections, extra }: OutlineRows): string {
  const how = named ? 'được nêu' : 'suy từ trích yếu';
  const near = nearest ? `; gần nhất là «${nearest.id}»: ${nearest.title}` : '';
  return [
    `Đề cương ${outline.id}: ${outline.title} (${how})`,
    ...(fits ? [] : [`Các mục của báo cáo không theo đề cương này${near}. (the outline does not fit)`]),
    ...sections.map((row) => `${'  '.repeat(row.level)}${sectionLine(row)}`),
    ...extra.map(
      ({ title, line, allowed }) => `  + ngoài đề cương${allowed ? '' : ', không được thêm'}, dòng ${line}: ${title}`,
    ),
  ].join('\n');
}

function sectionLine(row: SectionRow): string {
  const { title, line, heading, required } = row;
  const goesOn = row.goesOn.length > 0 ? ` (tiếp ở ${inLines(row.goesOn)})` : '';
  const again = row.again.length > 0 ? ` (= lặp lại ở ${inLines(row.again)})` : '';
  const more = goesOn + again;
  switch (row.state) {
    case 'matched':
      return `✓ dòng ${line}: ${title}${more}`;
    case 'empty':
      return `∅ chưa có nội dung, dòng ${line}: ${title}${more}`;
    case 'renamed':
      return `~ tên khác, dòng ${line}: ${title} («${heading}»)${more}`;
    case 'misplaced':
      return `↕ sai vị trí, dòng ${line}: ${title}; cần đặt ${placeOf(row)}${more}`;
    case 'merged':
      return `✓ gộp ở dòng ${line}: ${title} («${heading}»)`;
    case 'missing':
      return `✗ thiếu: ${title}; cần đặt ${placeOf(row)}`;
    case 'absent':
      return `– không có${required ? '' : ' (không bắt buộc)'}: ${title}`;
  }
}

const inLines = (lines: readonly number[]): string => lines.map((line) => `dòng ${line}`).join(', ');

const placeOf = ({ belongsAt, after }: SectionRow): string =>
  after === null ? `trước dòng ${belongsAt}` : `sau mục «${after}» (trước dòng ${belongsAt})`;
