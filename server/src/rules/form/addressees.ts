import type { Addressees, Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { insertAt, remove, replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { isInBody } from './in-body';
import { endWith, hasDash, isAsAbove } from './recipient-lines';

const LABEL = 'Kính gửi:';
const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
]);

export const addressees: Rule = {
  id: 'form/addressees',
  title: { vi: 'Kính gửi sai thể thức', en: 'Form of the addressees' },
  why: {
    vi: 'Báo cáo gửi cấp trên phải có «Kính gửi»: một cơ quan thì ghi trên cùng một dòng, nhiều cơ quan thì mỗi cơ quan một dòng có gạch đầu dòng, dấu chấm phẩy, dòng cuối dấu chấm; nơi nhận mở đầu bằng «Như trên». Thiếu hoặc sai thì không rõ báo cáo gửi ai.',
    en: 'A report sent up names its addressees: one body on the line of “Kính gửi:”, several each on a line of its own behind a dash, ended by semicolons and a last full stop; “Như trên” then opens the recipients. Otherwise it is open whom the report is for.',
  },
  messages: {
    label: {
      vi: 'Kính gửi sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong label of the addressees: found “{found}”, write “{wanted}”.',
    },
    'own-line': {
      vi: 'Nhiều cơ quan trên một dòng kính gửi: gặp «{found}», cần mỗi cơ quan một dòng có gạch đầu dòng.',
      en: 'Several bodies on one line: “{found}”; each needs a line of its own behind a dash.',
    },
    'same-line': {
      vi: 'Kính gửi sai thể thức: chỉ một cơ quan, «{found}» cần ghi cùng dòng với «Kính gửi:».',
      en: 'A single addressee, “{found}”, stands on the line of “Kính gửi:”.',
    },
    dash: {
      vi: 'Dòng kính gửi sai thể thức: gặp «{found}», cần gạch đầu dòng «-».',
      en: 'The addressee line “{found}” needs a dash before it.',
    },
    abbreviated: {
      vi: 'Kính gửi viết tắt: gặp «{found}», nên ghi «{wanted}».',
      en: 'Abbreviated addressee: found “{found}”, better “{wanted}”.',
    },
    missing: {
      vi: 'Thiếu «Kính gửi:»; cần có ở trên vì nơi nhận ghi «Như trên».',
      en: 'Missing “Kính gửi:”, which “Như trên” among the recipients refers to.',
    },
    empty: {
      vi: 'Thiếu tên cơ quan sau «Kính gửi:»; cần ghi cơ quan nhận báo cáo.',
      en: 'No body named after “Kính gửi:”.',
    },
    stop: {
      vi: 'Thừa dấu «{found}» sau cơ quan nhận duy nhất; mẫu của Nghị định 30 không có dấu.',
      en: 'Needless “{found}” after a single addressee; the decree shows none.',
    },
    ending: {
      vi: 'Dòng kính gửi sai thể thức: gặp «{found}», cần kết thúc bằng «{wanted}».',
      en: 'An addressee line ends with “{wanted}” here.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.9; Mục V, dòng 8a'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: exampleDraft({ addressees: 'Kính gửi: Ủy ban nhân dân tỉnh Bình Minh.' }),
      findings: [{ message: 'stop', at: '.' }],
      fixed: exampleDraft(),
    },
    { text: exampleDraft({ addressees: '' }), findings: [{ message: 'missing', at: 'Như trên;' }] },
    {
      text: exampleDraft({ addressees: 'Kính gửi:\n\n- Ủy ban nhân dân tỉnh Bình Minh\n- Sở Nội vụ tỉnh Bình Minh' }),
      findings: [
        { message: 'ending', at: 'Ủy ban nhân dân tỉnh Bình Minh' },
        { message: 'ending', at: 'Sở Nội vụ tỉnh Bình Minh' },
      ],
      fixed: exampleDraft({
        addressees: 'Kính gửi:\n\n- Ủy ban nhân dân tỉnh Bình Minh;\n- Sở Nội vụ tỉnh Bình Minh.',
      }),
    },
    {
      text: exampleDraft({ addressees: 'Kính gửi:\n\n- Ủy ban nhân dân tỉnh Bình Minh;\n- Sở Nội vụ tỉnh Bình Minh.' }),
      findings: [],
    },
    {
      text: exampleDraft({ addressees: 'KÍNH GỬI Ủy ban nhân dân tỉnh Bình Minh' }),
      findings: [{ message: 'label', at: 'KÍNH GỬI' }],
      fixed: exampleDraft(),
    },
    {
      text: exampleDraft({ addressees: 'Kính gửi: Sở Nội vụ tỉnh Bình Minh; Sở Tài chính tỉnh Bình Minh' }),
      findings: [{ message: 'own-line', at: 'Sở Nội vụ tỉnh Bình Minh; Sở Tài chính tỉnh Bình Minh' }],
    },
    {
      text: exampleDraft({ addressees: 'Kính gửi:\n\n- Ủy ban nhân dân tỉnh Bình Minh' }),
      findings: [{ message: 'same-line', at: 'Ủy ban nhân dân tỉnh Bình Minh' }],
      fixed: exampleDraft(),
    },
    {
      text: exampleDraft({ addressees: 'Kính gửi: UBND tỉnh Bình Minh' }),
      findings: [{ message: 'abbreviated', at: 'UBND' }],
      fixed: exampleDraft(),
    },
    { text: exampleDraft(), findings: [] },
    {
      text: exampleDraft({ addressees: '', recipients: '***Nơi nhận:***\n\n- Đảng ủy xã;\n- Lưu: VT.' }),
      findings: [],
    },
    {
      text: exampleDraft({
        frontMatter: '---\nkính gửi:\n  - Ủy ban nhân dân tỉnh Bình Minh\n  - Sở Nội vụ tỉnh Bình Minh\n---',
        addressees: '',
      }),
      findings: [],
    },
    {
      text: exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\nkính gửi:\n---', addressees: '' }),
      findings: [{ message: 'empty', at: 'kính gửi:' }],
    },
  ],
  *check({ report }) {
    if (report.regime === 'party') return;
    const { addressees } = report;
    if (!addressees) {
      const above = report.recipients?.lines.find(isAsAbove);
      if (above) yield { message: 'missing', span: above.span };
      return;
    }
    const { lines, span } = addressees;
    const inBody = isInBody(report, addressees);
    if (inBody) yield* labelFault(report.text, addressees);
    const [first] = lines;
    if (!first) yield { message: 'empty', span };
    else if (lines.length === 1) yield* single(first);
    // In front matter each body is a list item; the export writes the lines.
    if (first && inBody)
      yield* lines.length === 1 ? placeOfSingle(report.text, addressees, first) : several(report, lines);
    yield* abbreviations(lines);
  },
};

