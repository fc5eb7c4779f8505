import { diffArrays } from 'diff';

/** One of the base beside one of the others; null where it has no partner. Both run in their own order. */
export interface Pair {
  readonly base: number | null;
  readonly other: number | null;
}

export interface Compared {
  /** Equal for what is the same. */
  readonly key: string;
  /** Told apart from everything of another kind. */
  readonly kind: string;
  /** May become entirely other words and stay the same, as a number that is filled in. */
  readonly isSlot: boolean;
}

/** What is less alike is something else. */
const LEAST_LIKENESS = 0.35;
/** Gaps with more pairs than this are not searched. */
const MOST_PAIRS = 250_000;

/** Pairs two sequences: first what is equal, between it what is most alike, in order. */
export function align(base: readonly Compared[], others: readonly Compared[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [at, other] = [0, 0];
  let [removed, added] = [0, 0];
  const closeGap = (): void => {
    pairs.push(...pairGap(base.slice(at, at + removed), others.slice(other, other + added), at, other));
    at += removed;
    other += added;
    removed = added = 0;
  };
  const keyOf = ({ kind, key }: Compared): string => `${kind} ${key}`;
  for (const part of diffArrays(base.map(keyOf), others.map(keyOf))) {
    if (part.removed) removed += part.count;
    else if (part.added) added += part.count;
    else {
      closeGap();
      for (let step = 0; step < part.count; step += 1) pairs.push({ base: at++, other: other++ });
    }
  }
  closeGap();
  return pairs;
}

function pairGap(base: readonly Compared[], others: readonly Compared[], at: number, other: number): readonly Pair[] {
  const apart = [
    ...base.map((_, index): Pair => ({ base: at + index, other: null })),
    ...others.map((_, index): Pair => ({ base: null, other: other + index })),
  ];
  if (base.length === 0 || others.length === 0 || base.length * others.length > MOST_PAIRS) return apart;
  const columns = others.length + 1;
  const best = new Float64Array((base.length + 1) * columns);
  const words = others.map(({ key }) => wordCounts(key));
  const likeness = base.map((item) => {
    const own = wordCounts(item.key);
    return others.map((theirs, index) => (item.kind === theirs.kind ? likenessOf(own, words[index] ?? own, item) : 0));
  });
  for (let b = base.length - 1; b >= 0; b -= 1) {
    for (let o = others.length - 1; o >= 0; o -= 1) {
      const alike = likeness[b]?.[o] ?? 0;
      const paired = alike > 0 ? alike + (best[(b + 1) * columns + o + 1] ?? 0) : 0;
      best[b * columns + o] = Math.max(paired, best[(b + 1) * columns + o] ?? 0, best[b * columns + o + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let [b, o] = [0, 0];
  while (b < base.length || o < others.length) {
    const here = best[b * columns + o] ?? 0;
    const alike = likeness[b]?.[o] ?? 0;
    if (alike > 0 && here === alike + (best[(b + 1) * columns + o + 1] ?? 0))
      pairs.push({ base: at + b++, other: other + o++ });
    else if (b < base.length && here === (best[(b + 1) * columns + o] ?? 0))
      pairs.push({ base: at + b++, other: null });
    else pairs.push({ base: null, other: other + o++ });
  }
  return pairs;
}

type WordCounts = ReadonlyMap<string, number>;

function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}\p{N}]+|[\ue100\ufffc]/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const total = (counts: WordCounts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Share of the words that both have; 0 for too few. */
function likenessOf(base: WordCounts, others: WordCounts, { isSlot }: Compared): number {
  const shared = [...base].reduce((sum, [word, count]) => sum + Math.min(count, others.get(word) ?? 0), 0);
  const all = total(base) + total(others);
  const likeness = all === 0 ? 1 : (2 * shared) / all;
  if (likeness >= LEAST_LIKENESS) return likeness;
  return isSlot ? 0.01 + likeness / 100 : 0;
}
