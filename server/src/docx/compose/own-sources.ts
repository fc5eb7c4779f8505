import type { JoinedAnnexes } from '../../report/annex-files';
import type { Span } from '../../text/span';
import type { Box, CellBox, Composition, ParagraphBox } from '../composition';
import type { ExportNote } from '../export-note';

/** The composition with sources in the draft alone: what comes from the files of annexes has no place in it. */
export function withOwnSources(composition: Composition, { draftEnd }: JoinedAnnexes): Composition {
  const own = (source: Span | null): Span | null => (source === null || source.start >= draftEnd ? null : source);
  const paragraph = (box: ParagraphBox): ParagraphBox => ({ ...box, source: own(box.source) });
  const cell = (one: CellBox): CellBox => ({ ...one, children: one.children.map(paragraph) });
  const placed = (box: Box): Box =>
    box.kind === 'paragraph'
      ? paragraph(box)
      : { ...box, source: own(box.source), rows: box.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) };
  return {
    ...composition,
    sections: composition.sections.map((section) => ({ ...section, boxes: section.boxes.map(placed) })),
    footnotes: composition.footnotes.map((note) => ({ ...note, paragraphs: note.paragraphs.map(paragraph) })),
  };
}

/** What is to be told of the files of annexes. */
export const annexNotes = ({ missing, labels }: JoinedAnnexes): readonly ExportNote[] => [
  ...missing.map((path): ExportNote => ({ kind: 'no-annex', path })),
  ...labels.map((text): ExportNote => ({ kind: 'annex-label', text })),
];
