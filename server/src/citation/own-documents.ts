import { fold } from '../text/fold';
import { builtInDocuments } from './built-in-register';
import type { KnownDocument } from './known-document';
import { createRegister, type Register } from './register';
import { symbolKey } from './symbol-key';

/** The user's documents and those that come with Văn Thư; of the same document only the user's entry. */
export function registerWith(own: readonly KnownDocument[]): Register {
  const ownByKey = new Map<string, KnownDocument[]>();
  for (const document of own) {
    for (const key of keysOf(document)) addTo(ownByKey, key, document);
  }
  const isOwn = (document: KnownDocument): boolean =>
    keysOf(document).some((key) => ownByKey.get(key)?.some((other) => mayBeSame(other, document)) ?? false);
  return createRegister([...own, ...builtInDocuments.filter((document) => !isOwn(document))]);
}

function addTo(map: Map<string, KnownDocument[]>, key: string, document: KnownDocument): void {
  const list = map.get(key);
  if (list) list.push(document);
  else map.set(key, [document]);
}

function keysOf({ documentType, symbol, name }: KnownDocument): readonly string[] {
  const law = name === null ? [] : [`law ${fold(`${documentType} ${name}`).replace(/[^a-z0-9]+/g, ' ')}`];
  return symbol === null ? law : [symbolKey(symbol), ...law];
}

/** Numbers recur over the years, names of laws from law to law: two dates or two symbols are two documents. */
function mayBeSame(a: KnownDocument, b: KnownDocument): boolean {
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  return a.symbol === null || b.symbol === null || symbolKey(a.symbol) === symbolKey(b.symbol);
}
