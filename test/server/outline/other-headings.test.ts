import assert from 'node:assert/strict';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { codes, draft, filled, fixedBy, outlineFindings, told, typed, type Part } from './skeleton';

const part = (title: string, ...children: readonly Part[]): Part => ({
  title,
  text: children.length > 0 ? '' : 'Đã làm xong trong năm.',
  children,
});

const onReading = [part('SỐ SÁCH MỚI'), part('SỐ BẠN ĐỌC'), part('TRỤ SỞ, TRANG THIẾT BỊ'), part('KINH PHÍ')];
const whole = filled(builtInOutlines[0]?.sections ?? []);
const named = { outline: 'dan-van-chinh-quyen' };

describe('a report with other headings than the outline inferred from its subject', () => {
  for (const [name, parts] of [
    ['none of the outline’s', onReading],
    ['one of them by chance', [...onReading, part('ĐÁNH GIÁ CHUNG')]],
    ['two of them by chance', [...onReading, part('ĐÁNH GIÁ CHUNG'), part('KIẾN NGHỊ, ĐỀ XUẤT')]],
    ['one of them, with its own sections', [...onReading, part('ĐÁNH GIÁ CHUNG', part('Ưu điểm'), part('Hạn chế'))]],
    [
      'one of them twice, at the wrong end',
      [part('KIẾN NGHỊ'), ...onReading, part('ĐÁNH GIÁ CHUNG'), part('KIẾN NGHỊ')],
    ],
  ] as const) {
    it(`gets one finding: ${name}`, () => {
      const text = draft(typed(parts));
      const findings = outlineFindings(text);
      assert.deepEqual(told(text, findings), ['outline/unknown-outline: ## I. ' + parts[0].title]);
      assert.deepEqual(
        findings.map(({ message, severity }) => [message, severity]),
        [['no-fit', 'information']],
      );
    });
  }

  it('is held against the outline all the same when its user names it', () => {
    const text = draft(typed([...onReading, part('ĐÁNH GIÁ CHUNG')]), named);
    const findings = outlineFindings(text);
    assert.deepEqual(
      findings.map(({ rule, severity, values }) => [rule.id, severity, values?.['title']]),
      [
        ['outline/missing-section', 'warning', 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN'],
        ['outline/missing-section', 'warning', 'KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN'],
        ['outline/missing-section', 'warning', 'Ưu điểm'],
        ['outline/missing-section', 'warning', 'Khó khăn, hạn chế và nguyên nhân'],
        ['outline/missing-section', 'warning', 'NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN CÔNG TÁC DÂN VẬN NĂM 2026'],
      ],
      told(text, findings).join('\n'),
    );
  });
});

describe('a draft still being written', () => {
  it('without headings lacks the outermost sections of the outline it names, before the closing sentence', () => {
    const text = draft('', named);
    const findings = outlineFindings(text);
    assert.deepEqual(codes(findings), Array<string>(4).fill('outline/missing-section'));
    for (const { span, severity } of findings) {
      assert.equal(span.start, text.indexOf('Trên đây là'));
      assert.equal(severity, 'warning');
    }
  });

  it('gets a whole outline from the fixes, one after another', () => {
    let text = draft('', named);
    for (let round = 0; round < 30; round++) {
      const finding = outlineFindings(text).find(
        ({ rule }) => rule.id === 'outline/missing-section' || rule.id === 'outline/numbering',
      );
      if (!finding) break;
      text = fixedBy(text, finding);
    }
    const empty = (parts: readonly Part[]): readonly Part[] =>
      parts
        .filter(({ title }) => title !== 'KIẾN NGHỊ, ĐỀ XUẤT')
        .map((section) => ({ ...section, text: '', children: empty(section.children) }));
    assert.equal(text, draft(typed(empty(whole)), named));
  });

  it('with its first section alone lacks the others', () => {
    const text = draft(typed(whole.slice(0, 1)));
    assert.deepEqual(codes(outlineFindings(text)), Array<string>(3).fill('outline/missing-section'));
  });
});

describe('headings in other words', () => {
  const changed = (from: string, to: string): string => {
    const text = draft(typed(whole));
    assert.ok(text.includes(from));
    return text.replace(from, to);
  };

  for (const [from, to] of [
    ['I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN', 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'],
    ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'NHỮNG VIỆC ĐÃ LÀM'],
    ['Cải cách hành chính', 'Công tác cải cách hành chính, chuyển đổi số'],
    ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Công tác tiếp dân, giải quyết khiêu nại, tố cảo'],
    ['ĐÁNH GIÁ CHUNG', 'ĐÁNH GlÁ CHUNG'],
    ['Khó khăn, hạn chế và nguyên nhân', 'Tồn tại, hạn chế'],
    ['NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN CÔNG TÁC DÂN VẬN NĂM 2026', 'PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2026'],
    ['Nhiệm vụ\n', 'Nhiệm vụ trọng tâm\n'],
    ['KIẾN NGHỊ, ĐỀ XUẤT', 'ĐỀ XUẤT, KIẾN NGHỊ'],
  ] as const) {
    it(`«${to.trim()}» is found`, () => {
      const text = changed(from, to);
      assert.deepEqual(told(text, outlineFindings(text)), []);
    });
  }

  it('with sections of the author’s own beside the outline’s are no finding', () => {
    const more = [...whole.slice(0, 2), part('CÔNG TÁC QUỐC PHÒNG, AN NINH'), ...whole.slice(2)];
    const text = draft(typed(more));
    assert.deepEqual(told(text, outlineFindings(text)), []);
  });

  it('beside a section in the singular are not taken for it twice', () => {
    const text = changed('### 2. Giải pháp', '### 2. Nhiệm vụ cụ thể\n\nTừng xóm có việc riêng.\n\n### 3. Giải pháp');
    assert.deepEqual(told(text, outlineFindings(text)), []);
  });
});

describe('a section whose own heading is lost', () => {
  it('is missing before its first child, not after the last one', () => {
    const text = draft(typed(whole))
      .replace(/^## II\. .*\n\n/m, '')
      .replace('## III.', '## II.')
      .replace('## IV.', '## III.');
    const missing = outlineFindings(text).filter(({ rule }) => rule.id === 'outline/missing-section');
    assert.deepEqual(told(text, missing).length, 1);
    assert.equal(missing[0]?.span.start, text.indexOf('### 1. Nâng cao hiệu lực'));
    const mended = fixedBy(text, missing[0]);
    assert.ok(mended.includes('## II. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN\n\n### 1. Nâng cao'));
    assert.ok(!codes(outlineFindings(mended)).includes('outline/missing-section'));
  });
});

describe('an inserted section', () => {
  const numbered = (styles: readonly string[]): string =>
    draft(
      typed(whole)
        .replace('### 1. Ưu điểm\n\nViệc thứ 1 đã làm xong trong năm.\n\n', '')
        .replace('### 2. Khó khăn', `### ${styles[0] ?? ''}Khó khăn`),
    );

  it('is numbered like the sections beside it', () => {
    const text = numbered(['a) ']);
    const missing = outlineFindings(text).find(({ rule }) => rule.id === 'outline/missing-section');
    assert.ok(fixedBy(text, missing).includes('### a) Ưu điểm\n\n### a) Khó khăn'), fixedBy(text, missing));
  });

  it('has no number where they have none', () => {
    const text = numbered(['']);
    const missing = outlineFindings(text).find(({ rule }) => rule.id === 'outline/missing-section');
    assert.ok(fixedBy(text, missing).includes('### Ưu điểm\n\n### Khó khăn'), fixedBy(text, missing));
  });
});
