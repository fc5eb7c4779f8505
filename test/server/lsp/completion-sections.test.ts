import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const outline = `
id: thu-vien
title: Báo cáo công tác thư viện
sections:
  - title: CÔNG TÁC CHỈ ĐẠO
    number: roman
  - title: KẾT QUẢ PHỤC VỤ BẠN ĐỌC
    number: roman
    children:
      - { title: Mượn và trả sách, number: arabic }
      - { title: Phòng đọc thiếu nhi, number: arabic, required: false }
      - { title: Thư viện lưu động, number: arabic }
  - title: ĐÁNH GIÁ CHUNG
    number: roman
  - title: PHƯƠNG HƯỚNG NĂM {năm sau}
    number: roman
`;
const head = `---
loại văn bản: Báo cáo
đề cương: thu-vien
trích yếu: Kết quả công tác thư viện năm 2025
---

Xã báo cáo như sau:
`;
const body = `
## I. CÔNG TÁC CHỈ ĐẠO

Đã họp.
<1>
## II. KẾT QUẢ PHỤC VỤ BẠN ĐỌC

### 1. Mượn và trả sách

Mượn 90 cuốn.
<2>
### 2. Thư viện lưu động

Đi 12 chuyến.
<3>
Trên đây là báo cáo của xã./.
`;
const whole = head + body;

