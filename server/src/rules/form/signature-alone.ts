import { plainPages } from '../example-pages';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

export const signatureAlone: Rule = {
  id: 'form/signature-alone',
  title: { vi: 'Chữ ký đứng riêng một trang', en: 'Signature block alone on its page' },
  why: {
    vi: 'Trang chỉ có chữ ký và con dấu, không có dòng nào của báo cáo, có thể bị ghép vào một văn bản khác; văn thư thường trả lại để dồn hoặc giãn nội dung.',
    en: 'A page that holds a signature and a seal but no line of the report could be put behind another paper; offices send it back to be set anew.',
  },
  messages: {
    alone: {
      vi: 'Khối chữ ký đứng riêng một trang khi in; nên đưa ít nhất hai dòng của báo cáo sang cùng trang.',
      en: 'The signature block stands alone on its printed page; bring at least two lines of the report with it.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.7'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: exampleDraft(),
      layout: { ...plainPages, pages: 2, signatureAlone: true },
      findings: [{ message: 'alone', at: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    { text: exampleDraft({ addressees: '' }), layout: plainPages, findings: [] },
  ],
  *check({ report: { signature }, layout }) {
    if (!layout?.signatureAlone) return;
    const place = signature?.authority[0] ?? signature?.position ?? signature?.signer;
    if (place) yield { message: 'alone', span: place.span };
  },
};
