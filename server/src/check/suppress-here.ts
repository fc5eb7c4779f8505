import type { Report } from '../report/report';
import { spanOf, type TextEdit } from '../text/span';
import type { Finding } from './analysis';
import { blockAt, lineStart } from './suppressions';

/** The edit that writes a comment which turns the finding's rule off for the block that it lies in. */
export function suppressHere(report: Report, { rule, span }: Finding): TextEdit {
  const { text, frontMatter } = report;
  if (frontMatter && span.start < frontMatter.end) return suppressInFrontMatter(report, rule.id, span.start);
  const block = blockAt(report, span.start);
  const at = tableStart(text, lineStart(text, block?.span.start ?? span.start));
  const indent = indentAt(text, at);
  return insertion(at, `${indent}<!-- van-thu tắt dòng sau: ${rule.id} -->${lineEndOf(text)}`);
}

/** Above the key: within its value a comment might be taken for text. What lies before all keys concerns the file. */
function suppressInFrontMatter({ text, frontMatter }: Report, id: string, offset: number): TextEdit {
  const start = frontMatter?.start ?? 0;
  const firstKey = start + (/^[^\r\n]*(?:\r\n|\n|\r)?/.exec(text.slice(start))?.[0].length ?? 0);
  let at = lineStart(text, offset);
  while (at > firstKey && /^[ \t\r\n-]/.test(text.slice(at, at + 1))) at = lineStart(text, at - 1);
  if (offset < firstKey) return insertion(firstKey, `# van-thu tắt cả tệp: ${id}${lineEndOf(text)}`);
  return insertion(at, `# van-thu tắt dòng sau: ${id}${lineEndOf(text)}`);
}

const insertion = (at: number, newText: string): TextEdit => ({ span: spanOf(at, at), newText });

/** A comment between two rows would end the table. */
function tableStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isRow(text, start)) {
    const above = lineStart(text, start - (text.endsWith('\r\n', start) ? 2 : 1));
    if (!isRow(text, above)) break;
    start = above;
  }
  return start;
}

const isRow = (text: string, at: number): boolean => /^[ \t]*\|/.test(text.slice(at, at + 80));

const indentAt = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(at, at + 80))?.[0] ?? '';

const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
