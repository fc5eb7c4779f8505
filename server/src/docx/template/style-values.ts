import { lengths, sizes, type FormValue } from '../form-values';
import type { FormProfile, HeadingLooks } from '../form-profile';
import { officeValue, type OfficeValue } from '../office-profile/office-values';
import { HEADING_LEVELS, headingStyle, STYLE } from '../style-looks';
import type { StyleMeasure } from './style-measures';

/** A measure of a style of the template that the export takes where the decree allows it. */
export interface StyleValue {
  readonly style: string;
  readonly measure: StyleMeasure;
  readonly value: OfficeValue;
}

const of = (style: string, measure: StyleMeasure, group: string, key: string): StyleValue => ({
  style,
  measure,
  value: officeValue(group, key),
});

const TABLE = 'Phụ lục I, Phần I, Mục V';
const TEXT = 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e';

/** A size for which the decree leaves no choice. */
const fixedSize = (style: string, key: string, { min, max }: FormValue): StyleValue => ({
  style,
  measure: 'size',
  value: { group: 'cỡ chữ', key, unit: 'size', min, max, source: TABLE, set: (form) => form },
});

/** The form with looks of the headings of one level beside those known. */
export const withHeading = (form: FormProfile, level: number, looks: HeadingLooks): FormProfile => ({
  ...form,
  headings: { ...form.headings, [level]: { ...form.headings[level], ...looks } },
});

function headingValues(level: number): readonly StyleValue[] {
  const bounds = ({ min, max }: FormValue) => ({ min, max });
  const value = (measure: StyleMeasure, rest: Omit<OfficeValue, 'group' | 'set'>): StyleValue => ({
    style: headingStyle(level),
    measure,
    value: { group: 'đề mục', ...rest, set: (form, number) => withHeading(form, level, { [measure]: number }) },
  });
  return [
    value('size', { key: 'cỡ chữ đề mục', unit: 'size', ...bounds(sizes.body), source: TABLE }),
    value('before', { key: 'cách trên đề mục', unit: 'gap', min: 0, max: 480, source: null }),
    value('after', { key: 'cách dưới đề mục', unit: 'gap', ...bounds(lengths.paragraphAfter), source: TEXT }),
    value('line', { key: 'giãn dòng đề mục', unit: 'lines', ...bounds(lengths.line), source: TEXT }),
    // Bảng V shows "I. …" at the margin, the numbers below it indented.
    value('firstLine', { key: 'thụt đề mục', unit: 'length', min: 0, max: 720, only: [0, 567, 720], source: TABLE }),
  ];
}

/** Everything that styles of the template set. */
export const STYLE_VALUES: readonly StyleValue[] = [
  of(STYLE.body, 'size', 'cỡ chữ', 'nội dung'),
  of(STYLE.body, 'after', 'đoạn văn', 'cách đoạn'),
  of(STYLE.body, 'line', 'đoạn văn', 'giãn dòng'),
  of(STYLE.body, 'firstLine', 'đoạn văn', 'thụt đầu dòng'),
  of(STYLE.nationalName, 'size', 'cỡ chữ', 'quốc hiệu'),
  of(STYLE.documentType, 'size', 'cỡ chữ', 'tên loại'),
  of(STYLE.subject, 'size', 'cỡ chữ', 'trích yếu'),
  of(STYLE.addressees, 'size', 'cỡ chữ', 'kính gửi'),
  of(STYLE.position, 'size', 'cỡ chữ', 'chức vụ'),
  of(STYLE.annexAttached, 'size', 'cỡ chữ', 'kèm theo'),
  of(STYLE.pageNumber, 'size', 'cỡ chữ', 'số trang'),
  fixedSize(STYLE.symbol, 'số, ký hiệu', sizes.symbol),
  fixedSize(STYLE.recipientsLabel, 'nơi nhận', sizes.recipientsLabel),
  fixedSize(STYLE.recipients, 'dòng nơi nhận', sizes.recipients),
  fixedSize(STYLE.annexTitle, 'phụ lục', sizes.annex),
  ...HEADING_LEVELS.flatMap(headingValues),
];
