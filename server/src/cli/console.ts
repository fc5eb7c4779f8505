/** Where a command writes; whole lines, without the final line end. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  /** What is being done right now, shown until the next line is written, where somebody looks at a terminal. */
  progress(text: string): void;
}

/** 0: nothing at warning or above; 1: findings; 2: wrong usage or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;
