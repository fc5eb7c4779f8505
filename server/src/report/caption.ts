const CAPTION = /^(?:phụ\s+)?(?:bảng|biểu|hình|sơ đồ|đồ thị|ảnh)\s+(?:số\s+)?\d/iu;

/** True for the caption of a table or figure ("Bảng 1. Thu ngân sách"), which is no heading in whatever looks it stands. */
export const isCaption = (text: string): boolean => CAPTION.test(text.normalize('NFC'));
