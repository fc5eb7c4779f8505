import { moveOn } from '../src/preview/edits';
import type { FromPanel, PanelState, Source, ToPanel } from '../src/preview/messages';
import { sourceOf } from './draw-page';
import { lineAt, linesOn, type PlacedLine } from './places';
import { Sheets } from './sheets';
import { byId, Toolbar } from './toolbar';
import { PIXELS_PER_MM, Zoom } from './zoom';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): PanelState | undefined;
  setState(state: PanelState): void;
};

const SCROLL_PAUSE_MS = 50;
/** Room between the toolbar and a line that is scrolled to the top, in pixels. */
const ABOVE_LINE = 8;
const SMALL_STEP = 0.25;

/** A line and how far below the top of the panel it stands, in pixels. */
interface Anchor {
  readonly offset: number;
  readonly down: number;
}

/** The pages in the panel, their size and place. */
class PagesView {
  private readonly api = acquireVsCodeApi();
  private readonly holder = byId('pages');
  private readonly notice = byId('notice');
  private readonly bar = byId('tools');
  private readonly sheets = new Sheets(this.holder);
  private readonly zoom: Zoom;
  private readonly toolbar: Toolbar;
  private state: PanelState;
  private lines: readonly PlacedLine[] = [];
  private selected: Source | null = null;
  /** Where the panel was last scrolled to by itself; a scroll to anywhere else is the user's. */
  private placed = 0;
  /** Whether the user has scrolled since the panel last stood still. */
  private isUsers = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.state = this.api.getState() ?? { uri: '', locked: false, zoom: null, offset: 0 };
    this.zoom = new Zoom(this.state.zoom);
    this.toolbar = new Toolbar({
      goToPage: (page) => this.goToPage(page),
      zoom: (steps) => this.resize(() => this.zoom.by(steps, this.room, this.sheets.widest)),
      fit: () => this.resize(() => this.zoom.fit()),
    });
    window.addEventListener('resize', () => this.resize(() => undefined));
    window.addEventListener('scroll', () => this.scrolled());
    window.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => this.receive(data));
    this.holder.addEventListener('click', ({ target }) => this.clicked(target));
    this.holder.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter') this.openFirstLine(this.sheets.indexOf(target));
    });
    this.wait();
    this.applyZoom();
    this.api.postMessage({ kind: 'ready' });
  }

  private receive(message: ToPanel): void {
    switch (message.kind) {
      case 'draft':
        this.turnTo(message);
        return;
      case 'pages':
        this.show(message);
        return;
      case 'notice':
        this.notice.textContent = message.text;
        this.holder.classList.add('stale');
        return;
      case 'reveal':
        this.reveal({ offset: message.offset, down: this.bar.offsetHeight + ABOVE_LINE });
        return;
      case 'select':
        this.selected = message.source;
        this.sheets.mark(message.source);
        if (message.follow) this.bringIntoSight(message.source.start);
    }
  }

  private turnTo({ uri, locked }: Extract<ToPanel, { readonly kind: 'draft' }>): void {
    if (uri !== this.state.uri) {
      this.sheets.clear();
      this.lines = [];
      this.selected = null;
      this.wait();
      this.keep({ offset: 0 });
    }
    this.keep({ uri, locked });
  }

  private wait(): void {
    this.notice.textContent = document.body.dataset['waiting'] ?? '';
  }

  private show({ pages, pictures, edits }: Extract<ToPanel, { readonly kind: 'pages' }>): void {
    const isFirst = this.lines.length === 0;
    const anchor = isFirst ? null : this.anchor();
    const couldSeeCursor = !isFirst && this.selected !== null && this.isInSight(this.selected.start);
    this.notice.textContent = '';
    this.holder.classList.remove('stale');
    this.sheets.update(pages, pictures);
    this.lines = linesOn(this.sheets.pages);
    this.applyZoom();
    if (isFirst) {
      this.reveal({ offset: this.state.offset, down: this.bar.offsetHeight + ABOVE_LINE });
      this.scrollBy(0, (document.documentElement.scrollWidth - this.room) / 2 - window.scrollX);
    } else if (anchor) this.reveal({ offset: moveOn(anchor.offset, edits), down: anchor.down });
    if (this.selected) {
      const [start, end] = [moveOn(this.selected.start, edits), moveOn(this.selected.end, edits)];
      this.selected = { start, end };
      if (couldSeeCursor) this.bringIntoSight(start);
    }
    this.placed = window.scrollY;
    this.tellPlace();
  }

  /** The first line in sight; null above the first one, where the panel just stays. */
  private anchor(): Anchor | null {
    if (window.scrollY === 0) return null;
    const line = this.firstInSight();
    return line ? { offset: line.offset, down: this.topOf(line) } : null;
  }

  private firstInSight(): PlacedLine | undefined {
    const top = this.bar.offsetHeight;
    const page = this.pageAt(top);
    return this.lines.find((line) => line.page >= page && this.topOf(line) >= top);
  }

  /** Down from the top of the panel, in pixels. */
  private topOf({ page, top }: PlacedLine): number {
    return (this.sheets.element(page)?.getBoundingClientRect().top ?? 0) + top * this.pixelsPerMm;
  }

  private reveal({ offset, down }: Anchor): void {
    const line = lineAt(this.lines, offset);
    if (line) this.scrollBy(this.topOf(line) - down);
    else if (this.lines.length > 0) this.scrollBy(-window.scrollY);
  }

  private isInSight(offset: number): boolean {
    const line = lineAt(this.lines, offset);
    if (!line) return false;
    const top = this.topOf(line);
    return top >= this.bar.offsetHeight && top + (line.bottom - line.top) * this.pixelsPerMm <= window.innerHeight;
  }

  private bringIntoSight(offset: number): void {
    const line = lineAt(this.lines, offset);
    if (line && !this.isInSight(offset)) this.scrollBy(this.topOf(line) - window.innerHeight / 2);
  }

  private goToPage(page: number): void {
    const top = this.sheets.element(page)?.getBoundingClientRect().top;
    if (top !== undefined) window.scrollBy({ top: top - this.bar.offsetHeight - ABOVE_LINE });
  }

  /** Scrolls without telling the draft. */
  private scrollBy(down: number, right = 0): void {
    window.scrollBy(right, down);
    this.placed = window.scrollY;
    this.sheets.drawNear();
  }

  private scrolled(): void {
    this.tellPlace();
    this.sheets.drawNear();
    if (Math.abs(window.scrollY - this.placed) >= 1) this.isUsers = true;
    this.placed = window.scrollY;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.stoodStill(), SCROLL_PAUSE_MS);
  }

  private stoodStill(): void {
    const line = this.firstInSight();
    if (line) this.keep({ offset: line.offset });
    if (line && this.isUsers) this.api.postMessage({ kind: 'scroll', offset: line.offset });
    this.isUsers = false;
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    // A touchpad tells many small steps.
    const steps = Math.abs(event.deltaY) >= 50 ? Math.sign(event.deltaY) : event.deltaY / 50;
    const step = Math.abs(steps) < SMALL_STEP ? Math.sign(steps) * SMALL_STEP : steps;
    const change = (): void => this.zoom.by(-step, this.room, this.sheets.widest);
    this.resize(change, { x: event.clientX, y: event.clientY });
  }

  private get room(): number {
    return document.documentElement.clientWidth;
  }

  private get pixelsPerMm(): number {
    return this.zoom.shown(this.room, this.sheets.widest) * PIXELS_PER_MM;
  }

  private applyZoom(): void {
    this.holder.style.setProperty('--pixels-per-mm', String(this.pixelsPerMm));
    this.toolbar.showZoom(this.zoom.shown(this.room, this.sheets.widest), this.zoom.chosen === null);
  }

  /** Changes the size of the pages; what stands at a point of the panel, its middle if none is given, stays there. */
  private resize(change: () => void, point = { x: this.room / 2, y: window.innerHeight / 2 }): void {
    const page = this.pageAt(point.y);
    const before = this.sheets.element(page)?.getBoundingClientRect();
    change();
    this.applyZoom();
    this.keep({ zoom: this.zoom.chosen });
    const after = this.sheets.element(page)?.getBoundingClientRect();
    if (!before || !after || before.width === 0) return;
    const grown = after.width / before.width;
    const down = after.top + (point.y - before.top) * grown - point.y;
    this.scrollBy(down, after.left + (point.x - before.left) * grown - point.x);
    this.tellPlace();
  }

  /** The page at a height of the panel, or the next one below it; the last one under all of them. */
  private pageAt(y: number): number {
    const { pages } = this.sheets;
    const at = pages.findIndex((_, index) => (this.sheets.element(index)?.getBoundingClientRect().bottom ?? 0) >= y);
    return at === -1 ? pages.length - 1 : at;
  }

  private tellPlace(): void {
    this.toolbar.showPage(Math.max(0, this.pageAt(window.innerHeight / 2)), this.sheets.pages.length);
  }

  private clicked(target: EventTarget | null): void {
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const found = sourceOf(target);
    const start = this.sheets.pages[this.sheets.indexOf(target)]?.start;
    if (isSelecting || !found || start === undefined) return;
    const source = { start: found.source.start + start, end: found.source.end + start };
    this.api.postMessage({ kind: 'click', source, text: found.text });
  }

  /** What a click does, for those who use the keyboard: the first line of the page that is in sight. */
  private openFirstLine(page: number): void {
    const line =
      this.lines.find((one) => one.page === page && this.topOf(one) >= this.bar.offsetHeight) ??
      this.lines.find((one) => one.page === page);
    if (line) this.api.postMessage({ kind: 'click', source: { start: line.offset, end: line.source.end }, text: '' });
  }

  private keep(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.api.setState(this.state);
  }
}

new PagesView();
