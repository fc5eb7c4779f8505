import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveSection, placeBeside, sectionAt } from '../../../server/src/report/move-section';
import type { Report, Section } from '../../../server/src/report/report';
import { applyEdits } from '../../../server/src/text/span';
import { read } from './fixtures';

const TEXT = `BÁO CÁO

Kính gửi: Ủy ban nhân dân tỉnh Sơn Bình

## I. KẾT QUẢ

Chung.

### 1. Thư viện

Mở cửa đủ ngày.

#### 1.1. Bạn đọc

Có 120 lượt.

### 2. Nhà văn hóa

Đã sửa xong.

## II. HẠN CHẾ

Thiếu kinh phí.

## III. NHIỆM VỤ

### 1. Nhiệm vụ trọng tâm

Giữ vững.

Trên đây là báo cáo của Ủy ban nhân dân xã Tân Hòa./.

***Nơi nhận:***

- Lưu: VT.
`;

const section = (report: Report, title: string): Section => {
  const found = report.headings.find((heading) => heading.title === title);
  assert.ok(found, `no section «${title}»`);
  return found;
};

const headings = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('#'));

function moved(title: string, way: 'up' | 'down', text = TEXT): { text: string; at: string } {
  const report = read(text);
  const found = section(report, title);
  const place = placeBeside(report, found, way);
  assert.ok(place, 'no neighbour');
  const { edits, headingAt } = moveSection(report, found, place);
  const result = applyEdits(text, edits);
  return { text: result, at: result.slice(headingAt, result.indexOf('\n', headingAt)).trimEnd() };
}

describe('moving a section', () => {
  it('takes its children along and numbers both again', () => {
    const { text, at } = moved('Thư viện', 'down');
    assert.deepEqual(headings(text), [
      '## I. KẾT QUẢ',
      '### 1. Nhà văn hóa',
      '### 2. Thư viện',
      '#### 2.1. Bạn đọc',
      '## II. HẠN CHẾ',
      '## III. NHIỆM VỤ',
      '### 1. Nhiệm vụ trọng tâm',
    ]);
    assert.equal(at, '### 2. Thư viện');
    assert.match(
      text,
      /Đã sửa xong\.\n\n### 2\. Thư viện\n\nMở cửa đủ ngày\.\n\n#### 2\.1\. Bạn đọc\n\nCó 120 lượt\.\n\n## II/,
    );
  });

  it('goes up and back again to the same text', () => {
    const up = moved('NHIỆM VỤ', 'up');
    assert.deepEqual(headings(up.text).slice(-3), ['## II. NHIỆM VỤ', '### 1. Nhiệm vụ trọng tâm', '## III. HẠN CHẾ']);
    assert.equal(up.at, '## II. NHIỆM VỤ');
    assert.equal(moved('NHIỆM VỤ', 'down', up.text).text, TEXT);
  });

  it('keeps line ends of Windows', () => {
    const { text } = moved('Thư viện', 'down', TEXT.replaceAll('\n', '\r\n'));
    assert.equal(text.replaceAll('\r\n', '\n'), moved('Thư viện', 'down').text);
    assert.doesNotMatch(text, /(?<!\r)\n/);
  });

  it('gives the numbers and marks of its new siblings under another parent', () => {
    const report = read(TEXT);
    const target = { parent: section(report, 'KẾT QUẢ'), insertAt: section(report, 'Nhà văn hóa').span.start };
    const text = applyEdits(TEXT, moveSection(report, section(report, 'HẠN CHẾ'), target).edits);
    assert.deepEqual(headings(text).slice(0, 6), [
      '## I. KẾT QUẢ',
      '### 1. Thư viện',
      '#### 1.1. Bạn đọc',
      '### 2. HẠN CHẾ',
      '### 3. Nhà văn hóa',
      '## II. NHIỆM VỤ',
    ]);
  });

  it('leads a child out to the outermost sections', () => {
    const report = read(TEXT);
    const target = { parent: null, insertAt: section(report, 'HẠN CHẾ').span.start };
    const text = applyEdits(TEXT, moveSection(report, section(report, 'Thư viện'), target).edits);
    assert.deepEqual(headings(text).slice(0, 5), [
      '## I. KẾT QUẢ',
      '### 1. Nhà văn hóa',
      '## II. Thư viện',
      '### 1.1. Bạn đọc',
      '## III. HẠN CHẾ',
    ]);
  });

  it('stays where it is when it stands there already', () => {
    const report = read(TEXT);
    const found = section(report, 'Thư viện');
    for (const insertAt of [found.span.start, found.span.end])
      assert.deepEqual(moveSection(report, found, { parent: section(report, 'KẾT QUẢ'), insertAt }).edits, []);
  });

  it('has no place above the first nor below the last', () => {
    const report = read(TEXT);
    assert.equal(placeBeside(report, section(report, 'KẾT QUẢ'), 'up'), null);
    assert.equal(placeBeside(report, section(report, 'NHIỆM VỤ'), 'down'), null);
  });

  it('finds the innermost section at an offset', () => {
    const report = read(TEXT);
    assert.equal(sectionAt(report, TEXT.indexOf('120'))?.title, 'Bạn đọc');
    assert.equal(sectionAt(report, TEXT.indexOf('Kính gửi')), null);
  });

  it('neither loses nor doubles a paragraph, wherever a section goes', () => {
    const lines = (text: string): readonly string[] =>
      text
        .split('\n')
        .filter((line) => /^[\p{L}-]/u.test(line))
        .sort();
    const report = read(TEXT);
    const anySection = fc.constantFrom(...report.headings);
    fc.assert(
      fc.property(anySection, anySection, fc.boolean(), (found, beside, before) => {
        if (found.span.start <= beside.span.start && beside.span.end <= found.span.end) return;
        const parent = report.headings.find(({ children }) => children.includes(beside)) ?? null;
        const target = { parent, insertAt: before ? beside.span.start : beside.span.end };
        const { edits, headingAt } = moveSection(report, found, target);
        const text = applyEdits(TEXT, edits);
        assert.deepEqual(lines(text), lines(TEXT));
        assert.ok(text.slice(headingAt, text.indexOf('\n', headingAt)).includes(found.title));
        assert.equal(headings(text).length, report.headings.length);
      }),
    );
  });
});
