import type { Composition, ParagraphBox, PictureRun, Run } from '../composition';

const inRuns = (runs: readonly Run[]): readonly PictureRun[] =>
  runs.flatMap((run) => (run.kind === 'picture' ? [run] : run.kind === 'link' ? inRuns(run.runs) : []));

/** Every picture of a report, each once. */
export function picturesIn({ sections, footnotes }: Composition): readonly PictureRun[] {
  const paragraphs: readonly ParagraphBox[] = [
    ...sections.flatMap(({ boxes }) =>
      boxes.flatMap((box) =>
        box.kind === 'paragraph' ? [box] : box.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children)),
      ),
    ),
    ...footnotes.flatMap((note) => note.paragraphs),
  ];
  return paragraphs.flatMap(({ runs }) => inRuns(runs));
}
