import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/src/check/analyze';
import { builtInOutlines } from '../../server/src/outline/built-in';
import type { OutlineSection } from '../../server/src/outline/outline';
import { plainOptions } from '../server/check/check-options';
import { draft } from '../server/outline/skeleton';
import { outlineSnippets } from '../outline-snippets';
import { expandSnippet } from './expand-snippet';
import { A_DAY, ourSnippets } from './our-snippets';

const snippets = ourSnippets().filter(({ file }) => file.endsWith('/de-cuong.code-snippets'));
const BLANK = /…/;

/** What the checker tells of the sections, blanks aside: those are what the writer fills in. */
function toldOf(sections: string, subject: string, outline?: string): readonly string[] {
  const text = draft(sections, outline === undefined ? { subject } : { subject, outline });
  const start = text.indexOf(sections);
  const { findings } = analyze(text, { ...plainOptions, outlines: builtInOutlines });
  return findings
    .filter(
      ({ rule, span }) =>
        rule.id.startsWith('outline/') || (span.start >= start && span.end <= start + sections.length),
    )
    .filter(({ span }) => !BLANK.test(text.slice(span.start, span.end)))
    .map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`);
}

const titles = (sections: readonly OutlineSection[]): readonly string[] =>
  sections.flatMap(({ title, children }) => [title, ...titles(children)]);

describe('outline snippets', () => {
  it('are those that follow from the outlines (npm run generate)', () => {
    const stored: unknown = JSON.parse(readFileSync('snippets/de-cuong.code-snippets', 'utf8'));
    assert.deepEqual(stored, outlineSnippets());
  });

  for (const outline of builtInOutlines.filter(({ validTo }) => validTo === null)) {
    const prefix = outline.id === 'dan-van-chinh-quyen' ? 'dv-decuong' : `decuong-${outline.id}`;
    it(`${prefix} gives a report that the checker passes`, () => {
      const snippet = snippets.find((candidate) => candidate.prefix === prefix) ?? assert.fail();
      const text = expandSnippet(snippet.body, { ...A_DAY, CURRENT_YEAR: '2025' }).trim();
      const subject = outline.subjects[0] ?? 'công tác hè';
      assert.deepEqual(toldOf(text, `Kết quả ${subject} năm 2025`, outline.id), []);
      // Without its first section the same report is told of: the checker does look at it.
      const rest = text.slice(text.search(/\n## /) + 1);
      assert.notDeepEqual(toldOf(rest, `Kết quả ${subject} năm 2025`, outline.id), []);
    });
  }

  it('of sections are one for each section of the outline, by its title', () => {
    const outline = builtInOutlines.find(({ id }) => id === 'dan-van-chinh-quyen') ?? assert.fail();
    const sections = snippets.filter(({ prefix }) => prefix.startsWith('dv-') && prefix !== 'dv-decuong');
    const found = sections.map(({ body }) =>
      (body.split('\n')[0] ?? '').replace(/^#+ \S+ /, '').replace(/\$\{.*\}/, '…'),
    );
    const wanted = titles(outline.sections).map((title) => title.replace(/\{.*\}/, '…'));
    assert.deepEqual([...found].sort(), [...wanted].sort());
  });

  it('of a section with parts hold these, save the one whose parts come one by one', () => {
    const headings = (prefix: string) =>
      (snippets.find((snippet) => snippet.prefix === prefix)?.body ?? '').match(/^#+ \S+/gm);
    assert.deepEqual(headings('dv-danhgia'), ['## III.', '### 1.', '### 2.']);
    assert.deepEqual(headings('dv-ketqua'), ['## II.']);
    assert.deepEqual(headings('dv-kiennghi'), ['## V.']);
  });
});
