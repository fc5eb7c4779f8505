const PIXELS_PER_MM = 96 / 25.4;
const SMALLEST = 0.3;
const LARGEST = 4;
const STEP = 1.15;
/** Room beside a page that fits the panel, in pixels. */
const BESIDE = 32;

/** How large pages are shown: a factor of their size on paper, or as wide as the panel (null). */
export class Zoom {
  constructor(
    private factor: number | null,
    private readonly apply: (pixelsPerMm: number) => void,
  ) {}

  get chosen(): number | null {
    return this.factor;
  }

  fit(): void {
    this.factor = null;
    this.update();
  }

  by(steps: number): void {
    this.factor = Math.min(LARGEST, Math.max(SMALLEST, this.shown() * STEP ** steps));
    this.update();
  }

  update(): void {
    this.apply(this.shown() * PIXELS_PER_MM);
  }

  private shown(): number {
    const widest = 210 * PIXELS_PER_MM;
    return this.factor ?? Math.max(SMALLEST, (document.documentElement.clientWidth - BESIDE) / widest);
  }
}
