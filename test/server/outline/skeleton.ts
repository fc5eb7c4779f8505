import type { CheckOptions, Finding } from '../../../server/src/check/analysis';
import { analyze } from '../../../server/src/check/analyze';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../../../server/src/outline/outline';
import { fillVariables } from '../../../server/src/outline/variables';
import { writeNumber } from '../../../server/src/report/section-number';
import { applyEdits } from '../../../server/src/text/span';

/** One section of a draft: its title, the sentence under it ('' for none), the sections below. */
export interface Part {
  readonly title: string;
  readonly text: string;
  readonly children: readonly Part[];
}

export type HeadingForm = 'atx' | 'bold' | 'plain';

export const YEAR = 2025;

/** Every section of an outline, filled with a sentence. */
export function filled(sections: readonly OutlineSection[]): readonly Part[] {
  return sections.map((section, index) => ({
    title: fillVariables(section.title, YEAR),
    text: section.children.length > 0 ? '' : `Việc thứ ${index + 1} đã làm xong trong năm.`,
    children: filled(section.children),
  }));
}

/** The parts as typed, numbered anew: Roman, then Arabic, then letters. */
export function typed(parts: readonly Part[], form: HeadingForm = 'atx', level = 1): string {
  return parts
    .flatMap((part, index) => {
      const heading = `${writeNumber(level === 1 ? 'roman' : level === 2 ? 'arabic' : 'letter', index + 1)} ${part.title}`;
      const line =
        form === 'atx' ? `${'#'.repeat(level + 1)} ${heading}` : form === 'bold' ? `**${heading}**` : heading;
      return [line, part.text, typed(part.children, form, level + 1)];
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

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
  severities: {},
};

/** The findings on the sections of a draft. */
export function outlineFindings(text: string, outlines: readonly Outline[] = builtInOutlines): readonly Finding[] {
  return analyze(text, { ...options, outlines }).findings.filter(({ rule }) => rule.id.startsWith('outline/'));
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
