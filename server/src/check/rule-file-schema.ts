import { rules } from '../rules/registry';
import type { Rule, RuleOption } from '../rules/rule';
import { LEVEL_KEYS, LEVEL_WORDS } from './rule-file';

/** Every word for a level, English and Vietnamese. */
const levelWords = [...Object.keys(LEVEL_WORDS), ...Object.values(LEVEL_WORDS)];

/** The JSON schema of `.van-thu/quy-tac.yml`, from the rules as they are. */
export const ruleFileSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Văn Thư: quy tắc của đơn vị (.van-thu/quy-tac.yml)',
  description: 'Mức và tùy chọn của từng quy tắc, theo mã (levels and options of rules by id).',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  definitions: { level: { enum: levelWords } },
});

function ruleSchema({ title, options }: Rule): object {
  const level = { $ref: '#/definitions/level' };
  const properties = {
    ...Object.fromEntries(LEVEL_KEYS.map((key) => [key, level])),
    ...Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, optionSchema(option)])),
  };
  return {
    description: `${title.vi} (${title.en})`,
    anyOf: [level, { type: 'object', additionalProperties: false, properties }],
  };
}

function optionSchema({ type, preset, title }: RuleOption): object {
  const description = `${title.vi} (${title.en})`;
  if (type === 'strings') return { type: 'array', items: { type: 'string' }, default: preset, description };
  return { type, default: preset, description };
}
