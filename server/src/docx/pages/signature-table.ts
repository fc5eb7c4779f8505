import type { CellBox, TableBox } from '../composition';
import { STYLE } from '../style-looks';

export const cellsOf = ({ rows }: TableBox): readonly CellBox[] => rows.flatMap(({ cells }) => cells);

/** True for the table that sets recipients and signature side by side. */
export const isSignature = (table: TableBox): boolean =>
  cellsOf(table).some(({ children }) => children.some(({ style }) => style === STYLE.signer));
