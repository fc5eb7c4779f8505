import type { JoinedAnnexes } from '../../report/annex-files';
import type { Report } from '../../report/report';
import { cleanText, inCapitals } from '../clean-text';
import type { Box, Composition } from '../composition';
import type { ExportNote } from '../export-note';
import type { FormProfile } from '../form-profile';
import { withOfficeNames } from '../office-profile/fill-names';
import { NO_OFFICE_NAMES, type OfficeNames } from '../office-profile/office-profile';
import { partyForm } from '../party-form';
import type { Pictures } from '../pictures';
import { annexSections } from './appendix';
import { bodyBlocks } from './body-blocks';
import { closingBlock } from './closing-block';
import { footnotes } from './footnotes';
import { headerBlock } from './header-block';
import { gap } from './lines';
import { annexNotes, withOwnSources } from './own-sources';
import { endsWide, pageSections } from './page-sections';
import { circulationLines, stampLines, stampNotes } from './stamp-lines';
import { withContents } from './contents';
import { titleBlock } from './title-block';
import { startWriting } from './writing';

export interface ComposedReport {
  /** The form that the report is set in: the office's, or the Party's over it. */
  readonly profile: FormProfile;
  readonly composition: Composition;
  readonly notes: readonly ExportNote[];
}

/** What an export has beside the draft. */
export interface Materials {
  readonly profile: FormProfile;
  readonly pictures: Pictures;
  /** What the office says where the draft is silent. */
  readonly names?: OfficeNames;
  /** What became of the files of annexes; null for a draft without. */
  readonly annexes?: JoinedAnnexes | null;
}

/** The form that a report is set in: a Party document has the Party's. */
const profileOf = ({ regime }: Pick<Report, 'regime'>, form: FormProfile): FormProfile =>
  regime === 'party' ? partyForm(form) : form;

/** Sets a report in boxes: head, title, body, closing block, then each annex as a section of its own. */
export function composeReport(
  draft: Report,
  { profile: form, pictures, names = NO_OFFICE_NAMES, annexes: joined = null }: Materials,
): ComposedReport {
  const { report, notes: fromOffice } = withOfficeNames(draft, names);
  const profile = profileOf(report, form);
  const writing = startWriting(report, profile, pictures);
  const header = headerBlock(report, profile);
  const title = titleBlock(report, profile);
  const body = bodyBlocks(report.body, writing, true);
  const closing = closingBlock(report, profile, endsWide(body, writing) ? writing.landscapeWidth : writing.width);
  const annexes = annexSections(report.appendix, writing);
  // LibreOffice puts an empty line before a table that begins a document with footnotes.
  const start = writing.footnoteLabels().length > 0 ? [gap(20)] : [];
  const boxes: readonly Box[] = [
    ...start,
    header.table,
    ...stampLines(report, header.table.columns[0] ?? 0, writing.width, profile),
    ...title.paragraphs,
    ...(report.contents ? withContents(body, writing.width) : body),
    ...closing.boxes,
  ];
  const above = circulationLines(report, writing.width, profile);
  const composition = {
    name: nameOf(report),
    sections: [boxes, ...annexes]
      .flatMap((content) => pageSections(content, writing))
      .map((section, index) => (index === 0 && above.length > 0 ? { ...section, aboveFirst: above } : section)),
    footnotes: footnotes(report, writing),
  };
  return {
    profile,
    composition: joined ? withOwnSources(composition, joined) : composition,
    notes: [
      ...(profile.manner === 'party' ? [{ kind: 'party-form' } as const] : []),
      ...fromOffice,
      ...header.notes,
      ...stampNotes(report),
      ...title.notes,
      ...writing.notes(),
      ...closing.notes,
      ...(joined ? annexNotes(joined) : []),
    ],
  };
}

/** For the file's properties. */
const nameOf = ({ documentType, subject }: Report): string =>
  [inCapitals(documentType?.text ?? ''), cleanText(subject?.text ?? '')].join(' ').trim();
