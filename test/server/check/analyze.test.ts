import assert from 'node:assert/strict';
import { messageOf, type CheckOptions } from '../../../server/src/check/analysis';
import { analyze, DraftChecker } from '../../../server/src/check/analyze';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Outline } from '../../../server/src/outline/outline';
import { rules } from '../../../server/src/rules/registry';
import type { Rule } from '../../../server/src/rules/rule';
import { draft } from '../outline/skeleton';
import { plainOptions } from './check-options';

const SECTIONS = '## I. KẾT QUẢ\n\nĐã xong.\n\n## III. NHIỆM VỤ\n\nGiữ vững.';
const faulty = draft(SECTIONS, { subject: 'Kết quả công tác thư viện năm 2025' })
  .replace('Số: 31/BC-UBND', 'Số: 31/BC- UBND')
  .replace('Lưu: VT.', 'Lưu: VT');
const codesOf = (text: string, options: Partial<CheckOptions> = {}): readonly string[] =>
  analyze(text, { ...plainOptions, ...options }).findings.map(({ rule }) => rule.id);

/** Lets one rule throw while `run` runs. */
function withBrokenRule(id: string, run: () => void): void {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule);
  const whole = Object.getOwnPropertyDescriptor(rule, 'check');
  assert.ok(whole);
  const broken: Rule['check'] = () => {
    throw new TypeError('không đọc được');
  };
  Object.defineProperty(rule, 'check', { ...whole, value: broken });
  try {
    run();
  } finally {
    Object.defineProperty(rule, 'check', whole);
  }
}

describe('analyze', () => {
  it('finds what the rules find, in the order of the text', () => {
    const { findings } = analyze(faulty, plainOptions);
    assert.deepEqual(
      findings.map(({ rule }) => rule.id),
      ['form/symbol', 'outline/numbering', 'form/filing-line'],
    );
    const starts = findings.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    for (const { span } of findings) assert.ok(0 <= span.start && span.start <= span.end && span.end <= faulty.length);
  });

  it('finds nothing in a file that is no report, an empty one too', () => {
    for (const text of ['', '# Ghi chú\n\nHọp lúc 8 giờ.\n', '---\ntitle: Trang chủ\n---\n\nXin chào.\n']) {
      const { report, outline, alignment, findings } = analyze(text, plainOptions);
      assert.deepEqual([report, outline, alignment, findings], [null, null, null, []]);
    }
  });

  it('reads any text as a report when told to', () => {
    const { report, findings } = analyze('# Ghi chú\n\nHọp lúc 8 giờ.\n', { ...plainOptions, alwaysReport: true });
    assert.ok(report);
    assert.ok(findings.some(({ rule }) => rule.id === 'form/missing-part'));
  });

  it('leaves out a rule that is off, and gives another the severity that is set', () => {
    assert.deepEqual(codesOf(faulty, { severities: { 'form/symbol': 'off' } }), [
      'outline/numbering',
      'form/filing-line',
    ]);
    const { findings } = analyze(faulty, { ...plainOptions, severities: { 'outline/numbering': 'error' } });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule.id, severity]),
      [
        ['form/symbol', 'warning'],
        ['outline/numbering', 'error'],
        ['form/filing-line', 'warning'],
      ],
    );
  });

  it('goes on with the other rules when one throws, and tells which one in one sentence', () => {
    withBrokenRule('form/symbol', () => {
      const { findings } = analyze(faulty, plainOptions);
      assert.deepEqual(
        findings.map(({ rule, severity }) => [rule.id, severity]),
        [
          ['van-thu/rule-failed', 'information'],
          ['outline/numbering', 'information'],
          ['form/filing-line', 'warning'],
        ],
      );
      const [failed] = findings;
      assert.ok(failed);
      assert.match(messageOf(failed, 'vi'), /^Quy tắc form\/symbol gặp lỗi .*không đọc được/);
      assert.match(messageOf(failed, 'en'), /^Rule form\/symbol failed/);
    });
    assert.ok(codesOf(faulty).includes('form/symbol'));
  });

  it('does not run a broken rule that is off', () => {
    withBrokenRule('form/symbol', () =>
      assert.deepEqual(codesOf(faulty, { severities: { 'form/symbol': 'off' } }), [
        'outline/numbering',
        'form/filing-line',
      ]),
    );
  });

  it('says the same of a text however it came to be', () => {
    const checker = new DraftChecker();
    const steps = [faulty, faulty.replace('BC- UBND', 'BC-UBND'), '', faulty.replace('## III.', '## II.'), faulty];
    for (const text of steps) {
      const plain = ({ rule, span, severity, values }: ReturnType<typeof analyze>['findings'][number]) => [
        rule.id,
        span,
        severity,
        values,
      ];
      assert.deepEqual(
        checker.analyze(text, plainOptions).findings.map(plain),
        analyze(text, plainOptions).findings.map(plain),
      );
    }
  });
});

