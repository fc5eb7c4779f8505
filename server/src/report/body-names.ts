import { fold } from '../text/fold';
import { isAllCaps } from '../text/letters';
import { spanOf } from '../text/span';
import type { Field } from './report';
import { readSectionNumber } from './section-number';
import { stampKind } from './stamps';

/** Words with which the name of a body begins, folded: they tell a second body from the second line of one name. */
const BODY_HEADS =
  /^(?:uy ban|ubnd|ubmttq|bcd|bch|hoi dong|hdnd|so|phong|ban|van phong|chi cuc|cuc|tong cuc|vu|trung tam|truong|hoc vien|cong an|dang uy|dang bo|chi bo|tinh uy|thanh uy|huyen uy|hoi|lien doan|cong doan|doan|mat tran|thanh tra|bo|toa an|vien|kho bac|bao hiem|to|tram|doi|cong ty|tong cong ty|chi nhanh|bo chi huy|quan khu|chu tich)\s/;
/** Marks of circulation and drafting, which stand amid the header, folded. */
const STAMP = /^[([]?\s*(?:luu hanh noi bo|xem xong tra lai|du thao|ban du thao|v\/v|mau so|mau)(?:\s|[.:)\]]|$)/;
/** A post or standing organ whose body stands on the next line, folded. */
const BARE_POST = /^(?:chu tich|thuong truc|ban thuong truc|giam doc)$/;
const LONGEST_NAME = 160;
const LONGEST_BARE = 100;
/** Words of a sentence about a body, folded. */
const SAYS = /\s(?:bao cao|thuc hien|da|duoc|co|la|tiep tuc|to chuc|kinh)\s/;

/** True for a line that may name a body at the top of a draft: in capitals, or opening as such a name does. */
export function isBodyName(text: string): boolean {
  if (text.length > LONGEST_NAME || readSectionNumber(text, 0) || isStamp(text) || /[.;:!?]$/.test(text)) return false;
  return isAllCaps(text) || opensAsBody(text);
}

/** True when the words open as the name of a body does. */
export const opensAsBody = (text: string): boolean => BODY_HEADS.test(`${fold(text.slice(0, 40))} `);

/** The name of a body and nothing said of it: what may follow an empty "Kính gửi:" as a paragraph of its own. */
export const isBareBody = (text: string): boolean =>
  text.length <= LONGEST_BARE && opensAsBody(text) && !/[.:]$|[,;]\s/.test(text) && !SAYS.test(fold(text));

/** True for "HỎA TỐC", "DỰ THẢO", "V/v …": what stands in a header and names nobody. */
export const isStamp = (text: string): boolean => STAMP.test(fold(text.slice(0, 60))) || stampKind(text) !== null;

/** Several lines as one field, null for none. */
export function joinedFields(fields: readonly Field[]): Field | null {
  const first = fields[0];
  if (!first) return null;
  const start = Math.min(...fields.map((field) => field.span.start));
  const end = Math.max(...fields.map((field) => field.span.end));
  return { text: fields.map((field) => field.text).join(' '), span: spanOf(start, end) };
}

/** Cơ quan chủ quản above, cơ quan ban hành below; one body whose name takes two lines has no chủ quản. */
export function splitNames(lines: readonly Field[]): { parentBody: Field | null; issuer: Field | null } {
  const last = Math.max(
    lines.findLastIndex((line) => opensAsBody(line.text)),
    0,
  );
  // "CHỦ TỊCH" over "ỦY BAN NHÂN DÂN …" is one issuer, a title of the State.
  const from = last > 0 && BARE_POST.test(fold(lines[last - 1]?.text ?? '').trim()) ? last - 1 : last;
  return { parentBody: joinedFields(lines.slice(0, from)), issuer: joinedFields(lines.slice(from)) };
}
