import { isAsked } from '../../../../server/src/outline/asked';
import { builtInOutlines } from '../../../../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../../../../server/src/outline/outline';
import { draft, filled, typed, type HeadingForm, type Part } from '../../outline/skeleton';

/** A change of a report's sections. */
export type Edit = (parts: readonly Part[]) => readonly Part[];

/** Changes the one section of this title. */
const at =
  (title: string, change: (part: Part) => readonly Part[]): Edit =>
  (parts) => {
    const found = countOf(parts, title);
    if (found !== 1) throw new Error(`${found} sections “${title}”`);
    const below: Edit = (all) =>
      all.flatMap((part) => (part.title === title ? change(part) : [{ ...part, children: below(part.children) }]));
    return below(parts);
  };

const countOf = (parts: readonly Part[], title: string): number =>
  parts.reduce((sum, part) => sum + (part.title === title ? 1 : 0) + countOf(part.children, title), 0);

/** A section of the writer's own with a sentence under it. */
export const section = (title: string, ...children: readonly Part[]): Part => ({
  title,
  text: children.length > 0 ? '' : 'Ủy ban nhân dân xã đã thực hiện đạt kế hoạch giao.',
  children,
});

const styledLike = (part: Part, like: Part): Part => ({ ...part, style: like.style ?? part.style ?? 'none' });

export const without = (...titles: readonly string[]): Edit => inTurn(...titles.map((title) => at(title, () => [])));

export const renamed = (from: string, to: string): Edit => at(from, (part) => [{ ...part, title: to }]);

/** Puts sections after the one of this title, numbered like it. */
export const after = (title: string, ...added: readonly Part[]): Edit =>
  at(title, (part) => [part, ...added.map((own) => styledLike(own, part))]);

export const before = (title: string, ...added: readonly Part[]): Edit =>
  at(title, (part) => [...added.map((own) => styledLike(own, part)), part]);

/** Puts these sections in the place of the one of this title. */
export const instead = (title: string, ...added: readonly Part[]): Edit =>
  at(title, (part) => added.map((own) => styledLike(own, part)));

/** Puts sections below the one of this title, after those that are there. */
export const below = (title: string, ...added: readonly Part[]): Edit =>
  at(title, (part) => [{ ...part, text: '', children: [...part.children, ...added] }]);

/** Leaves the section of this title its heading and this text. */
export const holding = (title: string, text: string): Edit => at(title, (part) => [{ ...part, text, children: [] }]);

/** Moves a section after another, to its level. */
export const moved =
  (title: string, behind: string): Edit =>
  (parts) => {
    const taken: Part[] = [];
    const rest = at(title, (part) => (taken.push(part), []))(parts);
    return after(behind, ...taken)(rest);
  };

export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (parts) =>
    edits.reduce((now, edit) => edit(now), parts);

export interface Writing {
  /** Names the outline in the front matter. */
  readonly named?: boolean;
  readonly form?: HeadingForm;
  /** The form of the report in front matter, or lines as pasted from a text processor. */
  readonly shell?: 'front matter' | 'pasted' | 'typed';
  readonly subject?: string;
}

/** The built-in outline of this id. */
export function builtIn(id: string): Outline {
  const outline = builtInOutlines.find((known) => known.id === id);
  if (!outline) throw new Error(`no outline ${id}`);
  return outline;
}

/** A right report by an outline, built in or not, the sections it requires filled, with these changes. */
export function reportBy(by: string | Outline, edits: readonly Edit[] = [], writing: Writing = {}): string {
  const outline = typeof by === 'string' ? builtIn(by) : by;
  const subject = writing.subject ?? `Kết quả ${outline.subjects[0] ?? 'công tác năm'} năm 2025`;
  return written(inTurn(...edits)(requiredParts(outline.sections, subject)), { ...writing, subject }, outline.id);
}

/** A report with sections of any kind; `id` names the outline when the writing asks for it. */
export function written(parts: readonly Part[], writing: Writing, id = ''): string {
  const { named = false, form = 'atx', shell = 'typed', subject = 'Kết quả công tác năm 2025' } = writing;
  const sections = typed(parts, form);
  switch (shell) {
    case 'typed':
      return draft(sections, named ? { subject, outline: id } : { subject });
    case 'front matter':
      return withFrontMatter(sections, subject, named ? `\nđề cương: ${id}` : '');
    case 'pasted':
      return pasted(sections, subject, named ? `---\nđề cương: ${id}\n---\n` : '');
  }
}

function requiredParts(sections: readonly OutlineSection[], subject: string): readonly Part[] {
  const required = (all: readonly OutlineSection[]): readonly OutlineSection[] =>
    all
      .filter(
        (own, index) =>
          isAsked(own, subject) && own.required && (own.choice === null || all[index - 1]?.choice !== own.choice),
      )
      .map((own) => ({ ...own, children: required(own.children) }));
  return filled(required(sections));
}

const withFrontMatter = (sections: string, subject: string, outline: string): string =>
  `---\ncơ quan ban hành: Ủy ban nhân dân xã Suối Bạc\nsố ký hiệu: 52/BC-UBND\nđịa danh: Suối Bạc\nngày: 12/12/2025\nloại văn bản: Báo cáo\ntrích yếu: ${subject}${outline}\nnơi nhận:\n  - Ủy ban nhân dân tỉnh;\n  - Lưu: VT.\nquyền hạn: TM. ỦY BAN NHÂN DÂN\nchức vụ: CHỦ TỊCH\nngười ký: Vàng Thị Sua\n---\n\nỦy ban nhân dân xã Suối Bạc báo cáo kết quả như sau:\n\n${sections}\n\nTrên đây là Báo cáo của Ủy ban nhân dân xã Suối Bạc./.\n`;

const pasted = (sections: string, subject: string, frontMatter: string): string =>
  `${frontMatter}ỦY BAN NHÂN DÂN\nXÃ HÒA BÌNH\nSố: 18/BC-UBND\nHòa Bình, ngày 15 tháng 12 năm 2025\nBÁO CÁO\n${subject}\nỦy ban nhân dân xã Hòa Bình báo cáo kết quả như sau:\n${sections.replace(/\n\n/g, '\n')}\nTrên đây là Báo cáo của Ủy ban nhân dân xã Hòa Bình./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thị Mai\n`;
