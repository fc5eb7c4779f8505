import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
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

/** Word's own ids for the outline levels of a report. */
export const headingStyle = (level: number): string => `Heading${Math.min(Math.max(level, 1), 6)}`;

interface Looks {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly firstLine?: number;
}

const SINGLE = 240;

/** A style based on Normal, single-spaced unless told otherwise. */
function paragraphStyle(id: string, looks: Looks): IParagraphStyleOptions {
  return {
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: looks.size, bold: looks.bold ?? false, italics: looks.italics ?? false },
    paragraph: {
      alignment: looks.alignment ?? AlignmentType.LEFT,
      spacing: {
        before: looks.before ?? 0,
        after: looks.after ?? 0,
        line: looks.line ?? SINGLE,
        lineRule: LineRuleType.AUTO,
      },
      ...(looks.firstLine === undefined ? {} : { indent: { firstLine: looks.firstLine } }),
    },
  };
}

/** Headings of a report: roman and arabic numbers with a title bold, letters upright (Bảng V, row 6b). */
function heading(level: number, { lengths, sizes }: FormProfile): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    run: { size: sizes.body, bold: level <= 2, italics: false, color: '000000' },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      indent: { firstLine: lengths.firstLine },
      spacing: {
        before: layout.headingBefore,
        after: lengths.paragraphAfter,
        line: lengths.line,
        lineRule: LineRuleType.AUTO,
      },
    },
  };
}

const centred = AlignmentType.CENTER;
const bodyText = ({ lengths, sizes }: FormProfile): Looks => ({
  size: sizes.body,
  alignment: AlignmentType.JUSTIFIED,
  after: lengths.paragraphAfter,
  line: lengths.line,
});

/** Every style that the export uses. */
export function formStyles(profile: FormProfile): IStylesOptions {
  const { font, headerSizes, lengths, sizes } = profile;
  return {
    default: {
      document: {
        run: { font, size: sizes.body, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      },
      heading1: heading(1, profile),
      heading2: heading(2, profile),
      heading3: heading(3, profile),
      heading4: heading(4, profile),
      heading5: heading(5, profile),
      heading6: heading(6, profile),
      hyperlink: { run: { color: '000000' } },
      footnoteText: {
        run: { size: layout.footnoteSize },
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: 0, line: SINGLE, lineRule: LineRuleType.AUTO },
        },
      },
    },
    // The library's own character styles are based on this one, which it does not define.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: [
      paragraphStyle(STYLE.body, { ...bodyText(profile), firstLine: lengths.firstLine }),
      paragraphStyle(STYLE.unindented, { ...bodyText(profile), alignment: AlignmentType.LEFT }),
      paragraphStyle(STYLE.nationalName, {
        size: headerSizes.large.nationalName,
        bold: true,
        alignment: centred,
      }),
      paragraphStyle(STYLE.motto, { size: headerSizes.large.motto, bold: true, alignment: centred }),
      paragraphStyle(STYLE.parentBody, { size: headerSizes.large.bodies, alignment: centred }),
      paragraphStyle(STYLE.issuer, { size: headerSizes.large.bodies, bold: true, alignment: centred }),
      paragraphStyle(STYLE.symbol, { size: sizes.symbol, alignment: centred, before: layout.symbolBefore }),
      paragraphStyle(STYLE.placeDate, {
        size: headerSizes.large.placeDate,
        italics: true,
        alignment: centred,
        before: layout.symbolBefore,
      }),
      paragraphStyle(STYLE.documentType, {
        size: sizes.documentType,
        bold: true,
        alignment: centred,
        before: layout.titleBefore,
      }),
      paragraphStyle(STYLE.subject, { size: sizes.subject, bold: true, alignment: centred }),
      paragraphStyle(STYLE.addressees, { size: sizes.addressees, line: lengths.line }),
      paragraphStyle(STYLE.rule, { size: 2 }),
      paragraphStyle(STYLE.table, { size: layout.tableSize }),
      paragraphStyle(STYLE.gap, { size: 2 }),
      paragraphStyle(STYLE.recipientsLabel, {
        size: sizes.recipientsLabel,
        bold: true,
        italics: true,
        before: layout.recipientsBefore,
      }),
      paragraphStyle(STYLE.recipients, { size: sizes.recipients }),
      paragraphStyle(STYLE.position, { size: sizes.signature, bold: true, alignment: centred }),
      paragraphStyle(STYLE.signer, { size: sizes.signature, bold: true, alignment: centred }),
      paragraphStyle(STYLE.annexTitle, { size: sizes.annex, bold: true, alignment: centred }),
      paragraphStyle(STYLE.annexAttached, {
        size: sizes.annexAttached,
        italics: true,
        alignment: centred,
      }),
      paragraphStyle(STYLE.pageNumber, { size: sizes.pageNumber, alignment: centred }),
    ],
  };
}
