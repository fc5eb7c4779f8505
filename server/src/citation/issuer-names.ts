import { fold } from '../text/fold';

/** Abbreviations in the names of bodies, folded, and what they stand for. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubtvqh\b/g, 'uy ban thuong vu quoc hoi'],
  [/\bubmttq(?:vn)?\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq(?:vn)?\b/g, 'mat tran to quoc'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\btw\b/g, 'trung uong'],
  [/\btp\b\.?/g, 'thanh pho'],
  [/\btx\b\.?/g, 'thi xa'],
  [/\bttcp\b/g, 'thanh tra chinh phu'],
  [/\btrung uong dang\b/g, 'trung uong'],
];
/** Who signs for a body or belongs to every one of its kind: says nothing of which body it is. */
const OFFICES = /^(?:chu tich|bo truong|tong|chanh) (?=uy ban|bo |thanh tra)|\b(?:viet nam|dang cong san)\b/g;

/** The name of a body made comparable: "UBND xã Tân Hòa" and "Chủ tịch Ủy ban nhân dân xã Tân Hòa" become the same. */
export function issuerKey(name: string): string {
  let key = fold(name);
  for (const [abbreviation, words] of ABBREVIATIONS) key = key.replace(abbreviation, words);
  return key
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(OFFICES, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when one name may stand for the other, a shorter one being less exact: "UBND xã" and "UBND xã Tân Hòa". */
export function mayBeSameIssuer(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
