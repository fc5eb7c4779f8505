import type { Citation } from '../../citation/citation';
import { DOCUMENT_TYPES } from '../../citation/data/document-types';
import type { Register } from '../../citation/register';
import { symbolParts } from '../../citation/symbol-parts';
import { typeName } from '../../citation/canonical-form';
import { fold } from '../../text/fold';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Memory } from '../memory';
import type { Fix, Rule } from '../rule';

const draft = (citation: string): string => exampleDraft({ opening: `Thực hiện ${citation}; xã báo cáo như sau:` });

/** Types whose codes are no body's, so that the code in a symbol is sure to be that of the type. */
const TYPE_OF: ReadonlyMap<string, string> = new Map([
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['KH', 'Kế hoạch'],
  ['BC', 'Báo cáo'],
  ['TB', 'Thông báo'],
  ['TTr', 'Tờ trình'],
  ['NĐ', 'Nghị định'],
  ['TT', 'Thông tư'],
  ['CTr', 'Chương trình'],
  ['KL', 'Kết luận'],
  ['HD', 'Hướng dẫn'],
  ['CĐ', 'Công điện'],
  ['TTLT', 'Thông tư liên tịch'],
]);
const CODE_OF: ReadonlyMap<string, string> = new Map([...TYPE_OF].map(([code, name]) => [fold(name), code]));
/** Bodies behind which no unit's code can be meant by what stands before them ("123/CT-KTr": a letter of a tax office). */
const SURE_BODY = /^(?:UBND|HĐND|CP|TTg|TW|TU|HU|ĐU|MTTQ|UBTVQH\d*|B\p{Lu}{2,7})$/u;
/** Types and codes that go together in custom, as `type>code`: joint circulars, conclusions made known by a notice. */
const CUSTOMARY: ReadonlySet<string> = new Set(['TT>TTLT', 'TTLT>TT', 'KL>TB', 'TB>KL']);

export const typeCode: Rule = {
  id: 'citation/type-code',
  title: { vi: 'Tên loại khác ký hiệu', en: 'Type unlike the code of the symbol' },
  why: {
    vi: 'Mỗi tên loại có chữ viết tắt riêng trong Phụ lục III: NQ là nghị quyết, KH là kế hoạch. Tên loại và ký hiệu khác nhau thì viện dẫn tự mâu thuẫn.',
    en: 'Each type has its own abbreviation in Phụ lục III: NQ is a resolution, KH a plan. A type that differs from its symbol makes the citation contradict itself.',
  },
  messages: {
    mismatch: {
      vi: 'Tên loại không khớp ký hiệu: gặp «{found}», ký hiệu «{symbol}» là của {wanted}.',
      en: 'The type “{found}” does not fit “{symbol}”, the symbol of a {wanted}.',
    },
  },
  source: decree('Phụ lục III, Mục I (chữ viết tắt tên loại)'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: draft('Quyết định số 21/KH-UBND ngày 05/3/2025 của UBND xã về thư viện'),
      findings: [{ message: 'mismatch', at: 'Quyết định' }],
      fixed: draft('Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã về thư viện'),
    },
    {
      text: draft('Chỉ thị số 33/TT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận'),
      findings: [{ message: 'mismatch', at: 'Chỉ thị' }],
      fixed: draft('Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận'),
    },
    {
      text: draft('Nghị quyết số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân'),
      findings: [{ message: 'mismatch', at: 'Nghị quyết' }],
      fixed: draft('Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị về tiếp công dân'),
    },
    {
      text: draft('Thông tư số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
      findings: [{ message: 'mismatch', at: 'Thông tư' }],
      fixed: draft('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư'),
    },
    { text: draft('Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư về thể loại'), findings: [] },
    { text: draft('Văn bản số 15/KH-UBND ngày 05/3/2025 của UBND xã về thư viện'), findings: [] },
    { text: draft('Công văn số 123/CT-TTHT ngày 05/3/2025 của Cục Thuế về hóa đơn'), findings: [] },
    { text: draft('Quy chế số 06/2024/QĐ-UBND ngày 05/3/2024 của UBND tỉnh về thư viện'), findings: [] },
    { text: draft('Kết luận số 15/TB-UBND ngày 05/3/2025 của UBND xã về thư viện'), findings: [] },
    { text: draft('Chương trình hành động số 17-CTr/TU ngày 05/3/2025 của Tỉnh ủy về văn hóa'), findings: [] },
    { text: draft('Công văn số 2079/TTCP-TD&XLĐT ngày 05/3/2025 của Thanh tra Chính phủ về đơn thư'), findings: [] },
  ],
  *check({ report, register, memory }) {
    for (const citation of report.citations) {
      const mismatch = typeMismatch(citation, memory);
      if (!mismatch) continue;
      const { documentType, symbol } = citation;
      yield {
        message: 'mismatch',
        values: { found: documentType.text, symbol: mismatch.symbol, wanted: mismatch.type },
        span: documentType.span,
        fixes: symbol ? fixes(citation, symbol.span, mismatch, register) : [],
      };
    }
  },
};

interface TypeMismatch {
  readonly symbol: string;
  /** Type that the symbol names. */
  readonly type: string;
  readonly code: string;
  /** Code of the type in words. */
  readonly wantedCode: string;
}

/** Null where type and symbol agree, or where one of them does not tell for sure. */
export function typeMismatch({ documentType, symbol, inList }: Citation, memory: Memory): TypeMismatch | null {
  const parts = symbol && memory.ofWords(symbolParts, symbol.text);
  if (!symbol || !parts?.typeCode || inList || !SURE_BODY.test(parts.bodies[0] ?? '')) return null;
  const wantedCode = memory.ofWords(codeOfType, documentType.text);
  const type = parts.family === 'party' && parts.typeCode === 'TT' ? 'Thông tri' : TYPE_OF.get(parts.typeCode);
  if (!wantedCode || !type || wantedCode === parts.typeCode) return null;
  if (CUSTOMARY.has(`${wantedCode}>${parts.typeCode}`) || (parts.family === 'party' && wantedCode === 'TT'))
    return null;
  return { symbol: symbol.text, type, code: parts.typeCode, wantedCode };
}

const NAMES = DOCUMENT_TYPES.map(({ name }) => ({ name, folded: `${fold(name)} ` })).sort(
  (a, b) => b.name.length - a.name.length,
);

const codeOfType = (typed: string): string | null => CODE_OF.get(fold(headOfType(typed))) ?? null;

/** "Chương trình" of "Chương trình hành động", "Quyết định" of "QĐ". */
function headOfType(typed: string): string {
  const name = typeName(typed);
  const folded = `${fold(name)} `;
  return NAMES.find((known) => folded.startsWith(known.folded))?.name ?? name;
}

/** The type is mended first, unless the symbol of the type in words is a known document. */
function fixes(
  { documentType }: Citation,
  span: Citation['span'],
  { symbol, type, code, wantedCode }: TypeMismatch,
  register: Register,
): readonly Fix[] {
  const isCapital = documentType.text.charAt(0) !== documentType.text.charAt(0).toLowerCase();
  const byType = replaceWith(documentType.span, isCapital ? type : type.toLowerCase(), false);
  const mended = symbol.replace(new RegExp(`(?<=[-/])${code}(?=[-/])`, 'u'), wantedCode);
  const bySymbol = replaceWith(span, mended, false);
  return register.bySymbol(mended).length > 0 ? [bySymbol, byType] : [byType, bySymbol];
}
