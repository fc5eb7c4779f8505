import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import type { Field, Recipients } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { insertAt, replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Fix, Rule, RuleFinding } from '../rule';
import { isAsAbove } from './addressees';

const draft = (...lines: readonly string[]): string =>
  exampleDraft({ recipients: `***Nơi nhận:***\n\n${lines.map((line) => `- ${line}`).join('\n')}` });

export const recipients: Rule = {
  id: 'form/recipients',
  title: { vi: 'Nơi nhận sai thể thức', en: 'Form of the recipients' },
  messages: {
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
    const first = lines[0];
    if (!first) {
      yield { message: 'empty', span: label.span };
      return;
    }
    yield* endings(report.recipients);
    if (report.addressees && !lines.some(isAsAbove)) yield { message: 'as-above', span: first.span };
  },
};

/** Lines before the filing line end with `;`; the filing line is a rule of its own. */
function* endings({ lines }: Recipients): Iterable<RuleFinding> {
  for (const line of lines) {
    if (isFilingLine(line) || line.text.endsWith(';')) continue;
    yield {
      message: 'ending',
      values: { found: line.text, wanted: ';' },
      span: line.span,
      fixes: [endWith(line, ';')],
    };
  }
}

export const isFilingLine = (line: Field): boolean => /^luu\b/.test(fold(line.text));

/** Gives a line its end, in place of a wrong one. */
export function endWith(line: Field, mark: string): Fix {
  const wrong = /\s*[.,;:]+$/.exec(line.text)?.[0] ?? '';
  return wrong === ''
    ? insertAt(line.span.end, mark, true)
    : replaceWith(spanOf(line.span.end - wrong.length, line.span.end), mark, true);
}
