import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../../../server/src/check/analyze';
import { normalise } from '../../../../server/src/check/normalise/normalise';
import { danVanDraft } from '../../../../server/src/rules/outline/example-outline';
import { applyEdits } from '../../../../server/src/text/span';
import { sharedMaterial } from '../../../shared-material';
import { DRAFTS, draft } from '../../report/fixtures';
import { plainOptions } from '../check-options';
import { missingIn, wordsOf } from './words';

const analyzeText = (text: string) => analyze(text, plainOptions);

function clean(text: string): string {
  const result = normalise(text, analyzeText);
  if (result.kind === 'unchanged') return text;
  assert.equal(applyEdits(text, result.edits), result.text);
  return result.text;
}

/** Labels that have no place in front matter, what the export writes by itself, and tags. */
const LABELS: ReadonlySet<string> = new Set(
  wordsOf('Số Kính gửi Nơi nhận ngày tháng năm Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc br u'),
);

/** Words of the draft that are lost though no finding names them. */
function lostWords(before: string, after: string): readonly string[] {
  const named = new Set(
    analyzeText(before)
      .findings.flatMap(({ span, fixes }) => [
        before.slice(span.start, span.end),
        ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => before.slice(edit.span.start, edit.span.end))),
      ])
      .flatMap(wordsOf),
  );
  return missingIn(wordsOf(before), wordsOf(after)).filter((word) => !LABELS.has(word) && !named.has(word));
}

const bodyOf = (text: string): string => text.replace(/^---[\s\S]*?\n---\s*/, '');
const nasty = (): string => readFileSync(path.resolve('test/fixtures/report/nasty.md'), 'utf8');

