import assert from 'node:assert/strict';
import { scanCitations } from '../../../server/src/citation/scan-citations';

/** Problems of the first citation as "kind" or "kind: suggestion", with the text they point at. */
const problemsIn = (text: string): readonly string[] =>
  (scanCitations(text)[0]?.problems ?? []).map((problem) => {
    const at = text.slice(problem.span.start, problem.span.end);
    return `${problem.kind} «${at}»${'suggestion' in problem && problem.suggestion !== null ? ` → ${problem.suggestion}` : ''}`;
  });

const cases: readonly (readonly [text: string, problems: readonly string[]])[] = [
  ['Chỉ thị 35-CT/TW ngày 26/5/2014', ['missing-number-word «35-CT/TW»']],
  ['Quyết định số 217/QĐ-TW', ['separator «217/QĐ-TW» → 217-QĐ/TW']],
  ['Chỉ thị số 09/-CT-TW', ['separator «09/-CT-TW» → 09-CT/TW']],
  ['Công văn số 12/CV-ĐU của Đảng ủy xã Tân Hòa', ['separator «12/CV-ĐU» → 12-CV/ĐU']],
  ['Chỉ thị số 33-CT/TTg', ['separator «33-CT/TTg» → 33/CT-TTg']],
  ['Kế hoạch số 12/KH/UBND', ['separator «12/KH/UBND» → 12/KH-UBND']],
  ['Thông báo số 90/TBMTTQ-BTT', ['separator «90/TBMTTQ-BTT» → 90/TB-MTTQ-BTT']],
  ['Nghị định số 126/2024/NĐCP', ['separator «126/2024/NĐCP» → 126/2024/NĐ-CP']],
  ['Thông tư số 47/2024/TTBGTVT', ['separator «47/2024/TTBGTVT» → 47/2024/TT-BGTVT']],
  ['Quyết định số 15/2006/QĐ.UBND', ['separator «15/2006/QĐ.UBND» → 15/2006/QĐ-UBND']],
  ['Báo cáo số 228/ BC-UBND', ['symbol-space «228/ BC-UBND» → 228/BC-UBND']],
  ['Nghị quyết số 37- NQ/TW', ['symbol-space «37- NQ/TW» → 37-NQ/TW']],
  ['Quyết định số 5/QĐ-UBND ngày 31/02/2024', ['impossible-date «31/02/2024»']],
  ['Quyết định số 5/QĐ-UBND ngày 12/13/2024', ['impossible-date «12/13/2024»']],
  ['Quyết định số 5/QĐ-UBND ngày 08/6/20210', ['impossible-date «08/6/20210»']],
  ['Quyết định số 5/QĐ-UBND ngày 29/02/2024', []],
  ['Quyết định số 5/QĐ-UBND ngày 3/6/2013', ['unpadded-date «3/6/2013» → 03/6/2013']],
  ['Quyết định số 5/QĐ-UBND ngày 26/1/2021', ['unpadded-date «26/1/2021» → 26/01/2021']],
  ['Quyết định số 5/QĐ-UBND ngày 03/06/2013', ['overpadded-date «03/06/2013» → 03/6/2013']],
  ['Quyết định số 5/QĐ-UBND ngày 3 tháng 2 năm 2020', ['unpadded-date «3 tháng 2 năm 2020» → 03 tháng 02 năm 2020']],
  [
    'Quyết định số 5/QĐ-UBND ngày 13 tháng 06 năm 2020',
    ['overpadded-date «13 tháng 06 năm 2020» → 13 tháng 6 năm 2020'],
  ],
  ['Quyết định số 5/QĐ-UBND ngày 03 tháng 12 năm 2020', []],
  ['Luật 64/2025/QH15', []],
];

const rightSymbols =
  `217-QĐ/TW 66.4/2025/NQ-CP 1686/NQ-UBTVQH15 2079/TTCP-TD&XLĐT 30c/NQ-CP 30/2020/NĐ-CP 351/2017/UBTVQH14
  12/UBND-VX 933/QĐ-TLĐ 291/QĐ-MTTQ-BTT 29-HD/TWĐTN-VP 55/2005/TTLT-BNV-VPCP 43-HD/BTCTW 05-TB/BCĐTW 10-CTr/BDVTU-BCSĐUBND
  33/CT-TTg 22/TTg-V.III 19/2008/NQLT/CP-UBTUMTTQVN 326/TTr-STC 05/BNV-VP 1613/UBND-KGVX 84/BC-TTT 399-QĐ/TW 45-CV/ĐU
  12/HĐND-VP 24-BS/UBKTTU 08-QĐi/TW 312/GM-VPUBND 14/TTLB 95/CP 787/C06-P3`.split(/\s+/);

describe('problems of a citation', () => {
  for (const [text, problems] of cases) it(text, () => assert.deepEqual(problemsIn(text), problems));

  describe('right symbols have none', () => {
    for (const symbol of rightSymbols) it(symbol, () => assert.deepEqual(problemsIn(`Văn bản số ${symbol}`), []));
  });

  it('of later items in a list do not ask for "số"', () => {
    const problems = scanCitations('Nghị quyết số 12/NQ-HĐND và 13/NQ-HĐND').flatMap((c) => c.problems);
    assert.deepEqual(problems, []);
  });
});
