import assert from 'node:assert/strict';
import { renumberSections } from '../../../server/src/report/renumber';
import { applyEdits } from '../../../server/src/text/span';
import { read } from './fixtures';

const draft = (...headings: readonly string[]): string =>
  `BÁO CÁO\n\nKính gửi: Ủy ban nhân dân tỉnh Sơn Bình\n\n${headings.map((heading) => `${heading}\n\nĐã xong.\n`).join('\n')}`;

const renumbered = (...headings: readonly string[]): readonly string[] => {
  const text = draft(...headings);
  const mended = applyEdits(text, renumberSections(read(text)));
  return mended.split('\n').filter((line) => /^(?:#|\*\*)/.test(line));
};

describe('numbering all sections', () => {
  it('counts each group from 1 in its own style', () => {
    assert.deepEqual(
      renumbered('## I. KẾT QUẢ', '### 1. Thư viện', '### 1. Nhà văn hóa', '## III. NHIỆM VỤ', '### 4. Giải pháp'),
      ['## I. KẾT QUẢ', '### 1. Thư viện', '### 2. Nhà văn hóa', '## II. NHIỆM VỤ', '### 1. Giải pháp'],
    );
  });

  it('uses the letters of điểm in their order', () => {
    const titles = ['Thư viện', 'Chợ', 'Bến xe', 'Sân bóng', 'Đường làng', 'Trạm y tế', 'Trường học'];
    assert.deepEqual(renumbered('## 1. Kết quả', ...titles.map((title) => `### a) ${title}`)), [
      '## 1. Kết quả',
      ...titles.map((title, index) => `### ${'abcdđeg'.charAt(index)}) ${title}`),
    ]);
  });

  it('lets dotted numbers follow the number above, with the mark typed', () => {
    assert.deepEqual(
      renumbered('## 1. Kết quả', '### 1.1 Thu', '### 1.3 Chi', '## 4. Nhiệm vụ', '### 4.1 Thu', '#### 4.1.2 Thuế'),
      ['## 1. Kết quả', '### 1.1 Thu', '### 1.2 Chi', '## 2. Nhiệm vụ', '### 2.1 Thu', '#### 2.1.1 Thuế'],
    );
  });

  it('writes what most of the siblings write', () => {
    assert.deepEqual(renumbered('## I/ KẾT QUẢ', '## II/ HẠN CHẾ', '## III. NGUYÊN NHÂN', '## NHIỆM VỤ'), [
      '## I/ KẾT QUẢ',
      '## II/ HẠN CHẾ',
      '## III/ NGUYÊN NHÂN',
      '## IV/ NHIỆM VỤ',
    ]);
    assert.deepEqual(renumbered('**Phần thứ nhất KẾT QUẢ**', '**Phần thứ ba NHIỆM VỤ**'), [
      '**Phần thứ nhất KẾT QUẢ**',
      '**Phần thứ hai NHIỆM VỤ**',
    ]);
  });

  it('leaves a group alone in which few are numbered', () => {
    const headings = ['## KẾT QUẢ', '## HẠN CHẾ', '## IV. NHIỆM VỤ'] as const;
    assert.deepEqual(renumbered(...headings), headings);
  });

  it('counts a khoản without a title among those that have one', () => {
    const text = draft('## 2. Kết quả', '## 3. Nhiệm vụ').replace(
      '## 2.',
      '1. Căn cứ kế hoạch, xã đã họp dân.\n\n## 2.',
    );
    assert.deepEqual(renumberSections(read(text)), []);
  });

  it('changes nothing where every number is right', () => {
    const text = draft('## I. KẾT QUẢ', '### 1. Thư viện', '### 2. Chợ', '## II. NHIỆM VỤ');
    assert.deepEqual(renumberSections(read(text)), []);
  });

  it('stops where the letters end', () => {
    const many = Array.from(
      { length: 25 },
      (_, index) => `### ${'abcdđeghiklmnopqrstuvxyaa'.charAt(index)}) Thôn ${index}`,
    );
    assert.doesNotMatch(renumbered('## 1. Kết quả', ...many).join('\n'), /undefined|\?\)/);
  });
});
