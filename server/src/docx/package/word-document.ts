import {
  Document,
  type FileChild,
  type IPropertiesOptions,
  type ISectionOptions,
  PageOrientation,
  readTheme,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Box, Composition, PageSection } from '../composition';
import type { FormProfile } from '../form-profile';
import { layout } from '../form-values';
import type { Template } from '../template/template';
import { edgesOf } from './page-edges';
import { wordParagraph } from './paragraphs';
import { formStyles } from './styles';
import { wordTable } from './tables';

/** The library turns the sides of a landscape page itself. */
const pageOf = ({ landscape, countsAnew }: PageSection, { lengths, template }: FormProfile) => ({
  size: {
    width: lengths.pageWidth,
    height: lengths.pageHeight,
    ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
  },
  ...(countsAnew ? { pageNumbers: { start: 1 } } : {}),
  margin: {
    top: lengths.marginTop,
    bottom: lengths.marginBottom,
    left: lengths.marginLeft,
    right: lengths.marginRight,
    header: layout.headerDistance,
    ...(template?.footerDistance == null ? {} : { footer: template.footerDistance }),
  },
});

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The office's own styles and theme beside those of the form. */
const withTemplate = ({ styles, theme }: Template): Pick<IPropertiesOptions, 'externalStyles' | 'theme'> => ({
  ...(styles === '' ? {} : { externalStyles: `<w:styles xmlns:w="${NAMESPACE}">${styles}</w:styles>` }),
  ...(theme === null ? {} : { theme: readTheme(theme) }),
});

const wordBox = (box: Box): FileChild => (box.kind === 'table' ? wordTable(box) : wordParagraph(box));

/** A part of the file that begins on a new page. */
const wordSection = (section: PageSection, profile: FormProfile): ISectionOptions => ({
  properties: { page: pageOf(section, profile), ...(section.countsAnew ? { titlePage: true } : {}) },
  ...edgesOf(section, profile.template),
  children: section.boxes.map(wordBox),
});

const holdsPageNumbers = ({ boxes }: PageSection): boolean =>
  boxes.some((box) => box.kind === 'paragraph' && box.runs.some(({ kind }) => kind === 'page-of'));

/** The boxes as a document of the library, which packs it and lays it out; one paragraph or table for each box. */
export function wordDocument({ sections, footnotes }: Composition, profile: FormProfile): Document {
  return new Document({
    // Laying out costs time, so only a table of contents asks for it; without it Word asks whether to update fields.
    ...(sections.some(holdsPageNumbers) ? { pageNumbers: estimatePageNumbers } : {}),
    styles: formStyles(profile),
    ...(profile.template === null ? {} : withTemplate(profile.template)),
    footnotes: Object.fromEntries(
      footnotes.map(({ number, paragraphs }) => [String(number), { children: paragraphs.map(wordParagraph) }]),
    ),
    // A line that the draft ends by hand is not stretched to the right margin.
    compatibility: { doNotExpandShiftReturn: true },
    sections: sections.map((section) => wordSection(section, profile)),
  });
}
