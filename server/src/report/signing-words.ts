import { fold } from '../text/fold';
import { isAllCaps } from '../text/letters';

/** Posts with which an official signs, lower case. "Trưởng" is told from "trường" by its own letters only. */
const POSITION = new RegExp(
  String.raw`^(?:q\.?\s*|quyền\s+)?(?:phó\s+)?(?:chủ tịch|(?:tổng\s+)?giám đốc|trưởng|chánh|(?:tổng\s+)?bí thư|thủ tướng|` +
    String.raw`chủ nhiệm|tổng thư ký|tư lệnh|chỉ huy|chính ủy|chính uỷ|chính trị viên|viện trưởng|kế toán trưởng|` +
    String.raw`(?:bộ|thứ|hiệu|cục|chi cục|vụ|thủ|trạm|đội|tổ|khoa|tổng cục|kiểm toán) trưởng|` +
    String.raw`người (?:báo cáo|lập biểu|lập báo cáo|ký))(?![\p{L}])`,
  'u',
);
const LONGEST_POSITION = 90;
const RANK = String.raw`(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy|uý)|tiến sĩ|thạc sĩ|bác sĩ|luật sư)`;
/** Ranks before a name: "Thượng tá", "ThS.", "PGS.TS.", "BS.CKII". */
const RANK_BEFORE = new RegExp(
  String.raw`^(?:(?:${RANK}|gs|pgs|ts|ths|bs|ks|cn|ck[i12]{1,2})[\s,.]+|(?:\p{L}{1,5}\.){1,4}\s*){1,3}`,
  'iu',
);
const NAME_WORD = String.raw`\p{Lu}(?:[’']\p{Lu})?[\p{Ll}\p{M}’']*`;
const PERSON = new RegExp(String.raw`^${NAME_WORD}(?:\s+${NAME_WORD}){1,5}$`, 'u');
/** The commonest family names, folded: a name in capitals is told from a title by its first word. */
const FAMILY_NAMES =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|doan|dao|trinh|truong|lam|mai|luong|cao|ha|thai|ta|quach|kieu|luu|tong|vuong|trieu|hua|nong|giang|lo|ma|sung|giap)$/;
const REMARK = /^[([](?:da ky|ky ten|ky,|ky va|ky so|chu ky|dong dau|dau)[^)\]]{0,60}[)\]]$/;
const PLACEHOLDER = /^[[(<][^\n]{1,40}[\])>]$/;
/** In round brackets stand remarks on the text above as well: "(Có biểu kèm theo)". */
const NAMELESS = /^\((?!.*(?:\bten\b|\bky\b|chu ky|nguoi ky|^\([\s.…_]*\)$))/;
const DRAFTER = /^\p{Lu}{1,6}\d{0,2}[ .]*\(\s*\d{1,4}\s*(?:b|bản)?\s*\)\.?$/u;
const LONGEST_NAME = 60;

/** True for the post of a signer: `CHỦ TỊCH`, `PHÓ GIÁM ĐỐC PHỤ TRÁCH`. */
export const isPosition = (text: string): boolean =>
  text.length <= LONGEST_POSITION && POSITION.test(text.normalize('NFC').toLowerCase()) && !/[,:;]|\.$/.test(text);

/** True for the name of a person, with or without a rank: `Lê Minh Khang`, `Thượng tá Lê Minh Khang`. */
export function isPerson(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const composed = text.normalize('NFC').trim();
  const name = composed.replace(RANK_BEFORE, '');
  if (PERSON.test(name)) return true;
  const words = name.split(/\s+/);
  return (
    isAllCaps(name) &&
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}+$/u.test(word)) &&
    FAMILY_NAMES.test(fold(words[0] ?? ''))
  );
}

/** True when the words open as the name of a person does: with one of the commonest family names. */
export const opensWithFamilyName = (text: string): boolean => {
  const [first = '', ...rest] = fold(text).trim().split(/\s+/);
  return rest.length > 0 && FAMILY_NAMES.test(first);
};

/** True for `(Đã ký)` and the like, which stand where the signature will be. */
export const isRemark = (text: string): boolean => text.length <= LONGEST_NAME + 4 && REMARK.test(fold(text).trim());

/** True for `[Họ và tên]`: a place kept for a name. */
export const isPlaceholder = (text: string): boolean =>
  PLACEHOLDER.test(text) && !NAMELESS.test(fold(text)) && !isRemark(text);

/** True for `PL.(300)`: the mark of the drafter with the number of copies (Phụ lục I, Mục III.3). */
export const isDrafter = (text: string): boolean => text.length <= LONGEST_NAME && DRAFTER.test(text.normalize('NFC'));
