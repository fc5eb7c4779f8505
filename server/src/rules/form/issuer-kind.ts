import type { Report } from '../../report/report';
import { fold } from '../../text/fold';

/**
 * What kind of body issues a report. Collectives sign through a member on their behalf (NĐ 30/2020/NĐ-CP, Điều 13
 * khoản 2); an agency has one head, who signs in his own right. `other`: its working rules are not known by its name.
 */
export type IssuerKind = 'committee' | 'chairman' | 'council' | 'agency' | 'other' | 'unknown';

const COMMITTEE = /^(?:uy ban nhan dan|ubnd)\b/;
const CHAIRMAN = /^chu tich (?:uy ban nhan dan|ubnd)\b/;
const COUNCIL = /^(?:thuong truc )?(?:hoi dong nhan dan|hdnd)\b/;
const AGENCY =
  /^(?:so|phong|chi cuc|cuc|tong cuc|vu|trung tam|truong|van phong|thanh tra|benh vien|tram|thu vien|bao tang|ban quan ly|vien)\s(?!kiem sat)/;

/** The kind of the issuer as the header names it; `unknown` where it names none. */
export function issuerKind({ issuer }: Report): IssuerKind {
  const name = fold(issuer?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return 'unknown';
  if (COMMITTEE.test(name)) return 'committee';
  if (CHAIRMAN.test(name)) return 'chairman';
  if (COUNCIL.test(name)) return 'council';
  return AGENCY.test(name) ? 'agency' : 'other';
}
