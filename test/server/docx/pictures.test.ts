import assert from 'node:assert/strict';
import { pictureAddresses } from '../../../server/src/report/pictures';
import { pictureSize } from '../../../server/src/docx/picture-size';
import type { Report } from '../../../server/src/report/report';
import { bodyOf } from './report-builder';
import { plainReport } from './sample-reports';
import { below, greyPng, readBack, textOf } from './written-file';

const bodyReport = (markdown: string): Report => ({ ...plainReport, ...bodyOf(markdown) });
const EMU_PER_MM = 36000;

/** Sizes of the pictures in the file, in millimetres. */
const sizes = (document: Parameters<typeof below>[0]): readonly (readonly [number, number])[] =>
  below(document, 'wp:extent').map(({ attributes }) => [
    Number(attributes.get('cx')) / EMU_PER_MM,
    Number(attributes.get('cy')) / EMU_PER_MM,
  ]);

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 0.2, `${actual ?? '–'} mm, not ${expected} mm`);

describe('pictures of a report', function () {
  this.timeout(30_000);

  it('have their natural size, by their own resolution where they say one', async () => {
    const pictures = new Map([
      ['a.png', greyPng(96, 192)],
      ['b.png', greyPng(300, 300, 300)],
    ]);
    const { document, notes } = await readBack(bodyReport('![Sơ đồ](a.png)\n\n![Biểu đồ](b.png)'), { pictures });
    const [first, second] = sizes(document);
    near(first?.[0], 25.4);
    near(first?.[1], 50.8);
    near(second?.[0], 25.4);
    assert.deepEqual(
      below(document, 'wp:docPr').map(({ attributes }) => attributes.get('descr')),
      ['Sơ đồ', 'Biểu đồ'],
    );
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'no-picture' || kind === 'left-out'),
      [],
    );
  });

  it('are made smaller to the text width and two thirds of the page', async () => {
    const pictures = new Map([
      ['rong.png', greyPng(2000, 100)],
      ['cao.png', greyPng(100, 3000)],
    ]);
    const { document } = await readBack(bodyReport('![](rong.png)\n\n![](cao.png)'), { pictures });
    const [wide, high] = sizes(document);
    near(wide?.[0], 160);
    near(wide?.[1], 8);
    near(high?.[1], (257 * 2) / 3);
  });

  it('fit into their cell', async () => {
    const pictures = new Map([['a.png', greyPng(2000, 2000)]]);
    const { document } = await readBack(bodyReport('| Hình | Tên |\n|---|---|\n| ![x](a.png) | Mô hình |\n'), {
      pictures,
    });
    const width = sizes(document)[0]?.[0] ?? 0;
    const column = Number(below(document, 'w:gridCol')[2]?.attributes.get('w:w')) / 56.7;
    assert.ok(width > 5 && width < column, `${width} mm in a column of ${column} mm`);
  });

  it('leave a placeholder and a note when missing, outside the workspace or of another kind', async () => {
    const pictures = new Map([
      ['mat.png', null],
      ['so-do.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ]);
    const { document, notes } = await readBack(
      bodyReport('![Một](mat.png)\n\n![](so-do.svg)\n\n![Ba](https://tanhoa.example.vn/a.png)\n\n![](C:/anh.png)'),
      { pictures },
    );
    assert.deepEqual(sizes(document), []);
    for (const place of ['[Hình: Một]', '[Hình: so-do.svg]', '[Hình: Ba]', '[Hình: C:/anh.png]'])
      assert.ok(textOf(document).includes(place), place);
    assert.deepEqual(
      notes.filter((note) => note.kind === 'no-picture').map(({ why }) => why),
      ['missing', 'kind', 'outside', 'outside'],
    );
  });

  it('may be named by a label', async () => {
    const pictures = new Map([['hinh/a.png', greyPng(96, 96)]]);
    const body = '![Sơ đồ][so do]\n\nXem [cổng][cong].\n\n[so do]: hinh/a.png\n[cong]: https://tanhoa.example.vn';
    const { document, notes } = await readBack(bodyReport(body), { pictures });
    assert.equal(sizes(document).length, 1);
    assert.equal(below(document, 'w:hyperlink').length, 1);
    assert.ok(!notes.some(({ kind }) => kind === 'no-picture'));
  });

  it('give the same bytes twice', async () => {
    const pictures = new Map([['a.png', greyPng(40, 40)]]);
    const report = bodyReport('![x](a.png)\n\n![y](a.png)');
    assert.deepEqual((await readBack(report, { pictures })).bytes, (await readBack(report, { pictures })).bytes);
  });

  it('are asked for by address, each once, in tables and HTML too', () => {
    const text =
      '![](a.png) ![](a.png)\n\n- mục ![](b/c.jpg)\n\n> ![](d.gif)\n\n| x |\n|---|\n| ![](e.bmp) |\n\n<table><tr><td><img src="f.png"></td></tr></table>\n\n![](http://x.example/g.png)\n\n![h][nhãn] ![k]\n\n[nhãn]: h.png\n[k]: k.png';
    const report = { ...plainReport, ...bodyOf(text), text };
    assert.deepEqual(pictureAddresses(report), ['a.png', 'b/c.jpg', 'd.gif', 'e.bmp', 'f.png', 'h.png', 'k.png']);
  });
});

describe('pictureSize', () => {
  const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));

  it('reads JPEG with its density, past other segments', () => {
    const jpeg = hex(
      'ffd8 ffe0 0010 4a46494600 0101 01 0048 0090 0000 ffdb 0004 0000 ffc2 000b 08 0064 00c8 01 011100',
    );
    assert.deepEqual(pictureSize(jpeg), { type: 'jpg', width: (200 / 72) * 1440, height: (100 / 144) * 1440 });
  });

  it('reads GIF and BMP, also one written from the top down', () => {
    assert.deepEqual(pictureSize(hex('474946383961 6000 3000 000000')), { type: 'gif', width: 1440, height: 720 });
    const bmp = hex(
      `424d 00000000 00000000 36000000 28000000 60000000 d0ffffff 0100 1800 00000000 00000000 c40e0000 c40e0000`,
    );
    assert.deepEqual(pictureSize(bmp), { type: 'bmp', width: 1440, height: 720 });
  });

  it('knows no other file, and none that is cut off or empty', () => {
    for (const bytes of ['', '89504e47', 'ffd8ffe0', '424d', '3c737667', '474946383961 0000 0000'])
      assert.equal(pictureSize(hex(bytes)), null, bytes);
  });
});
