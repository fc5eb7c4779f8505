/**
 * Every length and size that the export sets, with what the law allows.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I ("PL I"); "Bảng V" is its table "Mẫu chữ và chi tiết trình bày".
 * Lengths are in twips (1/20 pt, 1440 to the inch), sizes in half-points, shares in parts of one.
 */

/** A value set in the file and the range that the decree allows; both ends are allowed. */
export interface FormValue {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

const within = (value: number, min: number, max: number): FormValue => ({ value, min, max });
const exactly = (value: number): FormValue => ({ value, min: value, max: value });

/** The decree names one font for the whole document (PL I, I.4). */
export const FONT = 'Times New Roman';

/** Lengths for which the decree gives a range, in twips. */
export const lengths = {
  /** A4, 210 × 297 mm (PL I, I.1). */
  pageWidth: exactly(11906),
  pageHeight: exactly(16838),
  /** Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm (PL I, I.3). */
  marginTop: within(1134, 1134, 1417),
  marginBottom: within(1134, 1134, 1417),
  marginLeft: within(1701, 1701, 1984),
  marginRight: within(1134, 850, 1134),
  /** 1 cm or 1.27 cm, two fixed values (PL I, II.6.e). */
  firstLine: within(720, 567, 720),
  /** At least 6 pt between paragraphs (PL I, II.6.e); the decree sets no upper end. */
  paragraphAfter: within(120, 120, 360),
  /** From single (240) to at most 1.5 lines (360), in 240ths of a line (PL I, II.6.e). */
  line: within(276, 240, 360),
} as const satisfies Record<string, FormValue>;

interface HeaderSizes {
  /** Row 1. */
  readonly nationalName: FormValue;
  readonly motto: FormValue;
  /** Row 2. */
  readonly bodies: FormValue;
  /** Row 4. */
  readonly placeDate: FormValue;
}

/**
 * The two sets of sizes that the footnote to Bảng V allows for the head of page one, in half-points:
 * 13/14/14, and 12/13/13 for a place name too long for the first.
 */
export const headerSizes = {
  large: {
    nationalName: within(26, 24, 26),
    motto: within(28, 26, 28),
    bodies: within(26, 24, 26),
    placeDate: within(28, 26, 28),
  },
  small: {
    nationalName: within(24, 24, 26),
    motto: within(26, 26, 28),
    bodies: within(24, 24, 26),
    placeDate: within(26, 26, 28),
  },
} as const satisfies Record<string, HeaderSizes>;

/** Sizes of letters, in half-points (Bảng V; row in the comment). */
export const sizes = {
  /** Row 3. */
  symbol: exactly(26),
  /** Row 5a. */
  documentType: within(28, 26, 28),
  subject: within(28, 26, 28),
  /** Row 6. */
  body: within(28, 26, 28),
  /** Row 7. */
  signature: within(28, 26, 28),
  /** Row 8a. */
  addressees: within(28, 26, 28),
  /** Row 8b. */
  recipientsLabel: exactly(24),
  recipients: exactly(22),
  /** Row 9; the reference to the report: PL I, III.1.c. */
  annex: exactly(28),
  annexAttached: within(28, 26, 28),
  /** Row 10. */
  stamp: within(26, 26, 28),
  /** Row 14. */
  pageNumber: within(28, 26, 28),
} as const satisfies Record<string, FormValue>;

/** Lengths of the drawn rules, as a share of the line of text above (PL I, II.1.b, II.2.b, II.5.b). */
export const ruleShares = {
  motto: exactly(1),
  issuer: within(0.45, 1 / 3, 1 / 2),
  subject: within(0.4, 1 / 3, 1 / 2),
} as const satisfies Record<string, FormValue>;

/** Choices on which the decree is silent; they were tried in Word's layout and in LibreOffice's. */
export const layout = {
  /** Top edge of the paper to the page number (the decree's own files have 10 mm). */
  headerDistance: 567,
  /** What the right column of the header block has beside its widest line, so that the line never wraps. */
  headerColumnSlack: 170,
  dateSlack: 60,
  /** The left column never gets narrower than this (55 mm), however long the place name is. */
  headerLeftMinimum: 3118,
  /** Between a line of text and the rule under it. */
  ruleBefore: 40,
  symbolBefore: 160,
  /** Spaces left for a day or month to be written by hand, and the fewest that still show a blank. */
  dateGap: 6,
  dateGapLeast: 4,
  titleBefore: 360,
  /** Above the frame of a mark of urgency or secrecy. */
  stampBefore: 160,
  contentsIndent: 340,
  addresseesBefore: 240,
  addresseesAfter: 180,
  headingBefore: 60,
  /** Share of the text width that a line of the subject may fill before it is broken. */
  subjectWidth: 0.92,
  quoteIndent: 720,
  tableSize: 26,
  footnoteSize: 20,
  cellMarginSide: 57,
  cellMarginTop: 28,
  /** What a column has beside its widest word, for borders and rounding. */
  cellSlack: 60,
  tableGap: 160,
  /** Left column of recipients, as a share of the text width. */
  recipientsShare: 0.47,
  closingGap: 100,
  /** Brings "Nơi nhận:" (12 pt) to the baseline of "TM. …" (14 pt). */
  recipientsBefore: 36,
  /** Room for signature and seal, 26 mm. */
  signingRoom: 1474,
} as const;
