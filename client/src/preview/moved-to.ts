/** Where a file lies after it, or a folder above it, went from one path to another; null when neither did. */
export function movedTo(file: string, from: string, to: string): string | null {
  if (file === from) return to;
  return file.startsWith(`${from}/`) ? to + file.slice(from.length) : null;
}
