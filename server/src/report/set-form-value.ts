import { spanOf, type Span, type TextEdit } from '../text/span';
import { readFrontMatter } from './front-matter';
import { FORM_KEY_NAMES, type FormKey } from './form-keys';
import { yamlLine, yamlValue } from './yaml-line';

/** The edit that gives a key of front matter one value; null when it has it already. */
export function setFormValueEdit(text: string, frontMatter: Span, key: FormKey, value: string): TextEdit | null {
  const entry = readFrontMatter(text, frontMatter).entries.get(key);
  if (!entry) {
    const fence = text.lastIndexOf('---', frontMatter.end);
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const newText = yamlLine(FORM_KEY_NAMES.get(key) ?? key, value).replace(/\n/g, lineEnd);
    return { span: spanOf(fence, fence), newText };
  }
  const first = entry.values[0];
  const last = entry.values.at(-1);
  if (first?.text === value && entry.values.length === 1) return null;
  if (first && last && first.text !== '') return replaceValueEdit(text, spanOf(first.span.start, last.span.end), value);
  // The key stands there without a value.
  const colon = text.indexOf(':', entry.key.span.end) + 1;
  const blanks = /^[ \t]*(?:""|'')?/.exec(text.slice(colon, colon + 80))?.[0].length ?? 0;
  return { span: spanOf(colon, colon + blanks), newText: ` ${yamlValue(value)}` };
}

/** The edit that puts another value in the place of one, in the quotes that stand around it. */
export function replaceValueEdit(text: string, span: Span, value: string): TextEdit {
  const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
  const quote = before === after ? before : '';
  if (quote === '"') return { span, newText: JSON.stringify(value).slice(1, -1) };
  return { span, newText: quote === "'" ? value.replaceAll("'", "''") : yamlValue(value) };
}
