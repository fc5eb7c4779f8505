import { fold } from '../../text/fold';

/** Words, folded, that say nothing of what a report is about. */
const COMMON = new Set(
  (
    'bao cao|ket qua|tinh hinh|thuc hien|cong tac|trien khai|to chuc|hoat dong|nhiem vu|phuong huong|giai phap|noi dung|' +
    'trong tam|thoi gian|tong hop|danh gia|so ket|tong ket|giai doan|toan bo|mot so|dia ban|dac khu|thi tran|thi xa|' +
    'uy ban nhan dan|hoi dong nhan dan|kinh gui|nhu sau|cu the|chu yeu|tiep theo|phan dau|ubnd|hdnd|ve|viec|nam|thang|' +
    'quy|ky|dau|cuoi|trong|va|cac|cua|cho|tai|theo|den|tu|nhung|tren|xa|phuong|tinh|huyen|voi|duoc|day|la|toi|nay|neu|' +
    'gom|i|ii|iii|iv|ngay|so'
  ).split('|'),
);
const LONGEST_COMMON = 4;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Fewer shared syllables than this part of the shorter title: the two are about different things. */
const SHARED = 0.3;
/** One syllable alone says too little. */
const FEWEST = 2;

interface Word {
  readonly folded: string;
  readonly isAcronym: boolean;
}

/** The syllables of a title that say what it is about; figures and symbols are left out. */
function wordsIn(title: string): readonly Word[] {
  const typed = title.normalize('NFC').match(/[\p{L}\d/-]+/gu) ?? [];
  const isShouted = title === title.toUpperCase();
  return typed
    .flatMap((word) => (/\d/.test(word) || /\/./.test(word) ? [] : word.split(/[/-]/)))
    .map((word) => ({ folded: fold(word), isAcronym: !isShouted && ACRONYM.test(word) }))
    .filter(({ folded }) => folded !== '');
}

function tellingWords(title: string): readonly Word[] {
  const words = wordsIn(title);
  const telling: Word[] = [];
  for (let at = 0; at < words.length;) {
    const common = commonAt(words, at);
    const word = words[at];
    if (common === 0 && word) telling.push(word);
    at += Math.max(common, 1);
  }
  return telling;
}

/** How many syllables from `at` on make a common word; 0 for none. */
function commonAt(words: readonly Word[], at: number): number {
  for (let length = LONGEST_COMMON; length > 0; length--) {
    const word = words.slice(at, at + length).map(({ folded }) => folded);
    if (word.length === length && COMMON.has(word.join(' '))) return length;
  }
  return 0;
}

/**
 * True when two titles are about different things: hardly a syllable in common, abbreviations ("CCHC" for "cải cách
 * hành chính") counted as what they stand for. False where one of them says too little to tell.
 */
export function areUnlike(a: string, b: string): boolean {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  if (first.length < FEWEST || second.length < FEWEST) return false;
  // An abbreviation may stand for any of the words; where one is left unexplained nothing is certain.
  if (hasAcronymOf(first, b) || hasAcronymOf(second, a)) return false;
  const known = new Set(second.map(({ folded }) => folded));
  const own = new Set(first.map(({ folded }) => folded));
  const shared = [...own].filter((word) => known.has(word)).length;
  return shared < SHARED * Math.min(own.size, known.size);
}

/** An abbreviation in one title whose letters begin consecutive syllables of the other. */
function hasAcronymOf(words: readonly Word[], other: string): boolean {
  const initials = wordsIn(other)
    .map(({ folded }) => folded.charAt(0))
    .join('');
  return words.some(({ folded, isAcronym }) => isAcronym && initials.includes(folded));
}
