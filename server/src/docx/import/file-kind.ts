import { strFromU8 } from 'fflate';
import type { ImportFault } from './import-note';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How an OLE file names its streams. */
const utf16 = (text: string): string =>
  Array.from(text)
    .map((letter) => `${letter}\0`)
    .join('');
const LOOKED_AT = 1024 * 1024;

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes: a fault for what is certainly no DOCX, else null. */
export function faultByFirstBytes(bytes: Uint8Array): ImportFault | null {
  if (beginsWith(bytes, [0x50, 0x4b])) return null;
  if (!beginsWith(bytes, OLE)) return 'no-docx';
  // Word puts a DOCX with a password into an OLE file of its own kind; the directory may stand at its end.
  const text = [bytes.subarray(0, LOOKED_AT), bytes.subarray(-LOOKED_AT)].map(latin1).join('');
  return text.includes(utf16('EncryptedPackage')) ? 'encrypted' : 'old-doc';
}

const latin1 = (bytes: Uint8Array): string => strFromU8(bytes, true);
