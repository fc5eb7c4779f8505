import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { fromBase64, toBase64 } from '../../text/base64';
import { keptExport, printOfUnits } from '../merge/kept-export';
import type { ExportedDraft } from '../merge/exported-draft';
import { isOfficeNames, NO_OFFICE_NAMES, type OfficeNames } from '../office-profile/office-profile';
import { readWord } from './read-word';
import { textPrint } from './text-print';
import type { Relations, WordPackage } from './word-package';

/** The draft that a file was exported from, and the print of the text that was exported. */
export interface KeptSource extends ExportedDraft {
  readonly print: string;
}

const NAMESPACE = 'urn:van-thu:source';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
/** Word asks every custom part for a name of its own; one and the same will do. */
const ITEM_ID = '{6A1D0C51-7B1E-4C2B-9C55-3C1F0D5B7E01}';
/** The first moment that a ZIP can name: the same draft gives the same bytes. */
const FIRST_DATE = new Date(1980, 0, 1);

/**
 * The file with the draft's text in it, as a custom XML part, which office programs keep when they save.
 * @throws Error for a file that the export did not write
 */
export function withSource(bytes: Uint8Array, text: string, names: OfficeNames): Uint8Array {
  const files = unzipSync(bytes);
  const change = (path: string, end: string, more: string): void => {
    const part = files[path];
    if (!part) throw new Error(`the package has no ${path}`);
    files[path] = strToU8(strFromU8(part).replace(end, `${more}${end}`));
  };
  change(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdSource" Type="${RELATION}/customXml" Target="../${ITEM}"/>`,
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  const { blocks, notes, pictures } = readWord(bytes);
  const print = textPrint(blocks, notes, pictures.count);
  const exported = keptExport(text, names);
  const units = exported ? printOfUnits(exported) : '';
  const office = toBase64(strToU8(JSON.stringify(names)));
  const base64 = toBase64(strToU8(text));
  files[ITEM] = strToU8(
    `${HEAD}<source xmlns="${NAMESPACE}" print="${print}" units="${units}" office="${office}">${base64}</source>`,
  );
  files[PROPERTIES] = strToU8(
    `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${ITEM_ID}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  files['customXml/_rels/item1.xml.rels'] = strToU8(
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATION}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  return zipSync(files, { mtime: FIRST_DATE });
}

/** The draft kept in a file; null when there is none or it cannot be read. */
export function keptSource(file: WordPackage, relations: Relations): KeptSource | null {
  for (const { type, target } of relations.values()) {
    const root = type === 'customXml' ? file.xml(target) : null;
    if (root?.name !== 'vt:source') continue;
    try {
      const base64 = root.children.filter((child) => typeof child === 'string').join('');
      const { print = '', units = '', office = '' } = root.attributes;
      return { text: textOf(fromBase64(base64.trim())), print, unitsPrint: units, names: namesIn(office) };
    } catch {
      return null;
    }
  }
  return null;
}

/** Read with care, for anyone may have written the file. */
function namesIn(base64: string): OfficeNames {
  if (base64 === '') return NO_OFFICE_NAMES;
  const read: unknown = JSON.parse(textOf(fromBase64(base64)));
  return isOfficeNames(read) ? read : NO_OFFICE_NAMES;
}

/** Every character, a byte order mark too, which decoders leave out. */
function textOf(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked && !text.startsWith('\ufeff') ? `\ufeff${text}` : text;
}
