import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';
import { isInBody } from './in-body';
import { codeFaults } from './symbol-code';
import { typingFaults } from './symbol-typing';

export const symbol: Rule = {
  id: 'form/symbol',
  title: { vi: 'Số, ký hiệu sai thể thức', en: 'Form of number and symbol' },
  why: {
    vi: 'Nghị định 30 quy định số và ký hiệu liền nhau: «Số:», số bằng chữ số Ả Rập (dưới 10 có số 0 ở trước), gạch chéo, chữ viết tắt tên loại, gạch nối, chữ viết tắt tên cơ quan. Ký hiệu sai làm văn bản bị trả lại, vào sổ và tra cứu nhầm.',
    en: 'The decree builds number and symbol of “Số:”, the number (a leading 0 below 10), a slash, the code of the type, a hyphen and the code of the body, without spaces. A wrong symbol sends a document back, or into the wrong register.',
  },
  messages: {
    'no-label': {
      vi: 'Thiếu «Số:» trước số, ký hiệu; cần «Số: …».',
      en: 'Missing “Số:” before the number and symbol.',
    },
    label: {
      vi: 'Số, ký hiệu sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong label of the number: found “{found}”, write “{wanted}”.',
    },
    case: {
      vi: 'Ký hiệu sai thể thức: gặp «{found}», cần «{wanted}» (viết in hoa).',
      en: 'Wrong symbol: found “{found}”, write “{wanted}” in capitals.',
    },
    year: {
      vi: 'Ký hiệu sai thể thức: gặp «{found}», cần «{wanted}» (năm ở giữa chỉ có trong văn bản quy phạm pháp luật).',
      en: 'Wrong symbol: found “{found}”, write “{wanted}” (only normative documents have the year in it).',
    },
    space: {
      vi: 'Ký hiệu sai thể thức: gặp «{found}», cần «{wanted}» (viết liền, không cách chữ).',
      en: 'Wrong symbol: found “{found}”, write “{wanted}” without spaces.',
    },
    padding: {
      vi: 'Số sai thể thức: gặp «{found}», cần «{wanted}» (số dưới 10 thêm số 0).',
      en: 'Wrong number: found “{found}”, write “{wanted}” (a leading 0 below 10).',
    },
    separator: {
      vi: 'Ký hiệu sai thể thức: gặp «{found}», cần «{wanted}» (gạch chéo sau số, gạch nối giữa các chữ viết tắt).',
      en: 'Wrong symbol: found “{found}”, write “{wanted}”.',
    },
    type: {
      vi: 'Ký hiệu không hợp với tên loại: gặp «{found}», cần «{wanted}».',
      en: 'Symbol unlike the document type: found “{found}”, write “{wanted}”.',
    },
    'type-missing': {
      vi: 'Ký hiệu thiếu chữ viết tắt tên loại: gặp «{found}», cần «{wanted}».',
      en: 'The symbol lacks the code of the document type: found “{found}”, write “{wanted}”.',
    },
    'body-missing': {
      vi: 'Ký hiệu thiếu chữ viết tắt tên cơ quan: gặp «{found}», cần «{wanted}».',
      en: 'The symbol lacks the code of the issuing body: found “{found}”, write “{wanted}”.',
    },
    body: {
      vi: 'Ký hiệu không hợp với cơ quan ban hành «{issuer}»: gặp «{found}», cần «{wanted}».',
      en: 'Symbol unlike the issuing body “{issuer}”: found “{found}”, write “{wanted}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.3; Phụ lục III, Mục I'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: exampleDraft({ symbol: 'Số: 25/BC- UBND' }),
      findings: [{ message: 'space', at: 'BC- UBND' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25 / BC-UBND' }),
      findings: [{ message: 'space', at: '25 / BC-UBND' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 5/BC-UBND' }),
      findings: [{ message: 'padding', at: '5' }],
      fixed: exampleDraft({ symbol: 'Số: 05/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25-BC/UBND' }),
      findings: [{ message: 'separator', at: '25-BC/UBND' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25/KH-UBND' }),
      findings: [{ message: 'type', at: 'KH-UBND' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25/ TTr - UBND' }),
      findings: [
        { message: 'space', at: '25/ TTr - UBND' },
        { message: 'type', at: 'TTr - UBND' },
      ],
    },
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nsố ký hiệu: 7/BC-UBND\n---', symbol: '' }),
      findings: [{ message: 'padding', at: '7' }],
      fixed: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nsố ký hiệu: 07/BC-UBND\n---', symbol: '' }),
    },
    {
      text: exampleDraft({ symbol: 'Số 25/bc-ubnd' }),
      findings: [
        { message: 'label', at: 'Số' },
        { message: 'case', at: 'bc-ubnd' },
      ],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25/2025/BC-UBND' }),
      findings: [{ message: 'year', at: '25/2025/BC-UBND' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25/UBND' }),
      findings: [{ message: 'type-missing', at: 'UBND' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    {
      text: exampleDraft({ symbol: 'Số: 25/BC' }),
      findings: [{ message: 'body-missing', at: 'BC' }],
      fixed: exampleDraft({ symbol: 'Số: 25/BC-UBND' }),
    },
    { text: exampleDraft({ symbol: 'Số: 25/BC-HĐND' }), findings: [{ message: 'body', at: 'BC-HĐND' }] },
    { text: exampleDraft({ symbol: '25/BC-UBND' }), findings: [{ message: 'no-label', at: '25/BC-UBND' }] },
    { text: exampleDraft({ symbol: 'Số: 125/BC-UBND' }), findings: [] },
    { text: exampleDraft({ names: '**BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ**', symbol: 'Số: 01/BC-BCĐ' }), findings: [] },
    { text: exampleDraft({ names: 'UBND TỈNH BÌNH MINH\n\n**SỞ TÀI CHÍNH**', symbol: 'Số: 84/BC-STC' }), findings: [] },
    { text: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', symbol: 'Số 12-BC/ĐU' }), findings: [] },
    { text: exampleDraft({ symbol: 'Số:       /BC-UBND' }), findings: [] },
  ],
  *check({ report }) {
    if (!report.symbol || report.regime === 'party') return;
    yield* typingFaults(report.text, report.symbol, isInBody(report, report.symbol));
    if (report.symbol.code) yield* codeFaults(report, report.symbol.code);
  },
};
