import { readTemplate } from '../template/read-template';
import type { OfficeProfile } from './office-profile';
import { type OfficeProblem, readOfficeProfile } from './read-office-profile';

/** How an office writes, and what is wrong with its files, each fault at its line of `co-quan.yml`. */
export interface Office {
  readonly profile: OfficeProfile;
  readonly problems: readonly OfficeProblem[];
}

/**
 * Reads `.van-thu/co-quan.yml` with the reference DOCX that it names. Values of the file go before those of the DOCX.
 * @param load the bytes of a file by its path from the folder of `co-quan.yml`; null for one that cannot be read
 */
export async function readOffice(text: string, load: (path: string) => Promise<Uint8Array | null>): Promise<Office> {
  const alone = readOfficeProfile(text);
  if (alone.template === null) return alone;
  const { path, line } = alone.template;
  const template = readTemplate(await load(path));
  const { profile, problems } = readOfficeProfile(text, template.form);
  const ofTemplate = template.problems.map((problem) => ({ ...problem, line }));
  return { profile, problems: [...ofTemplate, ...problems].toSorted((a, b) => a.line - b.line) };
}
