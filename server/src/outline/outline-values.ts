import { OutlineFault, type DataPath } from './outline-fault';

/** The keys of one group in an outline's data. A reader of a key below gives undefined when the key is left out. */
export type Fields = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const WRITTEN_DATE = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])\/(\d{4})$/;

/** @throws OutlineFault when the data is no group, or holds another key than these */
export function record(
  data: unknown,
  path: DataPath,
  what: { readonly vi: string; readonly en: string },
  known: readonly string[],
): Fields {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new OutlineFault(
      `${what.vi} phải là một nhóm «khóa: giá trị»`,
      `${what.en} must be a group of “key: value”`,
      path,
    );
  const unknown = Object.keys(data).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new OutlineFault(
      `khóa «${unknown}» không có trong ${what.vi}; dùng: ${known.join(', ')}`,
      `${what.en} has no key “${unknown}”`,
      [...path, unknown],
    );
  return Object.fromEntries(Object.entries(data));
}

/** @throws OutlineFault when there is no value */
export function required<T>(value: T | undefined, key: string, path: DataPath): T {
  if (value === undefined) throw new OutlineFault(`thiếu «${key}»`, `“${key}” is missing`, [...path, key]);
  return value;
}

/** A title or another text that may not be blank, in NFC. */
export function text(fields: Fields, key: string, path: DataPath): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  throw new OutlineFault(`«${key}» phải là chữ, không để trống`, `“${key}” must be text, not blank`, [...path, key]);
}

export function identifier(fields: Fields, key: string, path: DataPath): string | undefined {
  const value = fields[key];
  if (value === undefined || (typeof value === 'string' && ID.test(value))) return value;
  throw new OutlineFault(
    `${key} «${shown(value)}» phải gồm chữ thường không dấu, số và gạch nối`,
    `“${key}” must be lower-case letters without diacritics, digits and hyphens`,
    [...path, key],
  );
}

export function flag(fields: Fields, key: string, path: DataPath): boolean | undefined {
  const value = fields[key];
  if (value === undefined || typeof value === 'boolean') return value;
  throw new OutlineFault(`«${key}» phải là true hoặc false`, `“${key}” must be true or false`, [...path, key]);
}

export function list(fields: Fields, key: string, path: DataPath): readonly unknown[] | undefined {
  const value = fields[key];
  if (value === undefined || Array.isArray(value)) return value;
  throw new OutlineFault(`«${key}» phải là một danh sách`, `“${key}” must be a list`, [...path, key]);
}

/** A list of texts of at least `shortest` characters each, in NFC. */
export function strings(fields: Fields, key: string, path: DataPath, shortest: number): readonly string[] | undefined {
  return list(fields, key, path)?.map((item, index) => {
    if (typeof item !== 'string' || Array.from(item.trim()).length < shortest)
      throw new OutlineFault(
        `mỗi dòng phải là chữ, từ ${shortest} ký tự trở lên`,
        `each line must be text of at least ${shortest} characters`,
        [...path, key, index],
      );
    return item.normalize('NFC').trim();
  });
}

export function choice<T extends string>(
  fields: Fields,
  key: string,
  path: DataPath,
  choices: readonly T[],
): T | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  const found = choices.find((item) => item === value);
  if (found !== undefined) return found;
  throw new OutlineFault(
    `«${shown(value)}» không hợp lệ; chọn: ${choices.join(', ')}`,
    `“${key}” must be one of these`,
    [...path, key],
  );
}

/** A day written 2025-09-30 or 30/9/2025, as YYYY-MM-DD. */
export function date(fields: Fields, key: string, path: DataPath): string | undefined {
  const value = fields[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    if (ISO_DATE.test(value)) return value;
    const [, day, month, year] = WRITTEN_DATE.exec(value) ?? [];
    if (day !== undefined && month !== undefined && year !== undefined)
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  throw new OutlineFault(`«${key}» phải là một ngày như 30/9/2025`, `“${key}” must be a day such as 2025-09-30`, [
    ...path,
    key,
  ]);
}

/** A wrong value as a message shows it; a list or group may hold itself, so it is only named. */
const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? 'danh sách hoặc nhóm' : String(value);
