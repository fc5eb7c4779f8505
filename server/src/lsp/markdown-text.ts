import type { Language, Wording } from '../rules/rule';

/** Characters that Markdown would take for marks, written off. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');

/** Rows "**label**: value" on lines of their own; rows without a value are left out. */
export function rowsOf(
  rows: readonly (readonly [label: Wording, value: string | null | undefined])[],
  language: Language,
): string {
  return rows
    .flatMap(([label, value]) => (value ? [`**${label[language]}**: ${escapeMarkdown(value)}`] : []))
    .join('  \n');
}
