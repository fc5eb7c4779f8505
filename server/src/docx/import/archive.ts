import { Inflate, strFromU8 } from 'fflate';
import { crc32 } from './crc32';
import { Unreadable } from './import-note';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The comment behind the directory is no longer than this. */
const LONGEST_COMMENT = 0xffff;
const MOST_PARTS = 20_000;
/** Bytes when unpacked: no report comes near, and a small file that swells beyond is made to do harm. */
const LARGEST: Limits = { part: 96 * 1024 * 1024, unpacked: 256 * 1024 * 1024 };
const SLICE = 64 * 1024;

/** The most bytes that one part, and all that are read, may have when unpacked. */
export interface Limits {
  readonly part: number;
  readonly unpacked: number;
}

interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly local: number;
}

/** The parts of a ZIP, unpacked when asked for; names compare without case and with `/` alone. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: Limits,
  ) {}

  /** @throws Unreadable when the bytes are no ZIP, or one with a password */
  static open(bytes: Uint8Array, limits = LARGEST): Archive {
    return new Archive(bytes, readDirectory(bytes), limits);
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /**
   * The bytes of a part; null when there is none or it is damaged beyond reading.
   * `sound` is false where its checksum is wrong.
   * @throws Unreadable when the file swells beyond all measure
   */
  read(path: string): { readonly bytes: Uint8Array; readonly sound: boolean } | null {
    const entry = this.entries.get(keyOf(path));
    if (!entry) return null;
    const bytes = this.unpack(entry);
    return bytes && { bytes, sound: crc32(bytes) === entry.checksum };
  }

  private unpack({ method, packed, local }: Entry): Uint8Array | null {
    const view = viewOf(this.bytes);
    if (local + 30 > this.bytes.length) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = this.bytes.subarray(start, start + packed);
    if (method === 0) {
      this.count(data.length, data.length);
      return data;
    }
    return method === 8 ? this.inflate(data) : null;
  }

  /** Piece by piece, for the sizes that a ZIP states may lie. */
  private inflate(data: Uint8Array): Uint8Array | null {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const stream = new Inflate((piece) => {
      length += piece.length;
      this.count(piece.length, length);
      pieces.push(piece);
    });
    try {
      for (let at = 0; at < data.length; at += SLICE) {
        stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
      }
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      return null;
    }
    return joined(pieces, length);
  }

  private count(piece: number, part: number): void {
    this.unpacked += piece;
    if (part > this.limits.part || this.unpacked > this.limits.unpacked) throw new Unreadable('too-large');
  }
}

const keyOf = (path: string): string => path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === null) throw new Unreadable('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new Unreadable('too-large');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0 && at + 46 <= bytes.length; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw new Unreadable('encrypted');
    entries.set(keyOf(name), {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.size === 0) throw new Unreadable('damaged');
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
