import type { Field } from '../../report/report';
import { fold } from '../../text/fold';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { endWith, isFilingLine } from './recipients';

const draft = (line: string): string =>
  exampleDraft({ recipients: `***Nơi nhận:***\n\n- Như trên;${line === '' ? '' : `\n- ${line}`}` });

export const filingLine: Rule = {
  id: 'form/filing-line',
  title: { vi: 'Dòng lưu sai thể thức', en: 'Form of the filing line' },
  messages: {
    missing: {
      vi: 'Thiếu dòng lưu; cần «- Lưu: VT, ….» ở cuối nơi nhận.',
      en: 'Missing filing line “- Lưu: VT, ….” at the end of the recipients.',
    },
    records: {
      vi: 'Dòng lưu thiếu «VT»: gặp «{found}», cần «{wanted}».',
      en: 'The filing line lacks “VT”: found “{found}”, write “{wanted}”.',
    },
    stop: {
      vi: 'Dòng lưu sai thể thức: gặp «{found}», cần dấu chấm ở cuối.',
      en: 'The filing line ends with a full stop.',
    },
    last: { vi: 'Dòng lưu đặt sai chỗ; cần đặt cuối nơi nhận.', en: 'The filing line comes last.' },
  },
  source: decree('Phụ lục I, Phần I, Mục II.9.d'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    { text: draft('Lưu: VP'), findings: [{ message: 'records', at: 'Lưu: VP' }], fixed: draft('Lưu: VT, VP.') },
    { text: draft('Lưu: VT, VP'), findings: [{ message: 'stop', at: 'Lưu: VT, VP' }], fixed: draft('Lưu: VT, VP.') },
    { text: draft('Lưu: VT;'), findings: [{ message: 'stop', at: 'Lưu: VT;' }], fixed: draft('Lưu: VT.') },
    { text: draft(''), findings: [{ message: 'missing', at: 'Như trên;' }] },
    { text: draft('Lưu: VT, KTN (02 bản).'), findings: [] },
    { text: draft('Lưu: VT.'), findings: [] },
    { text: draft('Lưu: VT, VP, NVĐP.'), findings: [] },
    { text: draft('Lưu: Văn thư, VP.'), findings: [] },
    { text: draft('Lưu'), findings: [{ message: 'records', at: 'Lưu' }], fixed: draft('Lưu: VT.') },
    {
      text: draft('Lưu: VT, VP.\n- Đảng ủy xã;'),
      findings: [{ message: 'last', at: 'Lưu: VT, VP.' }],
    },
  ],
  *check({ report }) {
    const lines = report.recipients?.lines ?? [];
    const last = lines.at(-1);
    if (!last || report.regime === 'party') return;
    const filing = lines.find(isFilingLine);
    if (!filing) yield { message: 'missing', span: last.span };
    else {
      if (filing !== last) yield { message: 'last', span: filing.span };
      yield* wording(filing);
    }
  },
};

function* wording(line: Field): Iterable<RuleFinding> {
  const unit = /^\S+?(?:\s*:\s*|\s+|$)(.*?)[\s.;,]*$/.exec(line.text)?.[1] ?? '';
  if (!/(?:^|[\s,])(?:vt|van thu)\b/.test(fold(unit))) {
    const wanted = unit === '' ? 'Lưu: VT.' : `Lưu: VT, ${unit}.`;
    yield {
      message: 'records',
      values: { found: line.text, wanted },
      span: line.span,
      fixes: [replaceWith(line.span, wanted, false)],
    };
  } else if (!/(?:\.|\.\(\d+\)|\d)$/.test(line.text) || /[;,:]$/.test(line.text)) {
    yield { message: 'stop', values: { found: line.text }, span: line.span, fixes: [endWith(line, '.')] };
  }
}
