import assert from 'node:assert/strict';
import {
  CompletionItemTag,
  type CompletionItem,
  type CompletionList,
  type MarkupContent,
} from 'vscode-languageserver-protocol';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';

const ownRegister = `
- tên loại: Kế hoạch
  số ký hiệu: 21/KH-UBND
  ngày: 05/02/2025
  cơ quan ban hành: Ủy ban nhân dân xã Tân Hòa
  trích yếu: về trồng cây xanh ven đường
- tên loại: Quyết định
  số ký hiệu: 9/QĐ-UBND
  ngày: 03/3/2023
  cơ quan ban hành: Ủy ban nhân dân xã Tân Hòa
  trích yếu: ban hành Quy chế làm việc
  thay thế bởi: 14/QĐ-UBND
  từ ngày: 01/4/2025
`;
const full = 'Kế hoạch số 21/KH-UBND ngày 05/02/2025 của Ủy ban nhân dân xã Tân Hòa về trồng cây xanh ven đường';

describe('completion of citations', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({}, { 'file:///bao-cao/.van-thu/van-ban.yml': ownRegister });
    await client.open(uri, draft);
    await client.until('findings', () => client.diagnostics(uri).length > 0);
  });
  after(async () => {
    await client.stop();
  });

  /** Opens a draft whose first section ends with what is being typed, and asks there. */
  async function offered(typed: string, text = draft, trigger?: string): Promise<readonly CompletionItem[]> {
    const other = `file:///bao-cao/${Math.random()}.md`;
    await client.open(other, text.replace('toàn thể cán bộ.', `toàn thể cán bộ theo ${typed}`));
    const position = client.rangeOf(other, `toàn thể cán bộ theo ${typed}`).end;
    const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
    const list = await client.ask<CompletionList | null>('textDocument/completion', other, { position, context });
    assert.ok(list === null || list.isIncomplete);
    return list?.items ?? [];
  }
  const labels = async (typed: string, text = draft, trigger?: string): Promise<readonly string[]> =>
    (await offered(typed, text, trigger)).map(({ label }) => label);
  /** The line in which was typed, once the item was taken. */
  async function taken(typed: string, label: string, text = draft): Promise<string> {
    const item = (await offered(typed, text)).find((candidate) => candidate.label === label);
    assert.ok(item?.textEdit && 'range' in item.textEdit, `no ${label}`);
    assert.ok(item.filterText?.startsWith(typed.split('\n').at(-1) ?? ''), item.filterText);
    const other = `file:///bao-cao/${Math.random()}.md`;
    await client.open(other, text.replace('toàn thể cán bộ.', `toàn thể cán bộ theo ${typed}`));
    await client.change(other, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
    return /toàn thể cán bộ (theo .*)/.exec(client.text(other))?.[1] ?? '';
  }

  it('inserts the full form at the first mention, the short form below one', async () => {
    assert.equal(await taken('Kế hoạch ', 'Kế hoạch số 21/KH-UBND'), `theo ${full}`);
    const cited = draft.replace('báo cáo như sau:', `báo cáo như sau, theo ${full}:`);
    assert.equal(await taken('Kế hoạch ', 'Kế hoạch số 21/KH-UBND', cited), 'theo Kế hoạch số 21/KH-UBND');
    const below = draft.replace('Xã tiếp 12', `Theo ${full}, xã tiếp 12`);
    assert.equal(await taken('Kế hoạch ', 'Kế hoạch số 21/KH-UBND', below), `theo ${full}`);
  });

  it('takes the type word, "số", a number or words without diacritics for the beginning', async () => {
    for (const typed of ['kế hoạch số 21', 'KH số 21/', 'Kế hoạch 21/KH', 'Kế hoạch ve trong cay', '21/kh-u']) {
      assert.equal(await taken(typed, 'Kế hoạch số 21/KH-UBND'), `theo ${full}`, typed);
    }
    const decree = 'theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
    for (const typed of ['số 30/2020', '30/20', 'cong tac van thu', 'Nghị định công tác văn th']) {
      assert.equal(await taken(typed, 'Nghị định số 30/2020/NĐ-CP'), decree, typed);
    }
  });

  it('offers documents that only the draft names, in the form of a later mention', async () => {
    const cited = draft.replace(
      'báo cáo như sau:',
      'theo Công văn số 88/SNV-CCHC ngày 02/5/2025 của Sở Nội vụ về cải cách:',
    );
    assert.equal(await taken('Công văn ', 'Công văn số 88/SNV-CCHC', cited), 'theo Công văn số 88/SNV-CCHC');
  });

  it('replaces a type word on the line before, too', async () => {
    assert.equal(await taken('Kế hoạch\nsố 21', 'Kế hoạch số 21/KH-UBND'), `theo ${full}`);
  });

  it("puts documents already cited first, then those of one's own", async () => {
    const cited = draft.replace(
      'báo cáo như sau:',
      'theo Quyết định số 9/QĐ-UBND ngày 03/3/2023 của Ủy ban nhân dân xã Tân Hòa ban hành Quy chế:',
    );
    assert.equal((await labels('Quyết định ', cited))[0], 'Quyết định số 9/QĐ-UBND');
    assert.equal((await labels('Chỉ thị '))[0], 'Chỉ thị số 33/CT-TTg');
  });

  it('marks a replaced document and says what replaces it', async () => {
    const [item] = await offered('Quyết định số 9/');
    assert.deepEqual(item?.tags, [CompletionItemTag.Deprecated]);
    const { value } = item.documentation as MarkupContent;
    assert.match(value, /thay thế bởi \*\*14\/QĐ-UBND\*\* từ ngày 01\/4\/2025/);
    const [other] = await offered('Kế hoạch số 21/');
    assert.equal(other?.tags, undefined);
    for (const part of ['21/KH-UBND', '05/02/2025', 'Ủy ban nhân dân xã Tân Hòa', 'về trồng cây', 'danh mục riêng']) {
      assert.ok((other?.documentation as MarkupContent).value.includes(part), part);
    }
  });

  it('tells how sure an entry that comes with Văn Thư is, and as of when', async () => {
    const [item] = await offered('Nghị định số 30/2020');
    assert.match((item?.documentation as MarkupContent).value, /nhiều nguồn khớp nhau, tính đến \d\d\/\d+\/\d{4}/);
  });

  it('keeps quiet in prose, dates, code, quoted titles, front matter and files that are no report', async () => {
    const quiet = [
      'nhiều kế hoạch ',
      'công tác ',
      'ngày 26/11/',
      'tháng 12/2020',
      '30 ',
      'Kế hoạch của ',
      'Kế hoạch số 21/KH-UBND ',
      'quy chế “Kế hoạch ',
      'quy chế "Kế hoạch số 21',
      '`Kế hoạch ',
      '\n\n```\nKế hoạch ',
    ];
    for (const typed of quiet) assert.deepEqual(await labels(typed, draft, ' '), [], typed);
    assert.deepEqual(await labels('xã đã trồng cây xanh ', draft, ' '), []);
    assert.deepEqual(await labels('Kế hoạch ', readme.replace('- hai', 'toàn thể cán bộ.')), []);
    const inFrontMatter = draft.replace('trích yếu: Kết quả', 'trích yếu: toàn thể cán bộ.');
    assert.deepEqual(await labels('Kế hoạch ', inFrontMatter), []);
  });

  it('is at most 50 documents', async () => {
    assert.equal((await labels('Nghị định ')).length, 50);
  });

  it('asks after spaces, separators and digits, never after letters', () => {
    const triggers = client.initializeResult?.capabilities.completionProvider?.triggerCharacters ?? [];
    assert.ok([' ', '/', '-', '0', '9'].every((character) => triggers.includes(character)));
    assert.ok(!triggers.some((character) => /\p{L}/u.test(character)));
  });
});
