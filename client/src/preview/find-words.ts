/** Where the words of a printed piece stand in a stretch of the draft, counted from its start; 0 when they are not found. */
export function findWords(draft: string, printed: string): number {
  const words = printed.trim();
  // Markdown's marks may stand among the words, so that fewer and fewer of them are looked for.
  for (let count = words.length; count > 0; count = words.lastIndexOf(' ', count - 1)) {
    const at = draft.indexOf(words.slice(0, count));
    if (at !== -1) return at;
  }
  return 0;
}
