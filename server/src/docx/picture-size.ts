/** A picture's kind and its natural size, in twips. */
export interface PictureSize {
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp';
  readonly width: number;
  readonly height: number;
}

const TWIPS_PER_INCH = 1440;
/** What screens and word processors take for a picture that does not say its own resolution. */
const USUAL_DPI = 96;
const METRES_PER_INCH = 0.0254;
const CENTIMETRES_PER_INCH = 2.54;

interface Measured {
  readonly type: PictureSize['type'];
  readonly pixels: readonly [number, number];
  /** Dots to the inch, across and down. */
  readonly dpi?: readonly [number, number];
}

/** Reads kind and size from a picture's first bytes; null for a file that is no picture of these kinds. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const measured = readPng(view) ?? readJpeg(view) ?? readGif(view) ?? readBmp(view);
    if (measured === null) return null;
    const [width, height] = measured.pixels;
    if (width <= 0 || height <= 0) return null;
    const [across, down] = measured.dpi ?? [USUAL_DPI, USUAL_DPI];
    const twips = (pixels: number, dpi: number): number =>
      Math.max(1, Math.round((pixels / (dpi >= 1 ? dpi : USUAL_DPI)) * TWIPS_PER_INCH));
    return { type: measured.type, width: twips(width, across), height: twips(height, down) };
  } catch (error) {
    // The file ends in the middle of its head.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const asciiAt = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

const PNG_START = 0x89504e47;

/** PNG: the size is in the first chunk, dots per metre in `pHYs` before the data. */
function readPng(view: DataView): Measured | null {
  if (view.getUint32(0) !== PNG_START || asciiAt(view, 12, 4) !== 'IHDR') return null;
  const pixels = [view.getUint32(16), view.getUint32(20)] as const;
  for (let at = 8; at + 8 <= view.byteLength;) {
    const name = asciiAt(view, at + 4, 4);
    if (name === 'IDAT') break;
    if (name === 'pHYs' && view.getUint8(at + 16) === 1)
      return {
        type: 'png',
        pixels,
        dpi: [view.getUint32(at + 8) * METRES_PER_INCH, view.getUint32(at + 12) * METRES_PER_INCH],
      };
    at += 12 + view.getUint32(at);
  }
  return { type: 'png', pixels };
}

const JFIF = 0xffe0;
/** Frame headers C0–CF hold the size, save C4, C8 and CC, which hold tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

/** JPEG: segments from marker to marker until the first frame. */
function readJpeg(view: DataView): Measured | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let dpi: readonly [number, number] | undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    // Fill bytes may stand before a marker.
    while (view.getUint16(at) === 0xffff) at += 1;
    const marker = view.getUint16(at);
    if (marker < 0xff00) return null;
    if (isFrame(marker))
      return { type: 'jpg', pixels: [view.getUint16(at + 7), view.getUint16(at + 5)], ...(dpi && { dpi }) };
    if (marker === JFIF && asciiAt(view, at + 4, 4) === 'JFIF') dpi = jfifDensity(view, at + 11);
  }
}

function jfifDensity(view: DataView, at: number): readonly [number, number] | undefined {
  const perUnit = { 1: 1, 2: CENTIMETRES_PER_INCH }[view.getUint8(at)];
  return perUnit === undefined ? undefined : [view.getUint16(at + 1) * perUnit, view.getUint16(at + 3) * perUnit];
}

function readGif(view: DataView): Measured | null {
  if (!/^GIF8[79]a$/.test(asciiAt(view, 0, 6))) return null;
  return { type: 'gif', pixels: [view.getUint16(6, true), view.getUint16(8, true)] };
}

/** BMP: height is negative in files written from the top down. */
function readBmp(view: DataView): Measured | null {
  if (asciiAt(view, 0, 2) !== 'BM' || view.getUint32(14, true) < 40) return null;
  const dpi = [view.getInt32(38, true) * METRES_PER_INCH, view.getInt32(42, true) * METRES_PER_INCH] as const;
  return { type: 'bmp', pixels: [view.getInt32(18, true), Math.abs(view.getInt32(22, true))], dpi };
}
