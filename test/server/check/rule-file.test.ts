import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readRuleFile } from '../../../server/src/check/rule-file';
import { ruleFileSchema } from '../../../server/src/check/rule-file-schema';

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
