import type { Language, Wording } from '../../rules/rule';
import type { Changed, ImportFault, ImportNote, LeftOut } from './import-note';

const leftOut: Readonly<Record<LeftOut, Wording>> = {
  comment: { vi: 'nhận xét', en: 'a comment' },
  contents: { vi: 'mục lục', en: 'the table of contents' },
  header: { vi: 'đầu trang', en: 'a page header' },
  footer: { vi: 'chân trang', en: 'a page footer' },
  hidden: { vi: 'chữ ẩn', en: 'hidden text' },
  picture: { vi: 'hình ảnh', en: 'a picture' },
  drawing: { vi: 'hình vẽ', en: 'a drawing' },
  object: { vi: 'đối tượng nhúng', en: 'an embedded object' },
  mark: { vi: 'dấu ghi trên bản giấy', en: 'a mark upon the paper' },
  'page-number': { vi: 'số trang', en: 'a page number' },
  part: { vi: 'phần bị hỏng của tệp', en: 'a damaged part of the file' },
};

const changed: Readonly<Record<Changed, Wording>> = {
  'nested-table': { vi: 'Trải bảng lồng trong ô thành dòng chữ', en: 'Wrote out as lines a table inside a cell' },
  equation: { vi: 'Ghi công thức thành chữ', en: 'Wrote an equation as text' },
  symbol: { vi: 'Không rõ ký hiệu, ghi thành «□»', en: 'Wrote an unknown symbol as “□”' },
  script: { vi: 'Ghi chỉ số trên, dưới thành chữ thường', en: 'Wrote superscript or subscript as plain text' },
  strike: { vi: 'Bỏ gạch ngang chữ, giữ chữ', en: 'Dropped strikethrough, kept the words' },
  underline: { vi: 'Bỏ gạch chân', en: 'Dropped underlining' },
  'picture-type': {
    vi: 'Giữ hình ở định dạng không xuất lại được',
    en: 'Kept a picture of a kind that cannot be exported again',
  },
  'legacy-font': {
    vi: 'Chữ theo bảng mã cũ (TCVN3, VNI), cần soát lại',
    en: 'Text in an old encoding (TCVN3, VNI), to be looked over',
  },
  'cut-lines': {
    vi: 'Nối các dòng bị cắt thành đoạn, cần soát lại',
    en: 'Joined lines into paragraphs, to be looked over',
  },
};

/** One sentence on what of the Word file is not in the draft as it was. */
export function describeImportNote(note: ImportNote, language: Language): string {
  const vi = language === 'vi';
  switch (note.kind) {
    case 'left-out':
      return `${vi ? 'Bỏ qua' : 'Left out'} ${leftOut[note.what][language]}${ending(note.text)}`;
    case 'changed':
      return `${changed[note.what][language]}${ending(note.text)}`;
    case 'tracked-changes':
      return vi
        ? `Có sửa đổi được theo dõi: đã nhận ${note.insertions} chỗ thêm, bỏ ${note.deletions} chỗ xóa.`
        : `Tracked changes: kept ${note.insertions} insertions, left out ${note.deletions} deletions.`;
  }
}

const ending = (text: string): string => (text === '' ? '.' : `: ${text}`);

const faults: Readonly<Record<ImportFault, Wording>> = {
  'no-docx': { vi: 'không phải tệp DOCX', en: 'not a DOCX file' },
  encrypted: {
    vi: 'tệp có mật khẩu; hãy bỏ mật khẩu trong Word rồi nhập lại',
    en: 'the file has a password; remove it in Word first',
  },
  'old-doc': {
    vi: 'tệp DOC của Word cũ; hãy lưu lại thành DOCX rồi nhập',
    en: 'a DOC file of old Word; save it as DOCX first',
  },
  'too-large': { vi: 'tệp quá lớn sau khi giải nén', en: 'the file is too large when unpacked' },
  damaged: { vi: 'tệp DOCX bị hỏng', en: 'the DOCX file is damaged' },
};

/** Why a file cannot be read, as the rest of a sentence. */
export const describeImportFault = (fault: ImportFault, language: Language): string => faults[fault][language];