describe('normalising', () => {
  for (const name of DRAFTS) {
    it(`turns the draft “${name}” into one that stays as it is and keeps its words`, () => {
      const text = draft(name);
      const result = clean(text);
      assert.equal(normalise(result, analyzeText).kind, 'unchanged');
      assert.deepEqual(lostWords(text, result), []);
    });
  }

  it('writes header and foot of a pasted text into front matter', () => {
    assert.equal(
      clean(draft('pasted')).slice(0, 600).split('\n---\n')[0],
      `---
loại văn bản: BÁO CÁO
cơ quan ban hành: ỦY BAN NHÂN DÂN XÃ TÂN HÒA
số ký hiệu: 31/BC-UBND
địa danh: Tân Hòa
ngày: 18/6/2025
trích yếu: Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2025
kính gửi: Ủy ban nhân dân tỉnh Sơn Bình
nơi nhận:
  - Như trên;
  - Đảng ủy, HĐND xã;
  - Lưu: VT.
quyền hạn: TM. ỦY BAN NHÂN DÂN
chức vụ: CHỦ TỊCH
người ký: Lê Minh Khang`,
    );
  });

  it('mends what a scan and a hasty writer leave, and nothing else', () => {
    assert.equal(
      bodyOf(clean(nasty())),
      `Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh Sơn Bình về phòng, chống thiên tai, Sở báo cáo như sau:

## I. TÌNH HÌNH CHUNG

Trong năm, tỉnh chịu ảnh hưởng của ba cơn bão.

Thiệt hại được khắc phục kịp thời, nhất là ở các xã ven
sông Trà, nơi đê xung yếu nhất.[^1]

### 1. Thiệt hại

- Nhà ở: 12 nhà tốc mái;
- Lúa: 40 ha bị ngập.

| Xã | Nhà |
| --- | --- |
| Tân Hòa | 7 |
| Đồng Tâm | 5 |

### 2. Khắc phục

Các xã đã huy động 300 lượt người, làm việc cả ngày lẫn đêm trong suốt hai tuần lễ đầu tháng mười, gia cố đê, trong đó *lực lượng dân quân* làm **nòng cốt**.

<!-- ghi chú của người soạn -->

## II. KẾT QUẢ

Đã hoàn thành.

## III. NHIỆM VỤ

Theo Nghị quyết số 12/NQ-HĐND ngày 05/7/2025 của Hội đồng nhân dân tỉnh Sơn Bình về đê điều.

Trên đây là báo cáo kết quả phòng, chống thiên tai năm 2025 của Sở Nông nghiệp và Môi trường./.

[^1]: Số liệu đến ngày 30/11/2025.
`,
    );
  });

  it('leaves blanks as blanks and makes nobody up', () => {
    const text =
      'Số:      /BC-UBND\n\nTân Hòa, ngày    tháng    năm 2025\n\nBÁO CÁO\n\nKết quả năm 2025\n\nXã báo cáo như sau./.\n';
    const [head] = clean(text).split('\n---\n');
    assert.match(head ?? '', /^số ký hiệu: \/BC-UBND$/m);
    assert.match(head ?? '', /^ngày: ngày … tháng … năm 2025$/m);
    assert.match(head ?? '', /^cơ quan ban hành:$/m);
    assert.doesNotMatch(head ?? '', /người ký|chức vụ|quyền hạn|nơi nhận/);
  });

  it('keeps a foot with remarks that front matter has no key for', () => {
    const text = draft('pasted').replace('\nLê Minh Khang', '\n(Đã ký)\n\nLê Minh Khang');
    assert.match(clean(text), /\(Đã ký\)/);
  });

  it('keeps a part that front matter gives otherwise', () => {
    const text = `---\nsố ký hiệu: 07/BC-UBND\n---\n\n${draft('pasted')}`;
    const result = clean(text);
    assert.match(result, /^số ký hiệu: 07\/BC-UBND$/m);
    assert.match(result, /31\/BC-UBND/);
  });

  it('keeps line ends of Windows', () => {
    for (const name of ['pasted', 'scanned', 'tables'] as const) {
      const result = clean(draft(name).replaceAll('\n', '\r\n'));
      assert.doesNotMatch(result, /(?<!\r)\n/);
      assert.equal(result.replaceAll('\r\n', '\n'), clean(draft(name)));
    }
  });

  it('takes away a number only where it is certain to be a page’s', () => {
    const withParagraphs = (...paragraphs: readonly string[]): string =>
      `Số: 12/BC-UBND\n\nBÁO CÁO\n\nKết quả năm 2025\n\n${paragraphs.join('\n\n')}\n`;
    const sentence = 'Xã đã sửa xong nhà văn hóa của các thôn.';
    const isKept = (...paragraphs: readonly string[]): boolean =>
      /^(?:- )?2\b/m.test(bodyOf(clean(withParagraphs(...paragraphs))));
    assert.equal(isKept(sentence, '2', sentence, '3', sentence), false);
    assert.equal(isKept(sentence, '- 2 -', sentence, '- 3 -', sentence), false);
    assert.equal(isKept(sentence, '2', sentence), true);
    assert.equal(isKept(sentence, '2', sentence, '5', sentence), true);
  });

  it('leaves a text that is no report and a clean draft as they are, and says why', () => {
    assert.deepEqual(normalise('# Ghi chú\n\nMua sách.\n', analyzeText), { kind: 'unchanged', why: 'no-report' });
    assert.deepEqual(normalise(draft('front-matter'), analyzeText), { kind: 'unchanged', why: 'clean' });
  });

  it('gives a misread title its word, and leaves another title alone', () => {
    const titled = (title: string): string =>
      clean(danVanDraft().replace('### 1. Ưu điểm', `### 1. ${title}`))
        .split('\n')
        .find((line) => line.startsWith('### 1. ') && /điểm|được/.test(line)) ?? '';
    assert.equal(titled('Quan điểm'), '### 1. Ưu điểm');
    assert.equal(titled('Những việc đã làm được'), '### 1. Những việc đã làm được');
  });
});

const shared = sharedMaterial();
(shared ? describe : describe.skip)('normalising a real scan', () => {
  const seed = (): string => readFileSync(path.join(shared ?? '', 'seed', 'bao-cao-dan-van-2024.md'), 'utf8');

  it('leaves no finding of form, outline or citations but blanks', () => {
    const left = analyzeText(clean(seed())).findings.filter(({ rule }) => /^(?:form|outline|citation)\//.test(rule.id));
    assert.deepEqual(
      left.filter(({ rule }) => rule.id !== 'form/blank').map(({ rule, message }) => `${rule.id} ${message}`),
      [],
    );
    assert.ok(left.length > 0);
  });

  it('changes nothing the second time', () => {
    assert.deepEqual(normalise(clean(seed()), analyzeText), { kind: 'unchanged', why: 'clean' });
  });

  it('changes no word that no finding names', () => {
    assert.deepEqual(lostWords(seed(), clean(seed())), []);
  });
});
