/** Where a value stands in a file's data: keys and indexes from the outermost inward. */
export type DataPath = readonly (string | number)[];

/** What is wrong with an outline's file, in one sentence and in which line (from 1). */
export interface OutlineProblem {
  readonly vi: string;
  readonly en: string;
  readonly line: number;
}

/** A fault in an outline's data, at the path of the value that has it. */
export class OutlineFault extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
    readonly path: DataPath,
  ) {
    super(`${vi} (${en})`);
  }
}
