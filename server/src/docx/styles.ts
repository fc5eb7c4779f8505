import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { FONT, headerSizes, layout, lengths, sizes } from './form-values';

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
function heading(level: number): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    run: { size: sizes.body.value, bold: level <= 2, italics: false, color: '000000' },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      indent: { firstLine: lengths.firstLine.value },
      spacing: {
        before: layout.headingBefore,
        after: lengths.paragraphAfter.value,
        line: lengths.line.value,
        lineRule: LineRuleType.AUTO,
      },
    },
  };
}

const centred = AlignmentType.CENTER;
const bodyText = {
  size: sizes.body.value,
  alignment: AlignmentType.JUSTIFIED,
  after: lengths.paragraphAfter.value,
  line: lengths.line.value,
};

/** Every style that the export uses. */
export function formStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: sizes.body.value, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      heading5: heading(5),
      heading6: heading(6),
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
      paragraphStyle(STYLE.body, { ...bodyText, firstLine: lengths.firstLine.value }),
      paragraphStyle(STYLE.unindented, { ...bodyText, alignment: AlignmentType.LEFT }),
      paragraphStyle(STYLE.nationalName, {
        size: headerSizes.large.nationalName.value,
        bold: true,
        alignment: centred,
      }),
      paragraphStyle(STYLE.motto, { size: headerSizes.large.motto.value, bold: true, alignment: centred }),
      paragraphStyle(STYLE.parentBody, { size: headerSizes.large.bodies.value, alignment: centred }),
      paragraphStyle(STYLE.issuer, { size: headerSizes.large.bodies.value, bold: true, alignment: centred }),
      paragraphStyle(STYLE.symbol, { size: sizes.symbol.value, alignment: centred, before: layout.symbolBefore }),
      paragraphStyle(STYLE.placeDate, {
        size: headerSizes.large.placeDate.value,
        italics: true,
        alignment: centred,
        before: layout.symbolBefore,
      }),
      paragraphStyle(STYLE.documentType, {
        size: sizes.documentType.value,
        bold: true,
        alignment: centred,
        before: layout.titleBefore,
      }),
      paragraphStyle(STYLE.subject, { size: sizes.subject.value, bold: true, alignment: centred }),
      paragraphStyle(STYLE.addressees, { size: sizes.addressees.value, line: lengths.line.value }),
      paragraphStyle(STYLE.rule, { size: 2 }),
      paragraphStyle(STYLE.table, { size: layout.tableSize }),
      paragraphStyle(STYLE.gap, { size: 2 }),
      paragraphStyle(STYLE.recipientsLabel, {
        size: sizes.recipientsLabel.value,
        bold: true,
        italics: true,
        before: layout.recipientsBefore,
      }),
      paragraphStyle(STYLE.recipients, { size: sizes.recipients.value }),
      paragraphStyle(STYLE.position, { size: sizes.signature.value, bold: true, alignment: centred }),
      paragraphStyle(STYLE.signer, { size: sizes.signature.value, bold: true, alignment: centred }),
      paragraphStyle(STYLE.annexTitle, { size: sizes.annex.value, bold: true, alignment: centred }),
      paragraphStyle(STYLE.annexAttached, {
        size: sizes.annexAttached.value,
        italics: true,
        alignment: centred,
      }),
      paragraphStyle(STYLE.pageNumber, { size: sizes.pageNumber.value, alignment: centred }),
    ],
  };
}
