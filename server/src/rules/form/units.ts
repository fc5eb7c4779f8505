import { fold } from '../../text/fold';

/** An administrative unit named with its noun: "xã Đồng Tâm". Offsets into the text it was read from. */
export interface Unit {
  /** Units of one rank exclude each other: a report comes from one commune. */
  readonly rank: 'commune' | 'district' | 'province';
  /** Folded, without the noun. */
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RANKS: Readonly<Record<string, Unit['rank']>> = {
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
  'dac khu': 'commune',
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  tinh: 'province',
};

/** As typed in a sentence, at its start and in a header, composed or not. */
const NOUNS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'tỉnh']
  .flatMap((noun) => [noun, noun.charAt(0).toUpperCase() + noun.slice(1), noun.toUpperCase()])
  .flatMap((noun) => [noun, noun.normalize('NFD')])
  .join('|');

/** The noun, and a name of one to five syllables, each with a capital, or a number ("Phường 5"). */
const UNIT = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${NOUNS})\s+(\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*){0,4}|\d{1,2}(?![\d/]))`,
  'gu',
);

/** The units that a text names. Nouns of towns and cities, which may be of two ranks, are left out. */
export function unitsIn(text: string): readonly Unit[] {
  return [...text.matchAll(UNIT)].flatMap(({ 0: found, 1: noun = '', 2: typed = '', index }): readonly Unit[] => {
    const rank = RANKS[fold(noun)];
    if (!rank) return [];
    const name = fold(typed).replace(/\s+/g, ' ');
    return [{ rank, name, text: found.replace(/\s+/g, ' '), start: index, end: index + found.length }];
  });
}
