import assert from 'node:assert/strict';
import type { CheckOptions } from '../../../server/src/check/analysis';
import { analyze } from '../../../server/src/check/analyze';
import { outlineHeadings, sectionsEnd } from '../../../server/src/check/align-report';
import { outlineTree, type OutlineNode } from '../../../server/src/outline/outline-tree';
import { completeOutline } from '../../../server/src/outline/complete-outline';
import { readOutlineData } from '../../../server/src/outline/outline-data';
import { isUnwritten } from '../../../server/src/report/unwritten';
import { plainOptions } from '../check/check-options';
import { draft } from './skeleton';

const outline = completeOutline(
  readOutlineData({
    id: 'thu-vien',
    title: 'Báo cáo công tác thư viện',
    sections: [
      { id: 'chi-dao', title: 'CÔNG TÁC CHỈ ĐẠO', number: 'roman' },
      {
        id: 'ket-qua',
        title: 'KẾT QUẢ PHỤC VỤ BẠN ĐỌC',
        number: 'roman',
        children: [
          { id: 'muon-sach', title: 'Mượn và trả sách', number: 'arabic' },
          { id: 'phong-doc', title: 'Phòng đọc thiếu nhi', number: 'arabic', required: false },
          { id: 'luu-dong', title: 'Thư viện lưu động', number: 'arabic' },
        ],
      },
      { id: 'phuong-huong', title: 'PHƯƠNG HƯỚNG NĂM SAU', number: 'roman' },
    ],
  }),
);
const options: CheckOptions = { ...plainOptions, outlines: [outline] };

const right = `## I. CÔNG TÁC CHỈ ĐẠO

Đã họp.

## II. KẾT QUẢ PHỤC VỤ BẠN ĐỌC

### 1. Mượn và trả sách

Mượn 90 cuốn.

### 2. Thư viện lưu động

Đi 12 chuyến.

## III. PHƯƠNG HƯỚNG NĂM SAU

Mua thêm sách.`;

function tree(sections: string): readonly OutlineNode[] {
  const { report, alignment } = analyze(draft(sections, { outline: 'thu-vien' }), options);
  assert.ok(report && alignment);
  return outlineTree(alignment, {
    headings: outlineHeadings(report),
    end: sectionsEnd(report),
    isEmpty: (index) => {
      const section = report.headings[index];
      return section !== undefined && isUnwritten(report, section);
    },
  });
}

/** "  state id" a line, indented by depth. */
const shown = (nodes: readonly OutlineNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ state, id, children }) => [`${'  '.repeat(depth)}${state} ${id}`, ...shown(children, depth + 1)]);

const whole = [
  'done /chi-dao',
  'done /ket-qua',
  '  done /ket-qua/muon-sach',
  '  optional /ket-qua/phong-doc',
  '  done /ket-qua/luu-dong',
  'done /phuong-huong',
];
const but = (from: string, ...to: readonly string[]): readonly string[] =>
  whole.flatMap((line) => (line.trim() === from ? to : [line]));

describe('the outline as a tree', () => {
  it('has the sections of the outline in its order, those not required among them', () => {
    assert.deepEqual(shown(tree(right)), whole);
  });

  it('tells a section without text, or with blanks only', () => {
    const expected = but('done /phuong-huong', 'empty /phuong-huong');
    assert.deepEqual(shown(tree(right.replace('Mua thêm sách.', ''))), expected);
    assert.deepEqual(shown(tree(right.replace('Mua thêm sách.', '…'))), expected);
    assert.deepEqual(shown(tree(right.replace('Mua thêm sách.', '- ……… (…)'))), whole);
  });

  it('tells a section whose sections below are all empty', () => {
    const blank = right.replace('Mượn 90 cuốn.', '…').replace('Đi 12 chuyến.', '');
    assert.deepEqual(shown(tree(blank)).slice(1, 5), [
      'empty /ket-qua',
      '  empty /ket-qua/muon-sach',
      '  optional /ket-qua/phong-doc',
      '  empty /ket-qua/luu-dong',
    ]);
    assert.equal(tree(blank.replace('ĐỌC\n', 'ĐỌC\n\nNăm qua đông bạn đọc.\n'))[1]?.state, 'done');
  });

  it('tells a missing section where it belongs, and its children with it', () => {
    assert.deepEqual(shown(tree(right.replace(/## I\. .*\n\n.*\n\n/, ''))), but('done /chi-dao', 'missing /chi-dao'));
    const none = right.replace(/## II\.[^]*(?=## III)/, '');
    assert.deepEqual(shown(tree(none)), [
      'done /chi-dao',
      'missing /ket-qua',
      '  missing /ket-qua/muon-sach',
      '  optional /ket-qua/phong-doc',
      '  missing /ket-qua/luu-dong',
      'done /phuong-huong',
    ]);
    const nodes = tree(none);
    assert.ok(nodes[1]?.place);
    assert.equal(nodes[1].children[0]?.place, null);
  });

  it('tells where an optional section that is not there would go', () => {
    const text = draft(right, { outline: 'thu-vien' });
    const place = tree(right)[1]?.children[1]?.place;
    assert.equal(place?.insertAt, text.indexOf('### 2. Thư viện'));
    assert.equal(place.after, 2);
  });

  it('puts other headings behind the one before them, with what stands under them', () => {
    const more = right.replace('## III.', '## III. VƯỜN HOA\n\n### 1. Cây cảnh\n\nĐã tưới.\n\n## IV.');
    assert.deepEqual(shown(tree(more)), [
      ...whole.slice(0, 5),
      'allowed /+VƯỜN HOA',
      '  allowed /+VƯỜN HOA/+Cây cảnh',
      'done /phuong-huong',
    ]);
    const inside = right.replace('### 1.', '### 1. Cây cảnh\n\nĐã tưới.\n\n### 2.').replace('### 2. Thư', '### 3. Thư');
    assert.deepEqual(
      shown(tree(inside)),
      but('done /ket-qua/muon-sach', '  allowed /ket-qua/+Cây cảnh', '  done /ket-qua/muon-sach'),
    );
  });

  it('gives headings of one name each an id of its own', () => {
    const twice = right.replace('## III.', '## III. VƯỜN HOA\n\nCó.\n\n## IV. VƯỜN HOA\n\nCó.\n\n## V.');
    const ids = tree(twice).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('tells a section that stands twice, and one that stands elsewhere', () => {
    const twice = `${right}\n\n## IV. PHƯƠNG HƯỚNG NĂM SAU\n\nMua thêm sách.`;
    assert.deepEqual(shown(tree(twice)), [...whole, 'duplicate /+PHƯƠNG HƯỚNG NĂM SAU']);
    const [first = '', ...rest] = right.split('\n\n## ');
    const moved = [
      `## I. PHƯƠNG HƯỚNG NĂM SAU\n\nMua thêm sách.`,
      first,
      ...rest.slice(0, -1).map((part) => `## ${part}`),
    ];
    assert.deepEqual(shown(tree(moved.join('\n\n'))), but('done /phuong-huong', 'misplaced /phuong-huong'));
  });
});
