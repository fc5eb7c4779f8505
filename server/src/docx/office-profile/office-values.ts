import type { FormProfile } from '../form-profile';
import { headerSizes, lengths, ruleShares, sizes, type FormValue } from '../form-values';
import { type Unit, writeMeasure } from './measure';

/** One value that an office may set: its place in the file, what the decree allows, and where it goes. */
export interface OfficeValue {
  readonly group: string;
  readonly key: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** The values allowed where they are single ones rather than a range. */
  readonly only?: readonly number[];
  /** Where the decree says so; null where the bounds are Văn Thư's own. */
  readonly source: string | null;
  readonly set: (form: FormProfile, value: number) => FormProfile;
}

type Bounds = Pick<FormValue, 'min' | 'max'>;

const bounds = ({ min, max }: Bounds): Bounds => ({ min, max });

const length = (group: string, key: string, unit: Unit, name: keyof typeof lengths, source: string): OfficeValue => ({
  group,
  key,
  unit,
  ...bounds(lengths[name]),
  source,
  set: (form, value) => ({ ...form, lengths: { ...form.lengths, [name]: value } }),
});

const size = (key: string, name: keyof typeof sizes, source: string): OfficeValue => ({
  group: 'cỡ chữ',
  key,
  unit: 'size',
  ...bounds(sizes[name]),
  source,
  set: (form, value) => ({ ...form, sizes: { ...form.sizes, [name]: value } }),
});

const share = (key: string, name: 'issuer' | 'subject', source: string): OfficeValue => ({
  group: 'đường kẻ',
  key,
  unit: 'share',
  ...bounds(ruleShares[name]),
  source,
  set: (form, value) => ({ ...form, ruleShares: { ...form.ruleShares, [name]: value } }),
});

const PAGE = 'Phụ lục I, Phần I, Mục I, khoản 3';
const TEXT = 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e';
const TABLE = 'Phụ lục I, Phần I, Mục V';

/** Every value that `.van-thu/co-quan.yml` may set. */
export const OFFICE_VALUES: readonly OfficeValue[] = [
  length('lề', 'trên', 'length', 'marginTop', PAGE),
  length('lề', 'dưới', 'length', 'marginBottom', PAGE),
  length('lề', 'trái', 'length', 'marginLeft', PAGE),
  length('lề', 'phải', 'length', 'marginRight', PAGE),
  { ...length('đoạn văn', 'thụt đầu dòng', 'length', 'firstLine', TEXT), only: [567, 720] },
  length('đoạn văn', 'cách đoạn', 'gap', 'paragraphAfter', TEXT),
  length('đoạn văn', 'giãn dòng', 'lines', 'line', TEXT),
  {
    // The sizes of the head go up and down together (footnote to Bảng V): 13 means 13/14/14, 12 means 12/13/13.
    group: 'cỡ chữ',
    key: 'quốc hiệu',
    unit: 'size',
    ...bounds(headerSizes.large.nationalName),
    only: [headerSizes.small.nationalName.value, headerSizes.large.nationalName.value],
    source: TABLE,
    set: (form, value) =>
      value === headerSizes.small.nationalName.value
        ? { ...form, headerSizes: { ...form.headerSizes, large: form.headerSizes.small } }
        : form,
  },
  size('tên loại', 'documentType', TABLE),
  size('trích yếu', 'subject', TABLE),
  size('nội dung', 'body', TABLE),
  size('kính gửi', 'addressees', TABLE),
  size('chức vụ', 'signature', TABLE),
  size('kèm theo', 'annexAttached', TABLE),
  size('số trang', 'pageNumber', TABLE),
  share('dưới tên cơ quan', 'issuer', 'Phụ lục I, Phần I, Mục II, khoản 2, điểm b'),
  share('dưới trích yếu', 'subject', 'Phụ lục I, Phần I, Mục II, khoản 5, điểm b'),
  {
    group: 'cột',
    key: 'tên cơ quan',
    unit: 'length',
    min: 2268,
    max: 3969,
    source: null,
    set: (form, value) => ({ ...form, headerLeftMinimum: value }),
  },
  {
    group: 'cột',
    key: 'nơi nhận',
    unit: 'share',
    min: 0.35,
    max: 0.6,
    source: null,
    set: (form, value) => ({ ...form, recipientsShare: value }),
  },
];

/** The value of that group and key. */
export function officeValue(group: string, key: string): OfficeValue {
  const found = OFFICE_VALUES.find((value) => value.group === group && value.key === key);
  if (!found) throw new Error(`no value ${group}/${key}`);
  return found;
}

/** True where the decree allows the value; lengths are rounded to whole twips before they are compared. */
export const isAllowed = ({ min, max, only, unit }: OfficeValue, value: number): boolean => {
  const slack = unit === 'share' ? 0.005 : unit === 'size' ? 0 : 1;
  return only
    ? only.some((allowed) => Math.abs(allowed - value) <= slack)
    : value >= min - slack && value <= max + slack;
};

/** The value that is set for one that is allowed: those that are single ones are met exactly. */
export const settled = ({ only }: OfficeValue, value: number): number =>
  only?.find((allowed) => Math.abs(allowed - value) <= 1) ?? value;

/** What is allowed, as officials write it. */
export function rangeOf({ min, max, only, unit }: OfficeValue): string {
  if (only) return only.map((value) => writeMeasure(value, unit)).join(' hoặc ');
  return min === max ? writeMeasure(min, unit) : `từ ${writeMeasure(min, unit)} đến ${writeMeasure(max, unit)}`;
}
