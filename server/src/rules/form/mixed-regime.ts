import { isPartySymbol } from '../../report/regime';
import { spanOf } from '../../text/span';
import type { Report, SymbolField } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

/** The State's marks of authority, and how the Party writes the same. */
const STATE_MARK = /^(tm|kt|tl)\s*\.\s*/i;
/** `BC-ĐU`: type and body joined as the State does. */
const STATE_CODE = /^(\p{L}{2,4})\s*-\s*(\p{Lu}[\p{L}.-]*)$/u;

const PARTY = '---\nchế độ: Đảng\n---';
const PARTY_SIGNATURE = '**T/M BAN THƯỜNG VỤ**\n\n**BÍ THƯ**\n\n**Nguyễn Văn An**';
const partyDraft = (parts: Parameters<typeof exampleDraft>[0]): string =>
  exampleDraft({
    frontMatter: PARTY,
    names: '**ĐẢNG BỘ TỈNH BÌNH MINH**\n\n**ĐẢNG ỦY XÃ TÂN HÒA**',
    symbol: 'Số 25-BC/ĐU',
    closing: 'Trên đây là Báo cáo của Đảng ủy xã Tân Hòa.',
    signature: PARTY_SIGNATURE,
    ...parts,
  });

export const mixedRegime: Rule = {
  id: 'form/mixed-regime',
  title: { vi: 'Lẫn thể thức Nhà nước và Đảng', en: 'Form of the State and of the Party mixed' },
  why: {
    vi: 'Văn bản của cơ quan nhà nước theo Nghị định 30; văn bản của Đảng theo Quy định 399-QĐ/TW và Hướng dẫn 05-HD/VPTW. Mẫu của bên này chép sang bên kia thì sai tiêu đề, ký hiệu và quyền hạn. Chi tiết thể thức của Đảng ở đây chỉ là gợi ý.',
    en: 'State offices write under Decree 30, Party bodies under Regulation 399-QĐ/TW and Guidance 05-HD/VPTW. A template taken from the other side brings the wrong heading, symbol and mark of authority. What is said here of the Party’s form is a hint only.',
  },
  messages: {
    'party-name': {
      vi: 'Tiêu đề sai thể thức: gặp «{found}», văn bản của cơ quan nhà nước cần Quốc hiệu, Tiêu ngữ.',
      en: 'Wrong heading: found “{found}”; a document of a State body carries Quốc hiệu and Tiêu ngữ.',
    },
    'party-symbol': {
      vi: 'Ký hiệu sai thể thức: gặp «{found}» theo lối của Đảng, văn bản của cơ quan nhà nước cần «Số: …/BC-…».',
      en: 'Wrong symbol: found “{found}”, the Party’s way; a State body writes “Số: …/BC-…”.',
    },
    'national-name': {
      vi: 'Tiêu đề khác thể thức của Đảng: gặp «{found}», văn bản của Đảng ghi «ĐẢNG CỘNG SẢN VIỆT NAM».',
      en: 'Heading unlike the Party’s form: found “{found}”; Party documents carry “ĐẢNG CỘNG SẢN VIỆT NAM”.',
    },
    'state-mark': {
      vi: 'Quyền hạn khác thể thức của Đảng: gặp «{found}», cần «{wanted}».',
      en: 'Mark of authority unlike the Party’s form: found “{found}”, write “{wanted}”.',
    },
    'state-symbol': {
      vi: 'Ký hiệu khác thể thức của Đảng: gặp «{found}», cần «{wanted}».',
      en: 'Symbol unlike the Party’s form: found “{found}”, write “{wanted}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.1 và II.3'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: exampleDraft({ names: '**ĐẢNG CỘNG SẢN VIỆT NAM**\n\n**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**' }),
      findings: [{ message: 'party-name', at: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
    },
    {
      text: exampleDraft({ symbol: 'Số 25-BC/ĐU' }),
      findings: [{ message: 'party-symbol', at: '25-BC/ĐU' }],
    },
    {
      text: partyDraft({ signature: '**TM. BAN THƯỜNG VỤ**\n\n**BÍ THƯ**\n\n**Nguyễn Văn An**' }),
      findings: [{ message: 'state-mark', at: 'TM. ' }],
      fixed: partyDraft({}),
    },
    {
      text: partyDraft({ symbol: 'Số 25/BC-ĐU' }),
      findings: [{ message: 'state-symbol', at: '25/BC-ĐU' }],
      fixed: partyDraft({}),
    },
    {
      text: partyDraft({ names: '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\n**ĐẢNG ỦY XÃ TÂN HÒA**' }),
      findings: [{ message: 'national-name', at: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    },
    { text: partyDraft({}), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }) {
    if (report.regime === 'state') yield* ofParty(report);
    else for (const finding of ofState(report)) yield { ...finding, severity: 'information' };
  },
};

/** What a State document has of the Party's; T/M and K/T are the matter of form/authority-mark. */
function* ofParty({ partyName, symbol, text }: Report): Iterable<RuleFinding> {
  if (partyName) yield { message: 'party-name', values: { found: partyName.text }, span: partyName.span };
  if (symbol && isPartySymbol(symbol)) {
    const span = numberAndCode(symbol);
    yield { message: 'party-symbol', values: { found: text.slice(span.start, span.end) }, span };
  }
}

/** What a Party document has of the State's; “./.” is the matter of form/closing-mark. */
function* ofState({ nationalName, signature, symbol, text }: Report): Iterable<RuleFinding> {
  if (nationalName) {
    yield { message: 'national-name', values: { found: nationalName.text }, span: nationalName.span };
  }
  const code = symbol?.code && STATE_CODE.exec(symbol.code.text);
  if (symbol && code) {
    const span = numberAndCode(symbol);
    const wanted = `${symbol.number?.text ?? ''}-${code[1] ?? ''}/${code[2] ?? ''}`;
    const found = text.slice(span.start, span.end);
    yield { message: 'state-symbol', values: { found, wanted }, span, fixes: [replaceWith(span, wanted, false)] };
  }
  for (const line of signature?.authority ?? []) {
    const mark = STATE_MARK.exec(line.text);
    if (!mark?.[1]) continue;
    const span = spanOf(line.span.start, line.span.start + mark[0].length);
    const [first = '', second = ''] = mark[1].toUpperCase();
    const wanted = `${first}/${second} `;
    const values = { found: mark[0].trim(), wanted: wanted.trim() };
    yield { message: 'state-mark', values, span, fixes: [replaceWith(span, wanted, false)] };
  }
}

/** The symbol without its word "Số". */
const numberAndCode = ({ number, code, span }: SymbolField) =>
  spanOf((number ?? code)?.span.start ?? span.start, code?.span.end ?? span.end);
