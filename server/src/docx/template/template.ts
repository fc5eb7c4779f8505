import type { XmlElement } from '../import/xml';

/** A picture that a header or footer shows, by the key that its `r:embed` names. */
export interface TemplatePicture {
  readonly key: string;
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly bytes: Uint8Array;
}

/** What stands in a header or footer beside the page number: paragraphs and tables, empty for none. */
export interface PageEdge {
  readonly blocks: readonly XmlElement[];
  readonly pictures: readonly TemplatePicture[];
}

/** What an export takes as it stands from an office's reference DOCX (tệp mẫu), as plain data. */
export interface Template {
  /** The office's own styles, which the form does not use, as the XML of one `w:styles`. */
  readonly styles: string;
  /** The XML of its theme; null where it has none. */
  readonly theme: string | null;
  /** Of page one and of the pages after it. */
  readonly headers: { readonly first: PageEdge; readonly default: PageEdge };
  readonly footers: { readonly first: PageEdge; readonly default: PageEdge };
  /** Bottom edge of the paper to the footer, in twips; null where it is not said. */
  readonly footerDistance: number | null;
}
