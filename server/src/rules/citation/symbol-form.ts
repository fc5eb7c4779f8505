import type { CitationProblem } from '../../citation/citation';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (symbol: string): string =>
  exampleDraft({
    opening: `Thực hiện Quyết định số ${symbol} ngày 12/12/2013 của Bộ Chính trị về giám sát, xã báo cáo như sau:`,
  });

export const symbolForm: Rule = {
  id: 'citation/symbol-form',
  title: { vi: 'Số, ký hiệu trong viện dẫn sai cách viết', en: 'Form of a cited symbol' },
  why: {
    vi: 'Nghị định đặt dấu gạch chéo giữa số và ký hiệu, gạch nối giữa các nhóm chữ viết tắt, không cách chữ (15/QĐ-BNV); văn bản của Đảng viết gạch nối sau số và gạch chéo trước tên cơ quan (25-NQ/TW). Sai dấu thì nhầm hệ thống văn bản và khó tra cứu.',
    en: 'The decree puts a slash between number and symbol, a hyphen between the abbreviations and no space (15/QĐ-BNV); Party documents put the hyphen after the number and the slash before the body (25-NQ/TW). Wrong marks suggest the wrong system and hinder a search.',
  },
  messages: {
    separator: {
      vi: 'Số, ký hiệu sai dấu phân cách: gặp «{found}», cần «{wanted}».',
      en: 'Wrong separators: found “{found}”, write “{wanted}”.',
    },
    'separator-unknown': {
      vi: 'Số, ký hiệu sai dấu phân cách: gặp «{found}», cần gạch chéo và gạch nối đúng chỗ.',
      en: 'Wrong separators: found “{found}”.',
    },
    space: {
      vi: 'Số, ký hiệu viết cách chữ: gặp «{found}», cần «{wanted}».',
      en: 'Spaces in the symbol: found “{found}”, write “{wanted}”.',
    },
  },
  source: sourced('Phụ lục I, Phần I, Mục II.3.c; với văn bản của Đảng: Quy định số 399-QĐ/TW'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    { text: draft('217/QĐ-TW'), findings: [{ message: 'separator', at: '217/QĐ-TW' }], fixed: draft('217-QĐ/TW') },
    { text: draft('217- QĐ/TW'), findings: [{ message: 'space', at: '217- QĐ/TW' }], fixed: draft('217-QĐ/TW') },
    { text: draft('12/QĐ – UBND'), findings: [{ message: 'space', at: '12/QĐ – UBND' }], fixed: draft('12/QĐ-UBND') },
    {
      text: draft('126/2024/NĐCP'),
      findings: [{ message: 'separator', at: '126/2024/NĐCP' }],
      fixed: draft('126/2024/NĐ-CP'),
    },
    { text: draft('217-QĐ/TW'), findings: [] },
    { text: draft('06/2024/QĐ-UBND'), findings: [] },
    { text: draft('291/QĐ-MTTQ-BTT'), findings: [] },
    { text: draft('59/QĐ-UBND'), findings: [] },
  ],
  *check({ report }) {
    for (const citation of report.citations) {
      for (const problem of citation.problems) {
        if (problem.kind !== 'separator' && problem.kind !== 'symbol-space') continue;
        yield finding(problem, report.text.slice(problem.span.start, problem.span.end));
      }
    }
  },
};

function finding(problem: Extract<CitationProblem, { kind: 'separator' | 'symbol-space' }>, typed: string) {
  const found = typed.replace(/\s+/g, ' ');
  const { span, suggestion } = problem;
  if (suggestion === null) return { message: 'separator-unknown', values: { found }, span };
  const isSpace = problem.kind === 'symbol-space';
  return {
    message: isSpace ? 'space' : 'separator',
    values: { found, wanted: suggestion },
    span,
    fixes: [replaceWith(span, suggestion, isSpace)],
  };
}
