import assert from 'node:assert/strict';
import type { TableBox } from '../../../../server/src/docx/composition';
import { stateForm } from '../../../../server/src/docx/form-profile';
import { layReport, type LaidPage } from '../../../../server/src/docx/pages/place-pages';
import { isSignature } from '../../../../server/src/docx/pages/signature-table';
import { setReport } from '../../../../server/src/docx/set-report';
import { endings, reportEnding } from '../sample-reports';

const tablesOn = ({ body }: LaidPage): readonly TableBox[] =>
  body.flatMap(({ box }) => (box.kind === 'table' ? [box] : []));

/** The page with the signature block of a report that ends in some way, and the words above the block. */
function lastPage(ending: string): {
  readonly page: LaidPage;
  readonly above: readonly string[];
  readonly count: number;
} {
  const { composition, profile } = setReport(reportEnding(ending), { profile: stateForm, pictures: new Map() });
  const { pages } = layReport(composition, profile);
  const page = pages.find((one) => tablesOn(one).some(isSignature));
  assert.ok(page);
  const end = page.body.findIndex(({ box }) => box.kind === 'table' && isSignature(box));
  const above = page.body
    .slice(0, end)
    .flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])));
  return { page, above, count: pages.length };
}

describe('a signature block below a table', function () {
  this.timeout(60_000);

  it('has the last two rows beside it, below the head again, wherever the page ends', () => {
    const counts = new Set<number>();
    for (let rows = 16; rows <= 34; rows += 3) {
      const { above, count } = lastPage(endings.table(rows));
      counts.add(count);
      assert.ok(above.includes(`Ấp số ${rows}`) && above.includes(`Ấp số ${rows - 1}`), `${rows} rows`);
      assert.ok(above.includes('Nội dung'), `${rows} rows: no head`);
    }
    assert.deepEqual([...counts].sort(), [1, 2]);
  });

  it('repeats the words of the head only, whose links and notes may stand in a file once', () => {
    const head = 'Nội dung [cổng](https://tanhoa.example)';
    const { composition, profile } = setReport(reportEnding(endings.table(24).replace('Nội dung', head)), {
      profile: stateForm,
      pictures: new Map(),
    });
    const { pages } = layReport(composition, profile);
    const heads = pages.flatMap(tablesOn).filter(({ ruled }) => ruled);
    const kinds = heads.map(({ rows }) =>
      rows[0]?.cells.flatMap(({ children }) => children.flatMap(({ runs }) => runs.map(({ kind }) => kind))),
    );
    assert.ok(kinds.length === 2 && kinds[0]?.includes('link') && !kinds[1]?.includes('link'), JSON.stringify(kinds));
  });

  it('has all of a small table', () => {
    for (let lines = 12; lines <= 22; lines += 2) {
      const { above } = lastPage(`${endings.text(lines)}\n\nBảng 1. Kết quả\n\n${endings.table(2)}`);
      assert.ok(above.includes('Ấp số 1') && above.includes('Ấp số 2'), `${lines} lines: ${above.join(' | ')}`);
    }
  });

  it('cuts no cell that goes over several rows', () => {
    for (let rows = 21; rows <= 27; rows += 2) {
      const joined = endings.table(rows).replace(new RegExp(`\\| ${rows} \\| Ấp số ${rows} `), `| ^^ | Ấp số ${rows} `);
      const both = joined.replace(new RegExp(`\\| ${rows - 1} \\| Ấp số ${rows - 1} `), `| ^^ | Ấp số ${rows - 1} `);
      const { above } = lastPage(both);
      assert.ok(above.includes(`Ấp số ${rows - 2}`), `${rows} rows: ${above.join(' ')}`);
    }
  });

  it('stands on the landscape page of a wide one', () => {
    for (let rows = 12; rows <= 24; rows += 4) {
      const { page, above } = lastPage(endings.wideTable(rows));
      assert.ok(page.width > page.height, `${rows} rows: upright`);
      assert.ok(above.includes(`x${rows}`) && above.includes(`x${rows - 1}`), `${rows} rows: ${above.join(' | ')}`);
    }
  });

  it('follows an upright page when text stands between', () => {
    const { page } = lastPage(`${endings.wideTable(4)}\n\nTrên đây là báo cáo của xã.`);
    assert.ok(page.width < page.height);
  });
});