/** "Kính gửi:" in small letters with its colon; "Kính trình" is the Party's word. */
function* labelFault(text: string, { span, lines }: Addressees): Iterable<RuleFinding> {
  const typed = text.slice(span.start, lines[0]?.span.start ?? span.end);
  const found = /^[\p{L}\p{M}]+\s+[\p{L}\p{M}]+(?:\s*:)?/u.exec(typed)?.[0];
  if (found === undefined || found.normalize('NFC') === LABEL) return;
  // Bold marks may stand between word and colon: "**Kính gửi**: …".
  const hasColon = /^[*_\s]*:/.test(typed.slice(found.length));
  if (hasColon && found.normalize('NFC') === LABEL.slice(0, -1)) return;
  const at = spanOf(span.start, span.start + found.length);
  const wanted = hasColon ? LABEL.slice(0, -1) : LABEL;
  const isSameWord = /^kinh g[uo]i/.test(fold(found));
  yield { message: 'label', values: { found, wanted: LABEL }, span: at, fixes: [replaceWith(at, wanted, isSameWord)] };
}

function* single(line: Field): Iterable<RuleFinding> {
  if (/;\s*\S/.test(line.text)) {
    yield { message: 'own-line', values: { found: line.text }, span: line.span };
    return;
  }
  const found = /[.;,]$/.exec(line.text)?.[0];
  if (!found) return;
  const span = spanOf(line.span.end - 1, line.span.end);
  yield { message: 'stop', values: { found }, span, severity: 'information', fixes: [remove(span, found, true)] };
}

/** One body stands on the line of the label. */
function* placeOfSingle(text: string, { span }: Addressees, line: Field): Iterable<RuleFinding> {
  const between = text.slice(span.start, line.span.start);
  if (!/\n/.test(between)) return;
  const colon = between.indexOf(':');
  const marks = /^:[*_]*/.exec(between.slice(Math.max(colon, 0)))?.[0].length ?? 0;
  const gap = spanOf(span.start + Math.max(colon, 0) + marks, line.span.start);
  const isPlain = colon >= 0 && !/[*_<|]/.test(text.slice(gap.start, gap.end));
  const fixes = isPlain ? [replaceWith(gap, ' ', false)] : [];
  yield { message: 'same-line', values: { found: line.text }, span: line.span, fixes };
}

function* several(report: Report, lines: readonly Field[]): Iterable<RuleFinding> {
  for (const [index, line] of lines.entries()) {
    const wanted = index === lines.length - 1 ? '.' : ';';
    if (!line.text.endsWith(wanted)) {
      const values = { found: line.text, wanted };
      yield { message: 'ending', values, span: line.span, fixes: [endWith(line, wanted)] };
    }
    if (!hasDash(report.text, line)) {
      const fixes = startsLine(report.text, line) ? [insertAt(line.span.start, '- ', false)] : [];
      yield { message: 'dash', values: { found: line.text }, span: line.span, fixes };
    }
  }
}

const startsLine = (text: string, line: Field): boolean =>
  /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', line.span.start - 1) + 1, line.span.start));

/** Custom writes an addressee's name in full; the decree says it of the issuer's only. */
function* abbreviations(lines: readonly Field[]): Iterable<RuleFinding> {
  for (const { text, span } of lines) {
    const found = /^(?:Chủ tịch |Văn phòng |Thường trực )?(UBND|HĐND)(?=\s)/u.exec(text.normalize('NFC'))?.[1];
    const at = found ? text.indexOf(found) : -1;
    const wanted = found && FULL_NAMES.get(found);
    if (!found || !wanted || at < 0) continue;
    const place = spanOf(span.start + at, span.start + at + found.length);
    const fixes = [replaceWith(place, wanted, false)];
    yield { message: 'abbreviated', values: { found, wanted }, span: place, severity: 'hint', fixes };
  }
}
