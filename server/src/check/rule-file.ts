import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { rules } from '../rules/registry';
import type { OptionValues, Rule, RuleOption, Severity } from '../rules/rule';
import { fold } from '../text/fold';
import type { CheckOptions } from './analysis';
import { nearRuleIds } from './near-rule-ids';

/** What users have set of the rules, as far as it can be used. */
export type RuleSettings = Pick<CheckOptions, 'severities'> & {
  readonly ruleOptions: Readonly<Record<string, OptionValues>>;
};

/** A fault of the file, a sentence in Vietnamese, and its line from 1. */
export interface RuleFileProblem {
  readonly problem: string;
  readonly line: number;
}

export interface RuleFileReading {
  readonly settings: RuleSettings;
  readonly problems: readonly RuleFileProblem[];
}

export const NO_RULE_SETTINGS: RuleSettings = { severities: {}, ruleOptions: {} };

/** The word for each level, Vietnamese first. */
export const LEVEL_WORDS: Readonly<Record<Severity | 'off', string>> = {
  off: 'tắt',
  error: 'lỗi',
  warning: 'cảnh báo',
  information: 'thông tin',
  hint: 'gợi ý',
};

/** Keys of the level beside options: Vietnamese first. */
export const LEVEL_KEYS = ['mức', 'severity'] as const;

const levels: ReadonlyMap<string, Severity | 'off'> = new Map(
  (Object.keys(LEVEL_WORDS) as (Severity | 'off')[]).flatMap((level) => [
    [level, level] as const,
    [fold(LEVEL_WORDS[level]), level] as const,
  ]),
);
const levelKeys: readonly string[] = LEVEL_KEYS.map(fold);
const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
const anyLevel = Object.entries(LEVEL_WORDS)
  .map(([level, word]) => `${word} (${level})`)
  .join(', ');

/** A fault at a place of the file. */
class Fault extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/**
 * Reads `.van-thu/quy-tac.yml` (rule-file.schema.json). Never throws: an entry that cannot be used is told by its
 * line, the others are kept.
 */
export function readRuleFile(text: string): RuleFileReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: RuleFileProblem[] = [];
  const tell = (problem: string, offset: number): void =>
    void problems.push({ problem, line: lines.linePos(offset).line });
  const error = document.errors[0];
  if (error) tell(`YAML sai cú pháp: ${error.message.split('\n')[0] ?? ''}`, error.pos[0]);
  const { contents } = document;
  if (error || contents === null) return { settings: NO_RULE_SETTINGS, problems };
  if (!isMap(contents)) tell('cần các dòng «mã quy tắc: mức»', 0);
  const severities: Record<string, Severity | 'off'> = {};
  const ruleOptions: Record<string, OptionValues> = {};
  for (const pair of isMap(contents) ? contents.items : []) {
    try {
      const { rule, level, options } = readEntry(pair);
      if (level) severities[rule.id] = level;
      if (Object.keys(options).length > 0) ruleOptions[rule.id] = options;
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      tell(fault.message, fault.offset);
    }
  }
  return { settings: { severities, ruleOptions }, problems };
}

interface Entry {
  readonly rule: Rule;
  readonly level: Severity | 'off' | null;
  readonly options: OptionValues;
}

/** @throws Fault */
function readEntry({ key, value }: Pair): Entry {
  const id = textOf(key);
  const rule = rulesById.get(id);
  if (!rule) {
    const near = nearRuleIds(id, rulesById.keys());
    throw new Fault(
      `không có quy tắc «${id}»${near.length > 0 ? `; gần nhất: ${near.join(', ')}` : ''}`,
      offsetOf(key),
    );
  }
  if (isMap(value)) return { rule, ...readFields(rule, value) };
  return { rule, level: levelOf(value, offsetOf(value, offsetOf(key))), options: {} };
}

function readFields(rule: Rule, fields: YAMLMap): Omit<Entry, 'rule'> {
  let level: Severity | 'off' | null = null;
  const options: Record<string, RuleOption['preset']> = {};
  for (const { key, value } of fields.items) {
    const name = fold(textOf(key)).trim();
    const at = offsetOf(value, offsetOf(key));
    if (levelKeys.includes(name)) level = levelOf(value, at);
    else {
      const [known, option] = optionNamed(rule, name, textOf(key), offsetOf(key));
      options[known] = optionValue(option, value, at);
    }
  }
  return { level, options };
}

/** @throws Fault when the rule has no such option */
function optionNamed(rule: Rule, folded: string, typed: string, at: number): readonly [string, RuleOption] {
  const all = Object.entries(rule.options ?? {});
  const found = all.find(([name, { title }]) => fold(name) === folded || fold(title.vi) === folded);
  if (found) return found;
  const names = [LEVEL_KEYS[0], ...all.map(([name]) => name)].join(', ');
  throw new Fault(`quy tắc «${rule.id}» không có tùy chọn «${typed}»; chỉ có: ${names}`, at);
}

/** @throws Fault when the value is of another type */
function optionValue(option: RuleOption, value: unknown, at: number): RuleOption['preset'] {
  const given: unknown = isScalar(value) ? value.value : isSeq(value) ? value.items.map(plain) : value;
  switch (option.type) {
    case 'number':
      if (typeof given === 'number' && Number.isFinite(given)) return given;
      throw new Fault('cần một số', at);
    case 'boolean':
      if (typeof given === 'boolean') return given;
      throw new Fault('cần true hoặc false', at);
    case 'strings':
      if (Array.isArray(given) && given.every((item): item is string => typeof item === 'string')) return given;
      throw new Fault('cần một danh sách chữ', at);
  }
}

const plain = (item: unknown): unknown => (isScalar(item) ? item.value : item);

/** @throws Fault when the word names no level */
function levelOf(value: unknown, at: number): Severity | 'off' {
  const level = levels.get(fold(textOf(value)).trim());
  if (!level) throw new Fault(`mức «${textOf(value)}» không dùng được; cần một trong: ${anyLevel}`, at);
  return level;
}

const textOf = (node: unknown): string => (isScalar(node) ? (node.source ?? String(node.value)) : '');

function offsetOf(node: unknown, fallback = 0): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : fallback;
}
