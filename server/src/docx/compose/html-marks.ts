/** A piece of HTML: a tag with its attributes, or text between tags. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'close';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    };

const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/giu;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]+)))?/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Tags and texts of well-formed markup in order, comments left out; null where something cannot be read. */
export function htmlPieces(markup: string): readonly HtmlPiece[] | null {
  const pieces: HtmlPiece[] = [];
  let read = 0;
  for (const match of markup.matchAll(PIECE)) {
    if (match.index !== read) return null;
    read += match[0].length;
    const [, close, name, attributes = '', text] = match;
    if (text !== undefined) pieces.push({ kind: 'text', text: decodeEntities(text) });
    else if (name !== undefined)
      pieces.push({
        kind: close === '/' ? 'close' : 'open',
        name: name.toLowerCase(),
        attributes: attributesOf(attributes),
      });
  }
  return read === markup.length ? pieces : null;
}

const attributesOf = (typed: string): ReadonlyMap<string, string> =>
  new Map(
    [...typed.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
      key.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );

/** Entities of the names that tables use and of any number; an unknown one stands as typed. */
const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (typed, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? typed;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : typed;
  });
