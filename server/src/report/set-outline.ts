import { frontMatterSpan } from '../markdown/front-matter-span';
import { spanOf, type TextEdit } from '../text/span';
import { readFrontMatter } from './front-matter';
import { yamlLine } from './yaml-line';

/**
 * The edit that names an outline in the front matter, which is made when the draft has none.
 * @param outline an outline's id: small letters, digits and hyphens
 * @returns null when this outline is named already
 */
export function setOutlineEdit(text: string, outline: string): TextEdit | null {
  const span = frontMatterSpan(text);
  if (!span) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = yamlLine('loại văn bản', 'Báo cáo') + yamlLine('đề cương', outline);
    return { span: spanOf(start, start), newText: `---\n${lines}---\n\n` };
  }
  const entry = readFrontMatter(text, span).entries.get('outline');
  if (!entry) {
    const fence = text.lastIndexOf('---', span.end);
    return { span: spanOf(fence, fence), newText: yamlLine('đề cương', outline) };
  }
  const first = entry.values[0];
  const last = entry.values.at(-1);
  if (first?.text === outline && entry.values.length === 1) return null;
  if (first && last && first.text !== '') return { span: spanOf(first.span.start, last.span.end), newText: outline };
  // The key stands there without a value.
  const colon = text.indexOf(':', entry.key.span.end) + 1;
  const blanks = /^[ \t]*/.exec(text.slice(colon, colon + 80))?.[0].length ?? 0;
  return { span: spanOf(colon, colon + blanks), newText: ` ${outline}` };
}
