import { type FormProfile, stateForm } from '../../../server/src/docx/form-profile';
import { layout } from '../../../server/src/docx/form-values';
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
  /** A heading of the first level. */
  readonly heading: string;
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

/** One thing that was looked at: what is wrong with it, or null. */
export interface LayoutCheck {
  readonly name: string;
  readonly fault: string | null;
}

/** Every way in which a rendered report differs from the form; empty for a good one. */
export const layoutFaults = (
  pages: readonly RenderedPage[],
  words: Landmarks,
  profile: FormProfile = stateForm,
): readonly string[] => faultsOf(layoutChecks(pages, words, profile));

export const faultsOf = (checks: readonly LayoutCheck[]): readonly string[] =>
  checks.flatMap(({ name, fault }) => (fault === null ? [] : [`${name}: ${fault}`]));

/** Everything that is looked at in a rendered report. */
export function layoutChecks(
  pages: readonly RenderedPage[],
  words: Landmarks,
  profile: FormProfile = stateForm,
): readonly LayoutCheck[] {
  const { lengths, sizes, headerSizes, ruleShares } = profile;
  const checks: LayoutCheck[] = [];
  const must = (name: string, holds: boolean, fault: string): void => {
    checks.push({ name, fault: holds ? null : fault });
  };
  const near = (what: string, found: number, wanted: number, tolerance = TOLERANCE): void => {
    const fault = `found ${found.toFixed(2)}, wanted ${wanted.toFixed(2)}`;
    must(what, Math.abs(found - wanted) <= tolerance, fault);
  };
  const [first] = pages;
  if (first === undefined) return [{ name: 'pages', fault: 'none' }];
  const all = pages.flatMap((page) => page.pieces);
  const find = (what: keyof Landmarks): TextPiece => {
    const piece = all.find(({ text }) => text.startsWith(words[what]));
    if (piece === undefined) must(what, false, `not found as "${words[what]}"`);
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
  near('page width', first.width, lengths.pageWidth * MM_PER_TWIP);
  near('page height', first.height, lengths.pageHeight * MM_PER_TWIP);
  near('left margin', left, lengths.marginLeft * MM_PER_TWIP);
  near('right margin', first.width - right, lengths.marginRight * MM_PER_TWIP);
  const lowest = Math.max(...body.map((piece) => piece.baseline));
  const textBottom = (lengths.pageHeight - lengths.marginBottom) * MM_PER_TWIP;
  must('bottom margin', lowest <= textBottom, `a line stands at ${lowest.toFixed(2)}`);

  const nationalName = find('nationalName');
  const motto = find('motto');
  const issuer = find('issuer');
  const symbol = find('symbol');
  const placeDate = find('placeDate');
  const head = nationalName.size < 13 ? headerSizes.small : headerSizes.large;
  const points = (halfPoints: number): number => halfPoints / 2;
  near(
    'top margin',
    nationalName.baseline - ASCENT * nationalName.size * MM_PER_POINT,
    lengths.marginTop * MM_PER_TWIP,
  );
  near('Quốc hiệu and Tiêu ngữ concentric', centre(motto), centre(nationalName));
  near('place and date under Quốc hiệu', centre(whole(placeDate, 200)), centre(nationalName));
  near('symbol under the issuer', centre(whole(symbol, placeDate.left)), centre(issuer));
  near('symbol and date on one line', symbol.baseline, placeDate.baseline);

  const documentType = find('documentType');
  const subject = find('subject');
  const addressees = find('addressees');
  const textCentre = ((lengths.marginLeft + lengths.pageWidth - lengths.marginRight) / 2) * MM_PER_TWIP;
  near('document type centred', centre(documentType), textCentre);
  near('subject centred', centre(subject), textCentre);
  near('addressees centred', centre(whole(addressees, 200)), textCentre);

  const ruleUnder = (what: string, piece: TextPiece, share: number): void => {
    const rule: DrawnRule | undefined = first.rules.find(
      ({ left: from, right: to, y }) =>
        y > piece.baseline && y < piece.baseline + 5 && from < piece.right && to > piece.left,
    );
    near(`${what}: length of the rule`, rule ? rule.right - rule.left : NaN, (piece.right - piece.left) * share);
    near(`${what}: rule centred`, rule ? centre(rule) : NaN, centre(piece));
  };
  ruleUnder('Tiêu ngữ', motto, ruleShares.motto);
  ruleUnder('issuer', issuer, ruleShares.issuer);
  ruleUnder('subject', subject, ruleShares.subject);

  const paragraph = find('firstParagraph');
  near('first-line indent', paragraph.left - left, lengths.firstLine * MM_PER_TWIP);
  const below = first.pieces.find((piece) => piece.baseline > paragraph.baseline + 1);
  const pitch = points(sizes.body) * LINE_HEIGHT * (lengths.line / 240) * MM_PER_POINT;
  near('line pitch', (below?.baseline ?? NaN) - paragraph.baseline, pitch, 0.1);
  const lineAbove = (piece: TextPiece): TextPiece | undefined =>
    first.pieces.filter((other) => other.baseline < piece.baseline - 1).at(-1);
  const laters = first.pieces.filter(({ text }) => text.startsWith(words.laterParagraph));
  // One under the last line of a paragraph, not under a heading, which has a space of its own.
  const later = laters.findLast((piece) => (lineAbove(piece)?.left ?? Infinity) < left + 1) ?? laters.at(-1);
  const above = later && lineAbove(later);
  const between = pitch + lengths.paragraphAfter * MM_PER_TWIP;
  near('space between paragraphs', (later?.baseline ?? NaN) - (above?.baseline ?? NaN), between, 0.1);

  const heading = find('heading');
  near('heading: indent', heading.left - left, lengths.firstLine * MM_PER_TWIP);
  const recipientsLabel = find('recipientsLabel');
  const recipient = find('recipient');
  const authority = find('authority');
  const signer = find('signer');
  near('"Nơi nhận:" level with the signature block', recipientsLabel.baseline, authority.baseline);
  near('recipients flush left', recipientsLabel.left, left);
  near('signer under the authority', centre(signer), centre(authority));
  const last = pages.at(-1)?.pieces ?? [];
  must('signature block: undivided', last.includes(authority) && last.includes(signer), 'divided by a page break');
  const before = last.filter((piece) => piece.baseline > 20 && piece.baseline < authority.baseline - 1);
  must('signature block: in company', before.length > 0, 'alone on its page');
  // The decree measures no room; 26 mm of it, and the line of the name, stand below the title on the page that was
  // wanted (31.7 mm from baseline to baseline). It is measured from the last line of the title, which alone or below
  // "TM. …" and "KT. …" is what the signature goes under.
  const title = last.filter(
    ({ baseline, right: end }) =>
      baseline < signer.baseline - 1 && end > centre(signer) && baseline >= authority.baseline - 1,
  );
  const room = signer.baseline - Math.max(...title.map(({ baseline }) => baseline));
  near(
    'room for the signature',
    room,
    layout.signingRoom * MM_PER_TWIP + points(sizes.signature) * LINE_HEIGHT * MM_PER_POINT,
  );

  const face: readonly (readonly [string, TextPiece, number, string])[] = [
    ['Quốc hiệu', nationalName, points(head.nationalName), 'Bold'],
    ['Tiêu ngữ', motto, points(head.motto), 'Bold'],
    ['issuer', issuer, points(head.bodies), 'Bold'],
    ['symbol', symbol, points(sizes.symbol), ''],
    ['place and date', placeDate, points(head.placeDate), 'Italic'],
    ['document type', documentType, points(sizes.documentType), 'Bold'],
    ['subject', subject, points(sizes.subject), 'Bold'],
    ['addressees', addressees, points(sizes.addressees), ''],
    ['heading', heading, points(sizes.body), 'Bold'],
    ['body', paragraph, points(sizes.body), ''],
    ['"Nơi nhận:"', recipientsLabel, points(sizes.recipientsLabel), 'BoldItalic'],
    ['recipients', recipient, points(sizes.recipients), ''],
    ['authority', authority, points(sizes.signature), 'Bold'],
    ['signer', signer, points(sizes.signature), 'Bold'],
  ];
  for (const [what, piece, size, style] of face) {
    near(`${what}: size`, piece.size, size, 0.05);
    const found = /-(\w+)$/u.exec(piece.font)?.[1] ?? '';
    must(`${what}: face`, found === style, `found "${found}", wanted "${style}"`);
  }
  const strange = [...new Set(all.map((piece) => piece.font))].filter(
    (font) => !/Serif|Tinos|TimesNewRoman/.test(font),
  );
  must('font', strange.length === 0, strange.join(', '));

  pages.forEach((page, index) => {
    const number = page.pieces.find((piece) => piece.baseline < 20);
    if (index === 0) {
      must('page number: none on page 1', number === undefined, 'shown');
      return;
    }
    must('page number: value', number?.text === String(index + 1), `"${number?.text ?? ''}" on page ${index + 1}`);
    near('page number: centred', number ? centre(number) : NaN, textCentre);
    const wanted = layout.headerDistance * MM_PER_TWIP + ASCENT * points(sizes.pageNumber) * MM_PER_POINT;
    near('page number: from the top', number?.baseline ?? NaN, wanted);
    near('page number: size', number?.size ?? NaN, points(sizes.pageNumber), 0.05);
  });
  return checks;
}
