import assert from 'node:assert/strict';
import type { DocumentLink, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { listDocumentsMethod, type ListDocumentsResult } from '../../../server/src/lsp/protocol';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';
const yml = 'file:///bao-cao/.van-thu/van-ban.yml';
const csv = 'file:///bao-cao/.van-thu/van-ban.csv';

const entry = `- tên loại: Chỉ thị
  số ký hiệu: 33/CT-TTg
  ngày: 26/11/2021
  cơ quan ban hành: Thủ tướng Chính phủ
  trích yếu: về dân vận
  thay thế bởi: 40/CT-TTg
  từ ngày: 2027-01-01
  địa chỉ: https://van-ban.example/33
`;

describe('citations over a real connection', () => {
  let client: TestClient;
  afterEach(async () => {
    await client.stop();
  });

  async function open(text: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
    client = await TestClient.start({}, files);
    await client.open(uri, text);
    await client.until('the status', () => client.status(uri) !== undefined);
  }
  const hoverAt = async (words: string): Promise<string> => {
    const position = client.rangeOf(uri, words).start;
    const hover = await client.ask<Hover | null>('textDocument/hover', uri, { position });
    return hover ? (hover.contents as { value: string }).value : '';
  };

  /** Asks again until the answer holds: files are read anew in their own time. */
  async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<void> {
    for (const end = Date.now() + 10_000; !holds(await ask()); await new Promise((next) => setTimeout(next, 20))) {
      assert.ok(Date.now() < end, `still ${JSON.stringify(await ask())}`);
    }
  }

  describe("the user's own register", () => {
    const problems = (file: string): readonly (readonly [unknown, number])[] =>
      client.diagnostics(file).map(({ code, range }) => [code, range.start.line]);

    it('is read when the server starts and again whenever it changes or goes', async () => {
      await open(draft, { [yml]: entry });
      assert.match(await hoverAt('33/CT-TTg'), /40\/CT-TTg/);
      await client.save(yml, entry.replace('40/CT-TTg', '41/CT-TTg'));
      await eventually(
        () => hoverAt('33/CT-TTg'),
        (text) => text.includes('41/CT-TTg'),
      );
      await client.save(yml, null);
      await eventually(
        () => hoverAt('33/CT-TTg'),
        (text) => !text.includes('41/CT-TTg') && text.includes('33/CT-TTg'),
      );
    });

    it('may be a table, beside the other file', async () => {
      await open(draft, { [yml]: '', [csv]: 'tên loại,số ký hiệu,thay thế bởi\nChỉ thị,33/CT-TTg,"42/CT-TTg"\n' });
      assert.match(await hoverAt('33/CT-TTg'), /42\/CT-TTg/);
    });

    it('is told of its faults at their lines, and its other entries are used', async () => {
      const faulty = `${entry}- số ký hiệu: 9/QĐ-UBND\n- tên loại: Kế hoạch\n  số ký hiệu: 1/KH-UBND\n  màu: xanh\n`;
      await open(draft, { [yml]: faulty, [csv]: 'tên loại,ngày\nChỉ thị,1/1/2021\n' });
      assert.deepEqual(problems(yml), [
        ['citation/register-file', 8],
        ['citation/register-file', 9],
      ]);
      assert.deepEqual(problems(csv), [['citation/register-file', 1]]);
      assert.match(await hoverAt('33/CT-TTg'), /40\/CT-TTg/);
      await client.save(yml, entry);
      await client.until('the faults to go', () => problems(yml).length === 0);
      await client.save(csv, null);
      await client.until('the faults of the table to go', () => problems(csv).length === 0);
    });
  });

  describe('hover', () => {
    it('tells parts, form, mentions with a link to the first, entry, replacement and problems', async () => {
      const later = draft.replace('Xã tiếp 12', 'Theo điểm a khoản 2 Mục I Chỉ thị số 33/CT-TTg, xã tiếp 12');
      await open(later, { [yml]: entry });
      const line = client.rangeOf(uri, 'Chỉ thị 33').start.line + 1;
      const text = await hoverAt('Chỉ thị số 33');
      for (const part of [
        '**Số, ký hiệu**: 33/CT-TTg',
        '**Điều, khoản, điểm**: điểm a khoản 2 Mục I',
        '**Cách viết**: Chỉ thị số 33/CT-TTg  \n'.trim(),
        `Viện dẫn 2 lần, lần đầu ở [dòng ${line}](${uri}#L${line})`,
        'Chỉ thị số 33/CT-TTg (26/11/2021, Thủ tướng Chính phủ) về dân vận',
        'danh mục riêng',
        '⚠ Đã được thay thế bởi **40/CT-TTg** từ ngày 01/01/2027',
      ]) {
        assert.ok(text.includes(part), `${part} in\n${text}`);
      }
      const first = await hoverAt('Chỉ thị 33');
      assert.match(first, /\*\*Trích yếu\*\*: về tiếp tục/);
      assert.match(
        first,
        /\*\*Cách viết\*\*: Chỉ thị số 33\/CT-TTg ngày 26\/11\/2021 của Thủ tướng Chính phủ về tiếp tục/,
      );
      assert.match(first, /thiếu chữ “số”/);
    });

    it('knows a law by its name', async () => {
      await open(draft.replace('Xã tiếp 12', 'Theo Luật Thực hiện dân chủ ở cơ sở, xã tiếp 12'));
      const text = await hoverAt('Luật Thực hiện dân chủ');
      assert.match(text, /Luật Thực hiện dân chủ ở cơ sở \(số 10\/2022\/QH15, .*Quốc hội\)/);
      assert.match(text, /tính đến \d\d\/\d+\/\d{4}/);
      assert.match(text, /Viện dẫn 1 lần/);
    });
  });

  describe('document links', () => {
    const links = (): Promise<readonly DocumentLink[]> => client.ask('textDocument/documentLink', uri);

    it('open the address that the register gives, with a tooltip', async () => {
      await open(draft, { [yml]: entry });
      const [link, ...others] = await links();
      assert.deepEqual(others, []);
      assert.equal(link?.target, 'https://van-ban.example/33');
      assert.equal(link.tooltip, 'Mở văn bản');
      assert.deepEqual(link.range.start, client.rangeOf(uri, 'Chỉ thị 33').start);
    });

    it('are none for other addresses, without one, and in a file that is no report', async () => {
      await open(draft, { [yml]: entry });
      for (const address of ['command:workbench.action.quit', 'javascript:alert(1)', 'van-ban/33.pdf']) {
        await client.save(yml, entry.replace('https://van-ban.example/33', `"${address}"`));
        await eventually(links, (found) => found.length === 0);
        await client.save(yml, entry.replace('https://van-ban.example/33', 'file:///van-ban/33.pdf'));
        await eventually(links, (found) => found.length === 1);
      }
      await client.open('file:///bao-cao/readme.md', readme);
      assert.deepEqual(await client.ask('textDocument/documentLink', 'file:///bao-cao/readme.md'), []);
    });
  });

  describe('the list of documents cited', () => {
    const list = (words: string, of = uri): Promise<ListDocumentsResult> =>
      client.ask(listDocumentsMethod, of, { position: client.rangeOf(of, words).end });
    async function apply(result: ListDocumentsResult): Promise<void> {
      assert.equal(result.kind, 'edit');
      const edit: TextEdit = { range: result.range, newText: result.newText };
      await client.change(uri, [edit]);
    }

    it('is written by one edit, is there the second time, and follows the draft', async () => {
      await open(draft, { [yml]: entry });
      await apply(await list('toàn thể cán bộ.'));
      assert.ok(
        client.text(uri).includes('| 1 | Chỉ thị | 33/CT-TTg | 26/11/2021 | Thủ tướng Chính phủ | Về tiếp tục'),
      );
      assert.deepEqual(await list('Xã tiếp'), { kind: 'unchanged' });
      await client.replace(uri, 'Xã tiếp 12', 'Theo Nghị định số 30/2020/NĐ-CP, xã tiếp 12');
      await apply(await list('Xã đã quán triệt'));
      assert.ok(client.text(uri).includes('| 2 | Nghị định | 30/2020/NĐ-CP | 05/3/2020 | Chính phủ |'));
      assert.match(await hoverAt('Chỉ thị 33'), /Viện dẫn 1 lần/);
    });

    it('is refused where nothing is cited and in a file that is no report', async () => {
      await open(draft.replace(/Thực hiện Chỉ thị.*báo cáo/, 'Xã báo cáo'));
      assert.deepEqual(await list('Xã tiếp'), { kind: 'nothing-cited' });
      await client.open('file:///bao-cao/readme.md', readme);
      assert.deepEqual(await list('- hai', 'file:///bao-cao/readme.md'), { kind: 'no-report' });
    });
  });
});
