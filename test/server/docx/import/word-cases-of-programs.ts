import type { WordCase } from './word-case';
import { style, styled } from './word-forms';
import {
  BOLD,
  bold,
  cell,
  CENTER,
  field,
  item,
  list,
  paragraph,
  placedTable,
  ruledTable,
  run,
  text,
  use,
  wordFile,
} from './word-file';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;

const graphic = (name: string, uri: string, content: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Khung" descr="${name}"/><a:graphic>` +
  `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${content}</a:graphicData>` +
  '</a:graphic></wp:inline></w:drawing></w:r>';
const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const xml = (text: string): Uint8Array => new TextEncoder().encode(text);

const OLD = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
const OLD_CAPITALS = '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>';
const fraction = (above: string, below: string): string =>
  `<m:f><m:num><m:r><m:t>${above}</m:t></m:r></m:num><m:den><m:r><m:t>${below}</m:t></m:r></m:den></m:f>`;
/** Word cuts a text wherever it was touched or its spelling looked at. */
const cut = (words: string, looks = ''): string =>
  (words.match(/.{1,3}/gsu) ?? [])
    .map((part) => `<w:proofErr w:type="spellStart"/>${run(part, looks)}<w:bookmarkStart w:id="1" w:name="b"/>`)
    .join('');
const group = (...boxes: readonly string[]): string =>
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wpg:wgp ' +
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">' +
  boxes.map((each) => `<wps:wsp><wps:txbx><w:txbxContent>${each}</w:txbxContent></wps:txbx></wps:wsp>`).join('') +
  '<wps:wsp><wps:spPr><a:prstGeom prst="rightArrow"/></wps:spPr></wps:wsp></wpg:wgp></a:graphicData></a:graphic>' +
  '</wp:inline></w:drawing></w:r>';

/** The ways in which Word, WPS, Google Docs, LibreOffice and old programs write one and the same. */
export const wordCasesOfPrograms: readonly WordCase[] = [
  {
    name: 'runs cut in the middle of words, spelling marks, bookmarks, smart tags, text in brackets of custom XML',
    file: () =>
      wordFile(
        paragraph(cut('I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ', BOLD)) +
          paragraph(cut('1. Lĩnh vực kinh tế', BOLD)) +
          paragraph(
            `<w:smartTag w:element="place">${run('Xã Tân')}</w:smartTag>${run(' Hòa đạt ')}` +
              `<w:customXml w:element="so">${run('15/15')}</w:customXml>${run(' chỉ tiêu.')}`,
          ),
      ),
    blocks: ['## I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ', '### 1. Lĩnh vực kinh tế', 'Xã Tân Hòa đạt 15/15 chỉ tiêu.'],
    notes: [],
  },
  {
    name: 'headings numbered by the list of their styles, one taken out of it',
    file: () =>
      wordFile(
        text('Kết quả', styled('H1')) +
          text('Kinh tế', styled('H2')) +
          text('Khá.') +
          text('Xã hội', styled('H2')) +
          text('Yên.') +
          text('Nhiệm vụ', styled('H1')) +
          text('Kinh tế', styled('H2')) +
          text('Làm.') +
          text('Kiến nghị', styled('H1') + '<w:numPr><w:numId w:val="0"/></w:numPr>') +
          text('Không.'),
        {
          styles:
            style('H1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>', `${BOLD}<w:caps/>`) +
            style('H2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', BOLD),
          numbering:
            list(0, ['upperRoman', '%1.', '<w:pStyle w:val="H1"/>'], ['decimal', '%2.', '<w:pStyle w:val="H2"/>']) +
            use(1, 0),
        },
      ),
    blocks: [
      '## I. KẾT QUẢ',
      '### 1. Kinh tế',
      'Khá.',
      '### 2. Xã hội',
      'Yên.',
      '## II. NHIỆM VỤ',
      '### 1. Kinh tế',
      'Làm.',
      '## KIẾN NGHỊ',
      'Không.',
    ],
    notes: [],
  },
  {
    name: 'bullets of four levels, a list with a level of its own',
    file: () =>
      wordFile(
        item('Việc một;', 1) +
          item('việc con;', 1, 1) +
          item('việc cháu;', 1, 2) +
          item('việc chắt.', 1, 3) +
          item('Phạm vi', 2),
        {
          numbering:
            list(0, ['bullet', '-'], ['bullet', '+'], ['bullet', 'o'], ['bullet', '\uf0a7']) +
            list(1, ['decimal', '%1.']) +
            use(1, 0) +
            use(
              2,
              1,
              '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/>' +
                '<w:lvlText w:val="Điều %1."/></w:lvl></w:lvlOverride>',
            ),
        },
      ),
    blocks: ['- Việc một;\n  + việc con;\n    - việc cháu;\n      - việc chắt.', 'Điều 5. Phạm vi'],
    notes: [],
  },
  {
    name: 'parts with their titles on the next line, decimal numbers of three levels',
    file: () =>
      wordFile(
        bold('Phần thứ nhất', CENTER) +
          bold('KẾT QUẢ NĂM 2025', CENTER) +
          bold('I. KINH TẾ') +
          bold('1. Trồng trọt') +
          bold('1.1. Cây lúa') +
          text('Được mùa.') +
          paragraph(run('1.1.1.', BOLD) + '<w:r><w:tab/></w:r>' + run('Vụ chiêm', BOLD)) +
          text('Đạt 62 tạ/ha.'),
      ),
    blocks: [
      '## Phần thứ nhất KẾT QUẢ NĂM 2025',
      '### I. KINH TẾ',
      '#### 1. Trồng trọt',
      '##### 1.1. Cây lúa',
      'Được mùa.',
      '###### 1.1.1. Vụ chiêm',
      'Đạt 62 tạ/ha.',
    ],
    notes: [],
  },
  {
    name: 'fields of forms: what they show',
    file: () =>
      wordFile(
        paragraph(
          run('Đánh giá: ') +
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>' +
            '<w:listEntry w:val="Đạt"/><w:listEntry w:val="Chưa đạt"/></w:ddList></w:ffData></w:fldChar></w:r>' +
            '<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ) +
          paragraph(run('Họ tên: ') + field(' FORMTEXT ', run('Trần Văn Bình'))) +
          paragraph(run('Bảng ') + field(' SEQ Bảng \\* ARABIC ', run('1')) + run(': Sách')) +
          `<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>05/12/2025</w:t></w:r></w:fldSimple></w:p>`,
      ),
    blocks: ['Đánh giá: Chưa đạt', 'Họ tên: Trần Văn Bình', 'Bảng 1: Sách', '05/12/2025'],
    notes: [],
  },
  {
    name: 'equations as they are typed by hand',
    file: () =>
      wordFile(
        `<w:p>${run('Tỷ lệ = ')}<m:oMath>${fraction('số hộ nghèo', 'tổng số hộ')}<m:r><m:t> × 100</m:t></m:r></m:oMath></w:p>`,
      ),
    blocks: ['Tỷ lệ = (số hộ nghèo)/(tổng số hộ) × 100'],
    notes: ['Ghi công thức thành chữ: (số hộ nghèo)/(tổng số hộ) × 100'],
  },
  {
    name: 'charts, diagrams and files of other programs: told with what they say',
    file: () =>
      wordFile(
        paragraph(run('Biểu đồ:') + graphic('Thu ngân sách', 'chart', '<c r:id="rIdC"/>')) +
          paragraph(run('Sơ đồ:') + graphic('', 'diagram', '<d r:dm="rIdD"/>')) +
          '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>',
        {
          relations:
            relation('rIdC', 'chart', 'charts/chart1.xml') + relation('rIdD', 'diagramData', 'diagrams/data1.xml'),
          files: {
            'word/charts/chart1.xml': xml(
              '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>Quý I</c:v><c:v>12</c:v></c:chart>',
            ),
            'word/diagrams/data1.xml': xml(`<d ${DRAWING}><a:t>Chủ tịch</a:t><a:t>Phó Chủ tịch</a:t></d>`),
          },
        },
      ),
    blocks: ['Biểu đồ:', 'Sơ đồ:'],
    notes: [
      'Bỏ qua đối tượng nhúng: Thu ngân sách: Quý I; 12',
      'Bỏ qua đối tượng nhúng: Chủ tịch; Phó Chủ tịch',
      'Bỏ qua đối tượng nhúng: Excel.Sheet.12',
    ],
  },
  {
    name: 'grouped shapes with words, text boxes of old Word',
    file: () =>
      wordFile(
        paragraph(group(text('Chủ tịch'), text('Phó Chủ tịch'))) +
          `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${text('Số liệu tạm tính.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      ),
    blocks: ['Chủ tịch', 'Phó Chủ tịch', 'Số liệu tạm tính.'],
    notes: ['Bỏ qua hình vẽ: rightArrow'],
  },
  {
    name: 'text moved with changes followed stands at its new place alone',
    file: () =>
      wordFile(
        paragraph(
          `<w:moveFrom w:id="1">${run('Việc đã chuyển.')}</w:moveFrom>`,
          '<w:rPr><w:moveFrom w:id="2"/></w:rPr>',
        ) +
          text('Việc ở giữa.') +
          paragraph(`<w:moveTo w:id="3">${run('Việc đã chuyển.')}</w:moveTo>`),
      ),
    blocks: ['Việc ở giữa.', 'Việc đã chuyển.'],
    notes: [],
  },
  {
    name: 'a head of two rows with cells merged both ways, letters turned, lines from the style of the table',
    file: () => {
      const start = '<w:vMerge w:val="restart"/>';
      return wordFile(
        ruledTable(
          [
            cell(bold('TT'), `${start}<w:textDirection w:val="btLr"/>`),
            cell(bold('Chỉ tiêu'), start),
            cell(bold('Năm 2025'), '<w:gridSpan w:val="2"/>'),
          ],
          [cell(text(''), '<w:vMerge/>'), cell(text(''), '<w:vMerge/>'), cell(bold('Kế hoạch')), cell(bold('Kết quả'))],
          [cell(text('1')), cell(text('Sách mới')), cell(text('100')), cell(text('120'))],
        ),
      );
    },
    blocks: [
      '<table>\n<tr><th rowspan="2">TT</th><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm 2025</th></tr>\n' +
        '<tr><th>Kế hoạch</th><th>Kết quả</th></tr>\n' +
        '<tr><td>1</td><td>Sách mới</td><td>100</td><td>120</td></tr>\n</table>',
    ],
    notes: [],
  },
  {
    name: 'a header in letters of TCVN3, capitals by the font',
    file: () =>
      wordFile(
        placedTable([
          cell(paragraph(run('uû ban nh©n d©n', OLD_CAPITALS)) + paragraph(run('x· t©n hoµ', OLD_CAPITALS))),
          cell(
            paragraph(run('céng hoµ x· héi chñ nghÜa viÖt nam', OLD_CAPITALS)) +
              paragraph(run('§éc lËp - Tù do - H¹nh phóc', OLD)),
          ),
        ]) +
          paragraph(run('b¸o c¸o', OLD_CAPITALS + BOLD), CENTER) +
          paragraph(run('Th\u00ad viÖn x· n¨m 2005', OLD + BOLD), CENTER),
      ),
    blocks: [
      'UỶ BAN NHÂN DÂN',
      'XÃ TÂN HOÀ',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '**BÁO CÁO**',
      '**Thư viện xã năm 2005**',
    ],
    notes: [
      'Chữ theo bảng mã cũ (TCVN3, VNI), cần soát lại: UỶ BAN NHÂN DÂN; XÃ TÂN HOÀ; CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM; … (6)',
    ],
  },
  {
    name: 'content controls in content controls, one with the hint that Word shows',
    file: () => {
      const control = (content: string, properties = ''): string =>
        `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
      return wordFile(
        control(control(bold('I. KẾT QUẢ')) + text('Đạt.')) +
          paragraph(run('Chọn: ') + control(run('Nhấn vào đây.'), '<w:showingPlcHdr/>')),
      );
    },
    blocks: ['## I. KẾT QUẢ', 'Đạt.', 'Chọn: Nhấn vào đây.'],
    notes: [],
  },
];
