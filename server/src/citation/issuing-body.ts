import { issuerKey } from './issuer-names';
import { symbolParts } from './symbol-parts';

/** Bodies that a symbol names for sure and that issue nothing under another one's code. */
export type IssuingBody = 'CP' | 'TTg' | 'QH' | 'UBTVQH' | 'TW' | 'UBND' | 'HĐND' | 'ministry';

const BY_CODE: ReadonlyMap<string, IssuingBody> = new Map([
  ['CP', 'CP'],
  ['TTg', 'TTg'],
  ['QH', 'QH'],
  ['UBTVQH', 'UBTVQH'],
  ['TW', 'TW'],
  ['UBND', 'UBND'],
  ['HĐND', 'HĐND'],
]);

/** In comparable names (`issuerKey`). */
const BY_NAME: readonly (readonly [RegExp, IssuingBody])[] = [
  [/^(?:pho )?thu tuong/, 'TTg'],
  [/^chinh phu/, 'CP'],
  [/^(?:uy ban )?thuong vu quoc hoi/, 'UBTVQH'],
  [/^quoc hoi/, 'QH'],
  [/^(?:bo chinh tri|ban bi thu|ban chap hanh trung uong|trung uong)/, 'TW'],
  [/^(?:thuong truc )?hoi dong nhan dan/, 'HĐND'],
  [/^(?:pho )?(?:chu tich )?uy ban nhan dan/, 'UBND'],
  [/^bo (?!chinh tri|tu lenh|chi huy|doi)/, 'ministry'],
];

/** What the names of these bodies are, where there is one; for a fix. */
export const BODY_NAMES: Partial<Readonly<Record<IssuingBody, string>>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
};

/** The body that a symbol names, or null: several, or one that its code does not tell for sure. */
export function bodyOfSymbol(symbol: string): IssuingBody | null {
  const bodies = symbolParts(symbol)?.bodies ?? [];
  const known = bodies.flatMap((code) => BY_CODE.get(code.replace(/\d+$/, '')) ?? []);
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** The body that a name stands for, or null where it is none of these, or several ("Chính phủ và …"). */
export function bodyOfName(name: string): IssuingBody | null {
  if (/\svà\s|,/u.test(name)) return null;
  const key = issuerKey(name);
  return BY_NAME.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
