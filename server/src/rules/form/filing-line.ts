import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { isInBody } from './in-body';
import { endWith, isFilingLine } from './recipient-lines';

const draft = (line: string): string =>
  exampleDraft({ recipients: `***Nơi nhận:***\n\n- Như trên;${line === '' ? '' : `\n- ${line}`}` });

export const filingLine: Rule = {
  id: 'form/filing-line',
  title: { vi: 'Dòng lưu sai thể thức', en: 'Form of the filing line' },
  why: {
    vi: 'Dòng cuối của nơi nhận ghi «Lưu: VT», chữ viết tắt đơn vị soạn thảo, dấu chấm: đó là căn cứ để văn thư giữ bản gốc. Thiếu dòng này thì không rõ bản gốc lưu ở đâu.',
    en: 'The last line of the recipients reads “Lưu: VT”, the drafting unit and a full stop: it tells where the original is kept.',
  },
  messages: {
    missing: {
      vi: 'Thiếu dòng lưu; cần «- Lưu: VT, ….» ở cuối nơi nhận.',
      en: 'Missing filing line “- Lưu: VT, ….” at the end of the recipients.',
    },
    records: {
      vi: 'Dòng lưu thiếu «VT»: gặp «{found}», cần «{wanted}».',
      en: 'The filing line lacks “VT”: found “{found}”, write “{wanted}”.',
    },
    form: {
      vi: 'Dòng lưu sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong filing line: found “{found}”, write “{wanted}”.',
    },
    order: {
      vi: 'Dòng lưu sai thứ tự: gặp «{found}», cần «{wanted}» (VT ở trước).',
      en: 'VT comes first in the filing line: found “{found}”, write “{wanted}”.',
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
    { text: draft('Lưu VT, VP.'), findings: [{ message: 'form', at: 'Lưu VT, VP.' }], fixed: draft('Lưu: VT, VP.') },
    { text: draft('Lưu: VP, VT.'), findings: [{ message: 'order', at: 'Lưu: VP, VT.' }], fixed: draft('Lưu: VT, VP.') },
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
      yield* wording(report, filing);
    }
  },
};

const LABEL = /^l[uư]u\s*:?\s*/iu;
const RECORDS = /^(?:vt|van thu)$/;
/** The mark of the drafter may stand behind the full stop: "Lưu: VT, TCCB. PL.(300)". */
const ENDED = /\.(?:\s*\p{Lu}{1,6}\d{0,2}[ .]*\(\s*\d{1,4}\s*(?:b|bản)?\s*\)\.?)?$/u;

function* wording(report: Report, line: Field): Iterable<RuleFinding> {
  const label = LABEL.exec(line.text.normalize('NFC'))?.[0] ?? '';
  const unit = line.text
    .normalize('NFC')
    .slice(label.length)
    .replace(/[\s.;,]+$/, '');
  const units = unit.split(/\s*[,;]\s*/).filter((part) => part !== '');
  const folded = units.map((part) => fold(part).replace(/\s*\(.*$/, ''));
  const at = folded.findIndex((part) => RECORDS.test(part));
  const found = line.text;
  if (!folded.some((part) => /(?:^|\s)(?:vt|van thu)\b/.test(part))) {
    const wanted = unit === '' ? 'Lưu: VT.' : `Lưu: VT, ${unit}.`;
    yield { message: 'records', values: { found, wanted }, span: line.span, fixes: fixOf(line, wanted, false) };
    return;
  }
  const [records = 'VT'] = at > 0 ? units.splice(at, 1) : [];
  if (at > 0) {
    const wanted = `Lưu: ${[records, ...units].join(', ')}.`;
    yield { message: 'order', values: { found, wanted }, span: line.span, fixes: fixOf(line, wanted, false) };
    return;
  }
  const wanted = `Lưu: ${units.join(', ').replace(/^vt\b/i, 'VT')}`;
  const isWritten = `${label}${unit}` === wanted || !isInBody(report, line);
  if (!isWritten && !/\.\s/.test(unit)) {
    const whole = `${wanted}.`;
    // Where only white space differs, nobody is misled.
    const isSpacing = `${label}${unit}`.replace(/\s/g, '') === wanted.replace(/\s/g, '');
    const finding = { message: 'form', values: { found, wanted: whole }, span: line.span };
    yield { ...finding, severity: isSpacing ? 'hint' : 'warning', fixes: fixOf(line, whole, true) };
  } else if (!ENDED.test(line.text.normalize('NFC'))) {
    yield { message: 'stop', values: { found }, span: line.span, fixes: [endWith(line, '.')] };
  }
}

const fixOf = (line: Field, wanted: string, safe: boolean) => [replaceWith(line.span, wanted, safe)];
