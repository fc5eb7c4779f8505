import assert from 'node:assert/strict';
import type { Report } from '../../../../server/src/report/report';
import type { XmlElement } from '../package-checks';
import { bodyOf } from '../report-builder';
import { plainReport } from '../sample-reports';
import { below, child, readBack, textOf } from '../written-file';

const bodyReport = (markdown: string): Report => ({ ...plainReport, ...bodyOf(markdown) });

interface ReadCell {
  readonly text: string;
  readonly columns: number;
  /** 'restart' or 'continue' where the cell goes over rows. */
  readonly merge: string | undefined;
  readonly alignment: string | undefined;
  readonly bold: boolean;
}

function readCell(cell: XmlElement): ReadCell {
  const properties = child(cell, 'w:tcPr');
  const merge = properties && child(properties, 'w:vMerge');
  return {
    text: textOf(cell),
    columns: Number((properties && child(properties, 'w:gridSpan')?.attributes.get('w:val')) ?? 1),
    merge: merge?.attributes.get('w:val'),
    alignment: below(cell, 'w:jc')[0]?.attributes.get('w:val'),
    bold: below(cell, 'w:b').length > 0,
  };
}

interface ReadTable {
  readonly rows: readonly (readonly ReadCell[])[];
  /** Rows repeated on every page. */
  readonly headRows: number;
  readonly element: XmlElement;
}

/** The ruled tables of the report, without those that place head and signature. */
async function tablesOf(markdown: string): Promise<readonly ReadTable[]> {
  const { document } = await readBack(bodyReport(markdown));
  return below(document, 'w:tbl')
    .filter((table) => below(table, 'w:pStyle').some(({ attributes }) => attributes.get('w:val') === 'TrongBang'))
    .map((element) => {
      const rows = element.children.filter(({ name }) => name === 'w:tr');
      return {
        element,
        headRows: rows.filter((row) => below(row, 'w:tblHeader').length > 0).length,
        rows: rows.map((row) => row.children.filter(({ name }) => name === 'w:tc').map(readCell)),
      };
    });
}

const words = (table: ReadTable | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.map(({ text }) => text));

/** The pages' sides, section by section: widths of paper with whether they count from 1. */
function sectionsOf(document: XmlElement): readonly string[] {
  return below(document, 'w:sectPr').map((section) => {
    const size = child(section, 'w:pgSz');
    const start = child(section, 'w:pgNumType')?.attributes.get('w:start') ?? 'on';
    return `${Number(size?.attributes.get('w:w')) > 12000 ? 'landscape' : 'upright'} ${start}`;
  });
}

const WIDE = (columns: number): string => {
  const line = (cell: (column: number) => string): string =>
    `|${Array.from({ length: columns }, (_, column) => ` ${cell(column)} `).join('|')}|`;
  return [line((column) => `Nghiêngngả${column}`), line(() => '---'), line((column) => `${column}.000`)].join('\n');
};

