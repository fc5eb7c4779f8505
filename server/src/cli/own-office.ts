import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OfficeProfile } from '../docx/office-profile/office-profile';
import { type Office, readOffice } from '../docx/office-profile/read-office';
import { NO_OFFICE, type OfficeProblem, readOfficeProfile } from '../docx/office-profile/read-office-profile';
import { readTemplate } from '../docx/template/read-template';
import { readBytes, readDraft } from './files';
import { nearestFile } from './nearest-file';

const names = ['co-quan.yml', 'co-quan.yaml'];

/** An office's own file, how it says that the office writes, and each fault in it, whose value of the form then stays. */
export interface OfficeFile extends Office {
  readonly file: string;
}

/**
 * The nearest `.van-thu/co-quan.yml` from a draft's folder upward; null when there is none.
 * @throws Failure when the file cannot be read
 */
export async function readOfficeFile(draft: string): Promise<OfficeFile | null> {
  const file = await nearestFile(draft, names);
  if (file === null) return null;
  const load = (name: string) => readFile(path.join(path.dirname(file), name)).catch(() => null);
  return { file, ...(await readOffice(await readDraft(file), load)) };
}

/** How the office writes, and a sentence for each fault in its files. */
export interface OwnOffice {
  readonly office: OfficeProfile;
  readonly faults: readonly string[];
}

/**
 * What holds for the export of a draft.
 * @param reference a reference DOCX in place of the one that the office's file names
 * @throws Failure when a file cannot be read
 */
export async function readOwnOffice(draft: string, reference?: string): Promise<OwnOffice> {
  if (reference === undefined) {
    const own = await readOfficeFile(draft);
    return own === null ? { office: NO_OFFICE, faults: [] } : { office: own.profile, faults: own.problems.map(tellAt(own.file)) }; // prettier-ignore
  }
  const template = readTemplate(await readBytes(reference));
  const file = await nearestFile(draft, names);
  const { profile, problems } = readOfficeProfile(file === null ? '' : await readDraft(file), template.form);
  return {
    office: profile,
    faults: [...template.problems.map(({ vi }) => `${reference}: ${vi}`), ...problems.map(tellAt(file ?? ''))],
  };
}

const tellAt =
  (file: string) =>
  ({ vi, line }: OfficeProblem): string =>
    `${file}:${line}: ${vi}`;
