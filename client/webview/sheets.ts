import type { ShownPage } from '../../server/src/lsp/protocol';
import type { Source } from '../src/preview/messages';
import { drawPage, markPage, type Pictures, type WholePage } from './draw-page';

interface Sheet extends WholePage {
  /** Null until it is drawn. */
  readonly svg: SVGElement | null;
}

/** How far beyond the panel pages are drawn at once, in heights of the panel; the others are drawn when it is idle. */
const NEAR = 1.5;
/** Idle time that must be left to draw one more page, in milliseconds. */
const LEAST_IDLE = 4;

/** The sheets of paper in the panel. A page that stays the same is not touched, so that nothing flickers. */
export class Sheets {
  private sheets: readonly Sheet[] = [];
  private pictures: Pictures = {};
  private selection: Source | null = null;
  private isDrawing = false;

  constructor(private readonly holder: HTMLElement) {}

  get pages(): readonly WholePage[] {
    return this.sheets;
  }

  /** In millimetres. */
  get widest(): number {
    return this.sheets.reduce((widest, { page }) => Math.max(widest, page.width), 210);
  }

  /** The element of a page. */
  element(page: number): HTMLElement | null {
    const found = this.holder.children[page];
    return found instanceof HTMLElement ? found : null;
  }

  indexOf(target: EventTarget | null): number {
    const element = target instanceof Element ? target.closest('.page') : null;
    return element ? [...this.holder.children].indexOf(element) : -1;
  }

  update(shown: readonly ShownPage[], pictures: Pictures | null): void {
    const before = this.sheets;
    if (pictures) this.pictures = pictures;
    this.sheets = shown.flatMap(({ start, page }): readonly Sheet[] => {
      if (typeof page !== 'number') return [{ start, page, svg: null }];
      const known = before[page];
      if (!known) return [];
      const isStale = pictures !== null && known.page.pieces.some(({ kind }) => kind === 'picture');
      return [{ start, page: known.page, svg: isStale ? null : known.svg }];
    });
    this.fitHolders();
    this.drawNear();
    this.putIn();
    this.mark(this.selection);
    this.drawRest();
  }

  clear(): void {
    this.update([], {});
  }

  mark(selection: Source | null): void {
    this.selection = selection;
    if (selection) for (const sheet of this.sheets) if (sheet.svg) markPage(sheet, sheet.svg, selection);
  }

  /** Draws what is in sight or soon will be. */
  drawNear(): void {
    const height = window.innerHeight;
    this.sheets.forEach(({ svg }, index) => {
      const at = svg === null && this.element(index)?.getBoundingClientRect();
      if (at && at.bottom > -NEAR * height && at.top < (1 + NEAR) * height) this.draw(index);
    });
  }

  private fitHolders(): void {
    while (this.holder.children.length > this.sheets.length) this.holder.lastElementChild?.remove();
    while (this.holder.children.length < this.sheets.length) this.holder.append(newHolder());
    const word = document.body.dataset['pageLabel'] ?? '';
    this.sheets.forEach(({ page }, index) => {
      const holder = this.element(index);
      holder?.style.setProperty('--width', String(page.width));
      holder?.style.setProperty('--height', String(page.height));
      holder?.setAttribute('aria-label', `${word} ${index + 1}/${this.sheets.length}`);
    });
  }

  /** Every page into its place, those that moved along too. */
  private putIn(): void {
    this.sheets.forEach(({ svg }, index) => {
      const holder = this.element(index);
      if (holder && holder.firstChild !== svg) holder.replaceChildren(...(svg ? [svg] : []));
    });
  }

  private draw(index: number): void {
    this.sheets = this.sheets.map((sheet, at) => {
      if (at !== index) return sheet;
      const svg = drawPage(sheet.page, this.pictures);
      if (this.selection) markPage(sheet, svg, this.selection);
      this.element(index)?.replaceChildren(svg);
      return { ...sheet, svg };
    });
  }

  private drawRest(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestIdleCallback((deadline) => {
      this.isDrawing = false;
      for (;;) {
        const next = this.sheets.findIndex(({ svg }) => svg === null);
        if (next === -1) return;
        if (deadline.timeRemaining() < LEAST_IDLE && !deadline.didTimeout) break;
        this.draw(next);
      }
      this.drawRest();
    });
  }
}

function newHolder(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'page';
  made.tabIndex = 0;
  made.setAttribute('role', 'group');
  return made;
}
