import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { fold } from '../text/fold';
import { spanOf, type TextEdit } from '../text/span';
import { LEVEL_KEYS, LEVEL_WORDS } from './rule-file';

/**
 * The edit of a `quy-tac.yml` that turns one rule off and leaves everything else as it stands; null for a file that
 * is written in another way than line by line.
 */
export function turnOffInFile(text: string, ruleId: string): TextEdit | null {
  const document = parseDocument(text, { keepSourceTokens: true });
  const { contents } = document;
  if (document.errors.length > 0) return null;
  if (contents === null) return append(text, ruleId);
  if (!isMap(contents) || contents.flow === true) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === ruleId);
  if (!pair) return append(text, ruleId);
  return isMap(pair.value) ? setLevel(pair.value) : replaceScalar(pair.value);
}

function append(text: string, ruleId: string): TextEdit {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return { span: spanOf(text.length, text.length), newText: `${gap}${ruleId}: ${LEVEL_WORDS.off}${lineEnd}` };
}

/** The rule's level among its options. */
function setLevel(fields: YAMLMap): TextEdit | null {
  const keys: readonly string[] = LEVEL_KEYS.map(fold);
  const level = fields.items.find(({ key }) => isScalar(key) && keys.includes(fold(String(key.value))));
  if (level) return replaceScalar(level.value);
  const first = fields.items[0]?.key;
  if (fields.flow === true || !isScalar(first) || !first.range) return null;
  const [at] = first.range;
  const indent = ' '.repeat(indentOf(fields));
  return { span: spanOf(at, at), newText: `${LEVEL_KEYS[0]}: ${LEVEL_WORDS.off}\n${indent}` };
}

const indentOf = (fields: YAMLMap): number => (fields.srcToken?.type === 'block-map' ? fields.srcToken.indent : 2);

function replaceScalar(value: unknown): TextEdit | null {
  if (!isScalar(value) || !value.range) return null;
  const [start, end] = value.range;
  return { span: spanOf(start, end), newText: start === end ? ` ${LEVEL_WORDS.off}` : LEVEL_WORDS.off };
}
