import { bold, BOLD, cell, CENTER, ITALIC, paragraph, placedTable, run, text } from './word-file';

/** A style of paragraphs. */
export const style = (id: string, name: string, paragraphLooks = '', runLooks = '', based = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}` +
  `<w:pPr>${paragraphLooks}</w:pPr><w:rPr>${runLooks}</w:rPr></w:style>`;

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

/** Header and foot of a report as most offices set them: tables of two columns without lines. */
export const headerTable = placedTable(
  [
    cell(text('ỦY BAN NHÂN DÂN', CENTER) + text('XÃ TÂN HÒA', CENTER) + text('_______', CENTER)),
    cell(bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CENTER) + bold('Độc lập - Tự do - Hạnh phúc', CENTER)),
  ],
  [cell(text('Số:      /BC-UBND', CENTER)), cell(paragraph(run('Tân Hòa, ngày 05 tháng 12 năm 2025', ITALIC), CENTER))],
);

export const closingTable = placedTable([
  cell(paragraph(run('Nơi nhận:', BOLD + ITALIC)) + text('- Như trên;') + text('- Lưu: VT.')),
  cell(bold('TM. ỦY BAN NHÂN DÂN', CENTER) + bold('CHỦ TỊCH', CENTER) + text('') + bold('Trần Văn Bình', CENTER)),
]);

export const headerBlocks = [
  'ỦY BAN NHÂN DÂN',
  'XÃ TÂN HÒA',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số:      /BC-UBND',
  'Tân Hòa, ngày 05 tháng 12 năm 2025',
];

export const closingBlocks = [
  'Nơi nhận:',
  '- Như trên;\n- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Trần Văn Bình',
];

/** A text box, in the new way and the old one side by side, as Word writes it. */
export const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>` +
  `<w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>` +
  `</mc:AlternateContent></w:r>`;
