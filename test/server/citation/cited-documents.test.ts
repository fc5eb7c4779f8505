import assert from 'node:assert/strict';
import { citedDocuments, mentionsIn } from '../../../server/src/citation/cited-documents';
import { scanCitations } from '../../../server/src/citation/scan-citations';

/** The documents of a text, each as the words of its mentions. */
const documentsOf = (text: string): readonly (readonly string[])[] =>
  citedDocuments(scanCitations(text)).map(({ mentions }) =>
    mentions.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' ')),
  );

/** How many mentions each document has, in order. */
const counts = (text: string): readonly number[] => documentsOf(text).map((mentions) => mentions.length);

describe('citedDocuments', () => {
  it('ties later mentions to the first by symbol', () => {
    const text =
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về dân vận; Chỉ thị 33/CT-TTg; chỉ thị số 33/CT - TTg.';
    const [document, ...others] = citedDocuments(scanCitations(text));
    assert.equal(others.length, 0);
    assert.equal(document?.mentions.length, 3);
    assert.equal(document.first, document.mentions[0]);
    assert.equal(document.firstFull, document.first);
    assert.equal(document.kind, 'state');
  });

  it('knows the first full mention apart from the first', () => {
    const [document] = citedDocuments(
      scanCitations('Chỉ thị số 33/CT-TTg và Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ'),
    );
    assert.ok(document);
    assert.equal(document.firstFull, document.mentions[1]);
    assert.equal(citedDocuments(scanCitations('Chỉ thị số 33/CT-TTg'))[0]?.firstFull, null);
  });

  for (const [name, text, expected] of [
    ['terms', 'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị; Chỉ thị số 35-CT/TW ngày 30/5/2019', [1, 1]],
    [
      'units',
      'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa; Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Đồng Tâm',
      [1, 1],
    ],
    [
      'years',
      'Kế hoạch số 21/KH-UBND ngày 05/3/2024 của UBND xã; Kế hoạch số 21/KH-UBND ngày 07/3/2025 của UBND xã',
      [1, 1],
    ],
    ['types', 'Quyết định số 21/QĐ-UBND; Kế hoạch số 21/KH-UBND', [1, 1]],
  ] as const) {
    it(`keeps the same number of other ${name} apart`, () => assert.deepEqual(counts(text), expected));
  }

  for (const [name, text] of [
    [
      'UBND and Ủy ban nhân dân',
      'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa; Kế hoạch số 21/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân xã Tân Hòa',
    ],
    [
      'a body and its head',
      'Quyết định số 21/QĐ-UBND ngày 05/3/2025 của UBND xã; Quyết định số 21/QĐ-UBND ngày 05/3/2025 của Chủ tịch UBND xã',
    ],
    ['a broken symbol and the right one', 'Quyết định số 217-QĐ/TW; Quyết định số 217/QĐ-TW'],
    ['a zero before the number', 'Kế hoạch số 05/KH-UBND; Kế hoạch số 5/KH-UBND'],
    ['a law with and without number', 'Luật Đất đai; Luật Đất đai số 31/2024/QH15; Luật số 31/2024/QH15'],
    ['a law with and without year', 'Luật Lưu trữ năm 2024; Luật Lưu trữ; luật Lưu trữ'],
    ['letters of two forms', `Chỉ thị số 33/CT-TTg; ${'Chỉ thị số 33/CT-TTg'.normalize('NFD')}`],
    [
      'two dates where one is mistyped',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 30/2020/NĐ-CP ngày 03/5/2020',
    ],
  ] as const) {
    it(`ties ${name}`, () => assert.equal(counts(text).length, 1, JSON.stringify(documentsOf(text))));
  }

  it('takes laws of two years for two laws', () => {
    assert.deepEqual(counts('Luật Đất đai năm 2013, Luật Đất đai năm 2024, Luật Đất đai'), [1, 2]);
  });

  it('gives a mention without date and issuer to the document named last', () => {
    const first = 'Kế hoạch số 21/KH-UBND ngày 05/3/2025 của UBND xã Tân Hòa';
    const second = 'Kế hoạch số 21/KH-UBND ngày 07/3/2025 của UBND xã Đồng Tâm';
    assert.deepEqual(counts(`${first}; ${second}; Kế hoạch số 21/KH-UBND`), [1, 2]);
    assert.deepEqual(counts(`${first}; ${second}; ${first}; Kế hoạch số 21/KH-UBND`), [3, 1]);
  });

  it('does not tie papers without a number', () => {
    const text = 'Thực hiện Kế hoạch của UBND xã Tân Hòa. Triển khai Kế hoạch của UBND xã Tân Hòa.';
    assert.deepEqual(counts(text), [1, 1]);
  });

  it('does not count what the title of another document speaks of', () => {
    const text =
      'Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND xã về thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ và Kết luận số 114-KL/TW; Nghị định số 30/2020/NĐ-CP.';
    assert.deepEqual(
      mentionsIn(scanCitations(text)).map(({ symbol }) => symbol?.text),
      ['12/KH-UBND', '30/2020/NĐ-CP'],
    );
  });

  it('counts what is listed behind a title', () => {
    const text =
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về công tác dân vận, Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND xã về thư viện và Quyết định số 15/QĐ-UBND.';
    assert.deepEqual(counts(text), [1, 1, 1]);
    assert.deepEqual(
      scanCitations(text).map(({ title }) => title?.text ?? null),
      ['về công tác dân vận', 'về thư viện', null],
    );
  });
});
