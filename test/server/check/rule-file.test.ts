import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { analyze } from '../../../server/src/check/analyze';
import type { CheckOptions } from '../../../server/src/check/analysis';
import { readRuleFile } from '../../../server/src/check/rule-file';
import { ruleFileSchema } from '../../../server/src/check/rule-file-schema';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { plainOptions } from './check-options';

const whole = `# Phòng Văn hóa thống nhất
form/symbol: tắt
outline/numbering: off
citation/date-form:
  mức: gợi ý
"citation/replaced":
  SEVERITY: warning
form/blank: Cảnh báo
`;

describe('quy-tac.yml', () => {
  it('sets levels by Vietnamese and English words', () => {
    assert.deepEqual(readRuleFile(whole), {
      settings: {
        severities: {
          'form/symbol': 'off',
          'outline/numbering': 'off',
          'citation/date-form': 'hint',
          'citation/replaced': 'warning',
          'form/blank': 'warning',
        },
        ruleOptions: {},
      },
      problems: [],
    });
  });

  it('sets options by their names or Vietnamese titles', () => {
    const named = 'form/leftover-year:\n  paragraphs: false\nform/period:\n  mức: tắt\n  days-before-end-of-year: 90\n';
    const expected = { 'form/leftover-year': { paragraphs: false }, 'form/period': { 'days-before-end-of-year': 90 } };
    const { settings, problems } = readRuleFile(named);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.ruleOptions, expected);
    assert.deepEqual(settings.severities, { 'form/period': 'off' });
    const byTitle = named.replace('paragraphs', 'xet ca doan van mo dau bang «trong nam …»');
    assert.deepEqual(readRuleFile(byTitle).settings.ruleOptions, expected);
    assert.ok(new Ajv().validate(ruleFileSchema(), parse(named)));
  });

  it('hands options to the rules', () => {
    const draft = exampleDraft({ sections: '## I. KẾT QUẢ\n\nTrong năm 2024, thư viện xã mở cửa đủ các ngày.' });
    const found = (ruleOptions: CheckOptions['ruleOptions']) =>
      analyze(draft, { ...plainOptions, ...(ruleOptions && { ruleOptions }) }).findings.map(({ rule }) => rule.id);
    assert.deepEqual(found(undefined), ['form/leftover-year']);
    assert.deepEqual(found(readRuleFile('form/leftover-year: { paragraphs: false }').settings.ruleOptions), []);
  });

  for (const text of ['', '# chưa có gì\n', '{}']) {
    it(`may be empty: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readRuleFile(text), { settings: { severities: {}, ruleOptions: {} }, problems: [] });
    });
  }

  for (const [fault, line, problem] of [
    ['form/simbol: tắt', 2, /form\/simbol.*form\/symbol/],
    ['form/subject: to', 2, /«to».*tắt \(off\)/],
    ['form/subject:', 2, /mức/],
    ['form/subject:\n  dài: 3', 3, /dài.*mức/],
    ['form/leftover-year:\n  paragraphs: không', 3, /true hoặc false/],
    ['form/period:\n  days-before-end-of-year: hai tháng', 3, /một số/],
    ['form/period:\n  days-before-end-of-day: 1', 3, /days-before-end-of-day.*days-before-end-of-month/],
    ['form/subject: [tắt]', 2, /mức/],
    ['? [a, b]\n: tắt', 2, /không có quy tắc/],
    ['form/subject: *a', 2, /Unresolved alias|mức/],
  ] as const) {
    it(`tells the line of what it cannot use and keeps the rest: ${JSON.stringify(fault)}`, () => {
      const { settings, problems } = readRuleFile(`form/symbol: tắt\r\n${fault}\r\n`);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.line, line);
      assert.match(problems[0].problem, problem);
      if (!/alias/.test(problems[0].problem)) assert.deepEqual(settings.severities, { 'form/symbol': 'off' });
    });
  }

  for (const text of ['- form/symbol', 'tắt', 'a: b\n  - c: [', '\t', '%', '&a [*a]']) {
    it(`is told as a whole when it is none: ${JSON.stringify(text)}`, () => {
      const { settings, problems } = readRuleFile(text);
      assert.deepEqual(settings, { severities: {}, ruleOptions: {} });
      if (text.trim() !== '') assert.ok(problems.length > 0);
    });
  }

  it('has a schema that takes what is read and refuses what is not', () => {
    const validate = new Ajv().compile(ruleFileSchema());
    assert.ok(
      validate(parse(whole.replace('SEVERITY', 'severity').replace('Cảnh', 'cảnh'))),
      JSON.stringify(validate.errors),
    );
    for (const text of ['form/simbol: tắt', 'form/symbol: to', 'form/symbol: { dài: 3 }', '- form/symbol'])
      assert.ok(!validate(parse(text)), text);
  });
});
