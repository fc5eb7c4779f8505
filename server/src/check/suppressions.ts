import type { Report } from '../report/report';
import type { SuppressionNote } from '../rules/rule';
import { spanOf, type Span } from '../text/span';
import type { Finding } from './analysis';
import { nearRuleIds } from './near-rule-ids';
import { suppressionComments, type NamedRule, type SuppressionComment } from './suppression-comments';

/** One rule, or every rule, turned off over a part of the text by one comment. */
interface Suppression {
  readonly comment: SuppressionComment;
  /** Null: every rule. */
  readonly rule: NamedRule | null;
  /** Findings that begin here are held back; the comment itself belongs to it. */
  readonly region: Span;
}

export interface Suppressed {
  /** The findings that no comment holds back. */
  readonly findings: readonly Finding[];
  /** What is wrong with the comments, for the rules of the family `draft`. */
  readonly notes: readonly SuppressionNote[];
}

/** What the checker knows of the rules. */
export interface KnownRules {
  readonly ids: ReadonlySet<string>;
  /** Rules that did not run: whether a comment about them is needed cannot be told. */
  readonly off: ReadonlySet<string>;
}

/** Findings about the comments themselves: a comment that hid them would hide its own fault. */
export const isAboutComments = (ruleId: string): boolean => ruleId.startsWith('draft/');

/** Holds back the findings that the draft's own comments turn off. */
export function suppress(report: Report, findings: readonly Finding[], known: KnownRules): Suppressed {
  const comments = suppressionComments(report.text, report.frontMatter).filter(({ span }) => !isCode(report, span));
  if (comments.length === 0) return { findings, notes: [] };
  const { suppressions, needless } = readSuppressions(report, comments);
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const holding = suppressions.filter((suppression) => holds(suppression, finding));
    for (const suppression of holding) used.add(suppression);
    return holding.length === 0;
  });
  const notes = [
    ...comments.flatMap((comment) => faultsOf(report.text, comment, known)),
    ...needless.map((comment) => commentNote('unused', comment, report.text)),
    ...suppressions.flatMap((suppression) => unusedNote(report.text, suppression, used, known)),
  ];
  return { findings: kept, notes };
}

const isCode = ({ body, appendix }: Report, { start }: Span): boolean =>
  [body, appendix].some((blocks) =>
    blocks.some(({ kind, span }) => kind === 'code' && span.start <= start && start < span.end),
  );

const holds = ({ rule, region }: Suppression, finding: Finding): boolean =>
  (rule === null || rule.id === finding.rule.id) &&
  region.start <= finding.span.start &&
  (finding.span.start < region.end || finding.span.end <= region.end);

/** @returns the suppressions, and the comments that turn on what nothing had turned off */
function readSuppressions(report: Report, comments: readonly SuppressionComment[]) {
  const suppressions: Suppression[] = [];
  const needless: SuppressionComment[] = [];
  let open: { readonly comment: SuppressionComment; readonly rule: NamedRule | null }[] = [];
  const close = (comment: SuppressionComment | null, ends: (rule: NamedRule | null) => boolean): void => {
    const end = comment?.span.start ?? report.text.length;
    const closed = open.filter(({ rule }) => ends(rule));
    suppressions.push(...closed.map((item) => ({ ...item, region: spanOf(item.comment.span.start, end) })));
    open = open.filter(({ rule }) => !ends(rule));
    if (comment && closed.length === 0) needless.push(comment);
  };
  for (const comment of comments) {
    const rules = comment.rules.length > 0 ? comment.rules : [null];
    const over = (region: Span): void => void suppressions.push(...rules.map((rule) => ({ comment, rule, region })));
    switch (comment.directive) {
      case 'next':
        over(spanOf(comment.span.start, nextBlockEnd(report, comment.span.end)));
        break;
      case 'file':
        over(spanOf(0, report.text.length));
        break;
      case 'off':
        open.push(...rules.map((rule) => ({ comment, rule })));
        break;
      case 'on': {
        const ids = new Set(comment.rules.map(({ id }) => id));
        close(comment, (rule) => ids.size === 0 || (rule !== null && ids.has(rule.id)));
        break;
      }
      case null:
    }
  }
  close(null, () => true);
  return { suppressions, needless };
}

