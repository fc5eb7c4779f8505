import type { Box, Composition } from '../composition';

/** The boxes as the layout counts them: where a section ends with a table, an empty paragraph holds its end. */
export const countedBoxes = ({ sections }: Composition): readonly (Box | null)[] =>
  sections.flatMap(({ boxes }, index): readonly (Box | null)[] =>
    index < sections.length - 1 && boxes.at(-1)?.kind === 'table' ? [...boxes, null] : boxes,
  );
