/** An address that may stand in the file, percent-encoded; null for one that a reader of a report should not follow. */
export function linkTarget(url: string): string | null {
  if (!/^(?:https?:\/\/[^\s/]|mailto:\S+@)/iu.test(url)) return null;
  try {
    return encodeURI(decodeURI(url)).replace(/[[\]]/g, encodeURIComponent);
  } catch {
    return null;
  }
}
