import type { FormProfile } from '../form-profile';

/** Someone who signs for the office. */
export interface OfficeSigner {
  readonly authority: readonly string[];
  readonly position: string;
  readonly name: string;
}

/** Words that an export takes from the office where the draft has none. */
export interface OfficeNames {
  readonly parentBody: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly signers: readonly OfficeSigner[];
}

/** How an office writes its reports: `.van-thu/co-quan.yml`. */
export interface OfficeProfile {
  readonly form: FormProfile;
  readonly names: OfficeNames;
}

export const NO_OFFICE_NAMES: OfficeNames = { parentBody: null, issuer: null, place: null, signers: [] };

/** True for names that were written as JSON before. */
export function isOfficeNames(value: unknown): value is OfficeNames {
  if (typeof value !== 'object' || value === null) return false;
  const { parentBody, issuer, place, signers } = value as Record<string, unknown>;
  const isName = (name: unknown): boolean => name === null || typeof name === 'string';
  return [parentBody, issuer, place].every(isName) && Array.isArray(signers) && signers.every(isSigner);
}

function isSigner(value: unknown): value is OfficeSigner {
  if (typeof value !== 'object' || value === null) return false;
  const { authority, position, name } = value as Record<string, unknown>;
  const isTexts = Array.isArray(authority) && authority.every((text) => typeof text === 'string');
  return isTexts && typeof position === 'string' && typeof name === 'string';
}