describe('the outline in use', () => {
  const own: Outline = {
    id: 'thu-vien',
    title: 'Báo cáo thư viện',
    subjects: ['công tác thư viện'],
    source: '',
    certainty: 'customary',
    validFrom: '2020-01-01',
    validTo: '2025-12-31',
    free: true,
    sections: [
      {
        id: 'ket-qua',
        title: 'KẾT QUẢ',
        number: 'roman',
        required: true,
        when: ['năm'],
        choice: null,
        repeatable: false,
        free: true,
        aliases: [],
        children: [],
      },
    ],
  };
  const outlines = [...builtInOutlines, own];
  const chosen = (text: string, options: Partial<CheckOptions> = {}) => {
    const { outline } = analyze(text, { ...plainOptions, outlines, ...options });
    return outline && [outline.outline.id, outline.named];
  };
  const onReading = { subject: 'Kết quả công tác thư viện năm 2025' };

  it('is told by the subject', () => assert.deepEqual(chosen(draft(SECTIONS, onReading)), ['thu-vien', false]));

  it('is told by the subject only for a report of its time', () => {
    const text = draft(SECTIONS, onReading);
    assert.match(text, /ngày 10 tháng 12 năm 2025/);
    assert.equal(chosen(text.replace('tháng 12 năm 2025', 'tháng 01 năm 2026')), null);
    assert.equal(chosen(text.replace('ngày 10 tháng 12 năm 2025', 'ngày    tháng    năm 2019')), null);
    assert.deepEqual(chosen(text.replace('ngày 10 tháng 12', 'ngày    tháng   ')), ['thu-vien', false]);
    assert.equal(chosen(text.replace('ngày 10 tháng 12 năm 2025', 'ngày    tháng    năm')), null);
  });

  it('asks for a section only where the subject meets its condition', () => {
    const missing = (subject: string) =>
      codesOf(draft('', { subject, outline: 'thu-vien' }), { outlines }).includes('outline/missing-section');
    assert.equal(missing('Công tác thư viện năm 2025'), true);
    assert.equal(missing('Công tác thư viện quý I/2025'), false);
  });

  it('is that of the setting before that of the subject', () => {
    assert.deepEqual(chosen(draft(SECTIONS, onReading), { outlineId: 'dan-van-chinh-quyen' }), [
      'dan-van-chinh-quyen',
      true,
    ]);
  });

  it('is that of the front matter before that of the setting', () => {
    const text = draft(SECTIONS, { outline: 'Thư viện' });
    assert.deepEqual(chosen(text, { outlineId: 'dan-van-chinh-quyen' }), ['thu-vien', true]);
  });

  it('is none when the front matter names one that does not exist; that is told once', () => {
    const text = draft(SECTIONS, { outline: 'khong-co' });
    assert.equal(chosen(text, { outlineId: 'thu-vien' }), null);
    const told = codesOf(text, { outlines }).filter((code) => code.startsWith('outline/'));
    assert.deepEqual(told, ['outline/unknown-outline', 'outline/numbering']);
  });

  it('is none when neither names nor tells one', () => {
    assert.equal(chosen(draft(SECTIONS, { subject: 'Kết quả thu gom rác năm 2025' })), null);
  });

  it('raises warnings only when it is named', () => {
    const severities = (text: string) =>
      analyze(text, { ...plainOptions, outlines })
        .findings.filter(({ rule }) => rule.id === 'outline/missing-section')
        .map(({ severity }) => severity);
    assert.deepEqual(severities(draft('', { ...onReading, outline: 'thu-vien' })), ['warning']);
    assert.deepEqual(severities(draft('', onReading)), ['information']);
  });
});
