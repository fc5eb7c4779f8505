import { headerSizes, layout, lengths, ruleShares, sizes } from '../../../server/src/docx/form-values';
import type { DrawnRule, RenderedPage, TextPiece } from './measure-pdf';

/** The words by which the parts of the form are found on the page; each begins a line of its own or a part of one. */
export interface Landmarks {
  readonly nationalName: string;
  readonly motto: string;
  readonly issuer: string;
  readonly symbol: string;
  readonly placeDate: string;
  readonly documentType: string;
  readonly subject: string;
  readonly addressees: string;
  readonly firstParagraph: string;
  /** A paragraph that follows another on page one. */
  readonly laterParagraph: string;
  readonly recipientsLabel: string;
  readonly recipient: string;
  /** First line of the signature block. */
  readonly authority: string;
  readonly signer: string;
}

/** How far a measured length may be from the wanted one, in millimetres. */
const TOLERANCE = 0.5;
const MM_PER_TWIP = 25.4 / 1440;
const MM_PER_POINT = 25.4 / 72;
/** Ascent and line height of Times New Roman, as parts of its size. */
const ASCENT = 0.891;
const LINE_HEIGHT = 1.149;

const centre = (piece: { readonly left: number; readonly right: number }): number => (piece.left + piece.right) / 2;

