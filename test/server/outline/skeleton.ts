import type { CheckOptions, Finding } from '../../../server/src/check/analysis';
import { DraftChecker } from '../../../server/src/check/analyze';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../../../server/src/outline/outline';
import { fillVariables } from '../../../server/src/outline/variables';
import type { NumberStyle } from '../../../server/src/report/report';
import { writeNumber } from '../../../server/src/report/section-number';
import { rules } from '../../../server/src/rules/registry';
import { applyEdits } from '../../../server/src/text/span';

/** One section of a draft: its title, the sentence under it ('' for none), the sections below. */
export interface Part {
  readonly title: string;
  readonly text: string;
  readonly children: readonly Part[];
  /** How the outline numbers it; by its level where this is left out. */
  readonly style?: OutlineSection['number'];
  /** The number it keeps wherever it is put; numbered anew without one. */
  readonly number?: string;
}

export type HeadingForm = 'atx' | 'bold' | 'plain';

export const YEAR = 2025;

/** Every section of an outline, filled with a sentence. */
export function filled(sections: readonly OutlineSection[]): readonly Part[] {
  return sections.map((section, index) => ({
    title: fillVariables(section.title, YEAR),
    text: section.children.length > 0 ? '' : `Việc thứ ${index + 1} đã làm xong trong năm.`,
    children: filled(section.children),
    style: section.number,
  }));
}

/** The parts with the numbers that they have now, to be kept wherever they are put. */
export function numbered(parts: readonly Part[], level = 1, above = ''): readonly Part[] {
  const last = new Map<string, number>();
  return parts.map((part) => {
    const style = numberStyle(part, level, above);
    const value = (last.get(style) ?? 0) + 1;
    last.set(style, value);
    const number = part.number ?? (style === 'none' ? '' : writeNumber(style, value, above));
    return { ...part, number, children: numbered(part.children, level + 1, number) };
  });
}

function numberStyle({ style }: Part, level: number, above: string): NumberStyle | 'none' {
  if (style === undefined) return level === 1 ? 'roman' : level === 2 ? 'arabic' : 'letter';
  if (style !== 'arabic' || !/^\d/.test(above)) return style;
  return /^\d+\.\d/.test(above) ? 'arabic-3' : 'arabic-2';
}

/** A part's heading as typed, with the sentence under it. */
export interface TypedPart {
  readonly part: Part;
  readonly heading: string;
}

/** The parts as typed, in the order of the text. */
export function typedParts(parts: readonly Part[], form: HeadingForm = 'atx', level = 1): readonly TypedPart[] {
  const all = level === 1 ? numbered(parts) : parts;
  return all.flatMap((part) => [
    { part, heading: typedHeading(part, form, level) },
    ...typedParts(part.children, form, level + 1),
  ]);
}

/** A plain line is a heading only in capitals after a Roman number, and short after an Arabic one before a text. */
function typedHeading({ title, number = '', text, style }: Part, form: HeadingForm, level: number): string {
  const heading = `${number} ${title}`.trim();
  if (form === 'atx') return `${'#'.repeat(level + 1)} ${heading}`;
  const isPlain =
    style === 'arabic' || style === undefined ? text !== '' || level === 1 : title === title.toUpperCase();
  return form === 'plain' && isPlain && heading.length < 150 && number !== '' && !/^\p{Ll}/u.test(number)
    ? heading
    : `**${heading}**`;
}

export const typed = (parts: readonly Part[], form: HeadingForm = 'atx'): string =>
  typedParts(parts, form)
    .flatMap(({ part, heading }) => [heading, part.text])
    .filter((block) => block !== '')
    .join('\n\n');

/** A whole report of an invented commune with these sections. */
export function draft(sections: string, options: { subject?: string; outline?: string } = {}): string {
  const { subject = 'Kết quả công tác dân vận chính quyền năm 2025', outline } = options;
  return [
    ...(outline === undefined ? [] : [`---\nđề cương: ${outline}\n---`]),
    '**ỦY BAN NHÂN DÂN**\n\n**XÃ ĐỒNG TÂM**',
    'Số: 31/BC-UBND',
    '*Đồng Tâm, ngày 10 tháng 12 năm 2025*',
    '# BÁO CÁO',
    `**${subject}**`,
    'Kính gửi: Ủy ban nhân dân tỉnh Bình Minh',
    'Ủy ban nhân dân xã báo cáo kết quả như sau:',
    ...(sections === '' ? [] : [sections]),
    'Trên đây là Báo cáo của Ủy ban nhân dân xã Đồng Tâm./.',
    '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT.',
    '**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Lê Thị Bình**',
  ]
    .join('\n\n')
    .concat('\n');
}

const options: CheckOptions = {
  outlines: builtInOutlines,
  outlineId: null,
  alwaysReport: false,
  register: builtInRegister,
  severities: Object.fromEntries(rules.flatMap(({ id }) => (id.startsWith('outline/') ? [] : [[id, 'off'] as const]))),
};

/** Keeps how alike titles are from one draft to the next. */
const checker = new DraftChecker();

/** The findings on the sections of a draft; no other rule runs. */
export function outlineFindings(text: string, outlines: readonly Outline[] = builtInOutlines): readonly Finding[] {
  return checker.analyze(text, { ...options, outlines }).findings;
}

export const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule.id);

/** Each finding as "rule: the text it covers". */
export const told = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`);

/** The text after the first fix of a finding. */
export function fixedBy(text: string, finding: Finding | undefined): string {
  const fix = finding?.fixes?.[0];
  if (!fix) throw new Error('the finding has no fix');
  return applyEdits(text, fix.edits);
}
