import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { fold } from '../../text/fold';
import { stateForm, type FormProfile } from '../form-profile';
import { readMeasure } from './measure';
import { NO_OFFICE_NAMES, type OfficeNames, type OfficeProfile, type OfficeSigner } from './office-profile';
import { isAllowed, OFFICE_VALUES, type OfficeValue, rangeOf, settled } from './office-values';

/** By which lists of findings know a fault of the file. */
export const OFFICE_FAULT = 'form/office-file';

/** A fault of the file in one sentence, and its line from 1. */
export interface OfficeProblem {
  readonly vi: string;
  readonly en: string;
  readonly line: number;
}

export interface OfficeReading {
  readonly profile: OfficeProfile;
  /** The reference DOCX that the file names, its path from the file's own folder on. */
  readonly template: { readonly path: string; readonly line: number } | null;
  readonly problems: readonly OfficeProblem[];
}

/** An office that says nothing of its own. */
export const NO_OFFICE: OfficeProfile = { form: stateForm, names: NO_OFFICE_NAMES };

const NAME_KEYS = { parentBody: 'cơ quan chủ quản', issuer: 'cơ quan ban hành', place: 'địa danh' } as const;
const TEMPLATE = 'tệp mẫu';
const SIGNERS = 'người ký';
const SIGNER_KEYS = { authority: 'quyền hạn', position: 'chức vụ', name: 'họ tên' } as const;
const GROUPS = [...new Set(OFFICE_VALUES.map(({ group }) => group))];

/** Every key at the top of the file. */
export const OFFICE_KEYS: readonly string[] = [...Object.values(NAME_KEYS), SIGNERS, TEMPLATE, ...GROUPS];

type Tell = (vi: string, en: string, node: unknown) => void;

/**
 * Reads `.van-thu/co-quan.yml` (office-profile.schema.json). Never throws: what cannot be used, or lies outside of what
 * Nghị định 30/2020/NĐ-CP allows, is told by its line, and the value of the form stays.
 * @param base the form where the file is silent
 */
