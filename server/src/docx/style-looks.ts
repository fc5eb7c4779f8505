import type { Alignment } from './composition';
import type { FormProfile } from './form-profile';
import { layout } from './form-values';

/**
 * Paragraph styles of the form. Names are ASCII and equal to the ids: LibreOffice rebuilds ids from names when it saves,
 * and the parts of the form must still be found in such a file. Word's own styles keep the names Word knows.
 */
export const STYLE = {
  body: 'NoiDung',
  unindented: 'NoiDungKhongThut',
  nationalName: 'QuocHieu',
  motto: 'TieuNgu',
  parentBody: 'CoQuanChuQuan',
  issuer: 'CoQuanBanHanh',
  symbol: 'SoKyHieu',
  placeDate: 'DiaDanhThoiGian',
  documentType: 'TenLoai',
  subject: 'TrichYeu',
  addressees: 'KinhGui',
  rule: 'DuongKe',
  table: 'TrongBang',
  gap: 'KhoangTrong',
  recipientsLabel: 'NoiNhan',
  recipients: 'NoiNhanDong',
  position: 'QuyenHanChucVu',
  signer: 'HoTen',
  pageNumber: 'SoTrang',
  annexTitle: 'PhuLuc',
  annexAttached: 'PhuLucKemTheo',
} as const;

/** Word's own style for the text of footnotes. */
export const FOOTNOTE_STYLE = 'FootnoteText';

/** Word's own levels of headings. */
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Word's own ids for the outline levels of a report. */
export const headingStyle = (level: number): string => `Heading${Math.min(Math.max(level, 1), HEADING_LEVELS.length)}`;

/** How text in a style looks. Sizes in half-points, lengths in twips. */
export interface StyleLooks {
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly alignment: Alignment;
  readonly before: number;
  readonly after: number;
  /** In 240ths of a line. */
  readonly line: number;
  /** Null where the style sets no indent of the first line. */
  readonly firstLine: number | null;
}

const SINGLE = 240;

const PLAIN: Omit<StyleLooks, 'size'> = {
  bold: false,
  italics: false,
  alignment: 'left',
  before: 0,
  after: 0,
  line: SINGLE,
  firstLine: null,
};

/** Headings of a report: roman and arabic numbers with a title bold, letters upright (Bảng V, row 6b). */
function headingLooks(level: number, { headings, lengths, sizes }: FormProfile): StyleLooks {
  return {
    size: sizes.body,
    bold: level <= 2,
    italics: false,
    alignment: 'justify',
    before: layout.headingBefore,
    after: lengths.paragraphAfter,
    line: lengths.line,
    firstLine: lengths.firstLine,
    ...headings[level],
  };
}

/** Every style that an export uses, by its id. */
export function styleLooks(profile: FormProfile): Readonly<Record<string, StyleLooks>> {
  const { headerSizes, lengths, sizes } = profile;
  const centred = { ...PLAIN, alignment: 'center' } as const;
  const centredBold = { ...centred, bold: true };
  const bodyText = {
    ...PLAIN,
    size: sizes.body,
    alignment: 'justify',
    after: lengths.paragraphAfter,
    line: lengths.line,
  } as const;
  return {
    [STYLE.body]: { ...bodyText, firstLine: lengths.firstLine },
    [STYLE.unindented]: { ...bodyText, alignment: 'left' },
    [STYLE.nationalName]: { ...centredBold, size: headerSizes.large.nationalName },
    [STYLE.motto]: { ...centredBold, size: headerSizes.large.motto },
    [STYLE.parentBody]: { ...centred, size: headerSizes.large.bodies },
    [STYLE.issuer]: { ...centredBold, size: headerSizes.large.bodies },
    [STYLE.symbol]: { ...centred, size: sizes.symbol, before: layout.symbolBefore },
    [STYLE.placeDate]: {
      ...centred,
      size: headerSizes.large.placeDate,
      italics: true,
      before: layout.symbolBefore,
    },
    [STYLE.documentType]: { ...centredBold, size: sizes.documentType, before: layout.titleBefore },
    [STYLE.subject]: { ...centredBold, size: sizes.subject },
    [STYLE.addressees]: { ...PLAIN, size: sizes.addressees, line: lengths.line },
    [STYLE.rule]: { ...PLAIN, size: 2 },
    [STYLE.table]: { ...PLAIN, size: layout.tableSize },
    [STYLE.gap]: { ...PLAIN, size: 2 },
    [STYLE.recipientsLabel]: {
      ...PLAIN,
      size: sizes.recipientsLabel,
      bold: true,
      italics: true,
      before: layout.recipientsBefore,
    },
    [STYLE.recipients]: { ...PLAIN, size: sizes.recipients },
    [STYLE.position]: { ...centredBold, size: sizes.signature },
    [STYLE.signer]: { ...centredBold, size: sizes.signature },
    [STYLE.annexTitle]: { ...centredBold, size: sizes.annex },
    [STYLE.annexAttached]: { ...centred, size: sizes.annexAttached, italics: true },
    [STYLE.pageNumber]: { ...centred, size: sizes.pageNumber },
    [FOOTNOTE_STYLE]: { ...PLAIN, size: layout.footnoteSize, alignment: 'justify' },
    ...Object.fromEntries(HEADING_LEVELS.map((level) => [headingStyle(level), headingLooks(level, profile)])),
  };
}
