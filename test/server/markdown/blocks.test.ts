import assert from 'node:assert/strict';
import { readBlocks, updateBlocks, type BlockList } from '../../../server/src/markdown/blocks';

const kinds = (list: BlockList): string[] => list.blocks.map((block) => block.node.type);
const sources = (list: BlockList): string[] => list.blocks.map((block) => list.text.slice(block.start, block.end));
const report = Array.from({ length: 400 }, (_, i) => `## ${i}. Mục\n\nNội dung **thứ** ${i}.\n\n- a\n- b\n\n`).join('');

describe('readBlocks', () => {
  it('gives the top-level blocks with positions that count from their own start', () => {
    const list = readBlocks('# A\n\ncâu **đậm**\n');
    assert.deepEqual(sources(list), ['# A', 'câu **đậm**']);
    const paragraph = list.blocks[1]?.node;
    assert.ok(paragraph?.type === 'paragraph');
    assert.equal(paragraph.position?.start.offset, 0);
    assert.deepEqual(paragraph.children[1]?.position?.start, { line: 1, column: 5, offset: 4 });
  });

  it('leaves front matter out', () => {
    const list = readBlocks('---\na: 1\n---\n# A');
    assert.deepEqual(list.frontMatter, { start: 0, end: 12 });
    assert.deepEqual(sources(list), ['# A']);
  });

  it('reads indented lines and underlined lines as the text they are', () => {
    assert.deepEqual(kinds(readBlocks('    bốn dấu cách\n\n\ttab\n\ndòng\n===')), [
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    assert.deepEqual(kinds(readBlocks('dòng\n---')), ['paragraph', 'thematicBreak']);
  });

  it('reads tables and footnotes, in quotes and lists too', () => {
    const list = readBlocks('| a | b |\n|---|---|\n| 1 | 2 |\n\n> | a |\n> |---|\n\nx[^1]\n\n[^1]: chú thích');
    assert.deepEqual(kinds(list), ['table', 'blockquote', 'paragraph', 'footnoteDefinition']);
    assert.match(JSON.stringify(list.blocks[1]?.node), /"type":"table"/);
    assert.match(JSON.stringify(list.blocks[2]?.node), /"type":"footnoteReference"/);
  });

  it('knows a link definition that stands in another piece of a long text', () => {
    const list = readBlocks(`[Á  b] và [c]\n\n${report}[á b]: /url\n`);
    assert.deepEqual([...list.definitions], ['[á b]']);
    const first = list.blocks[0]?.node;
    assert.ok(first?.type === 'paragraph');
    assert.deepEqual(
      first.children.map((child) => child.type),
      ['linkReference', 'text'],
    );
  });

  it('gives a run of lines over 32,000 characters as one text', () => {
    const long = `${'x '.repeat(16_000)}\ny`;
    const list = readBlocks(`# A\n\n${long}\n\n# B\n`);
    assert.deepEqual(kinds(list), ['heading', 'paragraph', 'heading']);
    assert.deepEqual(list.longLines, [{ start: 5, end: 5 + long.length }]);
    const node = list.blocks[1]?.node;
    assert.ok(node?.type === 'paragraph');
    assert.deepEqual(
      node.children.map((child) => child.type === 'text' && child.value),
      [long],
    );
  });

  it('reads a long table and a long list all the same', () => {
    const table = '| Thôn | Số hộ |\n|---|---|\n' + '| Thôn Đông | 120 |\n'.repeat(2_000);
    assert.deepEqual(kinds(readBlocks(table)), ['table']);
    assert.deepEqual(kinds(readBlocks('- Nội dung của mục\n'.repeat(2_000))), ['list']);
  });
});

describe('readBlocks on hostile text', function () {
  // A parse of any of these in one go takes from ten seconds to minutes.
  this.timeout(5_000);
  const hostile: Record<string, string> = {
    'ten megabytes on one line': 'a'.repeat(10_000_000),
    'unclosed links': '[a](b '.repeat(83_000),
    brackets: '['.repeat(500_000),
    'unclosed emphasis': '*a_ '.repeat(125_000),
    'emphasis just under 32,000 characters': '*a_ '.repeat(7_900),
    'unclosed comments': 'a <!-- '.repeat(4_500),
    quotes: '>'.repeat(500_000),
    'quotes under 32,000 characters': '>'.repeat(31_000),
    'list in list': '- '.repeat(15_000),
    'hard breaks': 'a  \n'.repeat(8_000),
    'columns without end': `${'a|'.repeat(10_000)}\n${'-|'.repeat(10_000)}`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`is quick: ${name}`, () => {
      assert.equal(readBlocks(text).longLines.length, 1);
    });
  }
});

describe('updateBlocks', () => {
  const at = report.indexOf('thứ** 200');
  const before = readBlocks(report);
  const nodesOf = (list: BlockList): ReadonlySet<unknown> => new Set(list.blocks.map((block) => block.node));
  const freshNodes = (after: BlockList): number =>
    after.blocks.filter((block) => !nodesOf(before).has(block.node)).length;

  it('keeps the node of every block that the edit leaves alone', () => {
    assert.equal(freshNodes(updateBlocks(before, report.slice(0, at) + 'x' + report.slice(at))), 1);
    assert.equal(freshNodes(updateBlocks(before, `x${report}`)), 1);
    assert.equal(freshNodes(updateBlocks(before, `${report}x`)), 1);
    assert.equal(freshNodes(updateBlocks(before, `---\na: 1\n---\n${report}`)), 1);
  });

  it('gives the list itself back when nothing changed', () => {
    assert.equal(updateBlocks(before, report), before);
  });

  it('reads on as far as an opened fence reaches', () => {
    const after = updateBlocks(before, `${report.slice(0, at)}\n\n\`\`\`\n${report.slice(at)}`);
    assert.deepEqual(kinds(after).slice(-1), ['code']);
  });

  it('finds the marks of a footnote once it is defined', () => {
    const marks = (list: BlockList): number => JSON.stringify(list.blocks).split('"footnoteReference"').length - 1;
    const undefinedMark = readBlocks(`x[^1]\n\n${report}`);
    assert.equal(marks(undefinedMark), 0);
    assert.equal(marks(updateBlocks(undefinedMark, `${undefinedMark.text}[^1]: chú thích\n`)), 1);
  });

  const traps: Record<string, readonly [string, string]> = {
    'a list that a paragraph before it keeps from holding a list': ['a\n- -\n\nb', 'a\n- -\n\nbc'],
    'a list right behind code in a list': ['- ```\n2. a\n\nb', '- ```\n2. a\n\nbc'],
    'a table whose first line would be a list': ['a\n-\n:-:\nb\n', 'a\n-\n:-:\nb\nc'],
    'the same with Windows line ends': ['a\r\n-\r\n:-:\r\nb\r\n', 'a\r\n-\r\n:-:\r\nb\r\nc'],
    'a line after a link definition': ['[a]: b\n2. c\n\nd', '[a]: b\n2. c\n\nde'],
    'a table that begins like a link definition': ['x [a]\n\n[a]: <y>\n:-:\n', 'xx [a]\n\n[a]: <y>\n:-:\n'],
    'a rule that goes on': ['a\n*** \n\nb', 'a\n*** x\n\nb'],
    'a list that moves to the right of what it held': ['- a\n\n  b\n', '   - a\n\n  b\n'],
    'a list that takes in a block far behind it': ['- a\n\n\n\nb\n\nc', '- a\n\n\n\n  b\n\nc'],
    'a line feed that joins a carriage return': ['a\r\n# b\n\nc', 'a\r# b\n\nc'],
    'front matter that is opened': ['a: 1\n---\n\nb', '---\na: 1\n---\n\nb'],
    'front matter that is no more': ['---\na: 1\n---\n\nb', '---\na: 1\n--\n\nb'],
    'a byte order mark that is taken away': ['\uFEFFa\n\nb', 'a\n\nb'],
    'lines that become too long': [`# a\n\n${'x'.repeat(32_000)}\n\nb`, `# a\n\n${'x'.repeat(32_001)}\n\nb`],
  };
  for (const [name, [from, to]] of Object.entries(traps)) {
    it(`equals a new reading, both ways: ${name}`, () => {
      assert.deepEqual(updateBlocks(readBlocks(from), to), readBlocks(to));
      assert.deepEqual(updateBlocks(readBlocks(to), from), readBlocks(from));
    });
  }
});
