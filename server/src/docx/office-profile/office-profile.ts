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
