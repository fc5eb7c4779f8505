import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/check/analyze';
import { suppressHere } from '../../../server/src/check/suppress-here';
import { moveFacts, type LayoutFacts } from '../../../server/src/report/layout-facts';
import { rules } from '../../../server/src/rules/registry';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { applyEdits } from '../../../server/src/text/span';
import { draft as frontMatterDraft } from '../lsp/drafts';
import { plainOptions } from './check-options';

type Layout = LayoutFacts | undefined;

const optionsWith = (layout: Layout) => ({ ...plainOptions, layout: layout ?? null });

const findingsIn = (text: string, layout: Layout) =>
  analyze(text, optionsWith(layout)).findings.filter(({ rule }) => !rule.id.startsWith('draft/'));

/** The findings as they may be compared between two texts. */
const told = (text: string, layout: Layout): readonly string[] =>
  findingsIn(text, layout).map(({ rule, message }) => `${rule.id} ${message}`);

/** Turns off the first finding of each rule in turn: the finding goes and no other finding comes. */
function turnsOff(text: string, layout?: LayoutFacts): void {
  const before = told(text, layout);
  const { report, findings } = analyze(text, optionsWith(layout));
  assert.ok(report);
  const first = new Map(
    findings.filter(({ rule }) => !rule.id.startsWith('draft/')).map((each) => [each.rule.id, each]),
  );
  for (const [id, finding] of first) {
    const after = applyEdits(text, [suppressHere(report, finding)]);
    const moved = layout && moveFacts(layout, text, after);
    const rest = [...told(after, moved)];
    const gone = before.filter((each) => {
      const at = rest.indexOf(each);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    assert.ok(
      gone.length > 0 && gone.every((each) => each.startsWith(`${id} `)),
      `${id}: gone ${gone.join()}\n${after}`,
    );
    assert.deepEqual(rest, [], `${id}: new findings\n${after}`);
    assert.deepEqual(
      analyze(after, optionsWith(moved))
        .findings.filter(({ rule }) => rule.id.startsWith('draft/'))
        .map(({ rule }) => rule.id),
      [],
    );
  }
}

describe('turning a rule off at one place', () => {
  for (const rule of rules) {
    if (rule.id.startsWith('draft/')) continue;
    it(`holds back the finding and brings no other: ${rule.id}`, () => {
      for (const { text, findings, layout } of rule.examples)
        if (findings.length > 0 && text.length < 10_000) turnsOff(text, layout);
    });
  }

  it('works in front matter and under CRLF', () => {
    turnsOff(frontMatterDraft);
    turnsOff(frontMatterDraft.replace(/\n/g, '\r\n'));
    turnsOff(frontMatterDraft.replace('địa danh: Tân Hòa\n', ''));
  });

  it('writes the comment above the paragraph, list item or table, in the text’s own line ends', () => {
    const at = (sections: string, mark: string): string => {
      const text = exampleDraft({ sections }).replace(/\n/g, '\r\n');
      const { report, findings } = analyze(text, plainOptions);
      const finding = findings.find(({ rule }) => rule.id === 'citation/date-form');
      assert.ok(report && finding);
      const after = applyEdits(text, [suppressHere(report, finding)]);
      return after.slice(after.indexOf(mark)).split('\r\n').slice(0, 3).join('|');
    };
    const slip = 'Kế hoạch số 21/KH-UBND ngày 3/6/2025';
    const comment = '<!-- van-thu tắt dòng sau: citation/date-form -->';
    assert.equal(at(`Mở đầu\n\nTheo\n${slip}.`, 'Mở đầu'), `Mở đầu||${comment}`);
    assert.equal(at(`- Một;\n  - Theo ${slip}.`, '- Một'), `- Một;|  ${comment}|  - Theo ${slip}.`);
    assert.equal(at(`Bảng\n\n| A |\n| --- |\n| ${slip} |`, 'Bảng'), `Bảng||${comment}`);
  });
});
