import type { BodyBlock } from '../report/report';
import { slice } from '../text/span';

/** More pieces of text than a draft has for one reader; past it, those of earlier versions are forgotten. */
const MOST_WORDS = 20_000;

type Reader<T> = (typed: string) => T;

/**
 * What was made of pieces of a draft, kept from keystroke to keystroke by their content. A reader is a pure function of
 * the words it gets, the same function each time (none made within a rule's `check`), and what it returns counts
 * offsets from their start.
 */
export class Memory {
  private readonly byBlock = new Map<Reader<unknown>, WeakMap<object, unknown>>();
  private readonly byWords = new Map<Reader<unknown>, Map<string, unknown>>();

  /** What `read` makes of a block's text; it is read anew only where an edit touched the block. */
  ofBlock<T>(read: Reader<T>, text: string, block: BodyBlock): T {
    const known = entry(this.byBlock, read, () => new WeakMap()) as WeakMap<object, T>;
    const kept = known.get(block.source);
    if (kept !== undefined || known.has(block.source)) return kept as T;
    const made = read(slice(text, block.span));
    known.set(block.source, made);
    return made;
  }

  /** What `read` makes of some words: for names, titles and sentences that a text repeats or leaves as they were. */
  ofWords<T>(read: Reader<T>, words: string): T {
    const known = entry(this.byWords, read, () => new Map()) as Map<string, T>;
    const kept = known.get(words);
    if (kept !== undefined || known.has(words)) return kept as T;
    if (known.size >= MOST_WORDS) known.clear();
    const made = read(words);
    known.set(copyOf(words), made);
    return made;
  }
}

/** A piece of a text is often stored as a place in it, which would keep every version of the draft alive. */
const copyOf = (words: string): string => ` ${words}`.slice(1);

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
