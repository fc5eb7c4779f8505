/** What a block is and what it says: marks, escapes and white space do not count, `<td>` counts as a cell. */
function blockOf(text: string): string {
  const words = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\[\^\w+\]/g, ' ')
    .match(/[\p{L}\p{M}\p{N}²≥☑]+/gu);
  return `${kindOf(text)}: ${(words ?? []).join(' ').normalize('NFC')}`;
}

function kindOf(text: string): string {
  if (/^#+ /.test(text)) return 'heading';
  if (/^(?:\||<table)/.test(text.trim())) return 'table';
  if (/^\[\^/.test(text)) return 'note';
  return /^ *[-+*] /.test(text) ? 'list' : 'text';
}

/** The blocks of a draft in Markdown, each as its kind and its words. */
export const blocksIn = (markdown: string): readonly string[] =>
  markdown
    .split(/\n(?:\s*\n)+(?! {4})/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);

/** How many blocks of the one draft the other has too, each counted once. */
export function countFound(expected: readonly string[], given: readonly string[]): number {
  const left = [...given];
  return expected.filter((block) => {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