describe('tables of a report', function () {
  this.timeout(30_000);

  describe('in Markdown', () => {
    it('join a cell that holds only ^^ with the one above, and << with the one on the left', async () => {
      const [table] = await tablesOf(
        '| TT | Chỉ tiêu | Năm | << |\n|---|---|---|---|\n| ^^ | ^^ | 2024 | 2025 |\n| 1 | Hộ nghèo | 12 | 9 |\n| 2 | ^^ | 3 | 4 |\n',
      );
      assert.deepEqual(words(table), [
        ['TT', 'Chỉ tiêu', 'Năm'],
        ['', '', '2024', '2025'],
        ['1', 'Hộ nghèo', '12', '9'],
        ['2', '', '3', '4'],
      ]);
      assert.deepEqual(
        table?.rows.map((row) => row.map(({ columns, merge }) => `${columns}${merge?.charAt(0) ?? ''}`).join(' ')),
        ['1r 1r 2', '1c 1c 1 1', '1 1r 1 1', '1 1c 1 1'],
      );
      assert.equal(table.headRows, 2, 'what the head goes down to is head');
      assert.ok(table.rows[1]?.[2]?.bold);
      assert.equal(table.rows[2]?.[0]?.alignment, 'center', 'order numbers');
      assert.equal(table.rows[2][2]?.alignment, 'right', 'numbers');
    });

    it('leave the marks as typed where the joined cells make no rectangle', async () => {
      const [table] = await tablesOf('| A | B | C |\n|---|---|---|\n| x | << | z |\n| ^^ | y | ^^ |\n');
      assert.deepEqual(words(table), [
        ['A', 'B', 'C'],
        ['x', '<<', 'z'],
        ['^^', 'y', ''],
      ]);
    });

    it('join a block of two by two', async () => {
      const [table] = await tablesOf('| A | B | C |\n|---|---|---|\n| x | << | z |\n| ^^ | ^^ | t |\n');
      assert.deepEqual(
        table?.rows[1]?.map(({ columns, merge }) => [columns, merge]),
        [
          [2, 'restart'],
          [1, undefined],
        ],
      );
      assert.deepEqual(
        table.rows[2]?.map(({ columns, merge }) => [columns, merge]),
        [
          [2, 'continue'],
          [1, undefined],
        ],
      );
    });
  });

  describe('in HTML', () => {
    const HTML = `<table>
<caption>Bảng 1. Thu ngân sách</caption>
<thead>
<tr><th rowspan="2">TT</th><th rowspan=2>Khoản thu</th><th colspan="2">Năm &amp; số tiền</th></tr>
<tr><th>Dự toán</th><th>Thực hiện</th></tr>
</thead>
<tbody>
<tr><td>1</td><td><b>Thuế</b> đất<br/>ở</td><td>1.200</td><td>1.350</td></tr>

    <tr><td colspan="2" align="center"><i>Cộng</i></td><td>1.200<td>1.350</tr>
</tbody>
</table>

Sau bảng.
`;

    it('keep joined cells, head rows, emphasis and line breaks, over empty lines of the draft too', async () => {
      const [table] = await tablesOf(HTML);
      assert.deepEqual(words(table), [
        ['TT', 'Khoản thu', 'Năm & số tiền'],
        ['', '', 'Dự toán', 'Thực hiện'],
        ['1', 'Thuế đất\nở', '1.200', '1.350'],
        ['Cộng', '1.200', '1.350'],
      ]);
      assert.equal(table?.headRows, 2);
      assert.deepEqual(table.rows[3]?.[0], {
        text: 'Cộng',
        columns: 2,
        merge: undefined,
        alignment: 'center',
        bold: false,
      });
      assert.equal(table.rows[2]?.[2]?.alignment, 'right');
    });

    it('show the caption above and leave no note', async () => {
      const { document, notes } = await readBack(bodyReport(HTML));
      assert.ok(textOf(document).includes('Bảng 1. Thu ngân sách'));
      assert.deepEqual(
        notes.filter(({ kind }) => kind === 'left-out'),
        [],
      );
    });

    for (const [name, markup] of Object.entries({
      'text between the cells': '<table><tr>chữ<td>a</td></tr></table>',
      'a table in a table': '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>',
      'no end': '<table><tr><td>a</td></tr>',
      'cells that overlap': '<table><tr><td>a</td><td rowspan="2">b</td></tr><tr><td colspan="2">c</td></tr><x',
    })) {
      it(`stay out with a note: ${name}`, async () => {
        const { notes } = await readBack(bodyReport(`Mở đầu.\n\n${markup}\n`));
        assert.ok(
          notes.some((note) => note.kind === 'left-out' && note.what === 'html'),
          JSON.stringify(notes),
        );
      });
    }

    it('hold a row in which no cell begins', async () => {
      const [table] = await tablesOf(
        '<table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">a</td><td rowspan="2">b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr></table>',
      );
      assert.equal(table?.rows.at(-1)?.[1]?.text, 'd');
    });
  });

  describe('too wide for an upright page', () => {
    it('stand on a landscape page with their heading, and the text goes on upright with pages counted on', async () => {
      const { document } = await readBack(
        bodyReport(`Mở đầu.\n\n## I. SỐ LIỆU\n\nBảng 2. Số liệu\n\n${WIDE(11)}\n\nSau bảng.\n`),
      );
      assert.deepEqual(sectionsOf(document), ['upright 1', 'landscape on', 'upright on']);
      const before = textOf(document).split('Nghiêngngả0')[0] ?? '';
      assert.ok(before.endsWith('I. SỐ LIỆUBảng 2. Số liệu'), before.slice(-60));
      const table = below(document, 'w:tbl')[1];
      const widths = table ? below(table, 'w:gridCol').map(({ attributes }) => Number(attributes.get('w:w'))) : [];
      assert.equal(
        widths.reduce((sum, width) => sum + width, 0),
        14003,
      );
    });

    it('stay upright when their words fit', async () => {
      const { document } = await readBack(bodyReport(`Mở đầu.\n\n${WIDE(5)}\n\nSau bảng.\n`));
      assert.deepEqual(sectionsOf(document), ['upright 1']);
    });

    it('make their whole annex landscape, which counts from 1', async () => {
      const annex = bodyOf(`**Phụ lục I**\n\n**BIỂU SỐ LIỆU**\n\n${WIDE(11)}\n`).body;
      const { document } = await readBack({ ...plainReport, appendix: annex });
      assert.deepEqual(sectionsOf(document), ['upright 1', 'landscape 1']);
    });
  });
});
