import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import type { ExportNote } from '../../../server/src/docx/export-note';
import { writeReport } from '../../../server/src/docx/write-report';
import type { Report } from '../../../server/src/report/report';
import { descendants, packageFaults, readPackage, type XmlElement } from './package-checks';

export const below = (element: XmlElement, name: string): readonly XmlElement[] =>
  [...descendants(element)].filter((found) => found.name === name);

export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((found) => found.name === name);

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const unescaped = (text: string): string =>
  Object.entries(ENTITIES).reduce((plain, [entity, letter]) => plain.replaceAll(entity, letter), text);

/** The words below an element, line breaks as "\n". */
export const textOf = (element: XmlElement): string =>
  [...descendants(element)]
    .map(({ name, text }) => (name === 'w:t' ? unescaped(text) : name === 'w:br' ? '\n' : ''))
    .join('');

export interface ReadBack {
  readonly document: XmlElement;
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

/** Writes the report, finds its package without faults, and reads it back. */
export async function readBack(report: Report, options?: Parameters<typeof writeReport>[1]): Promise<ReadBack> {
  const { bytes, notes } = await writeReport(report, options);
  assert.deepEqual(packageFaults(bytes), []);
  const parts = readPackage(bytes);
  const document = parts.get('word/document.xml');
  assert.ok(document);
  return { document, parts, bytes, notes };
}

const sumOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = new Uint8Array([...Buffer.from(name, 'latin1'), ...data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(sumOf(named), named.length + 4);
  return whole;
}

/** A grey PNG of so many pixels; `dpi` is written into it when given. */
export function greyPng(width: number, height: number, dpi?: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const density = Buffer.alloc(9);
  const perMetre = Math.round((dpi ?? 0) / 0.0254);
  density.writeUInt32BE(perMetre, 0);
  density.writeUInt32BE(perMetre, 4);
  density[8] = 1;
  const rows = Buffer.alloc((width + 1) * height, 160);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return new Uint8Array([
    ...Buffer.from('89504e470d0a1a0a', 'hex'),
    ...chunk('IHDR', head),
    ...(dpi === undefined ? [] : chunk('pHYs', density)),
    ...chunk('IDAT', deflateSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}
