import { CancellationTokenSource } from 'vscode-languageserver';
import { moveFacts, type LayoutFacts } from '../report/layout-facts';
import type { JobResult, PagesJob } from './environment';
import { PageChanges } from './page-changes';
import type { PagesParams } from './protocol';

/** A draft is laid out once nothing was typed for so long; sooner where its pages are looked at. */
const IDLE_MS = 1500;
const WATCHED_IDLE_MS = 150;

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

type PagesResult = Extract<JobResult, { readonly kind: 'pages' }>;

interface Laid {
  readonly text: string;
  readonly facts: LayoutFacts;
}

/**
 * Lays drafts out in the second thread when they are idle, one at a time; the newest text wins. A layout once begun is
 * let to its end, so that pages come even of a long report that is typed on without rest.
 */
export class Layouts {
  private readonly laid = new Map<string, Laid>();
  private readonly tickets = new Map<string, number>();
  private readonly watched = new Set<string>();
  private readonly waiting = new Set<string>();
  /** The text that could not be laid out. */
  private readonly failed = new Map<string, string>();
  private readonly changes = new PageChanges();
  private running: { readonly uri: string; readonly source: CancellationTokenSource } | null = null;
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
      void this.next();
    }, idle);
  }

  /** Whether somebody looks at the pages of a draft, so that they are sent. */
  watch(uri: string, on: boolean): void {
    this.changes.forget(uri);
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
    this.failed.delete(uri);
    if (this.running?.uri === uri) this.running.source.cancel();
  }

  private async next(): Promise<void> {
    // Those that are looked at go first.
    const uri = [...this.waiting].sort((a, b) => Number(this.watched.has(b)) - Number(this.watched.has(a)))[0];
    if (this.running || uri === undefined) return;
    this.waiting.delete(uri);
    const source = new CancellationTokenSource();
    this.running = { uri, source };
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
      if (this.watched.has(uri)) this.show(uri, draft.version, result);
      this.failed.delete(uri);
    } else if (result.kind === 'failed') {
      this.host.log(`pages of ${uri}: ${result.message}`);
      this.tellFailure(uri, draft, result.message);
    }
  }

  /** A thread may have broken down without the draft's doing, so each text is tried twice. */
  private tellFailure(uri: string, { text, version }: LayoutText, message: string): void {
    const isSecond = this.failed.get(uri) === text;
    this.failed.set(uri, text);
    if (!isSecond) this.waiting.add(uri);
    else if (this.watched.has(uri)) this.host.show({ uri, version, kind: 'failed', message });
  }

  private show(uri: string, version: number, { pages, pictures }: PagesResult): void {
    const changed = { pages: this.changes.ofPages(uri, pages), pictures: this.changes.ofPictures(uri, pictures) };
    this.host.show({ uri, version, kind: 'pages', ...changed });
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
