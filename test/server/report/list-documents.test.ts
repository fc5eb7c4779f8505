import assert from 'node:assert/strict';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { analyze } from '../../../server/src/check/analyze';
import type { Analysis } from '../../../server/src/check/analysis';
import { createRegister } from '../../../server/src/citation/register';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { listDocumentsEdit } from '../../../server/src/report/list-documents';
import { applyEdits } from '../../../server/src/text/span';
import { draft } from '../lsp/drafts';

const noRegister = createRegister([]);

const read = (text: string): Analysis =>
  analyze(text, {
    outlines: builtInOutlines,
    outlineId: null,
    alwaysReport: false,
    register: builtInRegister,
    severities: {},
  });

function withList(text: string, at: string | number, register = noRegister): string {
  const { report, documents } = read(text);
  assert.ok(report);
  const offset = typeof at === 'number' ? at : text.indexOf(at) + at.length;
  const edit = listDocumentsEdit(report, documents, register, offset);
  return edit ? applyEdits(text, [edit]) : text;
}

const rowsIn = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.startsWith('|'));

describe('the list of documents cited', () => {
  const marks = ['<!-- danh mục văn bản viện dẫn -->', '<!-- hết danh mục -->'];

  it('has one row for each document, from its fullest mention, in the order of first mentions', () => {
    const text = draft.replace(
      'Xã đã quán triệt',
      'Theo Kế hoạch số 7/KH-UBND và Chỉ thị số 33/CT-TTg, xã đã quán triệt ' +
        'Kế hoạch số 7/KH-UBND ngày 05/02/2025 của Ủy ban nhân dân xã Tân Hòa về dân vận; đã quán triệt',
    );
    assert.deepEqual(rowsIn(withList(text, 'toàn thể cán bộ.')), [
      '| TT | Tên loại | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu |',
      '| ---: | --- | --- | --- | --- | --- |',
      '| 1 | Chỉ thị | 33/CT-TTg | 26/11/2021 | Thủ tướng Chính phủ | Về tiếp tục tăng cường và đổi mới công tác dân vận |',
      '| 2 | Kế hoạch | 7/KH-UBND | 05/02/2025 | Ủy ban nhân dân xã Tân Hòa | Về dân vận |',
    ]);
  });

  it('takes from the register what the draft does not say', () => {
    const text = draft.replace('Xã đã quán triệt', 'Theo Nghị định số 30/2020/NĐ-CP, xã đã quán triệt');
    const [, , , row] = rowsIn(withList(text, 'toàn thể cán bộ.', builtInRegister));
    assert.equal(row, '| 2 | Nghị định | 30/2020/NĐ-CP | 05/3/2020 | Chính phủ | Về công tác văn thư |');
  });

  it('stands behind the paragraph at the cursor, between its comments, with blank lines round it', () => {
    const listed = withList(draft, 'Xã đã quán');
    assert.ok(listed.includes(`toàn thể cán bộ.\n\n${marks[0] ?? ''}\n\n| TT |`), listed);
    assert.ok(listed.includes(`|\n\n${marks[1] ?? ''}\n\n## II.`), listed);
  });

  it('stands on the blank line at the cursor, at the end of the draft and behind front matter', () => {
    const blank = draft.indexOf('\n\n## II.') + 1;
    assert.equal(withList(draft, blank), withList(draft, 'Xã đã quán'));
    assert.ok(withList(draft, draft.length).endsWith(`xã Tân Hòa./.\n\n${listOf(draft)}\n`));
    assert.ok(withList(draft, 5).includes(`\n---\n\n${marks[0] ?? ''}`), withList(draft, 5));
  });

  const listOf = (text: string): string => {
    const listed = withList(text, 'Xã đã quán');
    const [start = '', end = ''] = marks;
    return listed.slice(listed.indexOf(start), listed.indexOf(end) + end.length);
  };

  it('is written once: a second time changes nothing, wherever the cursor stands', () => {
    for (const text of [draft, draft.replaceAll('\n', '\r\n')]) {
      const listed = withList(text, 'Xã đã quán');
      for (const at of [0, listed.indexOf('| TT'), listed.length]) assert.equal(withList(listed, at), listed);
      assert.ok(!/[^\r]\n/.test(listed) || !text.includes('\r'));
    }
  });

  it('is refreshed in place, also when its last comment was lost', () => {
    const listed = withList(draft, 'Xã đã quán');
    const changed = listed.replace('Xã tiếp 12', 'Theo Kế hoạch số 7/KH-UBND, xã tiếp 12');
    const refreshed = withList(changed, 0);
    assert.equal(rowsIn(refreshed).length, 4);
    assert.equal(refreshed.replace(/\n\| 2 .*/, ''), changed);
    assert.equal(withList(changed.replace(`${marks[1] ?? ''}\n\n`, ''), 0), refreshed);
  });

  it('is no mention: it adds no document, no finding and no later mention', () => {
    const before = read(draft);
    for (const at of ['Xã đã quán', 5, draft.length]) {
      const { report, documents, findings } = read(withList(draft, at));
      assert.equal(report?.citations.length, before.report?.citations.length);
      assert.deepEqual(
        documents.map(({ mentions }) => mentions.length),
        before.documents.map(({ mentions }) => mentions.length),
      );
      assert.deepEqual(
        findings.map(({ rule, message }) => [rule.id, message]),
        before.findings.map(({ rule, message }) => [rule.id, message]),
      );
    }
  });

  it('writes marks of Markdown in a title off', () => {
    const text = draft.replace('về tiếp tục', 'về [chuyển đổi] số | tiếp tục');
    const [, , row = ''] = rowsIn(withList(text, 'Xã đã quán'));
    assert.ok(row.includes('Về \\[chuyển đổi\\] số \\| tiếp tục'), row);
  });

  it('comments alone with nothing between, or elsewhere, make no list of what stands beside them', () => {
    const [start = '', end = ''] = marks;
    const kept = `${draft}\n${start}\n\nMột đoạn văn.\n`;
    assert.ok(withList(kept, 0).includes('Một đoạn văn.'));
    const inCode = draft.replace('Xã đã quán triệt', `\`\`\`\n${start}\n\n| a |\n\n${end}\n\`\`\`\n\nXã đã quán triệt`);
    assert.ok(withList(inCode, 'Xã đã quán').includes(`\`\`\`\n${start}\n\n| a |\n\n${end}\n\`\`\``));
  });
});
