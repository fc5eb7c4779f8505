import { Document, type FileChild, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { Report } from '../report/report';
import { annexSections } from './appendix';
import { bodyBlocks } from './body-blocks';
import { cleanText, inCapitals } from './clean-text';
import { closingBlock } from './closing-block';
import type { ExportNote } from './export-note';
import { footnotes } from './footnotes';
import { stateForm, type FormProfile } from './form-profile';
import { layout } from './form-values';
import { headerBlock } from './header-block';
import { gap } from './paragraphs';
import { packageFile } from './package-file';
import { markLines, markNotes } from './plain-marks';
import { formStyles, STYLE } from './styles';
import { titleBlock } from './title-block';
import { startWriting } from './writing';

export interface ReportFile {
  /** The DOCX file. */
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}

const pageOf = ({ lengths }: FormProfile) => ({
  size: { width: lengths.pageWidth, height: lengths.pageHeight },
  margin: {
    top: lengths.marginTop,
    bottom: lengths.marginBottom,
    left: lengths.marginLeft,
    right: lengths.marginRight,
    header: layout.headerDistance,
  },
});

/** The page number, centred in the top margin (PL I, I.7). */
const numberHeader = (): Header =>
  new Header({
    children: [new Paragraph({ style: STYLE.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });

/** Page one shows no number (PL I, I.7). */
const emptyHeader = (): Header => new Header({ children: [new Paragraph({ style: STYLE.pageNumber })] });

/** A part of the file that begins on a new page and counts its pages from 1 (PL I, I.7 and III.1.đ). */
const section = (children: readonly FileChild[], profile: FormProfile): ISectionOptions => ({
  properties: { page: { ...pageOf(profile), pageNumbers: { start: 1 } }, titlePage: true },
  headers: { default: numberHeader(), first: emptyHeader() },
  children: [...children],
});

/**
 * Writes a report as a DOCX file in the form of Nghị định 30/2020/NĐ-CP.
 * The draft's words stand as typed; only Quốc hiệu and Tiêu ngữ are added, and `notes` lists every addition, every
 * blank and everything left out. The same report always gives the same bytes.
 */
export async function writeReport(report: Report, profile: FormProfile = stateForm): Promise<ReportFile> {
  const writing = startWriting(report.footnotes, profile);
  const header = headerBlock(report, profile);
  const title = titleBlock(report, profile);
  const body = bodyBlocks(report.body, writing, true);
  const closing = closingBlock(report, profile);
  const annexes = annexSections(report.appendix, writing);
  // LibreOffice puts an empty line before a table that begins a document with footnotes.
  const start = writing.footnoteLabels().length > 0 ? [gap(20)] : [];
  const children: readonly FileChild[] = [
    ...start,
    header.table,
    ...markLines(report),
    ...title.paragraphs,
    ...body,
    ...closing.children,
  ];
  const document = new Document({
    styles: formStyles(profile),
    footnotes: footnotes(report, writing),
    // A line that the draft ends by hand is not stretched to the right margin.
    compatibility: { doNotExpandShiftReturn: true },
    sections: [children, ...annexes].map((content) => section(content, profile)),
  });
  const name = [inCapitals(report.documentType?.text ?? ''), cleanText(report.subject?.text ?? '')].join(' ').trim();
  const bytes = await packageFile(document, name);
  return {
    bytes,
    notes: [...header.notes, ...markNotes(report), ...title.notes, ...writing.notes(), ...closing.notes],
  };
}
