import type { Outline, OutlineSection } from '../../../../server/src/outline/outline';
import { extraSection } from '../../../../server/src/rules/outline/extra-section';
import { testRuleCases } from '../rule-cases';
import { after, before, below, builtIn, instead, renamed, reportBy, section, without } from './outlined-drafts';

const closed = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.map((own) => ({ ...own, free: false, children: closed(own.children) }));

/** A built-in outline that leaves no room for other sections, nowhere or only among the outermost. */
function closedLike(id: string, depth: 'all' | 'outermost'): Outline {
  const outline = builtIn(id);
  const sections = depth === 'all' ? closed(outline.sections) : outline.sections;
  return { ...outline, id: `${id}-${depth}`, subjects: [`${outline.subjects[0]} của sở`], free: false, sections };
}

const reform = closedLike('cai-cach-hanh-chinh', 'all');
const citizens = closedLike('tiep-cong-dan', 'all');
const economy = closedLike('kinh-te-xa-hoi', 'all');
const archives = closedLike('van-thu-luu-tru', 'outermost');

testRuleCases(extraSection, {
  outlines: [reform, citizens, economy, archives],
  defects: [
    {
      draft: reportBy(reform, [after('ĐÁNH GIÁ CHUNG', section('TRANH ẢNH'))]),
      message: 'extra',
      at: '## IV. TRANH ẢNH',
    },
    {
      draft: reportBy(reform, [after('Cải cách tài chính công', section('Cải cách tiền lương'))], { named: true }),
      message: 'extra',
      at: '### 6. Cải cách tiền lương',
    },
    // What it holds is told with it.
    {
      draft: reportBy(reform, [after('Cải cách thể chế', section('Đi học', section('Ở tỉnh'), section('Ở xa')))]),
      message: 'extra',
      at: '### 2. Đi học',
    },
    {
      draft: reportBy(citizens, [before('TÌNH HÌNH KHIẾU NẠI, TỐ CÁO', section('DÂN SỐ CỦA XÃ'))], {
        shell: 'front matter',
        named: true,
      }),
      message: 'extra',
      at: '## I. DÂN SỐ CỦA XÃ',
    },
    {
      draft: reportBy(citizens, [after('Kết quả giải quyết tố cáo', section('Việc hòa giải'))], { form: 'bold' }),
      message: 'extra',
      at: '**5. Việc hòa giải**',
    },
    {
      draft: reportBy(citizens, [after('PHƯƠNG HƯỚNG, NHIỆM VỤ', section('LỜI CẢM ƠN'))], {
        shell: 'pasted',
        form: 'plain',
      }),
      message: 'extra',
      at: 'VI. LỜI CẢM ƠN',
    },
    {
      draft: reportBy(economy, [after('LĨNH VỰC KINH TẾ', section('CÁC LỄ HỘI'))]),
      message: 'extra',
      at: '### II. CÁC LỄ HỘI',
    },
    {
      draft: reportBy(economy, [below('LĨNH VỰC KINH TẾ', section('Chợ phiên'), section('Thương mại, dịch vụ'))], {
        form: 'bold',
        named: true,
      }),
      message: 'extra',
      at: '**a) Chợ phiên**',
    },
    {
      draft: reportBy(archives, [after('ĐÁNH GIÁ CHUNG', section('DANH SÁCH CÁN BỘ'))], { named: true }),
      message: 'extra',
      at: '## IV. DANH SÁCH CÁN BỘ',
    },
    {
      draft: reportBy(archives, [before('ĐÁNH GIÁ CHUNG', section('CHUYỆN NHÀ KHO', section('Mái dột')))], {
        shell: 'pasted',
        form: 'bold',
      }),
      message: 'extra',
      at: '**III. CHUYỆN NHÀ KHO**',
    },
    {
      draft: reportBy(citizens, [after('Ưu điểm', section('Chuyện bên lề'))]).normalize('NFD'),
      message: 'extra',
      at: '### 2. Chuyện bên lề'.normalize('NFD'),
    },
  ],
  nearMisses: [
    reportBy(reform, [], { named: true }),
    reportBy(economy, [], { form: 'bold' }),
    // What may be left out is the outline's too.
    reportBy(reform, [after('PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH', section('KIẾN NGHỊ, ĐỀ XUẤT'))]),
    reportBy(reform, [after('Về tuyên truyền cải cách hành chính', section('Về kiểm tra cải cách hành chính'))]),
    // Reworded, abbreviated, misspelt.
    reportBy(reform, [renamed('Cải cách thủ tục hành chính', 'Kiểm soát TTHC')], { form: 'bold' }),
    reportBy(citizens, [renamed('ĐÁNH GIÁ', 'NHẬN XÉT, ĐÁNH GÍA')], { shell: 'front matter' }),
    // In other words, known by its place.
    reportBy(citizens, [renamed('DỰ BÁO TÌNH HÌNH', 'NĂM TỚI RA SAO')]),
    // Merged and split.
    reportBy(citizens, [
      without('Nguyên nhân của tồn tại, hạn chế'),
      renamed('Tồn tại, hạn chế', 'Tồn tại, hạn chế và nguyên nhân'),
    ]),
    reportBy(archives, [
      instead('Tồn tại, hạn chế và nguyên nhân', section('Tồn tại, hạn chế'), section('Nguyên nhân')),
    ]),
    // Closed among the outermost only.
    reportBy(archives, [after('Công tác lưu trữ', section('Chuyện nhà kho'))], { shell: 'pasted', form: 'plain' }),
    // Twice the same is told as that.
    reportBy(reform, [after('Cải cách tài chính công', section('Cải cách thể chế'))]),
    // The outlines of Văn Thư leave room.
    reportBy('cai-cach-hanh-chinh', [after('ĐÁNH GIÁ CHUNG', section('TRANH ẢNH'))], { named: true }),
    // A bold lead-in under a section is no section.
    reportBy(reform, []).replace(
      '### 1. Cải cách thể chế\n',
      '### 1. Cải cách thể chế\n\n**Văn bản đã ban hành**: 12.\n',
    ),
  ],
});
