import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Alignment } from '../composition';
import type { FormProfile } from '../form-profile';
import { FOOTNOTE_STYLE, HEADING_LEVELS, headingStyle, STYLE, type StyleLooks, styleLooks } from '../style-looks';

/** Word's name of an alignment. */
export const alignmentOf: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

const paragraphLooks = (looks: StyleLooks) => ({
  alignment: alignmentOf[looks.alignment],
  spacing: { before: looks.before, after: looks.after, line: looks.line, lineRule: LineRuleType.AUTO },
  ...(looks.firstLine === null ? {} : { indent: { firstLine: looks.firstLine } }),
});

/** A style of ours, based on Normal. */
const formStyle = (id: string, looks: StyleLooks): IParagraphStyleOptions => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: looks.size, bold: looks.bold, italics: looks.italics },
  paragraph: paragraphLooks(looks),
});

const heading = (level: number, looks: StyleLooks): IBaseParagraphStyleOptions => ({
  basedOn: 'Normal',
  next: STYLE.body,
  quickFormat: true,
  run: { size: looks.size, bold: looks.bold, italics: looks.italics, color: '000000' },
  paragraph: { ...paragraphLooks(looks), keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

/** Every style that the export uses, as Word keeps them. */
export function formStyles(profile: FormProfile): IStylesOptions {
  const looks = styleLooks(profile);
  const of = (id: string): StyleLooks => {
    const found = looks[id];
    if (!found) throw new Error(`no style ${id}`);
    return found;
  };
  const footnote = of(FOOTNOTE_STYLE);
  return {
    default: {
      document: {
        run: { font: profile.font, size: profile.sizes.body, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      },
      ...Object.fromEntries(
        HEADING_LEVELS.map((level) => [`heading${level}`, heading(level, of(headingStyle(level)))]),
      ),
      hyperlink: { run: { color: '000000' } },
      footnoteText: { run: { size: footnote.size }, paragraph: paragraphLooks(footnote) },
    },
    // The library's own character styles are based on this one, which it does not define.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: Object.values(STYLE).map((id) => formStyle(id, of(id))),
  };
}
