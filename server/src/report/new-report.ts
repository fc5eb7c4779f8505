import type { Outline } from '../outline/outline';
import { fillVariables } from '../outline/variables';
import { fold } from '../text/fold';
import { joinTemplates, type Template } from '../text/template';
import { issuerForm, type IssuerForm } from './issuer-form';
import { yearOfPeriod } from './periods';
import { skeletonSections } from './skeleton';
import { yamlLine } from './yaml-line';

/** What a new report is made from. */
export interface NewReport {
  readonly outline: Outline;
  /** As an official names it: "UBND xã Tân Hòa". */
  readonly issuer: string;
  /** As the subject names it: "năm 2026", "quý III năm 2026". */
  readonly period: string;
  /** ISO. */
  readonly today: string;
}

/** Stands where only the writer knows what to write. */
const BLANK = '…';
/** Depth of `#` for an outermost section. */
const BASE_DEPTH = 2;

/**
 * A whole report with the form in its front matter, each section that the outline asks for, and a stop at every place
 * that is to be filled in. Nothing is made up: names, numbers and dates of other papers are blanks.
 */
export function newReport({ outline, issuer, period, today }: NewReport): Template {
  const form = issuerForm(issuer);
  const subject = subjectOf(outline, period);
  const year = yearOfPeriod(period) ?? Number(today.slice(0, 4));
  const sections = skeletonSections(outline.sections, subject).map(({ level, number, title, leaf }): Template => {
    const heading = `${'#'.repeat(Math.min(6, BASE_DEPTH + level - 1))} ${`${number} ${fillVariables(title, year)}`.trim()}`;
    return leaf ? [`${heading}\n\n`, { preset: BLANK }] : [heading];
  });
  const mark = form.regime === 'party' ? '.' : './.';
  const blocks: readonly Template[] = [
    frontMatter(outline, form, subject, today),
    ['Thực hiện ', { preset: BLANK }, `, ${form.name} báo cáo ${lowerFirst(subject)} như sau:`],
    ...sections,
    [`Trên đây là Báo cáo ${lowerFirst(subject)} của ${form.name}${mark}`],
  ];
  return [...joinTemplates(blocks, '\n\n'), '\n'];
}

/** "Kết quả công tác thư viện năm 2026": the words by which the outline is known again, and the period. */
export function subjectOf({ subjects, title }: Outline, period: string): string {
  const matter = subjects[0] ?? lowerFirst(title.replace(/^báo cáo\s+/iu, ''));
  const opening = /^(?:ket qua|tinh hinh|tong ket|so ket|danh gia|viec|cong tac nam)\b/.test(fold(matter))
    ? ''
    : 'kết quả ';
  return upperFirst(`${opening}${matter} ${period}`.replace(/\s+/g, ' ').trim());
}

function frontMatter(outline: Outline, form: IssuerForm, subject: string, today: string): Template {
  const isParty = form.regime === 'party';
  const symbol: Template = isParty ? ['-BC/', blank(form.code)] : ['/BC-', codeOf(form)];
  return [
    '---\n',
    yamlLine('loại văn bản', 'Báo cáo'),
    yamlLine('đề cương', outline.id),
    yamlLine('trạng thái', 'dự thảo'),
    ...(isParty ? [yamlLine('chế độ', 'đảng')] : []),
    ...(form.hasParentBody ? line('cơ quan chủ quản', [{ preset: BLANK }]) : []),
    yamlLine('cơ quan ban hành', form.name),
    ...line('số ký hiệu', symbol),
    ...line('địa danh', [blank(form.place)]),
    ...line('ngày', [{ preset: today }]),
    yamlLine('trích yếu', subject),
    ...line('kính gửi', [{ preset: BLANK }]),
    ...(form.authority === null ? [] : [yamlLine('quyền hạn', form.authority)]),
    ...line('chức vụ', [blank(form.position)]),
    ...line('người ký', [{ preset: BLANK }]),
    'nơi nhận:\n  - Như trên;\n  - Lưu: VT.\n---',
  ];
}

const line = (key: string, value: Template): Template => [`${key}: `, ...value, '\n'];
const blank = (known: string | null) => ({ preset: known ?? BLANK });
/** The code of a council or committee is sure; another one is the body's own to lay down. */
const codeOf = ({ code }: IssuerForm) => (code === 'UBND' || code === 'HĐND' ? code : { preset: code ?? BLANK });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