/** Every way in which a rendered report differs from the form; empty for a good one. */
export function layoutFaults(pages: readonly RenderedPage[], words: Landmarks): readonly string[] {
  const faults: string[] = [];
  const near = (what: string, found: number, wanted: number, tolerance = TOLERANCE): void => {
    if (!(Math.abs(found - wanted) <= tolerance)) {
      faults.push(`${what}: found ${found.toFixed(2)}, wanted ${wanted.toFixed(2)}`);
    }
  };
  const [first] = pages;
  if (first === undefined) return ['no page'];
  const all = pages.flatMap((page) => page.pieces);
  const find = (what: keyof Landmarks): TextPiece => {
    const piece = all.find(({ text }) => text.startsWith(words[what]));
    if (piece === undefined) faults.push(`${what}: not found as "${words[what]}"`);
    return piece ?? { text: '', left: NaN, right: NaN, baseline: NaN, size: NaN, font: '' };
  };
  /** From the piece to the end of its line in the same column. */
  const whole = (piece: TextPiece, limit: number): { readonly left: number; readonly right: number } => ({
    left: piece.left,
    right: Math.max(
      piece.right,
      ...first.pieces
        .filter(
          (other) => Math.abs(other.baseline - piece.baseline) < 0.2 && other.left >= piece.left && other.right < limit,
        )
        .map((other) => other.right),
    ),
  });

  const body = pages.flatMap((page, index) => (index === 0 ? page.pieces : page.pieces.filter((p) => p.baseline > 20)));
  const left = Math.min(...body.map((piece) => piece.left));
  const right = Math.max(...body.map((piece) => piece.right));
  near('page width', first.width, lengths.pageWidth.value * MM_PER_TWIP);
  near('page height', first.height, lengths.pageHeight.value * MM_PER_TWIP);
  near('left margin', left, lengths.marginLeft.value * MM_PER_TWIP);
  near('right margin', first.width - right, lengths.marginRight.value * MM_PER_TWIP);
  const lowest = Math.max(...body.map((piece) => piece.baseline));
  const textBottom = (lengths.pageHeight.value - lengths.marginBottom.value) * MM_PER_TWIP;
  if (lowest > textBottom) faults.push(`bottom margin: a line stands at ${lowest.toFixed(2)}`);

  const nationalName = find('nationalName');
  const motto = find('motto');
  const issuer = find('issuer');
  const symbol = find('symbol');
  const placeDate = find('placeDate');
  const head = nationalName.size < 13 ? headerSizes.small : headerSizes.large;
  const points = (value: { readonly value: number }): number => value.value / 2;
  near(
    'top margin',
    nationalName.baseline - ASCENT * nationalName.size * MM_PER_POINT,
    lengths.marginTop.value * MM_PER_TWIP,
  );
  near('Quốc hiệu and Tiêu ngữ concentric', centre(motto), centre(nationalName));
  near('place and date under Quốc hiệu', centre(whole(placeDate, 200)), centre(nationalName));
  near('symbol under the issuer', centre(whole(symbol, placeDate.left)), centre(issuer));
  near('symbol and date on one line', symbol.baseline, placeDate.baseline);

  const documentType = find('documentType');
  const subject = find('subject');
  const addressees = find('addressees');
  const textCentre =
    ((lengths.marginLeft.value + lengths.pageWidth.value - lengths.marginRight.value) / 2) * MM_PER_TWIP;
  near('document type centred', centre(documentType), textCentre);
  near('subject centred', centre(subject), textCentre);

  const ruleUnder = (what: string, piece: TextPiece, share: number): void => {
    const rule: DrawnRule | undefined = first.rules.find(
      ({ left: from, right: to, y }) =>
        y > piece.baseline && y < piece.baseline + 5 && from < piece.right && to > piece.left,
    );
    if (rule === undefined) {
      faults.push(`${what}: no rule`);
      return;
    }
    near(`${what}: length of the rule`, rule.right - rule.left, (piece.right - piece.left) * share);
    near(`${what}: rule centred`, centre(rule), centre(piece));
  };
  ruleUnder('Tiêu ngữ', motto, ruleShares.motto.value);
  ruleUnder('issuer', issuer, ruleShares.issuer.value);
  ruleUnder('subject', subject, ruleShares.subject.value);

  const paragraph = find('firstParagraph');
  near('first-line indent', paragraph.left - left, lengths.firstLine.value * MM_PER_TWIP);
  const below = first.pieces.find((piece) => piece.baseline > paragraph.baseline + 1);
  const pitch = points(sizes.body) * LINE_HEIGHT * (lengths.line.value / 240) * MM_PER_POINT;
  near('line pitch', (below?.baseline ?? NaN) - paragraph.baseline, pitch, 0.1);
  const later = first.pieces.filter(({ text }) => text.startsWith(words.laterParagraph)).at(-1);
  const above = first.pieces.filter((piece) => later !== undefined && piece.baseline < later.baseline - 1).at(-1);
  const between = pitch + lengths.paragraphAfter.value * MM_PER_TWIP;
  near('space between paragraphs', (later?.baseline ?? NaN) - (above?.baseline ?? NaN), between, 0.1);

  const recipientsLabel = find('recipientsLabel');
  const recipient = find('recipient');
  const authority = find('authority');
  const signer = find('signer');
  near('"Nơi nhận:" level with the signature block', recipientsLabel.baseline, authority.baseline);
  near('recipients flush left', recipientsLabel.left, left);
  near('signer under the authority', centre(signer), centre(authority));
  const last = pages.at(-1)?.pieces ?? [];
  if (!last.includes(authority) || !last.includes(signer)) faults.push('signature block: divided by a page break');
  if (last.filter((piece) => piece.baseline > 20 && piece.baseline < authority.baseline - 1).length === 0) {
    faults.push('signature block: alone on its page');
  }

  const face: readonly (readonly [string, TextPiece, number, string])[] = [
    ['Quốc hiệu', nationalName, points(head.nationalName), 'Bold'],
    ['Tiêu ngữ', motto, points(head.motto), 'Bold'],
    ['issuer', issuer, points(head.bodies), 'Bold'],
    ['symbol', symbol, points(sizes.symbol), ''],
    ['place and date', placeDate, points(head.placeDate), 'Italic'],
    ['document type', documentType, points(sizes.documentType), 'Bold'],
    ['subject', subject, points(sizes.subject), 'Bold'],
    ['addressees', addressees, points(sizes.addressees), ''],
    ['body', paragraph, points(sizes.body), ''],
    ['"Nơi nhận:"', recipientsLabel, points(sizes.recipientsLabel), 'BoldItalic'],
    ['recipients', recipient, points(sizes.recipients), ''],
    ['authority', authority, points(sizes.signature), 'Bold'],
    ['signer', signer, points(sizes.signature), 'Bold'],
  ];
  for (const [what, piece, size, style] of face) {
    near(`${what}: size`, piece.size, size, 0.05);
    const found = /-(\w+)$/u.exec(piece.font)?.[1] ?? '';
    if (found !== style) faults.push(`${what}: face "${found}", wanted "${style}"`);
  }
  const strange = [...new Set(all.map((piece) => piece.font))].filter(
    (font) => !/Serif|Tinos|TimesNewRoman/.test(font),
  );
  if (strange.length > 0) faults.push(`font: ${strange.join(', ')}`);

  pages.forEach((page, index) => {
    const number = page.pieces.find((piece) => piece.baseline < 20);
    if (index === 0) {
      if (number !== undefined) faults.push('page number: shown on page 1');
      return;
    }
    if (number?.text !== String(index + 1)) faults.push(`page number: "${number?.text ?? ''}" on page ${index + 1}`);
    near(`page number ${index + 1} centred`, number ? centre(number) : NaN, textCentre);
    const wanted = layout.headerDistance * MM_PER_TWIP + ASCENT * points(sizes.pageNumber) * MM_PER_POINT;
    near(`page number ${index + 1} from the top`, number?.baseline ?? NaN, wanted);
    near(`page number ${index + 1}: size`, number?.size ?? NaN, points(sizes.pageNumber), 0.05);
  });
  return faults;
}
