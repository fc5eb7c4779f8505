import type { OfficeProfile } from '../docx/office-profile/office-profile';
import { NO_OFFICE, readOfficeProfile } from '../docx/office-profile/read-office-profile';
import { readDraft } from './files';
import { nearestFile } from './nearest-file';

const names = ['co-quan.yml', 'co-quan.yaml'];

/** How the office writes, and a sentence for each fault in its file, whose value of the form then stays. */
export interface OwnOffice {
  readonly office: OfficeProfile;
  readonly faults: readonly string[];
}

/**
 * The nearest `.van-thu/co-quan.yml` from a draft's folder upward.
 * @throws Failure when the file cannot be read
 */
export async function readOwnOffice(draft: string): Promise<OwnOffice> {
  const file = await nearestFile(draft, names);
  if (file === null) return { office: NO_OFFICE, faults: [] };
  const { profile, problems } = readOfficeProfile(await readDraft(file));
  return { office: profile, faults: problems.map(({ vi, line }) => `${file}:${line}: ${vi}`) };
}
