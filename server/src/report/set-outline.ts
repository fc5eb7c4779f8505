import { frontMatterSpan } from '../markdown/front-matter-span';
import { spanOf, type TextEdit } from '../text/span';
import { setFormValueEdit } from './set-form-value';
import { yamlLine } from './yaml-line';

/**
 * The edit that names an outline in the front matter, which is made when the draft has none.
 * @param outline an outline's id: small letters, digits and hyphens
 * @returns null when this outline is named already
 */
export function setOutlineEdit(text: string, outline: string): TextEdit | null {
  const span = frontMatterSpan(text);
  if (span) return setFormValueEdit(text, span, 'outline', outline);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = yamlLine('loại văn bản', 'Báo cáo') + yamlLine('đề cương', outline);
  return { span: spanOf(start, start), newText: `---\n${lines}---\n\n` };
}
