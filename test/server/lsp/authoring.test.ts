import assert from 'node:assert/strict';
import {
  insertSectionMethod,
  moveSectionMethod,
  newReportMethod,
  outlineTreeMethod,
  reportChoicesMethod,
  setOutlineMethod,
  type InsertSectionResult,
  type MoveSectionResult,
  type NewReportResult,
  type OutlineItem,
  type OutlineTreeResult,
  type ReportChoices,
  type SetOutlineResult,
} from '../../../server/src/lsp/protocol';
import { expandSnippet } from '../../snippets/expand-snippet';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';
const ownOutline = `
id: thu-vien
title: Báo cáo công tác thư viện
source: Công văn số 12/SVHTT-TV
sections:
  - { title: KẾT QUẢ, number: roman }
  - { title: PHƯƠNG HƯỚNG, number: roman }
`;

describe('authoring', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({}, { 'file:///bao-cao/.van-thu/de-cuong/thu-vien.yml': ownOutline });
    await client.open(uri, draft);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
  });
  after(async () => {
    await client.stop();
  });

  const tree = async (of = uri): Promise<Extract<OutlineTreeResult, { kind: 'tree' }>> => {
    const result = await client.ask<OutlineTreeResult>(outlineTreeMethod, of, {});
    assert.ok(result.kind === 'tree', result.kind);
    return result;
  };
  const flat = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
    items.flatMap((item) => [item, ...flat(item.children)]);
  async function item(label: string, of = uri): Promise<OutlineItem> {
    const found = flat((await tree(of)).items).find((candidate) => candidate.label.includes(label));
    assert.ok(found, `no ${label}`);
    return found;
  }

  it('gives the outline in use with the places of the sections', async () => {
    const { outline, done, asked } = await tree();
    assert.equal(outline.id, 'dan-van-chinh-quyen');
    assert.ok(done > 0 && done < asked, `${done} of ${asked}`);
    const written = await item('Kết quả cải cách hành chính');
    assert.deepEqual(written.range, client.rangeOf(uri, '### 1. Kết quả cải cách hành chính'));
    assert.match(written.description, /^dòng \d+$/);
    const missing = await item('Ưu điểm');
    assert.deepEqual([missing.state, missing.range, missing.description], ['missing', null, 'thiếu']);
  });

  it('tells files without report or outline apart', async () => {
    const other = 'file:///bao-cao/README.md';
    await client.open(other, readme);
    assert.deepEqual(await client.ask(outlineTreeMethod, other, {}), { kind: 'no-report' });
    await client.open(other, draft.replace('dân vận chính quyền năm 2025\nkính', 'thu gom rác năm 2025\nkính'));
    assert.deepEqual(await client.ask(outlineTreeMethod, other, {}), { kind: 'no-outline' });
    await client.close(other);
  });

  it('inserts a missing section as its quick fix does, with a line to write on', async () => {
    const other = 'file:///bao-cao/chen.md';
    await client.open(other, draft);
    const wanted = await item('Ưu điểm', other);
    const edit = await client.ask<InsertSectionResult>(insertSectionMethod, other, { id: wanted.id });
    assert.ok(edit);
    await client.change(other, [edit]);
    const lines = client.text(other).split('\n');
    const { line } = edit.cursor;
    assert.deepEqual(
      lines.slice(line - 3, line + 3),
      [
        '',
        '### 1. Ưu điểm',
        '',
        '',
        '',
        'Trên đây là báo cáo kết quả công tác dân vận chính quyền năm 2025 của Ủy ban nhân dân xã Tân Hòa./.',
      ].slice(0, 6),
    );
    assert.equal((await item('Ưu điểm', other)).state, 'empty');
    assert.equal(await client.ask(insertSectionMethod, other, { id: wanted.id }), null);
  });

  it('inserts the section above first when that is missing, too', async () => {
    const other = 'file:///bao-cao/chen-tren.md';
    await client.open(other, draft);
    const wanted = await item('Giải pháp', other);
    const edit = await client.ask<InsertSectionResult>(insertSectionMethod, other, { id: wanted.id });
    assert.match(edit?.newText ?? '', /^## IV\. NHIỆM VỤ, GIẢI PHÁP .* NĂM 2026$/m);
    assert.equal(await client.ask(insertSectionMethod, other, { id: '/khong-co' }), null);
  });

  it('moves a section with all under it, and tells where its heading stands then', async () => {
    const other = 'file:///bao-cao/chuyen.md';
    await client.open(other, draft);
    const at = (words: string) => client.rangeOf(other, words).start;
    const move = (words: string, way: 'up' | 'down') =>
      client.ask<MoveSectionResult>(moveSectionMethod, other, { position: at(words), way });
    const up = await move('Xã tiếp 12 lượt', 'up');
    assert.ok(up);
    await client.change(other, up.edits);
    assert.match(client.text(other), /### 1\. Tiếp công dân[^#]*Xã tiếp 12[^#]*### 2\. Kết quả cải cách/);
    assert.deepEqual(at('### 1. Tiếp công dân'), up.cursor);
    assert.equal(await move('### 1. Tiếp công dân', 'up'), null);
    assert.equal(await move('loại văn bản', 'down'), null);
  });

  it('tells each time that a draft was read again', async () => {
    const before = client.checked.length;
    await client.replace(uri, '120 hồ sơ', '121 hồ sơ');
    await client.until('the draft is read', () => client.checked.length > before);
    assert.equal(client.checked.at(-1)?.uri, uri);
  });

  it('names the outlines to choose from, own ones first, and the periods', async () => {
    const { outlines, periods } = await client.connection.sendRequest<ReportChoices>(reportChoicesMethod, {
      today: '2026-11-22',
    });
    assert.deepEqual(outlines[0], {
      id: 'thu-vien',
      title: 'Báo cáo công tác thư viện',
      source: 'Công văn số 12/SVHTT-TV',
      own: true,
      inForce: true,
    });
    assert.ok(outlines.some(({ id, own }) => id === 'dan-van-chinh-quyen' && !own));
    assert.equal(periods[0], 'năm 2026');
  });

  it('writes a new report that holds to its outline', async () => {
    const params = { outline: 'thu-vien', issuer: 'UBND xã Tân Hòa', period: 'năm 2026', today: '2026-11-22' };
    const result = await client.connection.sendRequest<NewReportResult>(newReportMethod, params);
    const text = expandSnippet(result?.snippet ?? '', {});
    assert.match(text, /\n## I\. KẾT QUẢ\n\n…\n\n## II\. PHƯƠNG HƯỚNG\n\n…\n\nTrên đây là Báo cáo /);
    const other = 'untitled:Untitled-1';
    await client.open(other, text);
    const { done, asked } = await tree(other);
    assert.deepEqual([done, asked], [0, 2]);
    assert.equal(await client.connection.sendRequest(newReportMethod, { ...params, outline: 'khong-co' }), null);
  });

  it('names another outline in the front matter', async () => {
    const other = 'file:///bao-cao/chon.md';
    await client.open(other, draft);
    const edit = await client.ask<SetOutlineResult>(setOutlineMethod, other, { outline: 'thu-vien' });
    assert.ok(edit);
    await client.change(other, [edit]);
    assert.equal((await tree(other)).outline.id, 'thu-vien');
    assert.equal(await client.ask(setOutlineMethod, other, { outline: 'thu-vien' }), null);
  });
});
