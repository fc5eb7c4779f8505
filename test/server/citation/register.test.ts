import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { builtInDocuments, builtInRegister } from '../../../server/src/citation/built-in-register';
import {
  readKnownDocuments,
  readKnownDocumentsCsv,
  readKnownDocumentsYaml,
} from '../../../server/src/citation/read-known-documents';
import { createRegister } from '../../../server/src/citation/register';
import { scanCitations } from '../../../server/src/citation/scan-citations';

/** Symbols of the register's entries for the only citation of a text. */
function found(text: string): readonly (string | null)[] {
  const [citation] = scanCitations(text);
  assert.ok(citation);
  return builtInRegister.find(citation).map(({ symbol }) => symbol);
}

const yaml = `
- tên loại: Kế hoạch
  số ký hiệu: 05/KH-UBND
  ngày: 05/3/2025
  cơ quan ban hành: UBND xã Tân Hòa
  trích yếu: về thư viện
  địa chỉ: https://example.org/05
- Ten_loai: Luật
  tên luật: Thư viện
  thay thế bởi: 1/2030/QH16
  từ ngày: 2030-07-01
`;

describe('register of known documents', () => {
  it('holds data of the schema, sorted out titles and sure facts', async () => {
    const read = async (file: string): Promise<string> => readFile(`server/src/citation/${file}`, 'utf8');
    const schema: unknown = JSON.parse(await read('known-documents.schema.json'));
    const data: unknown = parse(await read('data/known-documents.yml'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    assert.ok(typeof schema === 'object' && schema);
    assert.ok(ajv.validate(schema, data), JSON.stringify(ajv.errors?.slice(0, 3)));
    for (const { title, symbol } of builtInDocuments) {
      assert.doesNotMatch(title ?? '', /[(:,]$|như sau|\((?![^()]*\))|^[^(]*\)/, symbol ?? '');
    }
  });

  it('finds by symbol, however it is typed', () => {
    assert.deepEqual(found('Nghị định 30/2020/NĐ-CP'), ['30/2020/NĐ-CP']);
    assert.deepEqual(found('Quyết định số 217/QĐ-TW'), ['217-QĐ/TW']);
    assert.deepEqual(found('Nghị định số 999/2020/NĐ-CP'), []);
  });

  it('finds laws by name and year', () => {
    assert.deepEqual(found('Luật Lưu trữ'), ['01/2011/QH13', '33/2024/QH15']);
    assert.deepEqual(found('Luật Lưu trữ năm 2024'), ['33/2024/QH15']);
    assert.deepEqual(found('Luật Lưu trữ năm 1999'), []);
  });

  it('does not take a paper of another year for the one that it knows', () => {
    assert.deepEqual(found('Chỉ thị số 33/CT-TTg ngày 01/12/2021'), ['33/CT-TTg']);
    assert.deepEqual(found('Chỉ thị số 33/CT-TTg ngày 26/11/2019'), []);
    assert.deepEqual(found('Nghị định số 30/2020/NĐ-CP ngày 05/3/2021'), ['30/2020/NĐ-CP']);
  });

  it('searches by words with and without diacritics, the best first', () => {
    assert.equal(builtInRegister.search('cong tac van thu', 3)[0]?.symbol, '30/2020/NĐ-CP');
    assert.equal(builtInRegister.search('chỉ thị 33', 3)[0]?.symbol, '33/CT-TTg');
    assert.deepEqual(builtInRegister.search('không có văn bản nào như thế', 3), []);
    assert.equal(builtInRegister.search('nghị định', 3).length, 3);
  });

  it('puts earlier documents first', () => {
    const own = readKnownDocumentsYaml('- { tên loại: Nghị định, số: 30/2020/NĐ-CP, ngày: 06/3/2020 }').documents;
    assert.equal(createRegister([...own, ...builtInDocuments]).bySymbol('30/2020/NĐ-CP')[0]?.certainty, 'own');
  });
});

describe("a user's own documents", () => {
  it('are read from YAML with keys in words', () => {
    const { documents, problems } = readKnownDocumentsYaml(yaml);
    assert.deepEqual(problems, []);
    assert.deepEqual(documents[0], {
      documentType: 'Kế hoạch',
      symbol: '05/KH-UBND',
      name: null,
      date: '2025-03-05',
      issuer: 'UBND xã Tân Hòa',
      title: 'về thư viện',
      certainty: 'own',
      asOf: '',
      replacedBy: null,
      url: 'https://example.org/05',
    });
    assert.deepEqual(documents[1]?.replacedBy, { symbol: '1/2030/QH16', from: '2030-07-01' });
  });

  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`are read from CSV with ${name}`, () => {
      const rows = [
        ['\uFEFFTên loại', 'Số, ký hiệu', 'Ngày', 'Trích yếu'],
        ['Kế hoạch', '05/KH-UBND', '05/3/2025', 'về chợ, bến'],
      ];
      const csv = rows.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator));
      const { documents, problems } = readKnownDocumentsCsv(csv.join('\r\n'));
      assert.deepEqual(problems, []);
      assert.equal(documents[0]?.title, 'về chợ, bến');
      assert.equal(documents[0].date, '2025-03-05');
    });
  }

  for (const [text, line, problem] of [
    ['- tên loại: Kế hoạch', 1, /thiếu «số ký hiệu»/],
    ['- số: 5/KH-UBND', 1, /thiếu «tên loại»/],
    ['- { tên loại: A, số: 1/A-B }\n- { tên loại: A, số: 1/A-B, ngày: 31/02/2025 }', 2, /31\/02\/2025/],
    ['- { tên loại: A, số: 1/A-B }\n- { loại: A }', 2, /không có khóa «loại»/],
    ['- A\n', 1, /khóa: giá trị/],
    ['a: 1', 1, /danh sách/],
    ['- a: [', 1, /YAML/],
  ] as const) {
    it(`tell what is wrong in ${JSON.stringify(text)}`, () => {
      const [fault] = readKnownDocumentsYaml(text).problems;
      assert.match(fault?.problem ?? '', problem);
      assert.ok(fault);
      assert.ok(fault.line >= line && fault.line <= line + 1, String(fault.line));
    });
  }

  it('tell the line of a CSV row, rows of several lines counted', () => {
    const csv = 'tên loại,số,trích yếu\nKế hoạch,1/KH-UBND,"về\nchợ"\n\nKế hoạch,,\n';
    assert.deepEqual(
      readKnownDocumentsCsv(csv).problems.map(({ line }) => line),
      [5],
    );
    assert.equal(readKnownDocumentsCsv(csv).documents.length, 1);
  });

  it('may be none', () => {
    assert.deepEqual(readKnownDocumentsYaml(''), { documents: [], problems: [] });
    assert.deepEqual(readKnownDocumentsCsv(''), { documents: [], problems: [] });
  });

  it('refuses built-in data that is wrong', () => {
    assert.throws(() => readKnownDocuments({ documents: [{ symbol: '1/A-B' }] }));
  });
});
