import type { PhrasingContent, Table } from 'mdast';
import type { Citation } from '../citation/citation';
import type { Span } from '../text/span';

/** A part of the form: the words as typed, without Markdown's marks, and where they stand in the draft. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** `Số: 12/BC-UBND`. A blank that the draft leaves open is null. */
export interface SymbolField extends Field {
  readonly number: Field | null;
  /** What stands after the first separator ("BC-UBND", "BC- UBND"). */
  readonly code: Field | null;
}

/** `Xã Tân Hòa, ngày 05 tháng 12 năm 2025`. Parts left blank are null. */
export interface PlaceDateField extends Field {
  readonly place: Field | null;
  readonly day: Field | null;
  readonly month: Field | null;
  readonly year: Field | null;
}

/** `Kính gửi:` with its bodies, one line each. */
export interface Addressees {
  readonly span: Span;
  readonly lines: readonly Field[];
}

/** `Nơi nhận:` with its lines as typed, the leading hyphen left out of `text` and `span`. */
export interface Recipients {
  readonly span: Span;
  readonly label: Field;
  readonly lines: readonly Field[];
}

/** The block of the signer, top to bottom. Nothing in it is ever made up: what the draft lacks is empty. */
export interface Signature {
  readonly span: Span;
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, … */
  readonly authority: readonly Field[];
  /** `CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly position: Field | null;
  readonly signer: Field | null;
}

/** `Phần I`, `A.`, `I.`, `1.`, `1.1.`, `1.1.1.`, `1.1.1.1.`, `a)`: the outermost first. */
export type NumberStyle = 'part' | 'capital' | 'roman' | 'arabic' | 'arabic-2' | 'arabic-3' | 'arabic-4' | 'letter';

/** The number typed before a section's title. */
export interface SectionNumber {
  readonly style: NumberStyle;
  /** As typed, with its mark: "II.", "1.", "1.2.", "a)", "Phần thứ nhất". */
  readonly text: string;
  /** The last component as an ordinal from 1 ("1.2." is 2, "đ)" is 5). */
  readonly value: number;
  readonly span: Span;
}

/** How the heading was typed: `## …`, a paragraph all in bold, plain text ("I. CÔNG TÁC …"), a Markdown list item. */
export type HeadingForm = 'atx' | 'bold' | 'plain' | 'list';

export interface Section {
  readonly number: SectionNumber | null;
  /** Title without number and marks. */
  readonly title: string;
  readonly titleSpan: Span;
  /** The whole heading as typed, marks included. */
  readonly headingSpan: Span;
  /** From the heading to the start of the next section of the same or a higher level. */
  readonly span: Span;
  /** Depth in the report's own outline, 1 outermost, from the numbering rather than from the Markdown marks. */
  readonly level: number;
  readonly form: HeadingForm;
  /** Count of `#`, null for other forms. */
  readonly depth: number | null;
  /** True when text, a list or a table stands directly under the heading. */
  readonly hasText: boolean;
  readonly children: readonly Section[];
}

/** What stands between the header and the closing, in order; lists are flattened with their depth. */
export type BodyBlock = BlockContent & {
  readonly span: Span;
  /** What the block was read from: the same object as long as the block's text is the same, wherever it moves. */
  readonly source: object;
};

type BlockContent =
  | {
      readonly kind: 'heading';
      readonly section: Section;
      readonly inline: readonly PhrasingContent[];
    }
  | { readonly kind: 'paragraph'; readonly inline: readonly PhrasingContent[] }
  | {
      readonly kind: 'item';
      /** Marker as typed: "-", "+", "*", "1.", "a)"; null for a later paragraph of the same item. */
      readonly marker: string | null;
      /** 0 outermost. */
      readonly depth: number;
      readonly inline: readonly PhrasingContent[];
    }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'quote'; readonly blocks: readonly BodyBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'rule' };

/** Something the reader met that the user should know; rules turn these into findings. */
export type ReadNote =
  | { readonly kind: 'front-matter'; readonly span: Span; readonly detail: string }
  | { readonly kind: 'unknown-key'; readonly span: Span; readonly detail: string }
  /** A key of the form that has no value. */
  | { readonly kind: 'empty-key'; readonly span: Span }
  /** A part of the form that front matter gives already; the words at `span` are in no field of the report. */
  | { readonly kind: 'repeated-part'; readonly span: Span }
  | { readonly kind: 'indented-text'; readonly span: Span }
  | { readonly kind: 'underlined-text'; readonly span: Span }
  | { readonly kind: 'list-number'; readonly span: Span }
  | { readonly kind: 'long-line'; readonly span: Span };

/** Whose form a document follows. */
export type Regime = 'state' | 'party';

export type DraftStatus = 'draft' | 'issued';

/** A report as read from one draft. All spans are UTF-16 offsets into `text`. */
export interface Report {
  readonly text: string;
  /** Span of the YAML front matter with its fences, null when the draft has none. */
  readonly frontMatter: Span | null;
  readonly nationalName: Field | null;
  readonly motto: Field | null;
  /** `ĐẢNG CỘNG SẢN VIỆT NAM`, which stands in a Party document in place of both. */
  readonly partyName: Field | null;
  readonly parentBody: Field | null;
  readonly issuer: Field | null;
  readonly symbol: SymbolField | null;
  readonly placeDate: PlaceDateField | null;
  readonly documentType: Field | null;
  readonly subject: Field | null;
  readonly addressees: Addressees | null;
  /** Độ khẩn: `HỎA TỐC`, `THƯỢNG KHẨN`, `KHẨN`, or what the draft has in their place. */
  readonly urgency: Field | null;
  /** Độ mật: `TUYỆT MẬT`, `TỐI MẬT`, `MẬT`, or what the draft has in their place. */
  readonly secrecy: Field | null;
  /** Chỉ dẫn phạm vi lưu hành: `LƯU HÀNH NỘI BỘ`, `XEM XONG TRẢ LẠI`, `TÀI LIỆU THU HỒI`. */
  readonly circulation: Field | null;
  /** The id or file named by front matter `đề cương`. */
  readonly outlineId: Field | null;
  /** Front matter `mục lục: có` asks for a table of contents. */
  readonly contents: boolean;
  readonly status: DraftStatus;
  readonly regime: Regime;
  readonly body: readonly BodyBlock[];
  /** What follows the signature: annexes with their titles. */
  readonly appendix: readonly BodyBlock[];
  /** The Markdown files that front matter `phụ lục` names: annexes behind those of the draft. */
  readonly annexFiles: readonly Field[];
  /** Where the body starts and ends: after the header, before recipients and signature. */
  readonly bodySpan: Span;
  /** Outermost sections; children hang below them. */
  readonly sections: readonly Section[];
  /** All sections in the order of the text. */
  readonly headings: readonly Section[];
  /** Those in generated lists of documents cited are left out. */
  readonly citations: readonly Citation[];
  /** Generated lists of documents cited, their comments included. */
  readonly documentLists: readonly Span[];
  /** Every `./.` at the end of a line, in order. */
  readonly closingMarks: readonly Span[];
  /** The sentence "Trên đây là báo cáo …". */
  readonly closingSentence: Field | null;
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  /** The mark of who drafted the document and in how many copies: `PL.(300)`. */
  readonly drafter: Field | null;
  /** Addresses of link and picture definitions (`[b]: hinh/so-do.png`) by label, folded as Markdown compares labels. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Footnotes by label. */
  readonly footnotes: ReadonlyMap<string, readonly BodyBlock[]>;
  readonly notes: readonly ReadNote[];
}
