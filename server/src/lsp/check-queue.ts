/** A check that took longer than this waits for a pause in the typing next time, so that keystrokes do not queue up. */
const LONG_CHECK_MS = 50;
const PAUSE_MS = 150;

/** Puts off checking a draft until the edits already received are applied, so that only the newest text is checked. */
export class CheckQueue {
  private readonly tickets = new Map<string, number>();
  /** How long the last check of each draft took. */
  private readonly costs = new Map<string, number>();
  private lastTicket = 0;

  constructor(
    private readonly later: (callback: () => void, milliseconds: number) => void,
    private readonly check: (uri: string) => void,
  ) {}

  /** Asks for one check; a newer request for the same draft takes the place of this one. */
  request(uri: string): void {
    const ticket = ++this.lastTicket;
    this.tickets.set(uri, ticket);
    this.later(() => this.runIfNewest(uri, ticket), (this.costs.get(uri) ?? 0) > LONG_CHECK_MS ? PAUSE_MS : 0);
  }

  drop(uri: string): void {
    this.tickets.delete(uri);
    this.costs.delete(uri);
  }

  private runIfNewest(uri: string, ticket: number): void {
    if (this.tickets.get(uri) !== ticket) return;
    this.tickets.delete(uri);
    const start = Date.now();
    this.check(uri);
    this.costs.set(uri, Date.now() - start);
  }
}
