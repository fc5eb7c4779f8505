import type { Report } from '../../report/report';
import { cleanText, inCapitals } from '../clean-text';
import type { Box, Composition } from '../composition';
import type { ExportNote } from '../export-note';
import type { FormProfile } from '../form-profile';
import type { Pictures } from '../pictures';
import { annexSections } from './appendix';
import { bodyBlocks } from './body-blocks';
import { closingBlock } from './closing-block';
import { footnotes } from './footnotes';
import { headerBlock } from './header-block';
import { gap } from './lines';
import { pageSections } from './page-sections';
import { markLines, markNotes } from './plain-marks';
import { titleBlock } from './title-block';
import { startWriting } from './writing';

export interface ComposedReport {
  readonly composition: Composition;
  readonly notes: readonly ExportNote[];
}

/** What an export has beside the draft. */
export interface Materials {
  readonly profile: FormProfile;
  readonly pictures: Pictures;
}

/** Sets a report in boxes: head, title, body, closing block, then each annex as a section of its own. */
export function composeReport(report: Report, { profile, pictures }: Materials): ComposedReport {
  const writing = startWriting(report.footnotes, profile, pictures);
  const header = headerBlock(report, profile);
  const title = titleBlock(report, profile);
  const body = bodyBlocks(report.body, writing, true);
  const closing = closingBlock(report, profile);
  const annexes = annexSections(report.appendix, writing);
  // LibreOffice puts an empty line before a table that begins a document with footnotes.
  const start = writing.footnoteLabels().length > 0 ? [gap(20)] : [];
  const boxes: readonly Box[] = [
    ...start,
    header.table,
    ...markLines(report),
    ...title.paragraphs,
    ...body,
    ...closing.boxes,
  ];
  const name = [inCapitals(report.documentType?.text ?? ''), cleanText(report.subject?.text ?? '')].join(' ').trim();
  return {
    composition: {
      name,
      sections: [boxes, ...annexes].flatMap((content) => pageSections(content, writing)),
      footnotes: footnotes(report, writing),
    },
    notes: [...header.notes, ...markNotes(report), ...title.notes, ...writing.notes(), ...closing.notes],
  };
}
