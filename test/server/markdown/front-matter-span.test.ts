import assert from 'node:assert/strict';
import { frontMatterSpan } from '../../../server/src/markdown/front-matter-span';

const frontMatterOf = (text: string): string | null => {
  const span = frontMatterSpan(text);
  return span && text.slice(span.start, span.end);
};

describe('frontMatterSpan', () => {
  it('reaches from fence to fence, without the last line end', () => {
    assert.equal(frontMatterOf('---\nsố: 1\n---\n# A\n'), '---\nsố: 1\n---');
  });

  it('takes every line end, spaces after a fence, an empty block and a byte order mark before it', () => {
    assert.equal(frontMatterOf('---\r\na: 1\r\n---\r\nx'), '---\r\na: 1\r\n---');
    assert.equal(frontMatterOf('---\ra: 1\r---\rx'), '---\ra: 1\r---');
    assert.equal(frontMatterOf('--- \na: 1\n---\t \nx'), '--- \na: 1\n---');
    assert.equal(frontMatterOf('---\n---'), '---\n---');
    assert.equal(frontMatterOf('\uFEFF---\na: 1\n---\n'), '---\na: 1\n---');
  });

  it('ends at the first closing fence', () => {
    assert.equal(frontMatterOf('---\na: 1\n---\nb\n---\n'), '---\na: 1\n---');
  });

  it('is null when the text does not open with a fence or never closes it', () => {
    for (const text of [
      '',
      '---',
      '---\n',
      'a\n---\nb\n---\n',
      '\n---\na\n---\n',
      '---\na: 1\n----\n',
      '--- a\n---\n',
      '---\n ---\n',
    ])
      assert.equal(frontMatterOf(text), null, JSON.stringify(text));
  });
});
