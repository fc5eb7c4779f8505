import type { Language } from '../../rules/rule';

/** What a merge of edits made in Word did to the draft, and what it left. */
export type MergeNote =
  | { readonly kind: 'merged'; readonly changed: number; readonly added: number; readonly removed: number }
  /** An edit that could not be made with certainty: the draft stands there as it was. */
  | { readonly kind: 'left'; readonly what: 'changed' | 'added' | 'removed'; readonly text: string }
  /** Looks that the form decides or a draft cannot say; `text` names some of the places. */
  | { readonly kind: 'looks'; readonly places: number; readonly text: string }
  /** Changed in the draft too since it was exported: the draft's words stand; `text` has those of Word. */
  | { readonly kind: 'conflict'; readonly text: string }
  /** The export wrote the file otherwise than today's would, so that no edit can be told from that. */
  | { readonly kind: 'other-export' };

const LONGEST = 80;

const LEFT = {
  changed: { vi: 'Chưa đưa vào bản thảo chỗ sửa', en: 'Not taken over, a change' },
  added: { vi: 'Chưa đưa vào bản thảo chỗ thêm', en: 'Not taken over, an addition' },
  removed: { vi: 'Chưa xóa trong bản thảo', en: 'Not removed from the draft' },
} as const;

/** One sentence on what became of the edits made in Word. */
export function describeMergeNote(note: MergeNote, language: Language): string {
  const vi = language === 'vi';
  switch (note.kind) {
    case 'merged':
      return vi
        ? `Đã đưa chỗ sửa trong Word vào bản thảo: ${note.changed} chỗ sửa, ${note.added} chỗ thêm, ${note.removed} chỗ xóa.`
        : `Took over the edits made in Word: ${note.changed} changed, ${note.added} added, ${note.removed} removed.`;
    case 'left':
      return `${LEFT[note.what][language]}: «${short(note.text)}».`;
    case 'looks':
      return vi
        ? `Không giữ hình thức chữ, căn lề sửa trong Word ở ${note.places} chỗ: ${short(note.text)}`
        : `Looks or alignment changed in Word are not kept at ${note.places} places: ${short(note.text)}`;
    case 'conflict':
      return vi
        ? `Bản thảo cũng đã sửa chỗ này, giữ bản thảo; trong Word: «${short(note.text)}».`
        : `The draft was changed here too and stands; in Word: “${short(note.text)}”.`;
    case 'other-export':
      return vi
        ? 'Tệp do phiên bản Văn Thư khác xuất, không tách được chỗ sửa; bên phải là toàn văn đọc từ Word.'
        : 'The file was exported by another version of Văn Thư; the text read from Word is shown whole.';
  }
}

const short = (text: string): string => {
  const line = text
    .replace(/[\ue100-\ue101\ufffc]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
};
