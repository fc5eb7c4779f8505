import { fold } from '../../text/fold';

/** Syllables, folded, that say nothing of what a report is about. */
const COMMON = new Set(
  (
    'bao cao ket qua tinh hinh thuc hien cong tac ve viec nam thang quy ky dau cuoi trong va cac cua cho tai theo den tu ' +
    'nhiem vu phuong huong giai phap trien khai to chuc hoat dong so noi dung mot nhung tren dia ban xa phuong thi tran ' +
    'tinh huyen dac khu nhu sau cu the voi duoc day la kinh gui uy ban nhan dan ubnd hoi dong hdnd trong tam thoi gian ' +
    'tong hop danh gia so ket tong ket i ii iii iv ngay giai doan toi gom toan bo nay neu phan'
  ).split(' '),
);
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

const tellingWords = (title: string): readonly Word[] => wordsIn(title).filter(({ folded }) => !COMMON.has(folded));

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
