import { randomBytes } from 'node:crypto';
import { access, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text of a draft, without a byte order mark.
 * @throws Failure when the file cannot be read or is no UTF-8 text
 */
export async function readDraft(file: string): Promise<string> {
  const text = await readWholeText(file);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
}

/**
 * Every character of a file, a byte order mark too, so that offsets are those of the file's text.
 * @throws Failure when the file cannot be read or is no UTF-8 text
 */
export async function readWholeText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  const text = bytes.includes(0) ? null : decodeUtf8(bytes);
  if (text === null) {
    throw new Failure(
      `«${file}» không phải văn bản UTF-8; hãy lưu bản thảo dưới dạng văn bản, mã hóa UTF-8.`,
      `not UTF-8 text; save the draft as plain text in UTF-8`,
    );
  }
  return text;
}

/**
 * The bytes of a file.
 * @throws Failure when the file cannot be read
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new Failure(`Không tìm thấy tệp «${file}».`, 'no such file');
      case 'EISDIR':
        throw new Failure(`«${file}» là thư mục, không phải tệp.`, 'a directory, not a file');
      default:
        throw new Failure(`Không đọc được tệp «${file}».`, `cannot be read: ${codeOf(error)}`);
    }
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Writes a file whole or not at all: beside it first, then renamed over it.
 * @throws Failure when the target is read-only or open in an office program, the disk is full or the folder cannot be
 * written to; the old file then stays as it was
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  await refuseReadOnly(file);
  await refuseOpen(file);
  const temporary = `${file}.tmp-${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cannotWrite(file, codeOf(error));
  }
}

function cannotWrite(file: string, code: string): Failure {
  switch (code) {
    case 'ENOENT':
      return new Failure(
        `Không có thư mục «${path.dirname(file)}»; hãy tạo thư mục hoặc chọn nơi khác bằng -o.`,
        'the folder does not exist; make it or choose another place with -o',
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Failure(
        `Không đủ chỗ trên ổ đĩa để ghi «${file}»; hãy dọn bớt hoặc chọn nơi khác bằng -o.`,
        `no room on the disk: ${code}; make room or choose another place with -o`,
      );
    default:
      return new Failure(
        `Không ghi được «${file}»; hãy đóng tệp nếu đang mở, hoặc chọn nơi khác bằng -o.`,
        `cannot be written: ${code}; close the file or choose another place with -o`,
      );
  }
}

/** Word keeps `~$` before a name less its first letters (none, one or two by its length), LibreOffice `.~lock.…#`. */
const lockNames = (name: string): readonly string[] => [
  ...[0, 1, 2].map((letters) => `~$${name.slice(letters)}`),
  `.~lock.${name}#`,
];

/** Outside Windows a file that is open can be replaced, and is lost when the office program saves its own. */
async function refuseOpen(file: string): Promise<void> {
  const { dir, base } = path.parse(file);
  for (const name of lockNames(base)) {
    const lock = path.join(dir, name);
    if (
      await access(lock).then(
        () => true,
        () => false,
      )
    ) {
      throw new Failure(
        `«${file}» đang mở trong Word hoặc LibreOffice; hãy đóng tệp (nếu không mở, xóa «${lock}»), hoặc chọn nơi khác bằng -o.`,
        'open in an office program; close it, delete the lock file if it is a leftover, or choose another place with -o',
      );
    }
  }
}

/** Renaming would replace a read-only file without a word, so its permissions are looked at first. */
async function refuseReadOnly(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    throw new Failure(`«${file}» là thư mục; hãy chọn tên tệp khác bằng -o.`, 'a directory; choose a file with -o');
  }
  if (found && (found.mode & 0o222) === 0) {
    throw new Failure(
      `«${file}» chỉ cho đọc; hãy bỏ thuộc tính chỉ đọc hoặc chọn nơi khác bằng -o.`,
      'read-only; make it writable or choose another place with -o',
    );
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
