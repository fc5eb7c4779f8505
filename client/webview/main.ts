import type { FromPanel, Source, ToPanel } from '../src/preview/messages';
import { drawPage, markPage, sourceOf, type DrawnPage } from './draw-page';
import { placeOf, placesOn, type PlacedSource } from './places';
import { Zoom } from './zoom';

/** What a panel remembers while VS Code is closed. */
interface Kept {
  readonly zoom: number | null;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

/** Events of a scroll that was not the user's come for so long. */
const ECHO_MS = 400;
const SCROLL_PAUSE_MS = 60;

/** The pages in the panel: only those that changed are drawn anew, and the place stays. */
class PagesView {
  private readonly api = acquireVsCodeApi();
  private readonly holder = byId('pages');
  private readonly notice = byId('notice');
  private readonly zoom: Zoom;
  private drawn: readonly DrawnPage[] = [];
  private places: readonly PlacedSource[] = [];
  private selected: Source | null = null;
  private echoUntil = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.zoom = new Zoom(this.api.getState()?.zoom ?? null, (pixelsPerMm) => this.resize(pixelsPerMm));
    byId('smaller').addEventListener('click', () => this.changeZoom(() => this.zoom.by(-1)));
    byId('larger').addEventListener('click', () => this.changeZoom(() => this.zoom.by(1)));
    byId('fit').addEventListener('click', () => this.changeZoom(() => this.zoom.fit()));
    window.addEventListener('resize', () => this.changeZoom(() => this.zoom.update()));
    window.addEventListener('scroll', () => this.scrolled());
    window.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => this.receive(data));
    this.holder.addEventListener('click', ({ target }) => {
      const found = sourceOf(target);
      if (found) this.api.postMessage({ kind: 'click', ...found });
    });
    this.api.postMessage({ kind: 'ready' });
  }

  private receive(message: ToPanel): void {
    switch (message.kind) {
      case 'pages': {
        this.show(message);
        return;
      }
      case 'notice':
        this.notice.textContent = message.text;
        this.notice.hidden = false;
        return;
      case 'reveal': {
        this.reveal(message.offset);
        return;
      }
      case 'select':
        this.selected = message.source;
        {
          this.mark();
          return;
        }
    }
  }

  private show({ pages, pictures }: Extract<ToPanel, { readonly kind: 'pages' }>): void {
    this.notice.hidden = true;
    const label = document.body.dataset['pageLabel'] ?? '';
    const next = pages.map((page, index) => {
      const key = JSON.stringify([page, page.pieces.some(({ kind }) => kind === 'picture') ? pictures : null]);
      const known = this.drawn[index];
      return known?.key === key ? known : drawPage(page, key, pictures, `${label} ${page.number ?? index + 1}`);
    });
    next.forEach((page, index) => {
      const there = this.holder.children[index];
      if (!there) this.holder.append(page.svg);
      else if (there !== page.svg) there.replaceWith(page.svg);
    });
    while (this.holder.children.length > next.length) this.holder.lastElementChild?.remove();
    this.drawn = next;
    this.places = placesOn(pages);
    this.zoom.update();
    this.mark();
    this.tellPlace();
  }

  private resize(pixelsPerMm: number): void {
    for (const { svg, page } of this.drawn) {
      svg.setAttribute('width', String(page.width * pixelsPerMm));
      svg.setAttribute('height', String(page.height * pixelsPerMm));
    }
  }

  /** Changes the size of the pages and keeps what stands in the middle of the panel there. */
  private changeZoom(change: () => void): void {
    const middle = window.innerHeight / 2;
    const before = document.documentElement.scrollHeight;
    const share = (window.scrollY + middle) / before;
    change();
    this.api.setState({ zoom: this.zoom.chosen });
    this.scrollTo(share * document.documentElement.scrollHeight - middle);
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.changeZoom(() => this.zoom.by(event.deltaY < 0 ? 1 : -1));
  }

  private reveal(offset: number): void {
    const place = placeOf(this.places, offset);
    const top = place ? this.topOf(place) : 0;
    if (top !== null) this.scrollTo(top - 12);
  }

  /** Down the whole panel, in pixels. */
  private topOf({ page, y }: PlacedSource): number | null {
    const drawn = this.drawn[page];
    if (!drawn) return null;
    const { top, height } = drawn.svg.getBoundingClientRect();
    return window.scrollY + top + (y / drawn.page.height) * height;
  }

  private scrollTo(top: number): void {
    this.echoUntil = Date.now() + ECHO_MS;
    window.scrollTo({ top });
  }

  private scrolled(): void {
    this.tellPlace();
    if (Date.now() < this.echoUntil) return;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const top = this.places.find((place) => (this.topOf(place) ?? 0) >= window.scrollY);
      if (top) this.api.postMessage({ kind: 'scroll', offset: Math.round(top.offset) });
    }, SCROLL_PAUSE_MS);
  }

  private tellPlace(): void {
    const middle = window.innerHeight / 2;
    const at = this.drawn.findIndex(({ svg }) => svg.getBoundingClientRect().bottom >= middle);
    byId('place').textContent = `${at === -1 ? this.drawn.length : at + 1} / ${this.drawn.length}`;
  }

  private mark(): void {
    const { selected } = this;
    if (selected) for (const page of this.drawn) markPage(page, selected);
  }
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

new PagesView();
