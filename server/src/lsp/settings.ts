import type { Language, Severity, Wording } from '../rules/rule';

/** The user's settings under `vanThu`. */
export interface Settings {
  readonly language: Language;
  /** Id of the outline that drafts without one of their own are held against; null: infer from the subject. */
  readonly outline: string | null;
  /** Globs of the files that are always reports. */
  readonly include: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Tell over the first mention of a document how often it is cited. */
  readonly codeLens: boolean;
  /** Hold back new findings on the line being typed until a pause. */
  readonly quietWhileTyping: boolean;
}

export const defaultSettings: Settings = {
  language: 'vi',
  outline: null,
  include: [],
  rules: {},
  codeLens: true,
  quietWhileTyping: true,
};

export interface ReadSettings {
  readonly settings: Settings;
  /** What could not be used; the default stands in its place. */
  readonly problems: readonly Wording[];
}

/** Reads the settings as the client gave them, whatever they are. Never throws. */
export function readSettings(raw: unknown, knownOutlines: readonly string[]): ReadSettings {
  const given = isRecord(raw) ? raw : {};
  const problems: Wording[] = [];
  const refuse = (name: string, expected: Wording): void => {
    problems.push({
      vi: `Thiết đặt vanThu.${name} không dùng được: cần ${expected.vi}.`,
      en: `Setting vanThu.${name} cannot be used: expected ${expected.en}.`,
    });
  };
  const settings = {
    language: readLanguage(given['language'], refuse),
    outline: readOutlineId(given['outline'], knownOutlines, refuse),
    include: readInclude(given['include'], refuse),
    rules: readRules(given['rules'], refuse),
    codeLens: readBoolean(given, 'codeLens', refuse),
    quietWhileTyping: readBoolean(given, 'quietWhileTyping', refuse),
  };
  return { settings, problems };
}

type Refuse = (name: string, expected: Wording) => void;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

function readLanguage(value: unknown, refuse: Refuse): Language {
  if (value === 'vi' || value === 'en') return value;
  if (!isAbsent(value)) refuse('language', { vi: '"vi" hoặc "en"', en: '"vi" or "en"' });
  return defaultSettings.language;
}

function readOutlineId(value: unknown, known: readonly string[], refuse: Refuse): string | null {
  if (isAbsent(value)) return null;
  if (typeof value === 'string' && known.includes(value)) return value;
  refuse('outline', { vi: `một trong các đề cương ${known.join(', ')}`, en: `one of ${known.join(', ')}` });
  return null;
}

function readInclude(value: unknown, refuse: Refuse): readonly string[] {
  if (isAbsent(value)) return [];
  if (Array.isArray(value) && value.every((glob) => typeof glob === 'string')) return value;
  refuse('include', { vi: 'một danh sách mẫu đường dẫn', en: 'a list of globs' });
  return [];
}

function readBoolean(
  given: Readonly<Record<string, unknown>>,
  name: 'codeLens' | 'quietWhileTyping',
  refuse: Refuse,
): boolean {
  const value = given[name];
  if (typeof value === 'boolean') return value;
  if (!isAbsent(value)) refuse(name, { vi: 'true hoặc false', en: 'true or false' });
  return defaultSettings[name];
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

const isSeverity = (value: unknown): value is Severity | 'off' => severities.includes(value);

function readRules(value: unknown, refuse: Refuse): Settings['rules'] {
  if (isAbsent(value)) return {};
  const entries = isRecord(value) ? Object.entries(value) : [['', null] as const];
  const usable = entries.filter((entry): entry is [string, Severity | 'off'] => isSeverity(entry[1]));
  if (usable.length < entries.length) {
    const values = severities.join(', ');
    refuse('rules', { vi: `mã quy tắc kèm một mức: ${values}`, en: `rule ids with one of: ${values}` });
  }
  return Object.fromEntries(usable);
}
