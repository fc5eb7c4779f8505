import { fold } from '../../text/fold';

/** How far the words around dots are looked at, in UTF-16 units. */
const NEAR = 60;
/** Dots written right after a word close a list ("sách, báo..."); more of them are a line to write on. */
const MOST_DOTS_OF_LIST = 4;

/** A line to write on: several `…`, four dots or more, three underscores or more. */
const LONG = /…{2}|\.{4}|_{3}|…\.{2}|\.…/;
const DOTS_ALONE = /^(?:…\.?|\.{3})$/;
/** A dot leader before a page number, as in a table of contents. */
const PAGE_AFTER = /^\s*\d{1,3}\s*(?:\n|$)/;

/** Words, folded, that ask for a value behind them. */
const ASKING =
  /(?:^|[\s(])(?:la|co|so|so luong|tong so|ngay|thang|nam|quy|ky|dat|duoc|gom|ve|cua|tai|ong|ba|dong chi|xa|phuong|thon|to|khu|ap|ban|la:|khoang|hon|gan|tang|giam|chiem|bang|tu|den|voi|cho|them|muc|ty le|tai khoan|dien thoai|trong|trong do|thuc hien|to chuc|tiep|tiep nhan|giai quyet|ho tro|cap|mo|hop|ban hanh|thu|chi|dieu|khoan)$/;
/** What is counted or measured, folded: figures stand before these words. */
const COUNTED =
  /^(?:%|ha|m2|m3|m²|km|kg|ho|khau|nguoi|luot|dong|nghin|ngan|trieu|ty|vu|viec|don|cuoc|buoi|lop|hoi nghi|thang|nam|ngay|tan|ta|cay|con|van ban|ho so|truong hop|can bo|cong chuc|dang vien|hoi vien|thon|xa|mo hinh|cong trinh|du an|ke hoach|phan tram|chi tieu|tin|bai|quyen|cuon|thu tuc|dot|doan|to|nha|nhiem vu|trieu dong|thang dau)(?:$|[^a-z])/;

/** What stands before and behind a run of dots or underscores. */
export interface Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Inside quotation marks, where dots stand for words left out. */
  readonly inQuotation: boolean;
  /** An earlier run on the same line is a blank: dots in company are alike ("… hộ, … khẩu"). */
  readonly inCompany: boolean;
}

/** True when a run of dots or underscores waits for a value; false for "and so on" and for words left out. */
export function isBlankRun({ text, start, end, inQuotation, inCompany }: Surroundings): boolean {
  const run = text.slice(start, end);
  const before = lineBefore(text, start);
  const after = text.slice(end, end + NEAR);
  if (run.startsWith('_')) return isLineToWriteOn(run, before, after);
  if (LONG.test(run) && !endsList(run, before)) return !PAGE_AFTER.test(after);
  if (inQuotation) return /[“"]$/.test(before) && /^[”"]/.test(after);
  if (!DOTS_ALONE.test(run)) return isDatePart(run);
  return isShortBlank(before, after, inCompany);
}

/** Three underscores beside a word are emphasis, as are those that end what others opened; `____` is not. */
const isLineToWriteOn = (run: string, before: string, after: string): boolean =>
  run.length > 3 || (!/[\p{L}\p{M}\d]$|___[^\s_]/u.test(before) && !/^[\p{L}\d]/u.test(after));

const endsList = (run: string, before: string): boolean =>
  run.length <= MOST_DOTS_OF_LIST && /[\p{L}\p{M}\d)”"]$/u.test(before) && !/^_/.test(run);

/** "…/…", ".../...". */
const isDatePart = (run: string): boolean => run.includes('/');

/** One "…" or "..." by itself. */
function isShortBlank(before: string, after: string, inCompany: boolean): boolean {
  if (/(?:^|[^\d])20$/.test(before)) return true;
  if (/^(?:\/|%)/.test(after) || /\/$/.test(before)) return true;
  if (/[\p{L}\p{M}\d)”"’]$/u.test(before)) return false;
  const words = fold(before).trimEnd();
  const next = fold(after).trimStart();
  if (/v\.?\s?v\.?,?$/.test(words)) return false;
  if (words === '' || /[:(“"–/|-]$/.test(words)) return true;
  if (COUNTED.test(next)) return true;
  if (/[,;.]$/.test(words)) return inCompany && /^[a-z]/.test(next);
  if (ASKING.test(words)) return true;
  // "hội họa, âm nhạc … của xã": the dots end a list.
  return /^[a-z]/.test(next) && !/,\s*\S+(?:\s\S+){0,3}$/.test(words);
}

function lineBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - NEAR), start);
  return near.slice(near.lastIndexOf('\n') + 1);
}