export function readOfficeProfile(text: string, base: FormProfile = stateForm): OfficeReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: OfficeProblem[] = [];
  const tell: Tell = (vi, en, node) => void problems.push({ vi, en, line: lines.linePos(offsetOf(node)).line });
  const silent = { profile: { form: base, names: NO_OFFICE_NAMES }, template: null };
  const error = document.errors[0];
  if (error) {
    const problem = { vi: 'YAML sai cú pháp', en: error.message.split('\n')[0] ?? 'YAML syntax' };
    return { ...silent, problems: [{ ...problem, line: lines.linePos(error.pos[0]).line }] };
  }
  if (document.contents === null) return { ...silent, problems };
  if (!isMap(document.contents)) {
    tell('cần các dòng «khóa: giá trị»', 'lines of “key: value” are needed', document.contents);
    return { ...silent, problems };
  }
  const entries = entriesOf(document.contents, OFFICE_KEYS, 'tệp này', tell);
  const form = GROUPS.reduce<FormProfile>((known, group) => {
    const entry = entries.get(group);
    return entry === undefined ? known : readGroup(known, group, entry, tell);
  }, base);
  const names = readNames(entries, tell);
  const named = entries.get(TEMPLATE);
  const path = named === undefined ? null : readTemplatePath(named, tell);
  const template = path === null ? null : { path, line: lines.linePos(offsetOf(named?.value)).line };
  return { profile: { form, names }, template, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** The values of a group by their keys as documented; keys compare folded. */
function entriesOf(
  group: YAMLMap,
  known: readonly string[],
  where: string,
  tell: Tell,
): ReadonlyMap<string, { readonly key: unknown; readonly value: unknown }> {
  const entries = new Map<string, { readonly key: unknown; readonly value: unknown }>();
  for (const { key, value } of group.items) {
    const name = known.find((candidate) => normal(candidate) === normal(textOf(key)));
    if (name === undefined)
      tell(`khóa «${textOf(key)}» không có trong ${where}; dùng: ${known.join(', ')}`, 'unknown key', key);
    else entries.set(name, { key, value });
  }
  return entries;
}

interface Entry {
  readonly key: unknown;
  readonly value: unknown;
}

function readGroup(form: FormProfile, group: string, { key, value }: Entry, tell: Tell): FormProfile {
  if (!isMap(value)) {
    tell(`«${group}» phải là một nhóm «khóa: giá trị»`, 'a group of “key: value” is needed', key);
    return form;
  }
  const values = OFFICE_VALUES.filter((candidate) => candidate.group === group);
  const entries = entriesOf(value, values.map((candidate) => candidate.key), `«${group}»`, tell); // prettier-ignore
  return values.reduce((known, allowed) => {
    const entry = entries.get(allowed.key);
    const number = entry === undefined ? null : readValue(allowed, entry, tell);
    return number === null ? known : allowed.set(known, number);
  }, form);
}

/** The value in the units of form-values; null, with a problem told, for one that cannot be used. */
function readValue(allowed: OfficeValue, { key, value }: Entry, tell: Tell): number | null {
  const { unit } = allowed;
  const typed = textOf(value);
  const number = readMeasure(typed, unit);
  const range = rangeOf(allowed);
  if (number === null) {
    tell(
      `«${typed}» không phải số đo của «${allowed.key}»; cần ${range}`,
      `not a measure; needed: ${range}`,
      value ?? key,
    );
    return null;
  }
  if (isAllowed(allowed, number)) return settled(allowed, number);
  const law = allowed.source === null ? '' : ` theo ${allowed.source} Nghị định số 30/2020/NĐ-CP`;
  tell(
    `«${allowed.key}» sai thể thức: gặp «${typed}», cần ${range}${law}`,
    `“${typed}” is outside of what is allowed: ${range}`,
    value ?? key,
  );
  return null;
}

function readNames(entries: ReadonlyMap<string, Entry>, tell: Tell): OfficeNames {
  const name = (key: string): string | null => {
    const entry = entries.get(key);
    return entry === undefined ? null : readText(key, entry, tell);
  };
  const signers = entries.get(SIGNERS);
  return {
    parentBody: name(NAME_KEYS.parentBody),
    issuer: name(NAME_KEYS.issuer),
    place: name(NAME_KEYS.place),
    signers: signers === undefined ? [] : readSigners(signers, tell),
  };
}

function readText(name: string, { key, value }: Entry, tell: Tell): string | null {
  const text = textOf(value).trim();
  if (isScalar(value) && text !== '') return text.normalize('NFC');
  tell(`«${name}» phải là chữ, không để trống`, `“${name}” must be text, not blank`, value ?? key);
  return null;
}

/** Beside the file, so that it goes with the folder and a change is seen. */
function readTemplatePath(entry: Entry, tell: Tell): string | null {
  const path = readText(TEMPLATE, entry, tell);
  if (path === null) return null;
  const steps = path.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
  if (!/^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(path) && !steps.includes('..')) return steps.join('/');
  tell(
    `«${TEMPLATE}» phải nằm trong thư mục .van-thu: gặp «${path}»; hãy chép tệp vào đó`,
    'the reference document must lie in the folder .van-thu; copy it there',
    entry.value,
  );
  return null;
}

function readSigners({ key, value }: Entry, tell: Tell): readonly OfficeSigner[] {
  if (!isSeq(value)) {
    tell(`«${SIGNERS}» phải là một danh sách`, 'a list is needed', value ?? key);
    return [];
  }
  return value.items.flatMap((item) => {
    if (!isMap(item)) {
      tell('mỗi người ký là một nhóm «chức vụ», «họ tên»', 'a signer is a group of “key: value”', item);
      return [];
    }
    const entries = entriesOf(item, Object.values(SIGNER_KEYS), 'người ký', tell);
    const [position, name] = [SIGNER_KEYS.position, SIGNER_KEYS.name].map((wanted) => {
      const entry = entries.get(wanted);
      return readText(wanted, entry ?? { key: item, value: null }, tell);
    });
    const authority = entries.get(SIGNER_KEYS.authority)?.value;
    const lines = isSeq(authority) ? authority.items.map(textOf) : [textOf(authority)];
    const filled = lines.map((line) => line.trim().normalize('NFC')).filter((line) => line !== '');
    return position && name ? [{ authority: filled, position, name }] : [];
  });
}

/** Case, diacritics, `-`, `_` and spaces do not matter in a key. */
const normal = (key: string): string =>
  fold(key)
    .replace(/[-_,\s]+/g, ' ')
    .trim();

const textOf = (node: unknown): string => (isScalar(node) ? (node.source ?? textOfValue(node.value)) : '');

const textOfValue = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
