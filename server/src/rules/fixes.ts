import type { Span } from '../text/span';
import type { Fix } from './rule';

/** A fix that writes `newText` over `span`. */
export const replaceWith = (span: Span, newText: string, safe: boolean): Fix => ({
  title: { vi: `Sửa thành «${newText}»`, en: `Change to “${newText}”` },
  safe,
  edits: [{ span, newText }],
});

/** A fix that takes the characters in `span` away. */
export const remove = (span: Span, found: string, safe: boolean): Fix => ({
  title: { vi: `Xóa «${found}»`, en: `Remove “${found}”` },
  safe,
  edits: [{ span, newText: '' }],
});

/** A fix that writes `newText` before `offset`. */
export const insertAt = (offset: number, newText: string, safe: boolean): Fix => ({
  title: { vi: `Thêm «${newText.trim()}»`, en: `Insert “${newText.trim()}”` },
  safe,
  edits: [{ span: { start: offset, end: offset }, newText }],
});
