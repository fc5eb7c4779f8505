/** A mistake in the command or with a file: one sentence for the user, exit code 2. */
export class Failure extends Error {
  override readonly name = 'Failure';

  /** Vietnamese first, English beside. */
  constructor(vi: string, en: string) {
    super(`${vi} (${en})`);
  }
}
