import { type File, Packer } from 'docx';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
/** 1 January 1980, 00:00: the first moment that a ZIP can name. */
const DOS_TIME = 0;
const DOS_DATE = 0x0021;

/**
 * Sets every date in a ZIP without comment to 1980, in place: the library writes the time of packing, and the same
 * draft must give the same bytes. Packing a second time with fixed dates would cost as much as the first time.
 */
function fixDates(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY) throw new Error('the package is no plain ZIP');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== CENTRAL_ENTRY) throw new Error('the package has a broken directory');
    const local = view.getUint32(entry + 42, true);
    for (const at of [entry + 12, local + 10]) {
      view.setUint16(at, DOS_TIME, true);
      view.setUint16(at + 2, DOS_DATE, true);
    }
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** Properties without author or dates: who wrote the draft and when it was packed is not in the draft. */
const coreProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;

/** The file's bytes; the same document always gives the same ones. */
export async function packageFile(document: File, title: string): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties(title) };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]));
  fixDates(bytes);
  return bytes;
}
