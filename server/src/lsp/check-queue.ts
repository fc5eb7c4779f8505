/** Texts above this many UTF-16 units wait a moment for the next keystroke. */
const LARGE_TEXT = 100_000;
const PAUSE_MS = 150;

/** Puts off checking a draft until the edits already received are applied, so that only the newest text is checked. */
export class CheckQueue {
  private readonly tickets = new Map<string, number>();
  private lastTicket = 0;

  constructor(
    private readonly later: (callback: () => void, milliseconds: number) => void,
    private readonly check: (uri: string) => void,
  ) {}

  /** Asks for one check; a newer request for the same draft takes the place of this one. */
  request(uri: string, textLength: number): void {
    const ticket = ++this.lastTicket;
    this.tickets.set(uri, ticket);
    this.later(() => this.runIfNewest(uri, ticket), textLength > LARGE_TEXT ? PAUSE_MS : 0);
  }

  drop(uri: string): void {
    this.tickets.delete(uri);
  }

  private runIfNewest(uri: string, ticket: number): void {
    if (this.tickets.get(uri) !== ticket) return;
    this.tickets.delete(uri);
    this.check(uri);
  }
}
