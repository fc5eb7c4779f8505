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
      assert.deepEqual(told(text, findings), ['outline/no-fit: ## I. ' + parts[0].title]);
      assert.deepEqual(
        findings.map(({ message, severity }) => [message, severity]),
        [['inferred', 'information']],
      );
    });
  }

  it('gets one finding, a warning, when its user names the outline', () => {
    const text = draft(typed([...onReading, part('ĐÁNH GIÁ CHUNG')]), named);
    const findings = outlineFindings(text);
    assert.deepEqual(
      findings.map(({ rule, message, severity }) => [rule.id, message, severity]),
      [['outline/no-fit', 'named', 'warning']],
      told(text, findings).join('\n'),
    );
  });

  it('is told which outline it follows, and names that one by the fix', () => {
    const other = builtInOutlines.find(({ id }) => id === 'cai-cach-hanh-chinh');
    const text = draft(typed(filled(other?.sections ?? [])), { outline: 'van-thu-luu-tru' });
    const near = outlineFindings(text).filter(({ rule }) => rule.id === 'outline/no-fit');
    assert.deepEqual(
      near.map(({ message }) => message),
      ['named-near'],
    );
    assert.match(fixedBy(text, near[0]), /^---\nđề cương: cai-cach-hanh-chinh\n---/);
  });
});

describe('a draft still being written', () => {
  it('without headings lacks all sections of the outline it names: one finding before the closing sentence', () => {
    const text = draft('', named);
    const [finding, ...others] = outlineFindings(text);
    assert.deepEqual([finding?.rule.id, finding?.message, others], ['outline/missing-section', 'all', []]);
    assert.deepEqual([finding?.span.start, finding?.severity], [text.indexOf('Trên đây là'), 'warning']);
  });

  it('gets the whole outline from the one fix', () => {
    const text = draft('', named);
    const empty = (parts: readonly Part[]): readonly Part[] =>
      parts
        .filter(({ title }) => title !== 'KIẾN NGHỊ, ĐỀ XUẤT')
        .map((section) => ({ ...section, text: '', children: empty(section.children) }));
    assert.equal(fixedBy(text, outlineFindings(text)[0]), draft(typed(empty(whole)), named));
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
    ['Cải cách hành chính', 'Công tác cải cách hành chính, chuyển đổi số'],
    ['Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Công tác tiếp dân, giải quyết khiêu nại, tố cảo'],
    ['ĐÁNH GIÁ CHUNG', 'ĐÁNH G1Á CHUNG'],
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

  for (const [from, to, title] of [
    ['KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN', 'NHỮNG VIỆC ĐÃ LÀM', 'by what stands under it'],
    ['Ưu điểm', 'Quan điểm', 'by its place'],
  ] as const) {
    it(`«${to}» is known ${title}, and renamed by the fix`, () => {
      const text = changed(from, to);
      const findings = outlineFindings(text);
      assert.deepEqual(told(text, findings), [`outline/renamed-section: ${to}`]);
      assert.equal(fixedBy(text, findings[0]), draft(typed(whole)));
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
