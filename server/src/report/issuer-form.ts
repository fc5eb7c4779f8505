import { fold } from '../text/fold';
import type { Report } from './report';

/** What the form takes from the name of the issuer. Null: the name does not tell it, the writer fills it in. */
export interface IssuerForm {
  /** The full name, its abbreviations written out: the issuer's own name is not abbreviated (NĐ 30/2020/NĐ-CP, PL I, II.2.b). */
  readonly name: string;
  readonly regime: Report['regime'];
  /** Code in the symbol: "UBND". The head of the body lays it down; other than for councils and committees it is a proposal. */
  readonly code: string | null;
  /** Place name of the administrative unit in the issuer's name: "Tân Hòa", "Phường 5". */
  readonly place: string | null;
  /** True where a body above it is named over the issuer (PL I, II.2.a). */
  readonly hasParentBody: boolean;
  /** "TM. ỦY BAN NHÂN DÂN": a body that decides together signs so (Điều 13 khoản 2); null for none. */
  readonly authority: string | null;
  /** Title of the head. */
  readonly position: string | null;
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^UBND(?=\s)/iu, 'Ủy ban nhân dân'],
  [/^HĐND(?=\s)/iu, 'Hội đồng nhân dân'],
  [/(?<=\s)TP\.?(?=\s)/gu, 'thành phố'],
  [/(?<=\s)TX\.?(?=\s)/gu, 'thị xã'],
];

/** Begins the name of the unit in "Ủy ban nhân dân xã Tân Hòa". */
const UNIT = /\s(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(?=[\p{Lu}\d])/iu;
/** Named after a number, or after a person: the place name keeps its noun (PL I, II.4.a and Bảng V). */
const KEEPS_NOUN = /^(?:\d|Hồ Chí Minh$)/u;

interface Kind {
  readonly name: RegExp;
  readonly code: string | null;
  readonly authority: string | null;
  readonly position: string | null;
  readonly hasParentBody: boolean;
}

/** By the folded beginning of the name. */
const KINDS: readonly Kind[] = [
  kind(/^uy ban nhan dan\b/, { code: 'UBND', authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' }),
  kind(/^hoi dong nhan dan\b/, { code: 'HĐND', authority: 'TM. HỘI ĐỒNG NHÂN DÂN', position: 'CHỦ TỊCH' }),
  kind(/^bo\s/, { position: 'BỘ TRƯỞNG' }),
  kind(/^so\s/, { position: 'GIÁM ĐỐC', hasParentBody: true }),
  kind(/^(?:phong)\s/, { position: 'TRƯỞNG PHÒNG', hasParentBody: true }),
  kind(/^trung tam\s/, { position: 'GIÁM ĐỐC', hasParentBody: true }),
  kind(/^van phong\s/, { position: 'CHÁNH VĂN PHÒNG', hasParentBody: true }),
  kind(/^truong\s/, { position: 'HIỆU TRƯỞNG', hasParentBody: true }),
];

function kind(name: RegExp, rest: Partial<Kind>): Kind {
  return { code: null, authority: null, position: null, hasParentBody: false, ...rest, name };
}

const PARTY =
  /^(?:dang uy|dang bo|chi bo|tinh uy|thanh uy|huyen uy|ban thuong vu|ban chap hanh dang|ban dan van|ban xay dung dang|ban tuyen giao)\b/;
const PARTY_CODES: readonly (readonly [RegExp, string])[] = [
  [/^dang uy\b/, 'ĐU'],
  [/^tinh uy\b/, 'TU'],
  [/^huyen uy\b/, 'HU'],
];

/** Reads the name that an official gives: "UBND xã Tân Hòa", "Sở Nội vụ tỉnh Sơn Bình", "Đảng ủy xã Tân Hòa". */
export function issuerForm(typed: string): IssuerForm {
  const name = ABBREVIATIONS.reduce(
    (text, [short, full]) => text.replace(short, full),
    typed.normalize('NFC').replace(/\s+/g, ' ').trim(),
  );
  const folded = fold(name);
  const place = placeIn(name);
  if (PARTY.test(folded)) {
    const code = PARTY_CODES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
    return { name, regime: 'party', code, place, hasParentBody: false, authority: null, position: null };
  }
  const known = KINDS.find((candidate) => candidate.name.test(folded));
  const { code = null, authority = null, position = null, hasParentBody = false } = known ?? {};
  return { name, regime: 'state', code: code ?? initials(name), place, hasParentBody, authority, position };
}

function placeIn(name: string): string | null {
  const unit = UNIT.exec(` ${name}`);
  if (!unit) return null;
  const noun = unit[1] ?? '';
  const own = ` ${name}`.slice(unit.index + unit[0].length).split(/\s+(?:tỉnh|thành phố)\s+|,/iu)[0] ?? '';
  return KEEPS_NOUN.test(own) ? `${noun.charAt(0).toUpperCase()}${noun.slice(1).toLowerCase()} ${own}` : own;
}

/** "SNV" for "Sở Nội vụ tỉnh Sơn Bình": one letter a syllable, "và" and the unit left out. */
function initials(name: string): string | null {
  const own = name.slice(0, UNIT.exec(name)?.index ?? name.length);
  const letters = own
    .split(/[\s,-]+/)
    .filter((word) => /^\p{L}/u.test(word) && fold(word) !== 'va')
    .map((word) => word.charAt(0).toUpperCase());
  return letters.length > 0 ? letters.join('') : null;
}
