import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { registerWith } from '../../../server/src/citation/own-documents';
import { readKnownDocumentsYaml } from '../../../server/src/citation/read-known-documents';

const decree = (more = ''): string => `- tên loại: Nghị định\n  số ký hiệu: 30/2020/NĐ-CP\n${more}`;

describe("the user's own documents", () => {
  const bySymbol = (text: string): readonly string[] =>
    registerWith(readKnownDocumentsYaml(text).documents)
      .bySymbol('30/2020/NĐ-CP')
      .map(({ certainty }) => certainty);

  it('stand in place of the entries of the same document that come with Văn Thư', () => {
    assert.deepEqual(bySymbol(''), ['concordant']);
    assert.deepEqual(bySymbol(decree()), ['own']);
    assert.deepEqual(bySymbol(decree('  ngày: 05/3/2020\n')), ['own']);
  });

  it('stand beside an entry of another date, and laws by name in place of theirs', () => {
    assert.deepEqual(bySymbol(decree('  ngày: 06/3/2020\n')), ['own', 'concordant']);
    const law = '- tên loại: Luật\n  tên luật: Thực hiện dân chủ ở cơ sở\n  địa chỉ: https://luat.example\n';
    const found = registerWith(readKnownDocumentsYaml(law).documents).search('Luật Thực hiện dân chủ ở cơ sở', 9);
    assert.deepEqual(
      found.filter(({ documentType }) => documentType === 'Luật').map(({ url }) => url),
      ['https://luat.example'],
    );
    const old = readKnownDocumentsYaml(`${law}  số ký hiệu: 1/1999/QH10\n`).documents;
    assert.equal(registerWith(old).search('Luật Thực hiện dân chủ ở cơ sở', 9).length, found.length + 1);
  });

  it('may be a list, alone or under a key, as the schema says', () => {
    const schema = JSON.parse(readFileSync('server/src/citation/known-documents.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const indented = decree().replace(/^/gm, '  ').trimEnd();
    for (const text of [decree(), `documents:\n${indented}\n`, `văn bản:\n${indented}\n`]) {
      assert.equal(readKnownDocumentsYaml(text).documents.length, 1, text);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    }
    assert.ok(!validate(parse(decree('  màu: xanh\n'))));
    assert.ok(!validate(parse('giấy tờ: []\n')));
  });
});
