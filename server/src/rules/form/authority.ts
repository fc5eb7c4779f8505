import type { Field, Report } from '../../report/report';
import { isPosition } from '../../report/signing-words';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Fix, Rule, RuleFinding } from '../rule';
import { issuerKind } from './issuer-kind';
import { headOf, namesBody, signingLines, type SigningLine } from './signing-lines';

/** Bodies led by one head, folded. */
const AGENCY =
  /^(?:so|phong|chi cuc|cuc|vu|trung tam|truong|van phong|thanh tra|benh vien|tram|thu vien|bao tang|ban quan ly)\s/;

export const authority: Rule = {
  id: 'form/authority',
  title: { vi: 'Quyền hạn của người ký', en: "Signer's authority" },
  why: {
    vi: 'Điều 13 Nghị định 30 phân biệt chế độ tập thể (người đứng đầu ký thay mặt, «TM.») và chế độ thủ trưởng; cấp phó ký thay phải có «KT.», cấp dưới ký thừa lệnh, thừa ủy quyền phải có «TL.», «TUQ.» kèm chức vụ người đứng đầu. Sai quyền hạn thì văn bản bị coi là ký sai thẩm quyền.',
    en: 'The decree tells collectives, for which the head signs “TM.”, from bodies with one head; a deputy signs “KT.”, a subordinate “TL.” or “TUQ.”, each with the head’s title. A wrong authority makes a document signed beyond one’s power.',
  },
  messages: {
    collective: {
      vi: 'Thiếu «{wanted}»; cần dòng này vì cơ quan ban hành làm việc theo chế độ tập thể.',
      en: 'Missing “{wanted}”: the issuing body signs as a collective.',
    },
    deputy: {
      vi: 'Thiếu «{wanted}»; cần dòng này vì cấp phó ký thay người đứng đầu.',
      en: 'Missing “{wanted}”: a deputy signs in place of the head.',
    },
    'single-head': {
      vi: 'Thừa «TM.»: gặp «{found}», cơ quan theo chế độ thủ trưởng thì người đứng đầu ký trực tiếp.',
      en: 'Needless “TM.” in “{found}”: a body led by one head is signed for by the head in person.',
    },
    order: {
      vi: 'Quyền hạn sai thứ tự: «{found}» cần đặt trên «{other}».',
      en: '“{found}” stands above “{other}”.',
    },
    'not-collective': {
      vi: 'Quyền hạn sai thể thức: gặp «{found}», cần «{wanted}» (sau «TM.» là tên tập thể, không phải chức vụ).',
      en: 'Wrong authority: found “{found}”, write “{wanted}” (a body follows “TM.”, not a post).',
    },
    'not-head': {
      vi: 'Quyền hạn sai thể thức: gặp «{found}», cần chức vụ của người đứng đầu sau chữ viết tắt.',
      en: 'Wrong authority: “{found}”; the title of the head follows the mark.',
    },
    'same-title': {
      vi: 'Chức vụ sai: gặp «{found}» dưới «KT.», cần chức vụ của người ký thay (cấp phó).',
      en: 'Wrong position: found “{found}” under “KT.”; the deputy’s own title belongs there.',
    },
    'deputy-by-order': {
      vi: 'Quyền hạn chưa hợp: gặp «{found}», cấp phó của chính người đó thường ký «{wanted}».',
      en: 'Unusual authority: found “{found}”; a head’s own deputy usually signs “{wanted}”.',
    },
    position: {
      vi: 'Thiếu chức vụ người ký dưới «{found}».',
      en: 'Missing position of the signer under “{found}”.',
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
        signature: '**KT. CHỦ TỊCH**\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**PHÓ CHỦ TỊCH**\n\n**Nguyễn Văn An**',
      }),
      findings: [{ message: 'order', at: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      text: exampleDraft({
        signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**KT. CHỦ TỊCH**\n\n**CHỦ TỊCH**\n\n**Nguyễn Văn An**',
      }),
      findings: [{ message: 'same-title', at: 'CHỦ TỊCH' }],
    },
    {
      text: exampleDraft({ signature: '**TL. ỦY BAN NHÂN DÂN**\n\n**CHÁNH VĂN PHÒNG**\n\n**Nguyễn Văn An**' }),
      findings: [{ message: 'not-head', at: 'TL. ỦY BAN NHÂN DÂN' }],
    },
    {
      text: exampleDraft({ signature: '**TM. ỦY BAN NHÂN DÂN**\n\n**Nguyễn Văn An**' }),
      findings: [{ message: 'position', at: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      text: exampleDraft({
        names: '**SỞ NỘI VỤ**',
        signature: '**TM. SỞ NỘI VỤ**\n\n**GIÁM ĐỐC**\n\n**Nguyễn Văn An**',
      }),
      findings: [{ message: 'single-head', at: 'TM. SỞ NỘI VỤ' }],
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
    const { signature } = report;
    if (!signature || report.regime === 'party') return;
    const lines = signingLines(report);
    yield* collectiveFault(report, lines);
    yield* orderFault(lines);
    for (const line of lines) yield* followedBy(report, line);
    if (signature.position) yield* deputyFault(report, lines, signature.position);
    else yield* positionMissing(lines);
  },
};

/** A People's Committee or Council signs through a member; an agency's head signs in his own right. */
function* collectiveFault(report: Report, lines: readonly SigningLine[]): Iterable<RuleFinding> {
  const position = report.signature?.position;
  const kind = collectiveKind(report);
  const collective = lines.find(({ mark }) => mark === 'tm');
  if (kind === 'agency' && collective && AGENCY.test(collective.rest)) {
    const span = collective.field.span;
    yield { message: 'single-head', values: { found: collective.field.text }, span, severity: 'information' };
  }
  const isChair = position && /^(?:pho )?chu tich(?:\s|$)/.test(fold(position.text));
  const isByOrder = lines.some(({ mark }) => mark === 'tl' || mark === 'tuq');
  const body = kind === 'committee' ? 'ỦY BAN NHÂN DÂN' : kind === 'council' ? 'HỘI ĐỒNG NHÂN DÂN' : null;
  if (!body || !isChair || collective || isByOrder) return;
  const wanted = `TM. ${body}`;
  // The decree speaks of collectives; that the Council is one, it leaves to the law on local government.
  const severity = kind === 'committee' ? 'warning' : 'information';
  const before = lines.find(({ mark }) => mark === 'kt')?.field ?? position;
  const fixes = [lineBefore(report, before, wanted)];
  yield { message: 'collective', values: { wanted }, span: position.span, severity, fixes };
}

/** The issuer's kind, from the header, else from the symbol or the closing sentence. */
function collectiveKind(report: Report): ReturnType<typeof issuerKind> {
  const kind = issuerKind(report);
  if (kind !== 'unknown') return kind;
  if (/-UBND$/.test(report.symbol?.code?.text.replace(/\s+/g, '') ?? '')) return 'committee';
  const closing = fold(report.closingSentence?.text ?? '');
  return /cua (?:uy ban nhan dan|ubnd)\b/.test(closing) ? 'committee' : 'unknown';
}

function* orderFault(lines: readonly SigningLine[]): Iterable<RuleFinding> {
  const at = lines.findIndex(({ mark }) => mark === 'tm');
  const line = lines[at];
  const before = lines.slice(0, Math.max(at, 0)).find(({ mark }) => mark !== null);
  if (!line || !before) return;
  yield { message: 'order', values: { found: line.field.text, other: before.field.text }, span: line.field.span };
}

/** TM. stands before a body; KT., TL., TUQ. before the head's title. */
function* followedBy(report: Report, { mark, rest, field }: SigningLine): Iterable<RuleFinding> {
  if (mark === null || rest === '') return;
  const isPost = isPosition(field.text.normalize('NFC').replace(/^\S+?[.\s]\s*/u, '')) && !namesBody(rest);
  if (mark === 'tm' && isPost) {
    const body = collectiveKind(report) === 'committee' ? 'ỦY BAN NHÂN DÂN' : '…';
    const fixes = body === '…' ? [] : [replaceWith(field.span, `TM. ${body}`, false)];
    yield { message: 'not-collective', values: { found: field.text, wanted: `TM. ${body}` }, span: field.span, fixes };
  } else if (mark !== 'tm' && namesBody(rest)) {
    yield { message: 'not-head', values: { found: field.text }, span: field.span };
  } else if (mark === 'kt' && /^pho\s/.test(rest)) {
    yield { message: 'not-head', values: { found: field.text }, span: field.span };
  }
}

function* deputyFault(report: Report, lines: readonly SigningLine[], position: Field): Iterable<RuleFinding> {
  const instead = lines.find(({ mark }) => mark === 'kt');
  const delegated = lines.find(({ mark }) => mark === 'tl' || mark === 'tuq');
  const head = headOf(position);
  const title = fold(position.text.split('\n')[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (instead && instead.rest === title) {
    yield { message: 'same-title', values: { found: position.text }, span: position.span };
  } else if (delegated && head && delegated.rest.startsWith(fold(head))) {
    const values = { found: delegated.field.text, wanted: `KT. ${head}` };
    yield { message: 'deputy-by-order', values, span: delegated.field.span, severity: 'information' };
  } else if (!instead && !delegated && head) {
    const wanted = `KT. ${head}`;
    const fixes = [lineBefore(report, position, wanted)];
    yield { message: 'deputy', values: { wanted }, span: position.span, fixes };
  }
}

function* positionMissing(lines: readonly SigningLine[]): Iterable<RuleFinding> {
  const last = lines.at(-1);
  if (!last?.mark || last.mark === 'q') return;
  yield { message: 'position', values: { found: last.field.text }, span: last.field.span };
}

/** Inserts a line above another, dressed in the same Markdown marks. */
function lineBefore(report: Report, below: Field, line: string): Fix {
  const { text } = report;
  const position = below.span;
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
