import {
  type IContext,
  type IRunPropertiesOptions,
  type IXmlableObject,
  RunProperties,
  UnderlineType,
  XmlComponent,
} from 'docx';
import type { Marks } from '../composition';

/** Says nothing about what is not set, to keep the file small. */
const optionsOf = ({ bold, italics, strike, superscript, underline, color, size }: Marks): IRunPropertiesOptions => ({
  ...(bold === undefined ? {} : { bold }),
  ...(italics === undefined ? {} : { italics }),
  ...(strike === undefined ? {} : { strike }),
  ...(superscript === undefined ? {} : { superScript: superscript }),
  ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  ...(color === undefined ? {} : { color }),
  ...(size === undefined ? {} : { size }),
});

const KEPT_SPACES = { _attr: { 'xml:space': 'preserve' } } as const;

/**
 * Words in one look, as the library's `TextRun` writes them. That one makes four objects of each run, which was half of
 * what a paragraph costs, and a report is paragraphs.
 */
export class WordText extends XmlComponent {
  constructor(
    private readonly words: string,
    private readonly marks: Marks,
  ) {
    super('w:r');
  }

  override prepForXml(context: IContext): IXmlableObject {
    const options = optionsOf(this.marks);
    const isPlain = Object.keys(options).length === 0;
    const properties = isPlain ? undefined : new RunProperties(options).prepForXml(context);
    const text = { 'w:t': [KEPT_SPACES, this.words] };
    return { 'w:r': properties === undefined ? [text] : [properties, text] };
  }
}
