import { outlineHeadings, sectionsEnd } from '../check/align-report';
import type { SectionPlace } from '../outline/alignment';
import type { OutlineSection } from '../outline/outline';
import { flatNodes, outlineTree, type OutlineNode } from '../outline/outline-tree';
import { fillVariables } from '../outline/variables';
import type { Report } from '../report/report';
import { isUnwritten } from '../report/unwritten';
import { reportYear } from '../rules/outline/report-year';
import { wholeInsertion } from '../rules/outline/whole-insertion';
import type { Language, Wording } from '../rules/rule';
import { rangeOf, type Draft } from './draft';
import { escapeMarkdown } from './markdown-text';
import type { InsertSectionResult, OutlineItem, OutlineTreeResult } from './protocol';

interface StateWords {
  /** Beside the title; null where nothing needs to be said. */
  readonly short: Wording | null;
  readonly long: Wording;
}

const words: Readonly<Record<OutlineNode['state'], StateWords>> = {
  done: { short: null, long: { vi: 'Đã có nội dung.', en: 'Written.' } },
  empty: {
    short: { vi: 'trống', en: 'empty' },
    long: { vi: 'Có đề mục, chưa có nội dung.', en: 'The heading is there, nothing under it yet.' },
  },
  missing: {
    short: { vi: 'thiếu', en: 'missing' },
    long: {
      vi: 'Đề cương yêu cầu, bản thảo chưa có. Bấm để thêm.',
      en: 'The outline asks for it. Click to insert it.',
    },
  },
  optional: {
    short: { vi: 'nếu có', en: 'if any' },
    long: { vi: 'Không bắt buộc. Bấm để thêm.', en: 'Not required. Click to insert it.' },
  },
  misplaced: {
    short: { vi: 'sai vị trí', en: 'misplaced' },
    long: { vi: 'Trong bản thảo đứng ở chỗ khác với đề cương.', en: 'Stands elsewhere than the outline has it.' },
  },
  renamed: {
    short: { vi: 'tên khác', en: 'renamed' },
    long: { vi: 'Đề mục mang tên khác với đề cương.', en: 'The heading has another name than in the outline.' },
  },
  duplicate: {
    short: { vi: 'trùng', en: 'duplicate' },
    long: { vi: 'Mục này đã có ở trên.', en: 'This section stands above already.' },
  },
  extra: {
    short: { vi: 'ngoài đề cương', en: 'not in the outline' },
    long: { vi: 'Đề cương không có mục này.', en: 'The outline has no such section.' },
  },
  allowed: {
    short: { vi: 'mục riêng', en: 'your own' },
    long: {
      vi: 'Đề cương không nêu mục này nhưng cho phép thêm.',
      en: 'The outline does not name it, but leaves room for it.',
    },
  },
};

/** The outline in use with the draft laid into it, in the user's language. */
export function outlineItems(draft: Draft, language: Language): OutlineTreeResult {
  const { report, outline } = draft.analysis;
  if (!report) return { kind: 'no-report' };
  const nodes = nodesOf(draft);
  if (!nodes || !outline) return { kind: 'no-outline' };
  const asked = flatNodes(nodes).filter(({ section, state }) => section?.required === true && state !== 'duplicate');
  const view: View = { draft, report, language, outline: outline.outline.title };
  return {
    kind: 'tree',
    outline: { id: outline.outline.id, title: outline.outline.title },
    done: asked.filter(({ state }) => state !== 'missing' && state !== 'empty').length,
    asked: asked.filter(({ state }) => state !== 'optional').length,
    items: nodes.map((node) => itemOf(node, view)),
  };
}

/** The edit that inserts the section of an item, and where its text begins. */
export function insertSection(draft: Draft, id: string): InsertSectionResult {
  const { report } = draft.analysis;
  const target = insertable(nodesOf(draft) ?? [], id);
  if (!report || !target) return null;
  const { at, before, headings, after } = wholeInsertion(report, target.section, target.place);
  const range = rangeOf(draft.document, { start: at, end: at });
  const first = firstLeaf(headings);
  const above = `${before}${headings.slice(0, first + 1).join('\n\n')}\n\n`;
  const rest = headings.slice(first + 1);
  const below = rest.length > 0 ? `\n\n${rest.join('\n\n')}${after}` : after || lineEndBefore(report.text.slice(at));
  const line = range.start.line + above.split('\n').length - 1;
  return { range, newText: above + below, cursor: { line, character: 0 } };
}

/** The first of these headings under which text stands, not another heading. */
function firstLeaf(headings: readonly string[]): number {
  const depth = (heading: string | undefined): number => /^#*/.exec(heading ?? '')?.[0].length ?? 0;
  const leaf = headings.findIndex((heading, index) => depth(headings[index + 1]) <= depth(heading));
  // Bold headings show no depth.
  return headings.length > 1 && depth(headings[0]) === 0 ? 1 : Math.max(leaf, 0);
}

/** Where the draft goes on right behind the line for the text, that line needs a blank one after it. */
const lineEndBefore = (rest: string): string => (/^\s*$/.test(rest) || /^[^\S\n]*\n[^\S\n]*\n/.test(rest) ? '' : '\n');

interface Insertable {
  readonly section: OutlineSection;
  readonly place: SectionPlace;
}

/** The section of this id, or the one above it that has to come first. */
function insertable(nodes: readonly OutlineNode[], id: string): Insertable | null {
  const node = nodes.find((candidate) => id === candidate.id || id.startsWith(`${candidate.id}/`));
  if (!node) return null;
  if (node.section && node.place) return { section: node.section, place: node.place };
  return node.id === id ? null : insertable(node.children, id);
}

function nodesOf({ analysis: { report, alignment } }: Draft): readonly OutlineNode[] | null {
  if (!report || !alignment) return null;
  return outlineTree(alignment, {
    headings: outlineHeadings(report),
    end: sectionsEnd(report),
    isEmpty: (index) => {
      const section = report.headings[index];
      return section !== undefined && isUnwritten(report, section);
    },
  });
}

interface View {
  readonly draft: Draft;
  readonly report: Report;
  readonly language: Language;
  /** The outline's title. */
  readonly outline: string;
}

function itemOf(node: OutlineNode, view: View): OutlineItem {
  const { draft, report, language } = view;
  const { short, long } = words[node.state];
  const heading = node.heading === null ? null : (report.headings[node.heading] ?? null);
  const range = heading && rangeOf(draft.document, heading.headingSpan);
  const asked = node.section ? fillVariables(node.section.title, reportYear(report)) : null;
  const label = heading ? `${heading.number?.text ?? ''} ${heading.title}`.trim() || '…' : (asked ?? '…');
  const line = range && { vi: `dòng ${range.start.line + 1}`, en: `line ${range.start.line + 1}` }[language];
  return {
    id: node.id,
    state: node.state,
    label,
    description: [short?.[language], line].filter(Boolean).join(' · '),
    tooltip: tooltipOf(long[language], asked, view),
    range,
    children: node.children.map((child) => itemOf(child, view)),
  };
}

function tooltipOf(state: string, asked: string | null, { language, outline }: View): string {
  const name = { vi: 'Đề cương', en: 'Outline' }[language];
  const section = asked === null ? [] : [`*${escapeMarkdown(asked)}*`];
  return [state, `${name}: ${escapeMarkdown(outline)}`, ...section].join('\n\n');
}
