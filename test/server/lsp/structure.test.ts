import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-protocol';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../../server/src/check/analyze';
import { documentSymbols } from '../../../server/src/lsp/document-symbols';
import { spanOf } from '../../../server/src/text/span';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';

describe('symbols, folding and hover', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, draft);
    await client.open('file:///readme.md', readme);
  });
  after(async () => {
    await client.stop();
  });

  const lineOf = (words: string): number => client.rangeOf(uri, words).start.line;
  const hoverAt = async (words: string): Promise<string> => {
    const hover = await client.ask<Hover | null>('textDocument/hover', uri, {
      position: client.rangeOf(uri, words).start,
    });
    return hover ? (hover.contents as { value: string }).value : '';
  };

  it("symbols are the report's own outline", async () => {
    const symbols = await client.ask<readonly DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      [
        'Phần đầu',
        'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN',
        'II. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN',
        'III. ĐÁNH GIÁ CHUNG',
        'Phần kết',
      ],
    );
    assert.deepEqual(
      symbols[2]?.children?.map(({ name }) => name),
      ['1. Kết quả cải cách hành chính', '2. Tiếp công dân, giải quyết khiếu nại, tố cáo'],
    );
    assert.ok(symbols[0]?.children?.some(({ name, detail }) => name === 'Số, ký hiệu' && detail === '5/BC- UBND'));
    assert.equal(symbols[2].range.end.line, lineOf('## III.'));
  });

  it('every symbol holds its own selection', async () => {
    const check = ({ name, range, selectionRange, children }: DocumentSymbol): void => {
      const offset = ({ line, character }: { line: number; character: number }): number => line * 10_000 + character;
      assert.ok(offset(range.start) <= offset(selectionRange.start), name);
      assert.ok(offset(selectionRange.end) <= offset(range.end), name);
      children?.forEach(check);
    };
    (await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri)).forEach(check);
  });

  it('a selection that sticks out of its symbol is drawn in, because editors refuse the whole list otherwise', () => {
    const document = TextDocument.create(uri, 'markdown', 1, draft);
    const analysis = analyze(draft, {
      outlines: [],
      outlineId: null,
      alwaysReport: false,
      register: builtInRegister,
      severities: {},
    });
    const { report } = analysis;
    const [first] = report?.sections ?? [];
    assert.ok(report && first);
    const sections = [{ ...first, headingSpan: spanOf(first.span.start, first.span.end + 10) }];
    const symbols = documentSymbols({ document, analysis: { ...analysis, report: { ...report, sections } } }, 'vi');
    const section = symbols.find(({ name }) => name.startsWith('I.'));
    assert.deepEqual(section?.selectionRange, { start: section?.range.start, end: section?.range.start });
  });

  it('folds sections, down to their last line that is not blank, and the front matter', async () => {
    const ranges = await client.ask<readonly FoldingRange[]>('textDocument/foldingRange', uri);
    const endOf = (line: number): number | undefined => ranges.find(({ startLine }) => startLine === line)?.endLine;
    assert.equal(endOf(lineOf('## I. ')), lineOf('Xã đã quán triệt'));
    assert.equal(endOf(lineOf('## II. ')), lineOf('Xã tiếp 12 lượt'));
    assert.equal(endOf(lineOf('### 1. ')), lineOf('Bộ phận Một cửa'));
    assert.ok((endOf(0) ?? 0) >= lineOf('  - Lưu: VT.'));
  });

  it('hover on a citation tells what it is', async () => {
    const text = await hoverAt('33/CT-TTg');
    for (const part of ['Chỉ thị', '33/CT-TTg', '26/11/2021', 'Thủ tướng Chính phủ', 'thiếu chữ “số”']) {
      assert.ok(text.includes(part), `${part} in ${text}`);
    }
  });

  it('hover on a finding tells its legal source and its rule', async () => {
    const text = await hoverAt('BC- UBND');
    assert.match(text, /30\/2020\/NĐ-CP/);
    assert.match(text, /`form\/symbol`/);
  });

  it('a file that is no report has none of these', async () => {
    const other = 'file:///readme.md';
    assert.deepEqual(await client.ask('textDocument/documentSymbol', other), []);
    assert.deepEqual(await client.ask('textDocument/foldingRange', other), []);
    assert.equal(await client.ask('textDocument/hover', other, { position: { line: 2, character: 20 } }), null);
  });
});
