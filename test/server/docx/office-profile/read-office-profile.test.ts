import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { stateForm } from '../../../../server/src/docx/form-profile';
import { readOffice } from '../../../../server/src/docx/office-profile/read-office';
import { OFFICE_VALUES } from '../../../../server/src/docx/office-profile/office-values';
import { OFFICE_KEYS, readOfficeProfile } from '../../../../server/src/docx/office-profile/read-office-profile';
import { section, templateFile } from '../template/template-file';

const FILE = `cơ quan chủ quản: Ủy ban nhân dân tỉnh Đồng Tháp
Co_quan ban-hanh: Trung tâm Y tế Tân Hòa
địa danh: Tân Hòa
người ký:
  - chức vụ: Giám đốc
    họ tên: Trần Văn Bình
lề:
  trên: 25 mm
  phải: 1,5 cm
đoạn văn:
  thụt đầu dòng: 1 cm
  cách đoạn: 8 pt
  giãn dòng: 1,3
cỡ chữ:
  quốc hiệu: 12
  nội dung: 13,5 pt
đường kẻ:
  dưới trích yếu: 50 %
cột:
  nơi nhận: 0,5
`;

describe('readOfficeProfile', () => {
  it('reads measures as officials write them', () => {
    const { profile, problems } = readOfficeProfile(FILE);
    assert.deepEqual(problems, []);
    const { lengths, sizes, headerSizes, ruleShares, recipientsShare } = profile.form;
    assert.deepEqual(
      [lengths.marginTop, lengths.marginRight, lengths.firstLine, lengths.paragraphAfter, lengths.line, sizes.body],
      [1417, 850, 567, 160, 312, 27],
    );
    assert.deepEqual(headerSizes.large, headerSizes.small);
    assert.deepEqual([ruleShares.subject, recipientsShare], [0.5, 0.5]);
    assert.equal(lengths.marginLeft, stateForm.lengths.marginLeft);
    assert.equal(profile.names.issuer, 'Trung tâm Y tế Tân Hòa');
    assert.deepEqual(profile.names.signers, [{ authority: [], position: 'Giám đốc', name: 'Trần Văn Bình' }]);
  });

  for (const [line, told] of [
    ['lề:\n  trái: 25 mm', /sai thể thức: gặp «25 mm», cần từ 30 mm đến 35 mm theo Phụ lục I/],
    ['lề:\n  trên: 26', /từ 20 mm đến 25 mm/],
    ['cỡ chữ:\n  nội dung: 12', /từ 13 pt đến 14 pt/],
    ['cỡ chữ:\n  quốc hiệu: 12,5', /12 pt hoặc 13 pt/],
    ['đoạn văn:\n  thụt đầu dòng: 1,1 cm', /10 mm hoặc 12,7 mm/],
    ['đoạn văn:\n  giãn dòng: 1,6', /1 dòng đến 1,5 dòng/],
    ['đoạn văn:\n  cách đoạn: 5 pt', /từ 6 pt/],
    ['đường kẻ:\n  dưới trích yếu: 0,6', /từ 0,33 đến 0,5/],
    ['lề:\n  trên: hai phân', /không phải số đo/],
    ['lề:\n  giữa: 20 mm', /khóa «giữa» không có trong «lề»; dùng: trên, dưới, trái, phải/],
    ['# mẫu\ntệp mẫu: ../mau.docx', /«tệp mẫu» phải nằm trong thư mục \.van-thu: gặp «\.\.\/mau\.docx»/],
    ['# mẫu\ntệp mẫu: https://vanban.example/mau.docx', /phải nằm trong thư mục/],
    ['người ký:\n  - chức vụ: Giám đốc', /«họ tên» phải là chữ/],
  ] as const) {
    it(`tells at its line: ${line.replace('\n', ' ')}`, () => {
      const { profile, problems } = readOfficeProfile(`địa danh: Tân Hòa\n${line}\n`);
      assert.deepEqual([problems.length, problems[0]?.line], [1, 3], JSON.stringify(problems));
      assert.match(problems[0]?.vi ?? '', told);
      assert.deepEqual(profile.form, stateForm);
      assert.equal(profile.names.place, 'Tân Hòa');
    });
  }

  it('names its reference document by a path from its own folder', () => {
    const { template, problems } = readOfficeProfile('địa danh: Tân Hòa\nTep-mau: ./mau\\bao-cao.docx\n');
    assert.deepEqual([template, problems], [{ path: 'mau/bao-cao.docx', line: 2 }, []]);
    assert.equal(readOfficeProfile('địa danh: Tân Hòa\n').template, null);
  });

  it('sets its own values over those of its reference document', async () => {
    const template = templateFile({}, section('', { left: 1871, top: 1304 }));
    const load = (path: string) => Promise.resolve(path === 'mau.docx' ? template : null);
    const { profile, problems } = await readOffice('tệp mẫu: mau.docx\nlề:\n  trái: 35 mm\n', load);
    assert.deepEqual(problems, []);
    assert.deepEqual([profile.form.lengths.marginLeft, profile.form.lengths.marginTop], [1984, 1304]);
  });

  it('never throws', () => {
    for (const text of ['', '\t', 'a: [', '- x', 'lề: 20', 'người ký: x', '*a', 'lề:', '? [a]\n: b', 'địa danh:'])
      assert.doesNotThrow(() => readOfficeProfile(text), text);
  });

  it('knows the keys that its schema knows', () => {
    const schema = JSON.parse(readFileSync('server/src/docx/office-profile/office-profile.schema.json', 'utf8')) as {
      readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
    };
    assert.deepEqual(Object.keys(schema.properties).sort(), [...OFFICE_KEYS].sort());
    const inSchema = Object.entries(schema.properties).flatMap(([group, { properties }]) =>
      Object.keys(properties ?? {}).map((key) => `${group}/${key}`),
    );
    assert.deepEqual(inSchema.sort(), OFFICE_VALUES.map(({ group, key }) => `${group}/${key}`).sort());
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
    assert.ok(valid(parse(FILE.replace('Co_quan ban-hanh', 'cơ quan ban hành'))), JSON.stringify(valid.errors));
  });
});
