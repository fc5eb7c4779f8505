import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import type { Field, Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { insertAt, remove, replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

export const addressees: Rule = {
  id: 'form/addressees',
  title: { vi: 'Kính gửi sai thể thức', en: 'Form of the addressees' },
  messages: {
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
    if (!report.addressees) {
      const above = report.recipients?.lines.find(isAsAbove);
      if (above) yield { message: 'missing', span: above.span };
      return;
    }
    const { lines, span } = report.addressees;
    if (lines.length === 0) yield { message: 'empty', span };
    else if (lines.length === 1 && lines[0]) yield* single(lines[0]);
    else if (!isInFrontMatter(report)) yield* several(lines);
  },
};

export const isAsAbove = (line: Field): boolean => fold(line.text).startsWith('nhu tren');

/** In front matter each body is a list item; the export writes the ends of the lines. */
const isInFrontMatter = (report: Report): boolean =>
  report.frontMatter !== null && (report.addressees?.span.start ?? 0) < report.frontMatter.end;

function* single(line: Field): Iterable<RuleFinding> {
  const found = /[.;,]$/.exec(line.text)?.[0];
  if (!found) return;
  const span = spanOf(line.span.end - 1, line.span.end);
  yield { message: 'stop', values: { found }, span, severity: 'information', fixes: [remove(span, found, true)] };
}

function* several(lines: readonly Field[]): Iterable<RuleFinding> {
  for (const [index, line] of lines.entries()) {
    const wanted = index === lines.length - 1 ? '.' : ';';
    if (line.text.endsWith(wanted)) continue;
    const end = spanOf(line.span.end - 1, line.span.end);
    const fix = /[.;,]$/.test(line.text) ? replaceWith(end, wanted, true) : insertAt(line.span.end, wanted, true);
    yield { message: 'ending', values: { found: line.text, wanted }, span: line.span, fixes: [fix] };
  }
}
