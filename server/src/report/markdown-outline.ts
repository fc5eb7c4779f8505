import { frontMatterSpan } from '../markdown/front-matter-span';
import { idFromTitle } from '../outline/outline-data';
import { yearOfTitles, yearsAsVariables } from '../outline/variables';
import { readYamlOutline, type FileData } from '../outline/yaml-outline';
import type { DataPath, OutlineProblem } from '../outline/outline-fault';
import { outlineHeadingLines, type OutlineLine } from './outline-lines';

/** A section as the data of an outline hold it. */
interface SectionNode {
  readonly line: OutlineLine;
  readonly children: SectionNode[];
}

/**
 * Reads the data of an outline from a Markdown file whose headings are its sections: what YAML would give under
 * `sections`. Front matter may give the other keys; the id is else the file's name, the title the first `#` heading
 * without a number. Text between the headings is nobody's.
 */
export function readMarkdownOutline(name: string, markdown: string): FileData | { readonly problem: OutlineProblem } {
  const text = markdown.normalize('NFC');
  const front = readFrontMatter(text);
  if ('problem' in front) return front;
  const lines = outlineHeadingLines(text, front.end);
  const title = titleIn(lines);
  const sections = nested(title ? lines.filter((line) => line !== title) : lines);
  const stem = name.replace(/\.[^.]*$/, '');
  const fields = {
    id: idFromTitle(stem),
    ...(!('extends' in front.fields) || title ? { title: title?.title ?? stem } : {}),
    ...front.fields,
  };
  const year = yearOfTitles(lines.map((line) => line.title));
  return {
    data: {
      ...fields,
      ...(sections.length > 0 || !('extends' in fields)
        ? { sections: sections.map((node) => dataOf(node, year)) }
        : {}),
    },
    lineOf: (path) => lineOf(path, sections, front.lineOf),
  };
}

interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lineOf: (path: DataPath) => number;
  /** Offset where the headings may begin. */
  readonly end: number;
}

function readFrontMatter(text: string): FrontMatter | { readonly problem: OutlineProblem } {
  const span = frontMatterSpan(text);
  if (!span) return { fields: {}, lineOf: () => 1, end: 0 };
  const inner = text
    .slice(0, span.end)
    .replace(/---[ \t]*$/, '')
    .replace(/^\uFEFF?---/, '');
  const read = readYamlOutline(inner);
  if ('problem' in read) return read;
  const { data } = read;
  if (data === null) return { fields: {}, lineOf: () => 1, end: span.end };
  if (typeof data !== 'object' || Array.isArray(data))
    return {
      problem: {
        vi: 'phần đầu tệp phải là một nhóm «khóa: giá trị»',
        en: 'front matter must be a group of “key: value”',
        line: 1,
      },
    };
  return { fields: Object.fromEntries(Object.entries(data)), lineOf: read.lineOf, end: span.end };
}

/** The outermost heading that stands first, alone at its level and without a number, names the outline. */
function titleIn(lines: readonly OutlineLine[]): OutlineLine | null {
  const [first, ...others] = lines;
  if (!first || first.number !== 'none' || others.length === 0) return null;
  return others.every(({ rank }) => rank > first.rank) ? first : null;
}

function nested(lines: readonly OutlineLine[]): readonly SectionNode[] {
  const roots: SectionNode[] = [];
  const open: SectionNode[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.line.rank ?? -1) >= line.rank) open.pop();
    const node = { line, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function dataOf({ line, children }: SectionNode, year: number | null): object {
  const { title, number, id, required, repeatable } = line;
  return {
    ...(id !== null && { id }),
    title: year === null ? title : yearsAsVariables(title, year),
    number,
    ...(required ? {} : { required }),
    ...(repeatable && { repeatable }),
    ...(children.length > 0 && { children: children.map((child) => dataOf(child, year)) }),
  };
}

/** A path below `sections` leads to a heading, any other to front matter. */
function lineOf(path: DataPath, sections: readonly SectionNode[], inFrontMatter: FrontMatter['lineOf']): number {
  if (path[0] !== 'sections') return inFrontMatter(path);
  let siblings = sections;
  let line = 1;
  for (const key of path.slice(1)) {
    const node = typeof key === 'number' ? siblings[key] : undefined;
    if (!node) continue;
    line = node.line.line;
    siblings = node.children;
  }
  return line;
}
