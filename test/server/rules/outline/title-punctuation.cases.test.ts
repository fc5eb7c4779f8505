import { titlePunctuation } from '../../../../server/src/rules/outline/title-punctuation';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';

const end = (draft: string, at: string) => ({ draft, message: 'end', at });

testRuleCases(titlePunctuation, {
  defects: [
    end(inFrontMatter('## I. KÊNH MƯƠNG.', DONE, '## II. HỒ CHỨA', DONE), '.'),
    end(inFrontMatter('## I. KÊNH MƯƠNG', '### 1. Kênh chính:', DONE, '### 2. Kênh nhánh', DONE), ':'),
    end(withSections('**I. KẾT QUẢ:**', DONE, '**II. NHIỆM VỤ**', DONE), ':'),
    end(withSections('## I. KẾT QUẢ', '### 1. Thu gom, xử lý rác thải;', DONE), ';'),
    end(withSections('## I. KẾT QUẢ', '### 1. Trồng cây xanh,', DONE), ','),
    end(withSections('## I. KẾT QUẢ', DONE, '## II. KIẾN NGHỊ./.', DONE), './.'),
    end(pastedLines('I. DIỄN BIẾN THIÊN TAI:', DONE, 'II. THIỆT HẠI', DONE), ':'),
    end(withSections('## I. KẾT QUẢ', '**1. Công tác tiếp công dân.**', DONE, '**2. Cải cách hành chính**', DONE), '.'),
    end(withSections('## I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025. ', DONE).normalize('NFD'), '.'),
    end(withSections('## I. KẾT QUẢ', '### a) Nhà văn hóa :', DONE), ':'),
    end(withSections('## Đánh giá chung.', DONE, '## Nhiệm vụ', DONE), '.'),
  ],
  nearMisses: [
    inFrontMatter('## I. KÊNH MƯƠNG', DONE, '## II. HỒ CHỨA', DONE),
    // The number's own mark.
    withSections('## I.', DONE, '## II. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ (NĂM 2025)', DONE),
    withSections('## I. KẾT QUẢ', '### 1. Trồng cây gây rừng, giữ nước v.v.', DONE),
    withSections('## I. KẾT QUẢ', '### 1. Kế hoạch, chương trình, đề án…', DONE),
    // Sentences that somebody marked as headings.
    withSections('## I. KẾT QUẢ', '### 1. Xã đã ban hành 05 kế hoạch.', '### 2. Xã đã họp dân 12 lần.'),
    withSections('## I. KẾT QUẢ', '### 1. Trạm y tế đã khám 1.200 lượt người. Tỷ lệ tiêm chủng đạt 98%.', DONE),
    // Lead-ins keep their colon.
    withSections('## I. KẾT QUẢ', '### 1. Kết quả cụ thể như sau:', '- Họp dân;\n- Sửa đường.'),
    pastedLines('I. KẾT QUẢ', '1. Đề nghị tỉnh:', '- Cấp vốn;', '- Bổ sung biên chế.', 'II. NHIỆM VỤ', DONE),
    withSections('## I. KẾT QUẢ', '**Những tồn tại trên do các nguyên nhân:**', '- Thiếu vốn;\n- Thiếu người.'),
    withSections('## I. KẾT QUẢ', '1. Xã đã họp dân.', '2. Xã đã sửa đường.'),
    withSections('## I. CHỈ TIÊU ĐẠT 95%', DONE, '## II. “NÓI ĐI ĐÔI VỚI LÀM”', DONE),
  ],
});
