export const PIXELS_PER_MM = 96 / 25.4;
const SMALLEST = 0.25;
const LARGEST = 4;
const STEP = 1.1;
/** Room beside a page that fits the panel, in pixels. */
const BESIDE = 32;

/** How large pages are shown: a factor of their size on paper, or as wide as the panel (null). */
export class Zoom {
  constructor(private factor: number | null) {}

  get chosen(): number | null {
    return this.factor;
  }

  fit(): void {
    this.factor = null;
  }

  /** A step up or down; `room` and `widest` as in `shown`. */
  by(steps: number, room: number, widest: number): void {
    this.factor = within(this.shown(room, widest) * STEP ** steps);
  }

  /** The factor, where the panel has room for so many pixels and the widest page so many millimetres. */
  shown(room: number, widest: number): number {
    return this.factor ?? within((room - BESIDE) / (widest * PIXELS_PER_MM));
  }
}

const within = (factor: number): number => Math.min(LARGEST, Math.max(SMALLEST, factor));
