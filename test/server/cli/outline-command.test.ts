import assert from 'node:assert/strict';
import { draft } from '../lsp/drafts';
import { Folder } from './van-thu';

const outline = `id: thu-nghiem
title: Đề cương thử nghiệm
sections:
  - { id: mo-dau, title: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN", number: roman }
  - { id: kien-nghi, title: KIẾN NGHỊ VỚI CẤP TRÊN, number: roman }
`;

describe('van-thu outline', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
    folder.write('draft.md', draft);
    folder.write('de-cuong.yml', outline);
  });
  after(() => folder.remove());

  it('prints which sections are there, missing and misplaced', () => {
    const { code, out } = folder.run('outline', 'draft.md', '--outline', 'de-cuong.yml');
    assert.equal(code, 0);
    assert.match(out, /✓ dòng \d+: CÔNG TÁC LÃNH ĐẠO/);
    assert.match(out, /✗ thiếu: KIẾN NGHỊ VỚI CẤP TRÊN/);
    assert.match(out, /\+ ngoài đề cương, dòng \d+: ĐÁNH GIÁ CHUNG/);
  });

  it('prints where a missing section belongs, one at a wrong place, renamed, doubled, empty and extra', () => {
    const titles = [
      'KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN',
      'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN',
      'NHÌN LẠI CẢ NĂM',
      'NHIỆM VỤ, GIẢI PHÁP NĂM 2026',
      'NHIỆM VỤ, GIẢI PHÁP NĂM 2026',
      'TRANH ẢNH',
    ];
    const body = titles.map((title, index) => `## ${index + 1}. ${title}${index === 3 ? '' : '\n\nĐã xong.'}`);
    folder.write('lech.md', `---\nđề cương: dan-van-chinh-quyen\n---\n\n${body.join('\n\n')}\n`);
    const { out } = folder.run('outline', 'lech.md');
    assert.match(out, /✗ thiếu: Cải cách hành chính; cần đặt trước dòng 9/);
    assert.match(out, /↕ sai vị trí, dòng \d+: [^\n]+; cần đặt (?:trước dòng|sau mục)/);
    assert.match(out, /~ tên khác, dòng 13: ĐÁNH GIÁ CHUNG \(«NHÌN LẠI CẢ NĂM»\)/);
    assert.match(out, /∅ chưa có nội dung, dòng 17: NHIỆM VỤ[^\n]+\(= lặp lại ở dòng 19\)/);
    assert.match(out, /\+ ngoài đề cương, dòng 23: TRANH ẢNH/);
  });

  it('prints JSON with lines from 1', () => {
    const { out } = folder.run('outline', 'draft.md', '--outline', 'de-cuong.yml', '--format', 'json');
    const { outline: used, sections } = JSON.parse(out) as {
      readonly outline: { readonly id: string; readonly named: boolean; readonly fits: boolean };
      readonly sections: readonly { readonly id: string; readonly state: string; readonly line: number | null }[];
    };
    assert.deepEqual([used.id, used.named, used.fits], ['thu-nghiem', true, true]);
    assert.deepEqual(
      sections.map(({ id, state }) => [id, state]),
      [
        ['mo-dau', 'matched'],
        ['kien-nghi', 'missing'],
      ],
    );
    assert.equal(draft.split('\n')[(sections[0]?.line ?? 0) - 1]?.includes('CÔNG TÁC LÃNH ĐẠO'), true);
  });

  it('says which outline is nearest when the one named does not fit', () => {
    const titles = ['LÃNH ĐẠO, CHỈ ĐẠO', 'KẾT QUẢ THỰC HIỆN', 'ĐÁNH GIÁ CHUNG', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'];
    const body = titles.map((title, index) => `## ${index + 1}. ${title}\n\nĐã xong.`).join('\n\n');
    folder.write('khac.md', `---\nđề cương: kinh-te-xa-hoi\n---\n\n${body}\n`);
    assert.match(folder.run('outline', 'khac.md').out, /không theo đề cương này; gần nhất là «[a-z-]+»/);
    folder.write('khong-neu.md', `---\nloại văn bản: BÁO CÁO\n---\n\n${body}\n`);
    assert.match(folder.run('outline', 'khong-neu.md').err, /các mục gần nhất với «[a-z-]+»/);
  });

  it('fills in the years of the report', () => {
    const { out } = folder.run('outline', 'draft.md', '--outline', 'dan-van-chinh-quyen');
    assert.match(out, /2026/);
    assert.doesNotMatch(out, /\{năm/);
  });
});
