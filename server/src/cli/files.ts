import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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
 * @throws Failure when the target is read-only or the folder cannot be written to; the old file then stays as it was
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  await refuseReadOnly(file);
  const temporary = `${file}.tmp-${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (codeOf(error) === 'ENOENT') {
      throw new Failure(
        `Không có thư mục «${path.dirname(file)}»; hãy tạo thư mục hoặc chọn nơi khác bằng -o.`,
        'the folder does not exist; make it or choose another place with -o',
      );
    }
    throw new Failure(
      `Không ghi được «${file}»; hãy đóng tệp nếu đang mở, hoặc chọn nơi khác bằng -o.`,
      `cannot be written: ${codeOf(error)}; close the file or choose another place with -o`,
    );
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
