export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** What the toolbar asks for. */
export interface ToolbarActions {
  /** Counted from 0. */
  readonly goToPage: (page: number) => void;
  readonly zoom: (steps: number) => void;
  readonly fit: () => void;
}

/** Page number and size above the pages. */
export class Toolbar {
  private readonly input = byId('page');
  private page = 0;
  private count = 0;

  constructor(private readonly actions: ToolbarActions) {
    const onClick = (id: string, act: () => void): void => byId(id).addEventListener('click', act);
    onClick('previous', () => actions.goToPage(this.page - 1));
    onClick('next', () => actions.goToPage(this.page + 1));
    onClick('smaller', () => actions.zoom(-1));
    onClick('larger', () => actions.zoom(1));
    onClick('fit', () => actions.fit());
    this.input.addEventListener('change', () => this.typed());
    this.input.addEventListener('focus', () => this.field?.select());
    document.addEventListener('keydown', (event) => this.key(event));
  }

  /** `page` counts from 0. */
  showPage(page: number, count: number): void {
    this.page = page;
    this.count = count;
    if (this.field && document.activeElement !== this.field) this.field.value = String(page + 1);
    byId('count').textContent = count === 0 ? '…' : String(count);
  }

  showZoom(factor: number, fits: boolean): void {
    byId('percent').textContent = `${Math.round(factor * 100)} %`;
    byId('fit').setAttribute('aria-pressed', String(fits));
  }

  private get field(): HTMLInputElement | null {
    return this.input instanceof HTMLInputElement ? this.input : null;
  }

  private typed(): void {
    const page = Number.parseInt(this.field?.value ?? '', 10);
    this.field?.blur();
    if (page >= 1 && page <= this.count) this.actions.goToPage(page - 1);
    else this.showPage(this.page, this.count);
  }

  /** Keys of their own: those with Ctrl are VS Code's. */
  private key({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (target === this.input || ctrlKey || metaKey || altKey) return;
    if (key === '+' || key === '=') this.actions.zoom(1);
    else if (key === '-') this.actions.zoom(-1);
    else if (key === '0') this.actions.fit();
  }
}
