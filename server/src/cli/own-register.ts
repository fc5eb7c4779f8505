import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { KnownDocument } from '../citation/known-document';
import { registerWith } from '../citation/own-documents';
import { readKnownDocumentsCsv, readKnownDocumentsYaml } from '../citation/read-known-documents';
import type { Register } from '../citation/register';
import { Failure } from './failure';
import { readDraft } from './files';

const folderName = '.van-thu';
const isRegister = /^van-ban\.(?:ya?ml|csv)$/i;

/**
 * The documents in the nearest `.van-thu/van-ban.yml` or `.csv` from a draft's folder upward, before those that come
 * with Văn Thư.
 * @throws Failure when such a file cannot be used
 */
export async function readRegister(draft: string): Promise<Register> {
  const files = await registerFiles(draft);
  return registerWith((await Promise.all(files.map(readDocuments))).flat());
}

async function registerFiles(draft: string): Promise<readonly string[]> {
  for (let folder = path.dirname(path.resolve(draft)); ; folder = path.dirname(folder)) {
    const own = path.join(folder, folderName);
    const names = (await readdir(own).catch(() => [])).filter((name) => isRegister.test(name)).sort();
    if (names.length > 0) return names.map((name) => path.join(own, name));
    if (folder === path.dirname(folder)) return [];
  }
}

async function readDocuments(file: string): Promise<readonly KnownDocument[]> {
  const read = /\.csv$/i.test(file) ? readKnownDocumentsCsv : readKnownDocumentsYaml;
  const { documents, problems } = read(await readDraft(file));
  const [first, ...others] = problems;
  if (!first) return documents;
  const more = others.length > 0 ? ` (và ${others.length} lỗi nữa)` : '';
  throw new Failure(
    `Danh mục văn bản «${file}», dòng ${first.line}: ${first.problem}${more}.`,
    `unusable register of documents, see line ${first.line}`,
  );
}
