import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeReport } from '../../../server/src/docx/write-report';
import { packageFaults } from './package-checks';
import { richReport } from './sample-reports';

/** Faults that no schema validator reports, each planted into a good file. */
const PLANTED: Readonly<Record<string, readonly [string, RegExp, string, RegExp]>> = {
  'an undefined paragraph style': [
    'word/document.xml',
    /<w:pStyle w:val="NoiDung"\/>/,
    '<w:pStyle w:val="Khac"/>',
    /style "Khac"/,
  ],
  'an undefined base style': [
    'word/styles.xml',
    /<w:basedOn w:val="Normal"\/>/,
    '<w:basedOn w:val="Khac"/>',
    /style "Khac"/,
  ],
  'a missing list': [
    'word/document.xml',
    /<w:pStyle w:val="NoiDung"\/>/,
    '<w:pStyle w:val="NoiDung"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>',
    /list "77"/,
  ],
  'a cell without a paragraph': ['word/document.xml', /(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2', /cell/],
  'stray text': ['word/document.xml', /<w:p>/, '<w:p>lạc', /stands in <w:p>/],
  'a relation that is not there': ['word/document.xml', /r:id="rIdLink1"/, 'r:id="rIdLink9"', /rIdLink9/],
  'a part that is not there': [
    'word/_rels/document.xml.rels',
    /Target="styles\.xml"/,
    'Target="kieu.xml"',
    /kieu\.xml/,
  ],
  'a relation that is there twice': [
    'word/_rels/document.xml.rels',
    /(<Relationship Id="rIdLink1"[^>]*>)/,
    '$1$1',
    /rIdLink1" is there twice/,
  ],
  'an open bookmark': ['word/document.xml', /<w:p>/, '<w:p><w:bookmarkStart w:id="5" w:name="a"/>', /bookmarks/],
  'an undefined footnote': ['word/document.xml', /(<w:footnoteReference w:id=")2/, '$19', /footnote "9"/],
  'a character that XML forbids': ['word/document.xml', /Tân Hòa/, 'Tân\uffffHòa', /forbidden character/],
  'an element left open': ['word/document.xml', /<\/w:body>/, '', /closes/],
};

describe('checks of the package', () => {
  let good: Uint8Array;
  before(async () => {
    good = (await writeReport(richReport)).bytes;
  });

  it('find nothing in a good file', () => {
    assert.deepEqual(packageFaults(good), []);
  });

  for (const [name, [part, from, to, fault]] of Object.entries(PLANTED)) {
    it(`find ${name}`, () => {
      const files = unzipSync(good);
      const before = strFromU8(files[part] ?? new Uint8Array());
      const after = before.replace(from, to);
      assert.notEqual(after, before, `${part} holds no ${String(from)}`);
      const faults = packageFaults(zipSync({ ...files, [part]: strToU8(after) }));
      assert.ok(
        faults.some((found) => fault.test(found)),
        `found only: ${faults.join('; ')}`,
      );
    });
  }
});
