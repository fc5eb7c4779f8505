import { inCapitals } from '../clean-text';
import { balancedLines } from '../text-width';

/** Before the word for an administrative unit a long name is broken; "XÃ HỘI" is no commune, "THỊ XÃ" one word. */
const UNIT =
  /(?<!\sTHỊ)\s+(?=(?:XÃ(?!\s+HỘI(?:\s|$))|PHƯỜNG|THỊ TRẤN|THỊ XÃ|QUẬN|HUYỆN(?!\s+ỦY)|TỈNH(?!\s+ỦY)|THÀNH PHỐ|ĐẶC KHU)\s)/gu;

/**
 * The lines of a body's name in capitals, none wider than `limit` twips where words allow it.
 * Line ends of the draft are kept; a longer name is broken before the name of its administrative unit, else evenly.
 */
export function bodyNameLines(name: string, limit: number, width: (text: string) => number): readonly string[] {
  return name
    .split(/\n/u)
    .map((line) => inCapitals(line).trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      if (width(line) <= limit) return [line];
      return fillUnits(line.split(UNIT), limit, width).flatMap((part) => balancedLines(part, limit, width));
    });
}

/** Joins neighbouring parts again while they fit into one line. */
function fillUnits(parts: readonly string[], limit: number, width: (text: string) => number): readonly string[] {
  return parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${part}`;
    return last !== undefined && width(joined) <= limit ? [...lines.slice(0, -1), joined] : [...lines, part];
  }, []);
}