/** White space and further comments between an order and what it is about. */
const BEFORE_BLOCK = /(?:\s*<!--[\s\S]*?-->){0,20}\s*/y;
const BEFORE_KEY = /(?:\s*#[^\r\n]*){0,20}\s*/y;
/** A key of the front matter with the list under it; of a list, one item. */
const ENTRY = /[^\s-][^\r\n]*(?:(?:\r\n|\n|\r)(?:[ \t]+\S|-[ \t])[^\r\n]*)*|[^\r\n]*/y;
/** A line, or all lines of a table. */
const LINES = /\|[^\r\n]*(?:(?:\r\n|\n|\r)[ \t]*\|[^\r\n]*)*|[^\r\n]*/y;

/** The end of the paragraph, heading, list item or table that follows; of the line where a part of the form does. */
function nextBlockEnd(report: Report, from: number): number {
  const { text, frontMatter } = report;
  if (frontMatter && from < frontMatter.end) return endOf(ENTRY, text, lineStart(text, endOf(BEFORE_KEY, text, from)));
  const start = endOf(BEFORE_BLOCK, text, from);
  const block = blockAt(report, start);
  return Math.max(block?.span.end ?? 0, endOf(LINES, text, start));
}

/** The block of the body or the annexes at an offset; null amid the form. */
export const blockAt = ({ body, appendix }: Report, at: number) =>
  [body, appendix].flatMap((blocks) => blocks.find(({ span }) => span.start <= at && at < span.end) ?? [])[0] ?? null;

/** Where the match of a sticky pattern at an offset ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Where the line of an offset starts. */
export const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

function faultsOf(text: string, comment: SuppressionComment, known: KnownRules): readonly SuppressionNote[] {
  if (comment.directive === null) return [commentNote('directive', comment, text)];
  return comment.rules.flatMap((rule) => {
    if (isAboutComments(rule.id)) return [ruleNote('not-suppressible', comment, rule, text)];
    if (known.ids.has(rule.id)) return [];
    return [ruleNote('unknown-rule', comment, rule, text, nearRuleIds(rule.id, known.ids))];
  });
}

function unusedNote(
  text: string,
  suppression: Suppression,
  used: ReadonlySet<Suppression>,
  { ids, off }: KnownRules,
): readonly SuppressionNote[] {
  const { comment, rule } = suppression;
  if (used.has(suppression)) return [];
  if (!rule) return [commentNote('unused', comment, text)];
  if (!ids.has(rule.id) || off.has(rule.id) || isAboutComments(rule.id)) return [];
  return [ruleNote('unused', comment, rule, text)];
}

const commentNote = (kind: SuppressionNote['kind'], { span }: SuppressionComment, text: string): SuppressionNote => ({
  kind,
  id: '',
  near: [],
  span,
  removal: wholeComment(text, span),
});

function ruleNote(
  kind: SuppressionNote['kind'],
  comment: SuppressionComment,
  { id, span }: NamedRule,
  text: string,
  near: readonly string[] = [],
): SuppressionNote {
  const isAlone = comment.rules.length === 1;
  const removal = isAlone ? wholeComment(text, comment.span) : fromList(comment, span);
  return { kind, id, near, span, removal };
}

/** The comment with its line when nothing else stands on it. */
function wholeComment(text: string, { start, end }: Span): Span {
  const lead = text.slice(lineStart(text, start), start);
  const trail = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 100))?.[0];
  return lead.trim() === '' && trail !== undefined
    ? spanOf(start - lead.length, end + trail.length)
    : spanOf(start, end);
}

/** A rule's id with the comma that parts it from its neighbour. */
function fromList({ rules }: SuppressionComment, { start, end }: Span): Span {
  const next = rules.find(({ span }) => span.start > end);
  const previous = rules.findLast(({ span }) => span.end < start);
  return next ? spanOf(start, next.span.start) : spanOf(previous?.span.end ?? start, end);
}
