import { cutParagraph } from '../../../../server/src/rules/form/cut-paragraph';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, withSections } from '../draft-forms';

const cut = (draft: string, at: string) => ({ draft, message: 'cut', at });
const comma = (draft: string) => ({ draft, message: 'comma', at: ',' });

/** A long paragraph that stops where a page ended. */
const OPEN = 'Trạm y tế xã đã tổ chức khám sức khỏe định kỳ cho người cao tuổi, phối hợp với trường học tiêm chủng';
const draft = (...blocks: readonly string[]): string =>
  withSections('## I. KẾT QUẢ', ...blocks, '## II. NHIỆM VỤ', DONE);

testRuleCases(cutParagraph, {
  defects: [
    cut(draft(OPEN, 'cho học sinh lớp 1 và lớp 6 trên địa bàn xã.'), 'chủng'),
    cut(draft(`${OPEN},`, 'đồng thời tuyên truyền đến từng hộ dân.'), 'chủng,'),
    cut(inFrontMatter('## I. KÊNH MƯƠNG', `${OPEN}; hoàn`, 'thành 12 km kênh mương nội đồng.'), 'hoàn'),
    cut(draft(OPEN, '4', 'cho học sinh lớp 1.'), 'chủng'),
    cut(draft(OPEN, '- 4 -', 'cho học sinh lớp 1.'), 'chủng'),
    cut(draft(OPEN, 'Trang 4/9', 'cho học sinh lớp 1.'), 'chủng'),
    cut(draft(OPEN, '---', 'cho học sinh lớp 1.'), 'chủng'),
    cut(draft(OPEN, 'đạt 98%, tăng 3% so với năm 2024.').replace(/\n/g, '\r\n'), 'chủng'),
    cut(draft(OPEN, 'đạt tỷ lệ 98%.').normalize('NFD'), 'chủng'.normalize('NFD')),
    cut(draft(`${OPEN} “Vì sức khỏe cộng đồng”`, 'do tỉnh phát động trong tháng 10.'), 'đồng”'),
    cut(draft(`${OPEN} **đầy đủ**`, 'cho học sinh lớp 1.'), '**đủ**'.replace('**', '')),
    cut(
      draft(
        'Tram y te xa da to chuc kham suc khoe dinh ky cho nguoi cao tuoi tren dia ban',
        'xa, khong co truong hop bo sot.',
      ),
      'ban',
    ),
    comma(draft(`${OPEN},`, 'Công tác dân số được duy trì.')),
  ],
  nearMisses: [
    draft(`${OPEN}.`, 'cho học sinh lớp 1 (ghi chú của trạm).'),
    draft(`${OPEN} cho:`, 'học sinh lớp 1, lớp 6.'),
    draft(`${OPEN} cho học sinh;`, 'phun thuốc diệt muỗi tại các thôn.'),
    draft(OPEN, 'Công tác dân số được duy trì.'),
    draft(OPEN, 'a) Cho học sinh lớp 1;', 'b) Cho học sinh lớp 6.'),
    draft(OPEN, '- cho học sinh lớp 1;\n- cho học sinh lớp 6.'),
    draft('Số hộ nghèo', 'còn 12 hộ, giảm 5 hộ.'),
    draft(OPEN, '| Lớp | Số em |\n| --- | --- |\n| 1 | 40 |', 'so với năm 2024 tăng 3%.'),
    draft(`- ${OPEN}`, 'cho học sinh lớp 1.'),
    draft(`${OPEN}…`, 'rồi dừng lại vì mưa bão.'),
    draft(`${OPEN}\ncho học sinh lớp 1.`, DONE),
    draft(`Theo đề nghị của Trưởng trạm y tế xã tại tờ trình đã gửi,`, 'Xã đã cấp thêm kinh phí.'),
    draft(DONE, '5', DONE),
  ],
});
