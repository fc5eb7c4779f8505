import { fold } from '../text/fold';
import { matchAt } from './reading';

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

const TOKEN = /\s*([a-z0-9]+|[,()/])/y;

const newNode = (): Node => ({ next: new Map(), isEnd: false });

/** Finds the longest of many phrases in folded text. Commas of a phrase may be missing in the text. */
export class PhraseTrie {
  private readonly root = newNode();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      let node = this.root;
      for (const [, token = ''] of fold(phrase).matchAll(/([a-z0-9]+|[,()/])/g)) {
        const next = node.next.get(token) ?? newNode();
        node.next.set(token, next);
        node = next;
      }
      node.isEnd = true;
    }
  }

  /** End of the longest phrase that begins at `at` (white space before it skipped), or -1. */
  longestAt(folded: string, at: number): number {
    let node = this.root;
    let longest = -1;
    let position = at;
    for (;;) {
      const match = matchAt(TOKEN, folded, position);
      if (!match) return longest;
      const token = match[1] ?? '';
      const next = node.next.get(token) ?? node.next.get(',')?.next.get(token);
      if (!next) return longest;
      position += match[0].length;
      node = next;
      if (node.isEnd) longest = position;
    }
  }
}
