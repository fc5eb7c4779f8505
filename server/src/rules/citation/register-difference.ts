import type { Citation, CitationPart } from '../../citation/citation';
import { typeName } from '../../citation/canonical-form';
import { issuerKey, mayBeSameIssuer } from '../../citation/issuer-names';
import type { KnownDocument } from '../../citation/known-document';
import { fold } from '../../text/fold';
import { slice } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { practice } from '../legal-sources';
import type { Memory } from '../memory';
import type { Rule, RuleFinding, Severity } from '../rule';
import { issuerMismatch } from './issuer-code';
import { typeMismatch } from './type-code';
import { dateStyle, writeDate } from './typed-dates';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

/** Types that say nothing of the symbol's, and papers that go out with a decision and are cited by its number. */
const ANY_TYPE: ReadonlySet<string> = new Set(
  ['Văn bản', 'Công văn', 'Quy chế', 'Quy định', 'Đề án', 'Chương trình', 'Điều lệ', 'Chiến lược', 'Quy hoạch'].map(
    fold,
  ),
);

export const registerDifference: Rule = {
  id: 'citation/register-difference',
  title: { vi: 'Viện dẫn khác danh mục văn bản', en: 'Citation unlike the register of documents' },
  why: {
    vi: 'Danh mục văn bản ghi lại ngày, cơ quan ban hành và tên loại của những văn bản hay được viện dẫn. Chỗ khác danh mục thường là chép nhầm; nếu danh mục sai thì sửa trong `.van-thu/van-ban.yml`.',
    en: 'The register records date, issuer and type of documents that are often cited. A difference is usually a slip in copying; where the register is wrong, mend it in `.van-thu/van-ban.yml`.',
  },
  messages: {
    date: {
      vi: 'Ngày của {symbol} khác danh mục văn bản: gặp «{found}», danh mục ghi «{wanted}».',
      en: 'The date of {symbol} is “{found}” here, “{wanted}” in the register.',
    },
    issuer: {
      vi: 'Cơ quan ban hành {symbol} khác danh mục văn bản: gặp «{found}», danh mục ghi «{wanted}».',
      en: 'The issuer of {symbol} is “{found}” here, “{wanted}” in the register.',
    },
    type: {
      vi: 'Tên loại của {symbol} khác danh mục văn bản: gặp «{found}», danh mục ghi «{wanted}».',
      en: 'The type of {symbol} is “{found}” here, “{wanted}” in the register.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6.b (đối chiếu với danh mục văn bản)'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: draft('Nghị định số 30/2020/NĐ-CP ngày 03/5/2020 của Chính phủ về công tác văn thư'),
      findings: [{ message: 'date', at: '03/5/2020' }],
      fixed: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
    },
    {
      text: draft('Chỉ thị số 33/CT-TTg ngày 26 tháng 12 năm 2021 của Thủ tướng Chính phủ về công tác dân vận'),
      findings: [{ message: 'date', at: '26 tháng 12 năm 2021' }],
      fixed: draft('Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ về công tác dân vận'),
    },
    {
      text: draft('Kết luận số 114-KL/TW ngày 14/7/2015 của Bộ Chính trị về công tác dân vận'),
      findings: [{ message: 'issuer', at: 'Bộ Chính trị' }],
      fixed: draft('Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư Trung ương Đảng về công tác dân vận'),
    },
    {
      text: draft('Quyết định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư về thể loại văn bản'),
      findings: [{ message: 'type', at: 'Quyết định' }],
      fixed: draft('Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư về thể loại văn bản'),
    },
    { text: draft('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về văn thư'), findings: [] },
    { text: draft('Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư về công tác dân vận'), findings: [] },
    { text: draft('Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị về đại hội đảng bộ'), findings: [] },
    { text: draft('Chỉ thị số 33/CT-TTg ngày 12/12/2019 của Thủ tướng Chính phủ về thi đua'), findings: [] },
    { text: draft('Quy định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về góp ý xây dựng Đảng'), findings: [] },
    { text: draft('Nghị định số 999/2023/NĐ-CP ngày 05/3/2023 của Chính phủ về thư viện'), findings: [] },
    { text: draft('Luật Lưu trữ'), findings: [] },
  ],
  *check({ report, register, memory }) {
    for (const citation of report.citations) {
      if (!citation.symbol) continue;
      const known = register.find(citation);
      const [first] = known;
      if (!first) continue;
      const severity: Severity = known.every(isSure) ? 'warning' : 'information';
      for (const finding of [
        dateFinding(report.text, citation, known),
        issuerFinding(citation, known, memory),
        typeFinding(citation, known, memory),
      ]) {
        if (finding) yield { ...finding, severity };
      }
    }
  },
};

const isSure = ({ certainty }: KnownDocument): boolean => certainty === 'own' || certainty === 'checked';

function dateFinding(text: string, { symbol, date }: Citation, known: readonly KnownDocument[]): RuleFinding | null {
  const [wanted] = known.flatMap((document) => document.date ?? []);
  if (!symbol || !date?.text || wanted === undefined) return null;
  if (known.some((document) => document.date === null || document.date === date.text)) return null;
  const typed = slice(text, date.span);
  return difference(
    'date',
    symbol,
    { text: typed.replace(/\s+/g, ' '), span: date.span },
    writeDate(wanted, dateStyle(typed)),
  );
}

function issuerFinding(citation: Citation, known: readonly KnownDocument[], memory: Memory): RuleFinding | null {
  const { symbol, issuer } = citation;
  const [wanted] = known.flatMap((document) => document.issuer ?? []);
  if (!symbol || !issuer || wanted === undefined || issuerMismatch(citation, memory)) return null;
  const typed = issuerKey(issuer.text);
  const agrees = known.some(
    (document) => document.issuer === null || mayBeSameIssuer(typed, issuerKey(document.issuer)),
  );
  return agrees ? null : difference('issuer', symbol, issuer, wanted);
}

function typeFinding(citation: Citation, known: readonly KnownDocument[], memory: Memory): RuleFinding | null {
  const { symbol, documentType, inList, kind } = citation;
  const typed = fold(typeName(documentType.text));
  const [wanted] = known;
  if (!symbol || !wanted || inList || kind === 'law' || ANY_TYPE.has(typed) || typeMismatch(citation, memory))
    return null;
  const agrees = known.some((document) => ` ${typed} `.includes(` ${fold(document.documentType)} `));
  return agrees ? null : difference('type', symbol, documentType, wanted.documentType);
}

const difference = (message: string, symbol: CitationPart, found: CitationPart, wanted: string): RuleFinding => ({
  message,
  values: { symbol: symbol.text, found: found.text, wanted },
  span: found.span,
  fixes: [replaceWith(found.span, wanted, false)],
});
