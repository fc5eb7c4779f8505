import { scriptLetters } from './clean-letters';
import { fromLegacyFont } from './legacy-fonts';
import type { NoteLog } from './note-log';
import type { TextLooks } from './styles';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from './symbols';

/** The letters that the reader of the page sees where the file holds `text`. */
export function shownLetters(text: string, looks: TextLooks, log: NoteLog): string {
  const shown = byFont(text, looks, log);
  return looks.capitals ? shown.normalize('NFC').toLocaleUpperCase('vi') : shown;
}

function byFont(text: string, { font, script }: TextLooks, log: NoteLog): string {
  const letters = fromLegacyFont(text, font);
  if (letters !== null) {
    log.changed('legacy-font', letters);
    return letters;
  }
  const usesSymbols = isSymbolFont(font) || /[\uf000-\uf0ff]/.test(text);
  const plain = usesSymbols
    ? Array.from(text)
        .map((letter) => shownSymbol(font, letter.codePointAt(0) ?? 0, log))
        .join('')
    : text;
  if (script === null || plain.trim() === '') return plain;
  const raised = scriptLetters(plain, script);
  if (raised === null) log.changed('script', plain);
  return raised ?? plain;
}

/** The character that a font shows at a place of its own. */
export function shownSymbol(font: string | null, code: number, log: NoteLog): string {
  const known = code > 0 ? symbolOf(font, code) : null;
  if (known === null) log.changed('symbol', `${font ?? ''} ${code.toString(16).toUpperCase()}`);
  return known ?? UNKNOWN_SYMBOL;
}