describe('completion of sections', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({}, { 'file:///bao-cao/.van-thu/de-cuong/thu-vien.yml': outline });
    await client.open('file:///bao-cao/x.md', whole);
    await client.until('findings', () => client.diagnostics('file:///bao-cao/x.md').length > 0);
  });
  after(async () => {
    await client.stop();
  });

  interface Offered {
    readonly uri: string;
    readonly items: readonly CompletionItem[];
  }

  /** Opens the text with `typed` on a line of its own at a mark, and asks behind it. */
  async function offered(mark: number, typed: string, text = whole, trigger?: string): Promise<Offered> {
    const uri = `file:///bao-cao/${Math.random()}.md`;
    const other = text.replace(`<${mark}>`, `\n${typed.includes('¦') ? typed : `${typed}¦`}\n`).replace(/<\d>\n/g, '');
    const before = other.slice(0, other.indexOf('¦')).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    await client.open(uri, other.replace('¦', ''));
    const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
    const list = await client.ask<CompletionList | null>('textDocument/completion', uri, { position, context });
    return { uri, items: list?.items ?? [] };
  }
  const labels = async (...asked: Parameters<typeof offered>): Promise<readonly string[]> =>
    (await offered(...asked)).items.map(({ label }) => label);

  it('offers what is missing here, in order, with its number and level', async () => {
    assert.deepEqual(await labels(1, ''), []);
    assert.deepEqual(await labels(2, ''), ['2. Phòng đọc thiếu nhi']);
    assert.deepEqual(await labels(3, ''), ['III. ĐÁNH GIÁ CHUNG', 'III. PHƯƠNG HƯỚNG NĂM 2026']);
    const less = whole.replace(/### 2\. Thư viện[^<]*/, '');
    assert.deepEqual(await labels(3, '', less), [
      '2. Phòng đọc thiếu nhi',
      '2. Thư viện lưu động',
      'III. ĐÁNH GIÁ CHUNG',
      'III. PHƯƠNG HƯỚNG NĂM 2026',
    ]);
  });

  it('offers every first section in a draft without any', async () => {
    assert.deepEqual(await labels(1, '## ', `${head}\n<1>\nTrên đây là báo cáo của xã./.\n`, ' '), [
      'I. CÔNG TÁC CHỈ ĐẠO',
      'I. KẾT QUẢ PHỤC VỤ BẠN ĐỌC',
      'I. ĐÁNH GIÁ CHUNG',
      'I. PHƯƠNG HƯỚNG NĂM 2026',
    ]);
  });

  it('goes on with number signs, a number or words as begun', async () => {
    const less = whole.replace(/### 2\. Thư viện[^<]*/, '');
    assert.equal((await labels(3, '#', less, '#')).length, 4);
    assert.deepEqual(await labels(3, '### ', less, ' '), ['2. Phòng đọc thiếu nhi', '2. Thư viện lưu động']);
    assert.deepEqual(await labels(3, '2. ', less, ' '), ['2. Phòng đọc thiếu nhi', '2. Thư viện lưu động']);
    assert.deepEqual(await labels(3, 'II. ', less, ' '), ['III. ĐÁNH GIÁ CHUNG', 'III. PHƯƠNG HƯỚNG NĂM 2026']);
    assert.deepEqual(await labels(3, '## III. phuong h', less), ['III. PHƯƠNG HƯỚNG NĂM 2026']);
    assert.deepEqual(await labels(3, '## danh', less), ['III. ĐÁNH GIÁ CHUNG']);
    assert.deepEqual(await labels(3, 'a) ', less, ' '), []);
  });

  it('writes the heading over the line and leaves the cursor under it', async () => {
    for (const typed of ['', '## ', '## danh', 'II. ']) {
      const { uri, items } = await offered(3, typed);
      const item = items.find(({ label }) => label.endsWith('ĐÁNH GIÁ CHUNG'));
      assert.ok(item?.textEdit && 'range' in item.textEdit, typed);
      assert.ok(item.filterText?.startsWith(typed.trimStart()), item.filterText);
      await client.change(uri, [item.textEdit]);
      const text = client.text(uri);
      assert.ok(text.includes('Đi 12 chuyến.\n\n## III. ĐÁNH GIÁ CHUNG\n\n\n\nTrên đây'), text);
    }
  });

  it('keeps what follows a paragraph of its own', async () => {
    const { uri, items } = await offered(3, '## danh', whole.replace('<3>\n', '<3>'));
    const [item] = items;
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.equal(item.textEdit.newText, '## III. ĐÁNH GIÁ CHUNG\n\n');
    await client.change(uri, [item.textEdit, ...(item.additionalTextEdits ?? [])]);
    assert.ok(client.text(uri).includes('## III. ĐÁNH GIÁ CHUNG\n\n\n\nTrên đây'), client.text(uri));
  });

  it('writes bold headings where the draft has such', async () => {
    const bold = whole.replace(/^#+ (.*)$/gm, '**$1**');
    const { items } = await offered(3, '', bold);
    const edits = items.map(({ textEdit }) => textEdit?.newText.trim());
    assert.deepEqual(edits, ['**III. ĐÁNH GIÁ CHUNG**', '**III. PHƯƠNG HƯỚNG NĂM 2026**']);
  });

  it('does the same with the line ends of Windows', async () => {
    assert.deepEqual(await labels(3, '## '.replace('\n', '\r\n'), whole), await labels(3, '## ', whole));
    const { items } = await offered(3, '## ', whole.replace(/\n/g, '\r\n'));
    assert.equal(items.length, 2);
  });

  it('keeps quiet in code, tables, quotes, prose, front matter, below the end and in files that are no report', async () => {
    for (const typed of ['```\n## ', '> ## ', '| a |\n| - |\n## x |', 'Theo ## ', 'Năm 2025 ', '\n    ## x\n\ny ## ']) {
      assert.deepEqual(await labels(3, typed, whole, ' '), [], typed);
    }
    assert.deepEqual(await labels(3, '', whole, ' '), [], 'an empty line that nobody asked on');
    assert.deepEqual(await labels(9, '## ', `${whole}\n<9>`), []);
    assert.deepEqual(await labels(9, '## ', `${readme}\n<9>\n`), []);
    assert.deepEqual(await labels(3, '## ¦x'), [], 'a line with something behind the cursor');
  });

  it('leaves citations to a list item that is none of the outline', async () => {
    const shown = await labels(9, '- Chỉ thị 33/', draft.replace('Xã tiếp', '<9>\nXã tiếp'));
    assert.ok(shown[0]?.startsWith('Chỉ thị số 33/'), shown[0]);
  });
});

describe('completion of front matter', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({}, { 'file:///bao-cao/.van-thu/de-cuong/thu-vien.yml': outline });
    await client.open('file:///bao-cao/x.md', draft);
    await client.until('findings', () => client.diagnostics('file:///bao-cao/x.md').length > 0);
  });
  after(async () => {
    await client.stop();
  });

  /** Asks at `¦` and writes the item of this label, or gives all labels. */
  async function at(text: string, label?: string, trigger?: string): Promise<string | readonly string[]> {
    const uri = `file:///bao-cao/${Math.random()}.md`;
    const before = text.slice(0, text.indexOf('¦')).split('\n');
    await client.open(uri, text.replace('¦', ''));
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
    const list = await client.ask<CompletionList | null>('textDocument/completion', uri, { position, context });
    const items = list?.items ?? [];
    if (label === undefined) return items.map((item) => item.label);
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(
      item?.textEdit && 'range' in item.textEdit,
      `no ${label} in ${items.map((each) => each.label).join(', ')}`,
    );
    await client.change(uri, [item.textEdit]);
    return client.text(uri);
  }

  it('offers the keys that are not yet given', async () => {
    const keys = await at('---\nloại văn bản: Báo cáo\nso_ky_hieu: /BC-UBND\n¦\n---\n');
    assert.ok(keys.includes('trích yếu') && keys.includes('đề cương'));
    assert.ok(!keys.includes('loại văn bản') && !keys.includes('số ký hiệu'));
    assert.deepEqual(await at('---\nso ky¦\n---\n'), ['số ký hiệu']);
  });

  it('writes a key with its colon, a list with its first line, a key that has a colon alone', async () => {
    assert.equal(await at('---\ntrich¦\n---\n', 'trích yếu'), '---\ntrích yếu: \n---\n');
    assert.equal(await at('---\nnoi¦\n---\n', 'nơi nhận'), '---\nnơi nhận:\n  - \n---\n');
    assert.equal(await at('---\ntrich¦: Kết quả\n---\n', 'trích yếu'), '---\ntrích yếu: Kết quả\n---\n');
  });

  it('offers the values of keys that have some, the outlines by id and title', async () => {
    assert.deepEqual(await at('---\ntrạng thái: ¦\n---\n', undefined, ' '), ['dự thảo', 'phát hành']);
    assert.deepEqual(await at('---\nche do:¦\n---\n'), ['nhà nước', 'đảng']);
    assert.deepEqual(await at('---\nđộ khẩn: thuong¦\n---\n'), ['Thượng khẩn']);
    assert.equal(await at('---\nđề cương: thu vien¦\n---\n', 'thu-vien'), '---\nđề cương: thu-vien\n---\n');
    assert.equal(await at('---\nđề cương:¦\n---\n', 'thu-vien'), '---\nđề cương: thu-vien\n---\n');
    assert.equal(await at('---\nđề cương: ¦ddd\n---\n', 'thu-vien'), '---\nđề cương: thu-vien\n---\n');
    assert.deepEqual(await at('---\ntrích yếu: ¦\n---\n'), []);
  });

  it('works before the closing fence is there, and nowhere else', async () => {
    assert.deepEqual(await at('---\nloại văn bản: Báo cáo\ntrạng thái: ¦'), ['dự thảo', 'phát hành']);
    assert.deepEqual(await at('---\n\nMột câu. Rồi: thêm.\n\n- x\n\n> y\n\ntrạng thái: ¦'), []);
    assert.deepEqual(await at('---\nsố: 1\n---\n\ntrạng thái: ¦\n'), []);
    assert.deepEqual(await at('# Ghi chú\n\ntrạng thái: ¦\n'), []);
    assert.deepEqual(await at('---\nnơi nhận:\n  - ¦\n---\n'), []);
    assert.deepEqual(await at('---\n¦\n---\n', undefined, ' '), []);
  });
});
