import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import type { Report, SymbolField } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import { replaceWith } from '../fixes';
import type { Rule, RuleFinding } from '../rule';

/** Codes of named types (NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I) that may stand wrongly before a report's body. */
const OTHER_TYPE = /^(NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)-/;
const PARTY_BODY = /^BC\/[A-ZĐƯ]*(?:TW|TU|HU|QU|ThU|ĐU|CB)/;

export const symbol: Rule = {
  id: 'form/symbol',
  title: { vi: 'Số, ký hiệu sai thể thức', en: 'Form of number and symbol' },
  messages: {
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
      vi: 'Ký hiệu không hợp với tên loại: gặp «{found}», báo cáo cần «{wanted}».',
      en: 'Symbol unlike the document type: found “{found}”, a report needs “{wanted}”.',
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
    { text: exampleDraft({ symbol: 'Số: 125/BC-UBND' }), findings: [] },
    { text: exampleDraft({ symbol: 'Số: 01/BC-BCĐ' }), findings: [] },
    { text: exampleDraft({ symbol: 'Số: 84/BC-STNMT' }), findings: [] },
    { text: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', symbol: 'Số 12-BC/ĐU' }), findings: [] },
    { text: exampleDraft({ symbol: 'Số:       /BC-UBND' }), findings: [] },
  ],
  *check({ report }) {
    if (!report.symbol || report.regime === 'party') return;
    yield* separatorOrSpace(report.symbol);
    const { number, code } = report.symbol;
    if (number && /^[1-9]$/.test(number.text)) {
      const wanted = `0${number.text}`;
      yield {
        message: 'padding',
        values: { found: number.text, wanted },
        span: number.span,
        fixes: [replaceWith(number.span, wanted, true)],
      };
    }
    if (code) yield* wrongType(report, code.text.replace(/\s+/g, ''), code.span);
  },
};

function* separatorOrSpace({ number, code, span, text }: SymbolField): Iterable<RuleFinding> {
  if (!code) return;
  const start = number ? number.span.start : code.span.start;
  const typed = text.slice(start - span.start, code.span.end - span.start);
  const close = typed.replace(/\s+/g, '');
  const party = /^(\d*)-([A-ZĐa-z]{2,3})\/(.+)$/.exec(close);
  if (party && !PARTY_BODY.test(close.slice(close.indexOf('-') + 1))) {
    const wanted = `${party[1] ?? ''}/${party[2] ?? ''}-${party[3] ?? ''}`;
    const at = spanOf(start, code.span.end);
    yield { message: 'separator', values: { found: typed, wanted }, span: at, fixes: [replaceWith(at, wanted, false)] };
  } else if (close !== typed) {
    const inCode = /\s/.test(code.text) && !/\s/.test(text.slice(start - span.start, code.span.start - span.start));
    const at = inCode ? code.span : spanOf(start, code.span.end);
    const wanted = inCode ? code.text.replace(/\s+/g, '') : close;
    yield {
      message: 'space',
      values: { found: inCode ? code.text : typed, wanted },
      span: at,
      fixes: [replaceWith(at, wanted, true)],
    };
  }
}

function* wrongType(report: Report, code: string, span: { start: number; end: number }): Iterable<RuleFinding> {
  if (!report.documentType || fold(report.documentType.text).trim() !== 'bao cao') return;
  const other = OTHER_TYPE.exec(code);
  if (!other) return;
  const wanted = `BC-${code.slice(other[0].length)}`;
  yield { message: 'type', values: { found: code, wanted }, span, fixes: [replaceWith(span, wanted, false)] };
}
