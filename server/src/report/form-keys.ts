import { fold } from '../text/fold';

/** Front-matter keys, in the officials' own words; several spellings may name one part of the form. */
const KEYS = {
  symbol: ['số ký hiệu', 'số, ký hiệu', 'số', 'ký hiệu'],
  issuer: ['cơ quan ban hành', 'cơ quan'],
  parentBody: ['cơ quan chủ quản'],
  place: ['địa danh'],
  date: ['ngày', 'ngày ban hành', 'thời gian'],
  documentType: ['loại văn bản', 'tên loại', 'loại'],
  subject: ['trích yếu', 'tiêu đề'],
  addressees: ['kính gửi'],
  recipients: ['nơi nhận'],
  authority: ['quyền hạn'],
  position: ['chức vụ'],
  signer: ['người ký', 'họ tên'],
  outline: ['đề cương'],
  status: ['trạng thái'],
  regime: ['chế độ'],
  urgency: ['độ khẩn'],
  secrecy: ['độ mật'],
  circulation: ['phạm vi lưu hành'],
  drafter: ['người soạn thảo'],
  annexes: ['phụ lục'],
  contents: ['mục lục'],
} as const satisfies Record<string, readonly string[]>;

export type FormKey = keyof typeof KEYS;

/** Case, diacritics, `-`, `_`, commas and spaces do not matter in a key. */
const normalize = (key: string): string =>
  fold(key)
    .replace(/[-_,\s]+/g, ' ')
    .trim();

const BY_SPELLING: ReadonlyMap<string, FormKey> = new Map(
  (Object.keys(KEYS) as FormKey[]).flatMap((key) => KEYS[key].map((spelling) => [normalize(spelling), key] as const)),
);

/** The part of the form that a front-matter key names, null for a key of the user's own. */
export const formKey = (typed: string): FormKey | null => BY_SPELLING.get(normalize(typed)) ?? null;

/** Each part of the form with the key that is written for it, in the order of the form. */
export const FORM_KEY_NAMES: ReadonlyMap<FormKey, string> = new Map(
  (Object.keys(KEYS) as FormKey[]).map((key) => [key, KEYS[key][0]]),
);
