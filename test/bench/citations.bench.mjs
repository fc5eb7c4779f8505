import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bundleSources } from './bundle-sources.mjs';
import { leastCpu } from './least-cpu.mjs';

const PARAGRAPH = (n) =>
  `Thực hiện Chỉ thị số ${n}/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường công tác dân vận, Kế hoạch số ${n + 7}/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân xã Tân Hòa về phát triển văn hóa đọc; khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP, Luật Thực hiện dân chủ ở cơ sở và **Quyết định số 217-QĐ/TW**, ngày 12/12/2013 của Bộ Chính trị (khóa XI), xã đã ban hành Quyết định số ${n} và ${n + 1}/QĐ-UBND ngày 12/4/2024.

- Công văn ${n}/UBND-VX của UBND tỉnh Bình Minh, theo Luật Đất đai năm 2024.
- Nghị quyết số ${n}/2023/NQ-HĐND ngày 14/7/2023 của Hội đồng nhân dân tỉnh Bình Minh.

`;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
/** Size at which the scanner is laid beside remark-parse. */
const COMPARED = 1_000_000;

/** A text in which nearly every clause cites a document, of at least `size` UTF-16 units. */
function citationText(size) {
  let text = '';
  for (let n = 1; text.length < size; n += 1) text += PARAGRAPH((n % 900) + 1);
  return text;
}

/** Prints what scanning costs beside remark-parse on the same text, and how it grows with the text. */
export async function benchCitations() {
  const { scanCitations, citedDocuments } = await bundleSources(
    'citations',
    `export { scanCitations } from './server/src/citation/scan-citations';
    export { citedDocuments } from './server/src/citation/cited-documents';`,
  );
  const remark = unified().use(remarkParse).freeze();
  console.log('\ncitations: user CPU milliseconds in this process');
  for (const size of SIZES) {
    const text = citationText(size);
    const scan = leastCpu(() => scanCitations(text));
    const citations = scanCitations(text);
    const tie = leastCpu(() => citedDocuments(citations), 500);
    const parsed = size === COMPARED ? leastCpu(() => remark.parse(text)) : null;
    const ratio = parsed === null ? '' : `   remark-parse ${parsed.toFixed(0)}, scan = ${(scan / parsed).toFixed(2)} x`;
    const each = ((scan * 1_000_000) / text.length).toFixed(0);
    console.log(
      `${`${size / 1_000} KB`.padStart(9)}   ${citations.length} citations   scan ${scan.toFixed(2)} (${each} ns a character)   tie ${tie.toFixed(2)}${ratio}`,
    );
  }
}
