import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import type { Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Fix, Rule } from '../rule';

export const authority: Rule = {
  id: 'form/authority',
  title: { vi: 'Quyền hạn của người ký', en: "Signer's authority" },
  messages: {
    collective: {
      vi: 'Thiếu «TM. ỦY BAN NHÂN DÂN»; cần dòng này vì Ủy ban nhân dân làm việc theo chế độ tập thể.',
      en: 'Missing “TM. ỦY BAN NHÂN DÂN”: a People’s Committee signs as a collective.',
    },
    deputy: {
      vi: 'Thiếu «KT. CHỦ TỊCH»; cần dòng này vì cấp phó ký thay người đứng đầu.',
      en: 'Missing “KT. CHỦ TỊCH”: a deputy signs in place of the head.',
    },
  },
  source: decree('Điều 13 khoản 2; Phụ lục I, Phần I, Mục II.7.b'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: exampleDraft({ signature: '**CHỦ TỊCH**\n\n**Nguyễn Văn An**' }),
      findings: [{ message: 'collective', at: 'CHỦ TỊCH' }],
      fixed: exampleDraft(),
    },
    {
      text: exampleDraft({ signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**PHÓ CHỦ TỊCH**\n\n**Nguyễn Văn An**' }),
      findings: [{ message: 'deputy', at: 'PHÓ CHỦ TỊCH' }],
      fixed: exampleDraft({
        signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Nguyễn Văn An**',
      }),
    },
    {
      text: exampleDraft({
        signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Nguyễn Văn An**',
      }),
      findings: [],
    },
    { text: exampleDraft(), findings: [] },
    {
      text: exampleDraft({
        names: '**CHỦ TỊCH**\n\n**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**',
        signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Nguyễn Văn An**',
      }),
      findings: [],
    },
    {
      text: exampleDraft({ signature: '**PHÓ CHỦ TỊCH**\n\n**Nguyễn Văn An**' }),
      findings: [
        { message: 'collective', at: 'PHÓ CHỦ TỊCH' },
        { message: 'deputy', at: 'PHÓ CHỦ TỊCH' },
      ],
    },
    {
      text: exampleDraft({
        frontMatter: '---\nchức vụ: CHỦ TỊCH\nngười ký: Nguyễn Văn An\n---',
        signature: '',
      }),
      findings: [{ message: 'collective', at: 'CHỦ TỊCH' }],
      fixed: exampleDraft({
        frontMatter: '---\nquyền hạn: TM. ỦY BAN NHÂN DÂN\nchức vụ: CHỦ TỊCH\nngười ký: Nguyễn Văn An\n---',
        signature: '',
      }),
    },
    {
      text: exampleDraft({
        names: '**SỞ NỘI VỤ**',
        symbol: 'Số: 25/BC-SNV',
        closing: 'Trên đây là Báo cáo của Sở Nội vụ./.',
        signature: '**GIÁM ĐỐC**\n\n**Nguyễn Văn An**',
      }),
      findings: [],
    },
  ],
  *check({ report }) {
    const position = report.signature?.position;
    if (!report.signature || !position || report.regime === 'party') return;
    const marks = report.signature.authority.map((line) => fold(line.text).replace(/\s+/g, ''));
    const title = fold(position.text);
    if (!/^(?:pho )?chu tich(?:\s|$)/.test(title) || !isPeoplesCommittee(report)) return;
    if (!marks.some((mark) => mark.startsWith('tm.') || mark.startsWith('t/m'))) {
      yield { message: 'collective', span: position.span, fixes: [lineBefore(report, 'TM. ỦY BAN NHÂN DÂN')] };
    }
    if (title.startsWith('pho') && !marks.some((mark) => mark.startsWith('kt.') || mark.startsWith('k/t'))) {
      yield { message: 'deputy', span: position.span, fixes: [lineBefore(report, 'KT. CHỦ TỊCH')] };
    }
  },
};

/** The issuer is the committee itself, not its chairman, from the header, the symbol or the closing sentence. */
function isPeoplesCommittee(report: Report): boolean {
  const named = fold(report.issuer?.text ?? '');
  if (named !== '') return /^(?:uy ban nhan dan|ubnd)\b/.test(named);
  if (/-UBND$/.test(report.symbol?.code?.text.replace(/\s+/g, '') ?? '')) return true;
  return /cua (?:uy ban nhan dan|ubnd)\b/.test(fold(report.closingSentence?.text ?? ''));
}

/** Inserts a line above the position, dressed in the same Markdown marks. */
function lineBefore(report: Report, line: string): Fix {
  const { text } = report;
  const position = report.signature?.position?.span ?? spanOf(0, 0);
  const lineStart = text.lastIndexOf('\n', position.start - 1) + 1;
  const inFrontMatter = report.frontMatter !== null && position.end <= report.frontMatter.end;
  const lineEnd = text.indexOf('\n', position.end);
  const before = text.slice(lineStart, position.start);
  const after = text.slice(position.end, lineEnd < 0 ? text.length : lineEnd);
  const newText = inFrontMatter ? `quyền hạn: ${line}\n` : `${before}${line}${after}\n\n`;
  return {
    title: { vi: `Thêm dòng «${line}»`, en: `Insert the line “${line}”` },
    safe: false,
    edits: [{ span: spanOf(lineStart, lineStart), newText }],
  };
}
