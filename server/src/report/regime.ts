import { fold } from '../text/fold';
import type { Field, Regime, SymbolField } from './report';

/** What a draft shows of its regime. */
export interface RegimeSigns {
  /** Front matter `chế độ`; null where it is silent. */
  readonly named: Regime | null;
  readonly issuer: Field | null;
  readonly parentBody: Field | null;
  readonly nationalName: Field | null;
  readonly partyName: Field | null;
  readonly symbol: SymbolField | null;
}

/** Bodies of the Party, folded; "Thành ủy ban" is none. */
const PARTY_BODY =
  /^(?:dang uy|dang bo|chi bo|chi uy|tinh uy|thanh uy|huyen uy|thi uy|quan uy|khu uy|quan uy trung uong|dang doan|ban can su dang|ban chap hanh (?:dang bo|trung uong dang|chi bo)|ban thuong vu (?:dang uy|tinh uy|thanh uy|huyen uy|thi uy|quan uy)|van phong (?:dang uy|tinh uy|thanh uy|huyen uy|trung uong dang))(?![a-z]| ban\b)/;
/** Advisory bodies of Party committees: theirs where the body above them is the Party's. */
const PARTY_BOARD = /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|xay dung dang)|uy ban kiem tra|van phong)\b/;
/** Bodies of the State, folded. */
const STATE_BODY =
  /^(?:chu tich )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|so|bo|cuc|chi cuc|tong cuc|phong|truong|trung tam|thanh tra|ban quan ly|toa an|vien kiem sat|cong an|kho bac)\s/;
/** Codes of Party documents: the body behind the slash ("BC/ĐU"). */
const PARTY_CODE = /^[\p{L}]{2,4}\s*\/\s*[A-ZĐƯ]*(?:TW|TU|HU|QU|ThU|ĐU|CB)(?![\p{L}])/u;

/** True when the name is of a body of the Party. */
export function isPartyBody(name: string, parent = ''): boolean {
  const folded = fold(name).trim();
  return PARTY_BODY.test(folded) || (PARTY_BOARD.test(folded) && PARTY_BODY.test(fold(parent).trim()));
}

/** True when the name is of a body of the State. */
export const isStateBody = (name: string): boolean => STATE_BODY.test(fold(name).trim());

/** `12-BC/ĐU`: number, type and body in the Party's order. */
export const isPartySymbol = ({ code }: SymbolField): boolean => code !== null && PARTY_CODE.test(code.text);

/**
 * The regime of a document: the one that front matter names, else that of the issuer, else what its header shows.
 * Documents of the State are the rule.
 */
export function regimeOf({ named, issuer, parentBody, nationalName, partyName, symbol }: RegimeSigns): Regime {
  if (named) return named;
  const name = issuer?.text ?? '';
  if (isPartyBody(name, parentBody?.text)) return 'party';
  if (isStateBody(name)) return 'state';
  if (partyName) return 'party';
  return nationalName === null && symbol !== null && isPartySymbol(symbol) ? 'party' : 'state';
}
