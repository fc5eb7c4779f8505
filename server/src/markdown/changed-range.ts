/** What one edit did: `old[start, oldEnd)` became `new[start, newEnd)`; all else is the same in both texts. */
export interface ChangedRange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Compared at once, because comparing long strings is far faster than comparing their characters one by one. */
const STRIDE = 1024;

/** The smallest range that differs between two texts; null when they are equal. */
export function changedRange(oldText: string, newText: string): ChangedRange | null {
  if (oldText === newText) return null;
  const shorter = Math.min(oldText.length, newText.length);
  const start = commonPrefix(oldText, newText, shorter);
  const suffix = commonSuffix(oldText, newText, shorter - start);
  return { start, oldEnd: oldText.length - suffix, newEnd: newText.length - suffix };
}

function commonPrefix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length + STRIDE <= limit && a.slice(length, length + STRIDE) === b.slice(length, length + STRIDE)) {
    length += STRIDE;
  }
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  const tail = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  let length = 0;
  while (length + STRIDE <= limit && tail(a, length, length + STRIDE) === tail(b, length, length + STRIDE)) {
    length += STRIDE;
  }
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}
