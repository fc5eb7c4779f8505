import type { Outline } from '../outline/outline';
import { fillVariables } from '../outline/variables';
import { fold } from '../text/fold';
import { joinTemplates, plainText, type Template } from '../text/template';
import { issuerForm, type IssuerForm } from './issuer-form';
import { yearOfPeriod } from './periods';
import { skeletonSections } from './skeleton';
import { yamlLine, yamlValue } from './yaml-line';

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
  const sections = skeletonSections(outline.sections, plainText(subject)).map(
    ({ level, number, title, leaf }): Template => {
      const heading = `${'#'.repeat(Math.min(6, BASE_DEPTH + level - 1))} ${`${number} ${fillVariables(title, year)}`.trim()}`;
      return leaf ? [`${heading}\n\n`, { preset: BLANK }] : [heading];
    },
  );
  const mark = form.regime === 'party' ? '.' : './.';
  const blocks: readonly Template[] = [
    frontMatter(outline, form, subject, today),
    ['Thực hiện ', { preset: BLANK }, `, ${form.name} báo cáo `, ...subject, ' như sau:'],
    ...sections,
    ['Trên đây là Báo cáo ', ...subject, ` của ${form.name}${mark}`],
  ];
  return [...joinTemplates(blocks, '\n\n'), '\n'];
}

/**
 * What the report is about and its period, in small letters at the beginning: "kết quả công tác thư viện năm 2026",
 * by which the outline is known again. An outline for every matter leaves that to be filled in.
 */
export function subjectOf(outline: Outline, period: string): Template {
  const matter = matterOf(outline);
  if (matter === null) return ['kết quả ', { preset: BLANK, name: 'matter' }, ` ${period}`];
  const isWhole = /^(?:ket qua|tinh hinh|tong ket|so ket|danh gia)\b/.test(fold(matter));
  return [`${isWhole ? '' : 'kết quả '}${matter} ${period}`.replace(/\s+/g, ' ').trim()];
}

/** From the title where the outline is known by those words, too. */
function matterOf({ subjects, title }: Outline): string | null {
  const own = /^báo cáo\s+(.+?)(?:\s*\([^()]*\))?$/iu.exec(title)?.[1];
  if (own === undefined) return subjects[0] ?? null;
  const words = fold(own);
  const isKnown = subjects.length === 0 || subjects.some((phrase) => words.includes(fold(phrase)));
  return isKnown ? lowerFirst(own) : (subjects[0] ?? null);
}

function frontMatter(outline: Outline, form: IssuerForm, subject: Template, today: string): Template {
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
    ...line('trích yếu', quoted(upperFirst(subject))),
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

function upperFirst([first = '', ...rest]: Template): Template {
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];
}

/** A value without stops, in quotes where YAML needs them. */
const quoted = (template: Template): Template =>
  template.every((part) => typeof part === 'string') ? [yamlValue(template.join(''))] : template;
