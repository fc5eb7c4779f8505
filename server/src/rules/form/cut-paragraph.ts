import { spanOf, type Span } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';
import { paragraphEnds, type ParagraphEnd } from './paragraph-ends';

const FIRST = 'Thư viện xã đã tổ chức ngày hội đọc sách cho học sinh toàn xã, lôi cuốn đông đảo người dân ở các thôn,';
const draft = (opening: string): string => exampleDraft({ opening });

export const cutParagraph: Rule = {
  id: 'form/cut-paragraph',
  title: { vi: 'Đoạn văn bị cắt đôi', en: 'Paragraph cut in two' },
  why: {
    vi: 'Chuyển từ bản quét hoặc tệp PDF, một đoạn ở cuối trang thường bị cắt thành hai, có khi lẫn cả số trang. Bản xuất ra sẽ xuống dòng giữa câu; câu bị cắt cũng không được kiểm tra đầy đủ.',
    en: 'When a scan or PDF becomes text, a paragraph at the foot of a page is often cut in two, at times with the page number between. The export would then break the line in mid-sentence.',
  },
  messages: {
    cut: {
      vi: 'Đoạn văn bị cắt giữa câu: cần nối với đoạn sau, mở đầu bằng «{next}».',
      en: 'Paragraph cut in mid-sentence: join it with the next one, which opens with “{next}”.',
    },
    comma: {
      vi: 'Đoạn văn kết thúc bằng dấu phẩy, đoạn sau mở đầu bằng chữ hoa; cần dấu chấm.',
      en: 'The paragraph ends with a comma and the next one begins with a capital; write a stop.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6.e'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: draft(`${FIRST}\n\nxóm trên địa bàn xã.`),
      findings: [{ message: 'cut', at: 'thôn,' }],
      fixed: draft(`${FIRST} xóm trên địa bàn xã.`),
    },
    {
      text: draft(`${FIRST}\n\n3\n\nxóm trên địa bàn xã.`),
      findings: [{ message: 'cut', at: 'thôn,' }],
      fixed: draft(`${FIRST} xóm trên địa bàn xã.`),
    },
    {
      text: draft(`${FIRST}\n\nNhà văn hóa xã đã sửa xong.`),
      findings: [{ message: 'comma', at: ',' }],
      fixed: draft(`${FIRST.replace(/,$/, '.')}\n\nNhà văn hóa xã đã sửa xong.`),
    },
    { text: draft(`${FIRST.replace(/,$/, ':')}\n\nxóm trên, xóm dưới.`), findings: [] },
    { text: draft(`${FIRST.replace(/,$/, '.')}\n\nxóm trên địa bàn xã.`), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check(context) {
    for (const end of paragraphEnds(context)) {
      if (end.kind === 'comma') {
        const fix = { title: { vi: 'Thay bằng dấu chấm', en: 'Write a stop' }, safe: false };
        yield { message: 'comma', span: end.mark, fixes: [{ ...fix, edits: [{ span: end.mark, newText: '.' }] }] };
      } else {
        const title = { vi: 'Nối hai đoạn', en: 'Join the two paragraphs' };
        yield {
          message: 'cut',
          values: { next: end.next },
          span: end.lastWord,
          fixes: [{ title, safe: false, edits: [{ span: gapOf(end), newText: ' ' }] }],
        };
      }
    }
  },
};

const gapOf = (end: Extract<ParagraphEnd, { kind: 'cut' }>): Span => spanOf(end.lastWord.end, end.nextStart);
