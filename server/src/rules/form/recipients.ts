import { opensAsBody } from '../../report/body-names';
import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { insertAt, replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { isInBody } from './in-body';
import { endWith, hasDash, isAsAbove, isFilingLine } from './recipient-lines';

const LABEL = 'Nơi nhận:';

const draft = (...lines: readonly string[]): string =>
  exampleDraft({ recipients: `***Nơi nhận:***\n\n${lines.map((line) => `- ${line}`).join('\n')}` });

export const recipients: Rule = {
  id: 'form/recipients',
  title: { vi: 'Nơi nhận sai thể thức', en: 'Form of the recipients' },
  why: {
    vi: 'Nơi nhận cho biết ai phải thi hành, ai để biết và bản gốc lưu ở đâu. Nghị định 30 quy định nhãn «Nơi nhận:», mỗi nơi một dòng có gạch đầu dòng, cuối dòng là dấu chấm phẩy; văn bản có «Kính gửi» thì dòng đầu là «Như trên».',
    en: 'The recipients tell who must act, who is to know and where the original is kept. The decree asks for the label “Nơi nhận:”, one line each behind a dash, ended by a semicolon, and “Như trên” first when the document has “Kính gửi”.',
  },
  messages: {
    label: {
      vi: 'Nhãn nơi nhận sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong label of the recipients: found “{found}”, write “{wanted}”.',
    },
    dash: {
      vi: 'Dòng nơi nhận sai thể thức: gặp «{found}», cần gạch đầu dòng «-».',
      en: 'The recipient line “{found}” needs a dash before it.',
    },
    repeated: { vi: 'Thừa dòng nơi nhận ghi hai lần: gặp «{found}».', en: 'Recipient given twice: “{found}”.' },
    first: {
      vi: 'Nơi nhận sai thứ tự: «{found}» cần đặt ở dòng đầu.',
      en: '“{found}” opens the recipients.',
    },
    wording: {
      vi: 'Nơi nhận sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong wording among the recipients: found “{found}”, write “{wanted}”.',
    },
    empty: {
      vi: 'Thiếu các dòng nơi nhận; cần nơi nhận và dòng «- Lưu: VT, ….».',
      en: 'No recipients listed; a list and the line “- Lưu: VT, ….” are needed.',
    },
    ending: {
      vi: 'Dòng nơi nhận sai thể thức: gặp «{found}», cần kết thúc bằng «{wanted}».',
      en: 'A recipient line ends with “{wanted}” here.',
    },
    'as-above': {
      vi: 'Thiếu «- Như trên;»; cần ở đầu nơi nhận vì báo cáo có «Kính gửi».',
      en: 'Missing “- Như trên;”: with “Kính gửi” it opens the recipients.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.9'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: draft('Như trên', 'Lưu: VT, VP.'),
      findings: [{ message: 'ending', at: 'Như trên' }],
      fixed: draft('Như trên;', 'Lưu: VT, VP.'),
    },
    {
      text: draft('Như trên.', 'Đảng ủy xã;', 'Lưu: VT.'),
      findings: [{ message: 'ending', at: 'Như trên.' }],
      fixed: draft('Như trên;', 'Đảng ủy xã;', 'Lưu: VT.'),
    },
    { text: draft('Đảng ủy xã;', 'Lưu: VT.'), findings: [{ message: 'as-above', at: 'Đảng ủy xã;' }] },
    {
      text: exampleDraft({ recipients: '***Nơi nhận:***' }),
      findings: [{ message: 'empty', at: 'Nơi nhận:' }],
    },
    {
      text: exampleDraft({ recipients: '***NƠI NHẬN:***\n\n- Như trên;\n- Lưu: VT.' }),
      findings: [{ message: 'label', at: 'NƠI NHẬN:' }],
      fixed: exampleDraft({ recipients: '***Nơi nhận:***\n\n- Như trên;\n- Lưu: VT.' }),
    },
    {
      text: exampleDraft({ recipients: '***Nơi nhận:***\n\nNhư trên;\n\n- Lưu: VT.' }),
      findings: [{ message: 'dash', at: 'Như trên;' }],
    },
    {
      text: draft('Như trên;', 'Đảng ủy xã;', 'Đảng ủy xã;', 'Lưu: VT.'),
      findings: [{ message: 'repeated', at: 'Đảng ủy xã;' }],
    },
    { text: draft('Đảng ủy xã;', 'Như trên;', 'Lưu: VT.'), findings: [{ message: 'first', at: 'Như trên;' }] },
    {
      text: draft('Như kính gửi;', 'Lưu: VT.'),
      findings: [{ message: 'wording', at: 'Như kính gửi' }],
      fixed: draft('Như trên;', 'Lưu: VT.'),
    },
    { text: draft('Như trên;', 'Lưu: VT.'), findings: [] },
    { text: draft('Như trên (b/c);', 'Chủ tịch, các PCT UBND xã;', 'Lưu: VT, VP.'), findings: [] },
    {
      text: exampleDraft({ addressees: '', recipients: '***Nơi nhận:***\n\n- Đảng ủy xã;\n- Lưu: VT.' }),
      findings: [],
    },
    { text: draft('Như trên;', 'Thường trực Đảng ủy, HĐND xã;', 'Lưu: VT, VP (03 bản).'), findings: [] },
  ],
  *check({ report }) {
    if (report.regime === 'party' || !report.recipients) return;
    const { lines, label } = report.recipients;
    if (isInBody(report, label)) yield* labelFault(label);
    const first = lines[0];
    if (!first) {
      yield { message: 'empty', span: label.span };
      return;
    }
    yield* lineFaults(report, lines);
    yield* repetitions(lines);
    if (report.addressees) yield* asAboveFault(lines, first);
  },
};

function* labelFault({ text, span }: Field): Iterable<RuleFinding> {
  if (text.normalize('NFC').replace(/\s+/g, ' ') === LABEL) return;
  yield { message: 'label', values: { found: text, wanted: LABEL }, span, fixes: [replaceWith(span, LABEL, true)] };
}

/** Lines before the filing line end with `;`; the filing line's end is a rule of its own. */
function* lineFaults(report: Report, lines: readonly Field[]): Iterable<RuleFinding> {
  for (const line of lines) {
    if (!isFilingLine(line) && !line.text.endsWith(';')) {
      const fixes = [endWith(line, ';')];
      yield { message: 'ending', values: { found: line.text, wanted: ';' }, span: line.span, fixes };
    }
    // What looks like no recipient may be a misread line; it needs no dash.
    const isSure = isAsAbove(line) || isFilingLine(line) || opensAsBody(line.text);
    if (isSure && isInBody(report, line) && !hasDash(report.text, line)) {
      const fixes = [insertAt(line.span.start, '- ', false)];
      yield { message: 'dash', values: { found: line.text }, span: line.span, fixes };
    }
  }
}

function* repetitions(lines: readonly Field[]): Iterable<RuleFinding> {
  const known = new Set<string>();
  for (const line of lines) {
    const key = fold(line.text)
      .replace(/\([^)]*\)|[.;,]+$/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (known.has(key) && key !== '') yield { message: 'repeated', values: { found: line.text }, span: line.span };
    known.add(key);
  }
}

function* asAboveFault(lines: readonly Field[], first: Field): Iterable<RuleFinding> {
  const above = lines.find(isAsAbove);
  if (above && above !== first) yield { message: 'first', values: { found: above.text }, span: above.span };
  if (above) return;
  const other = lines.find((line) => /^nhu kinh (?:gui|trinh)/.test(fold(line.text)));
  if (!other) {
    yield { message: 'as-above', span: first.span };
    return;
  }
  const found = /^\S+\s+\S+\s+[\p{L}\p{M}]+/u.exec(other.text)?.[0] ?? other.text;
  const span = spanOf(other.span.start, other.span.start + found.length);
  const fixes = [replaceWith(span, 'Như trên', false)];
  yield { message: 'wording', values: { found, wanted: 'Như trên' }, span, severity: 'information', fixes };
}
