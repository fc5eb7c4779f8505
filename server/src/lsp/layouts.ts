import { CancellationTokenSource } from 'vscode-languageserver';
import type { PlacedPage } from '../docx/pages/placed-page';
import { moveFacts, type LayoutFacts } from '../report/layout-facts';
import type { JobResult, PagesJob } from './environment';
import type { PagesParams } from './protocol';

/** A draft is laid out once nothing was typed for so long; sooner where its pages are looked at. */
const IDLE_MS = 1500;
const WATCHED_IDLE_MS = 300;
/** A layout that takes longer than this gives way to a newer text; a shorter one is let to its end. */
const PATIENCE_MS = 5000;

export interface LayoutText {
  readonly text: string;
  readonly version: number;
  readonly isReport: boolean;
}

/** What the layouts ask of the server. */
export interface LayoutHost {
  readonly later: (callback: () => void, milliseconds: number) => void;
  /** The newest text of an open document. */
  readonly textOf: (uri: string) => LayoutText | null;
  readonly run: (job: PagesJob, token: CancellationTokenSource['token']) => Promise<JobResult | { kind: 'cancelled' }>;
  readonly jobFor: (uri: string, text: string) => Promise<PagesJob>;
  /** The facts about a draft are others than before. */
  readonly changed: (uri: string) => void;
  readonly show: (pages: PagesParams) => void;
  readonly log: (message: string) => void;
}

interface Laid {
  readonly text: string;
  readonly facts: LayoutFacts;
}

/** Lays drafts out in the second thread when they are idle, one at a time; the newest text wins. */
export class Layouts {
  private readonly laid = new Map<string, Laid>();
  private readonly tickets = new Map<string, number>();
  private readonly watched = new Set<string>();
  private readonly waiting = new Set<string>();
  private running: { readonly uri: string; readonly since: number; readonly source: CancellationTokenSource } | null =
    null;
  private lastTicket = 0;

  constructor(private readonly host: LayoutHost) {}

  /** What the pages of a draft show, its places moved to where they stand in `text`; null before the first layout. */
  factsOf(uri: string, text: string): LayoutFacts | null {
    const laid = this.laid.get(uri);
    return laid ? moveFacts(laid.facts, laid.text, text) : null;
  }

  pagesOf(uri: string): number | null {
    return this.laid.get(uri)?.facts.pages ?? null;
  }

  /** Asks for a layout once the draft is idle. */
  request(uri: string, idle = this.watched.has(uri) ? WATCHED_IDLE_MS : IDLE_MS): void {
    const ticket = ++this.lastTicket;
    this.tickets.set(uri, ticket);
    this.host.later(() => {
      if (this.tickets.get(uri) !== ticket) return;
      this.waiting.add(uri);
      this.giveWay(uri);
      void this.next();
    }, idle);
  }

  /** Whether somebody looks at the pages of a draft, so that they are sent. */
  watch(uri: string, on: boolean): void {
    if (!on) this.watched.delete(uri);
    else {
      this.watched.add(uri);
      this.request(uri, 0);
    }
  }

  forget(uri: string): void {
    this.laid.delete(uri);
    this.tickets.delete(uri);
    this.waiting.delete(uri);
    if (this.running?.uri === uri) this.running.source.cancel();
  }

  private giveWay(uri: string): void {
    const { running } = this;
    if (running?.uri === uri && Date.now() - running.since > PATIENCE_MS) running.source.cancel();
  }

  private async next(): Promise<void> {
    // Those that are looked at go first.
    const uri = [...this.waiting].sort((a, b) => Number(this.watched.has(b)) - Number(this.watched.has(a)))[0];
    if (this.running || uri === undefined) return;
    this.waiting.delete(uri);
    const source = new CancellationTokenSource();
    this.running = { uri, since: Date.now(), source };
    try {
      await this.layOut(uri, source);
    } catch (error) {
      this.host.log(`pages of ${uri}: ${String(error)}`);
    } finally {
      source.dispose();
      this.running = null;
      void this.next();
    }
  }

  private async layOut(uri: string, source: CancellationTokenSource): Promise<void> {
    const draft = this.host.textOf(uri);
    if (!draft) return;
    if (!draft.isReport) {
      this.keep(uri, null);
      if (this.watched.has(uri)) this.host.show({ uri, version: draft.version, kind: 'no-report' });
      return;
    }
    const result = await this.host.run(await this.host.jobFor(uri, draft.text), source.token);
    if (!this.host.textOf(uri)) return;
    if (result.kind === 'pages') {
      this.keep(uri, { text: draft.text, facts: result.facts });
      this.show(uri, draft.version, result.pages, result.pictures);
    } else if (result.kind === 'failed') {
      this.host.log(`pages of ${uri}: ${result.message}`);
      if (this.watched.has(uri))
        this.host.show({ uri, version: draft.version, kind: 'failed', message: result.message });
    }
  }

  private show(
    uri: string,
    version: number,
    pages: readonly PlacedPage[],
    pictures: Readonly<Record<number, string>>,
  ): void {
    if (this.watched.has(uri)) this.host.show({ uri, version, kind: 'pages', pages, pictures });
  }

  private keep(uri: string, laid: Laid | null): void {
    const before = this.laid.get(uri);
    if (laid) this.laid.set(uri, laid);
    else this.laid.delete(uri);
    const isSame =
      JSON.stringify(before?.facts) === JSON.stringify(laid?.facts) &&
      (before?.text === laid?.text || (laid?.facts.wideTables.length ?? 0) === 0);
    if (!isSame) this.host.changed(uri);
  }
}
