import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importDocx } from '../../../../server/src/docx/import/import-docx';
import { text, wordFile } from './word-file';
import { wordCases } from './word-cases';

const faultOf = (bytes: Uint8Array): string | null => {
  const result = importDocx(bytes);
  return result.kind === 'fault' ? result.fault : null;
};

const tagsOf = (xml: string): readonly RegExpExecArray[] => [...xml.matchAll(/<[^>]+>/g)];
/** The place of a tag, counted round and round. */
const placeOf = (xml: string, at: number): number => {
  const tags = tagsOf(xml);
  return tags[at % tags.length]?.index ?? 0;
};
const ELEMENT = /<w:(p|tbl|r|tc|tr)[ >].*?<\/w:\1>/s;
const elementFrom = (xml: string, at: number): string => ELEMENT.exec(xml.slice(placeOf(xml, at)))?.[0] ?? '';

/** What may be wrong with the XML of a part. */
const DAMAGES: readonly ((xml: string, at: number) => string)[] = [
  (xml, at) => xml.slice(0, placeOf(xml, at)),
  (xml, at) => xml.replace(tagsOf(xml)[at % 50]?.[0] ?? '', ''),
  (xml, at) => xml.replace(elementFrom(xml, at), ''),
  (xml, at) => xml.replace(elementFrom(xml, at), (element) => element.repeat(20)),
  (xml, at) =>
    xml.replace(/w:val="[^"]*"/g, (value) =>
      at % 3 === 0 ? 'w:val="-1"' : at % 3 === 1 ? 'w:val="99999999999"' : value,
    ),
  (xml, at) => xml.replace(/ w:val="[^"]*"/g, (value, place: number) => (place % 7 === at % 7 ? '' : value)),
];

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (name: string): Uint8Array => strToU8(Array.from(name, (letter) => `${letter}\0`).join(''));

describe('importDocx: files that cannot be read', () => {
  it('tells what a file is that is no DOCX', () => {
    assert.equal(faultOf(new Uint8Array()), 'no-docx');
    assert.equal(faultOf(strToU8('Kính gửi: Ủy ban nhân dân xã')), 'no-docx');
    assert.equal(faultOf(strToU8('%PDF-1.7')), 'no-docx');
    assert.equal(faultOf(zipSync({ 'content.xml': strToU8('<a/>') })), 'no-docx');
    assert.equal(faultOf(Uint8Array.of(...OLE, ...utf16('WordDocument'))), 'old-doc');
    assert.equal(faultOf(Uint8Array.of(...OLE, ...utf16('EncryptedPackage'))), 'encrypted');
  });

  it('tells a ZIP with a password', () => {
    const bytes = wordFile(text('Nội dung.')).slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint16(directory + 8, 1, true);
    assert.equal(faultOf(bytes), 'encrypted');
  });

  it('tells a file cut off, or without its document', () => {
    const bytes = wordFile(text('Nội dung.'));
    assert.equal(faultOf(bytes.subarray(0, bytes.length - 30)), 'damaged');
    assert.equal(faultOf(zipSync({ '[Content_Types].xml': strToU8('<Types/>') })), 'damaged');
    assert.equal(faultOf(zipSync({ 'word/document.xml': strToU8('<w:document') })), 'damaged');
  });

  it('stops where a small file swells beyond measure, whatever sizes it states', () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bytes.buffer);
    view.setUint32(view.getUint32(bytes.length - 22 + 16, true) + 24, 10, true);
    assert.equal(faultOf(bytes), 'too-large');
  }).timeout(20_000);

  it('refuses elements nested without end', () => {
    const deep = '<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000);
    assert.equal(faultOf(wordFile(deep)), 'damaged');
  });

  it('tells a damaged part and reads the rest', () => {
    const result = importDocx(wordFile(text('Nội dung.'), { styles: '<w:style>' }));
    assert.ok(result.kind === 'draft');
    assert.equal(result.text, 'Nội dung.\n');
    assert.deepEqual(result.notes, [{ kind: 'left-out', what: 'part', text: 'word/styles.xml' }]);
  });

  it('never throws on parts that say what no program writes, and makes no more of them than they hold', () => {
    const parts = wordCases.map(({ file }) => unzipSync(file()));
    fc.assert(
      fc.property(
        fc.nat(parts.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...DAMAGES)), { minLength: 1, maxLength: 4 }),
        (which, damages) => {
          const damaged = { ...parts[which] };
          for (const [where, at, damage] of damages) {
            const names = Object.keys(damaged).filter((name) => /\.(?:xml|rels)$/.test(name));
            const name = names[where % names.length] ?? '';
            damaged[name] = strToU8(damage(strFromU8(damaged[name] ?? new Uint8Array()), at));
          }
          const result = importDocx(zipSync(damaged, { level: 1 }));
          const size = Object.values(damaged).reduce((sum, { length }) => sum + length, 0);
          assert.ok(result.kind === 'fault' || result.text.length <= size);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws on damaged bytes', () => {
    const files = wordCases.map(({ file }) => file());
    fc.assert(
      fc.property(
        fc.nat(files.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (which, damage) => {
          const bytes = (files[which] ?? new Uint8Array()).slice();
          for (const [at, byte] of damage) bytes[at % bytes.length] = byte;
          assert.ok(['draft', 'fault'].includes(importDocx(bytes).kind));
        },
      ),
      { numRuns: 300 },
    );
  });
});
