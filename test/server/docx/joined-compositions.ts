import type { Box, CellBox, Composition, PageSection, ParagraphBox, Run } from '../../../server/src/docx/composition';

/** Numbers and names that must differ within one file. */
interface Shift {
  readonly footnotes: number;
  /** Links, pictures and bookmarks of the n-th composition count on from n times this. */
  readonly others: number;
}

const STEP = 1000;

const runWith = (run: Run, shift: Shift): Run => {
  switch (run.kind) {
    case 'footnote':
      return { ...run, number: run.number + shift.footnotes };
    case 'link':
      return { ...run, number: run.number + shift.others, runs: run.runs.map((inner) => runWith(inner, shift)) };
    case 'picture':
      return { ...run, number: run.number + shift.others };
    case 'page-of':
      return { ...run, bookmark: `${run.bookmark}_${shift.others}` };
    default:
      return run;
  }
};

const paragraphWith = (box: ParagraphBox, shift: Shift): ParagraphBox => ({
  ...box,
  runs: box.runs.map((run) => runWith(run, shift)),
  ...(box.bookmark && {
    bookmark: { name: `${box.bookmark.name}_${shift.others}`, number: box.bookmark.number + shift.others },
  }),
});

const cellWith = (cell: CellBox, shift: Shift): CellBox => ({
  ...cell,
  children: cell.children.map((paragraph) => paragraphWith(paragraph, shift)),
});

const boxWith = (box: Box, shift: Shift): Box =>
  box.kind === 'paragraph'
    ? paragraphWith(box, shift)
    : {
        ...box,
        rows: box.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellWith(cell, shift)) })),
      };

const sectionWith = (section: PageSection, shift: Shift): PageSection => ({
  ...section,
  boxes: section.boxes.map((box) => boxWith(box, shift)),
});

/** Several reports as one, for a validator that takes one file at a time and most of a second to start. */
export function joinedCompositions(all: readonly Composition[]): Composition {
  let footnotes = 0;
  const moved = all.map((composition, index): Composition => {
    const shift: Shift = { footnotes, others: index * STEP };
    footnotes += composition.footnotes.length;
    return {
      name: composition.name,
      sections: composition.sections.map((section) => sectionWith(section, shift)),
      footnotes: composition.footnotes.map(({ number, paragraphs }) => ({
        number: number + shift.footnotes,
        paragraphs: paragraphs.map((paragraph) => paragraphWith(paragraph, shift)),
      })),
    };
  });
  return {
    name: all[0]?.name ?? '',
    sections: moved.flatMap(({ sections }) => sections),
    footnotes: moved.flatMap((composition) => composition.footnotes),
  };
}
