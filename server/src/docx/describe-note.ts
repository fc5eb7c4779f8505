import type { Language, Wording } from '../rules/rule';
import type { BlankPart, ExportNote } from './export-note';

const added = {
  nationalName: { vi: 'Đã thêm Quốc hiệu.', en: 'Added the national name.' },
  partyName: { vi: 'Đã thêm dòng «ĐẢNG CỘNG SẢN VIỆT NAM».', en: 'Added the name of the Party.' },
  motto: { vi: 'Đã thêm Tiêu ngữ.', en: 'Added the motto.' },
} as const satisfies Record<string, Wording>;

const blanks: Readonly<Record<BlankPart, Wording>> = {
  issuer: { vi: 'cơ quan ban hành', en: 'the issuing body' },
  symbol: { vi: 'số, ký hiệu', en: 'the number and symbol' },
  date: { vi: 'thời gian ban hành', en: 'the date' },
  placeDate: { vi: 'địa danh và thời gian ban hành', en: 'the place and date' },
  documentType: { vi: 'tên loại văn bản', en: 'the document type' },
  subject: { vi: 'trích yếu', en: 'the subject' },
  recipients: { vi: 'nơi nhận', en: 'the recipients' },
  signer: { vi: 'họ tên người ký', en: "the signer's name" },
  position: { vi: 'chức vụ người ký', en: "the signer's position" },
};

const fromOffice = {
  issuer: blanks.issuer,
  parentBody: { vi: 'cơ quan chủ quản', en: 'the parent body' },
  place: { vi: 'địa danh', en: 'the place' },
  signer: blanks.signer,
  position: blanks.position,
} as const satisfies Record<string, Wording>;

const leftOut = {
  image: { vi: 'hình ảnh', en: 'an image' },
  html: { vi: 'mã HTML', en: 'HTML markup' },
  footnote: { vi: 'chú thích', en: 'a footnote' },
} as const satisfies Record<string, Wording>;

const noPicture = {
  missing: { vi: 'không tìm thấy hoặc không đọc được tệp', en: 'the file is missing or cannot be read' },
  outside: { vi: 'chỉ lấy hình trong thư mục làm việc', en: 'only pictures of the workspace are put in' },
  kind: {
    vi: 'chỉ dùng được hình PNG, JPG, GIF, BMP; cần chuyển sang PNG',
    en: 'only PNG, JPG, GIF and BMP can be put in; convert it to PNG',
  },
} as const satisfies Record<string, Wording>;

/** One sentence on what the export added, left blank or left out. */
export function describeNote(note: ExportNote, language: Language): string {
  switch (note.kind) {
    case 'added':
      return added[note.what][language];
    case 'taken-from-closing':
      return language === 'vi'
        ? `Tên cơ quan ban hành lấy từ câu kết: ${note.text}.`
        : `The issuing body was taken from the closing sentence: ${note.text}.`;
    case 'blank':
      return language === 'vi'
        ? `Để trống ${blanks[note.what].vi}; cần điền thêm.`
        : `Left ${blanks[note.what].en} blank, to be filled in.`;
    case 'stamp':
      return language === 'vi'
        ? `Ghi độ mật «${note.text}» trong khung; dấu độ mật do văn thư đóng theo quy định về bí mật nhà nước.`
        : `Wrote the mark of secrecy “${note.text}” in a frame; the mark itself is stamped as the law on state secrets says.`;
    case 'from-office':
      return language === 'vi'
        ? `Bản thảo chưa ghi ${fromOffice[note.what].vi}; lấy từ .van-thu/co-quan.yml: ${note.text}.`
        : `Took ${fromOffice[note.what].en} from .van-thu/co-quan.yml: ${note.text}.`;
    case 'party-form':
      return language === 'vi'
        ? 'Trình bày theo thể thức văn bản của Đảng; lề, số, chức vụ, nơi nhận theo Hướng dẫn 05-HD/VPTW chưa đối chiếu được toàn văn, cần kiểm tra lại.'
        : 'Set in the form of Party documents; its values could not be compared with the full text of Hướng dẫn 05-HD/VPTW and must be checked.';
    case 'no-picture':
      return language === 'vi'
        ? `Chưa chèn hình «${note.address}»: ${noPicture[note.why].vi}.`
        : `Did not put in the picture “${note.address}”: ${noPicture[note.why].en}.`;
    case 'page-break':
      return language === 'vi'
        ? 'Bỏ qua chỗ ngắt trang mà sau đó không còn nội dung.'
        : 'Left out a page break that nothing follows.';
    case 'no-annex':
      return language === 'vi'
        ? `Chưa thêm phụ lục «${note.path}»: cần một tệp Markdown trong thư mục làm việc.`
        : `Did not add the annex “${note.path}”: it must be a Markdown file of the workspace.`;
    case 'annex-label':
      return language === 'vi'
        ? `Đã thêm dòng «${note.text}» trên phụ lục chưa ghi.`
        : `Added the line “${note.text}” over an annex that has none.`;
    case 'annex-number':
      return language === 'vi'
        ? `«${note.text}» chưa có số; có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã.`
        : `“${note.text}” has no number; two or more annexes are numbered in Roman numerals.`;
    case 'differs':
      return language === 'vi'
        ? `Chữ trong tệp khác bản thảo tại «${note.text}»; cần đối chiếu trước khi dùng.`
        : `The file's words differ from the draft's at “${note.text}”; compare them before use.`;
    case 'source-kept':
      return language === 'vi'
        ? 'Tệp có kèm bản thảo: ai có tệp đều đọc được cả chú thích, phần ẩn của bản thảo.'
        : 'The draft is in the file: whoever has the file can read it, its comments too.';
    case 'source-not-kept':
      return language === 'vi'
        ? 'Không giữ bản thảo trong tệp vì văn bản đã phát hành.'
        : 'Did not keep the draft in the file, for the document is issued.';
    case 'left-out':
      return language === 'vi'
        ? `Bỏ qua ${leftOut[note.what].vi}: ${note.text}`
        : `Left out ${leftOut[note.what].en}: ${note.text}`;
  }
}
