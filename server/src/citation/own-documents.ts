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
    keysOf(document).some((key) => ownByKey.get(key)?.some(({ date }) => mayBeSameDate(date, document.date)) ?? false);
  return createRegister([...own, ...builtInDocuments.filter((document) => !isOwn(document))]);
}

function addTo(map: Map<string, KnownDocument[]>, key: string, document: KnownDocument): void {
  const list = map.get(key);
  if (list) list.push(document);
  else map.set(key, [document]);
}

function keysOf({ documentType, symbol, name }: KnownDocument): readonly string[] {
  if (symbol !== null) return [symbolKey(symbol)];
  return name === null ? [] : [`law ${fold(`${documentType} ${name}`).replace(/[^a-z0-9]+/g, ' ')}`];
}

/** Numbers recur over the years: two dates are two documents. */
const mayBeSameDate = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
