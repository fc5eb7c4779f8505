import type { Span } from './span';

/** The same data with every span in it moved by `by`; data is plain: arrays, records, texts and numbers. */
export function moveSpans<T>(data: T, by: number): T {
  return by === 0 ? data : (moved(data, by) as T);
}

function moved(data: unknown, by: number): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.length === 0 ? data : data.map((item) => moved(item, by));
  if (isSpan(data)) return { start: data.start + by, end: data.end + by };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, moved(value, by)]));
}

const isSpan = (data: object): data is Span =>
  'start' in data && 'end' in data && typeof data.start === 'number' && typeof data.end === 'number';
