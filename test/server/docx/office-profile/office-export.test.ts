import assert from 'node:assert/strict';
import { readOfficeProfile } from '../../../../server/src/docx/office-profile/read-office-profile';
import type { Report } from '../../../../server/src/report/report';
import { bodyOf, emptyReport, field } from '../report-builder';
import { plainReport } from '../sample-reports';
import { below, child, readBack, textOf } from '../written-file';

const materials = (yaml: string) => {
  const { profile, problems } = readOfficeProfile(yaml);
  assert.deepEqual(problems, []);
  return { profile: profile.form, names: profile.names };
};

const OFFICE = `cơ quan chủ quản: Sở Y tế tỉnh Đồng Tháp
cơ quan ban hành: Trung tâm Y tế Tân Hòa
địa danh: Tân Hòa
người ký:
  - { chức vụ: Giám đốc, họ tên: Trần Văn Bình }
  - { chức vụ: Phó Giám đốc, họ tên: Lê Thị Mai }
`;

const draft: Report = {
  ...emptyReport,
  ...bodyOf('Nội dung.'),
  documentType: field('Báo cáo'),
  subject: field('Kết quả năm 2025'),
};

describe('an office of its own', function () {
  this.timeout(30_000);

  it('sets its margins, sizes and spacing', async () => {
    const { document, parts } = await readBack(
      plainReport,
      materials('lề:\n  trái: 35 mm\ncỡ chữ:\n  nội dung: 13\nđoạn văn:\n  giãn dòng: 1,5\n'),
    );
    assert.equal(below(document, 'w:pgMar')[0]?.attributes.get('w:left'), '1984');
    const styles = parts.get('word/styles.xml');
    assert.ok(styles);
    const body = below(styles, 'w:style').find(({ attributes }) => attributes.get('w:styleId') === 'NoiDung');
    assert.ok(body);
    assert.equal(below(body, 'w:sz')[0]?.attributes.get('w:val'), '26');
    assert.equal(below(body, 'w:spacing')[0]?.attributes.get('w:line'), '360');
  });

  it('gives what the draft lacks, and says so', async () => {
    const signature = { span: plainReport.bodySpan, authority: [], position: field('Giám đốc'), signer: null };
    const { document, notes } = await readBack({ ...draft, signature }, materials(OFFICE));
    const text = textOf(document);
    for (const words of ['SỞ Y TẾ', 'TRUNG TÂM', 'Tân Hòa, ngày', 'Trần Văn Bình'])
      assert.ok(text.includes(words), words);
    assert.deepEqual(
      notes.filter((note) => note.kind === 'from-office').map(({ what }) => what),
      ['issuer', 'parentBody', 'place', 'signer'],
    );
  });

  it('changes nothing in a draft that names its own, nor in another body’s', async () => {
    const { document, notes } = await readBack(plainReport, materials(OFFICE));
    assert.ok(!textOf(document).includes('SỞ Y TẾ'));
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'from-office'),
      [],
    );
  });
});

describe('the form of Party documents', function () {
  this.timeout(30_000);
  const party: Report = {
    ...plainReport,
    regime: 'party',
    partyName: field('ĐẢNG CỘNG SẢN VIỆT NAM'),
    issuer: field('Đảng ủy xã Tân Hòa'),
    symbol: { ...field('Số 05-BC/ĐU'), number: field('05'), code: field('BC/ĐU') },
  };

  it('has its head, margins, number, position and recipients, and says that they are uncertain', async () => {
    const { document, notes } = await readBack(party);
    const text = textOf(document);
    assert.ok(text.includes('ĐẢNG CỘNG SẢN VIỆT NAM') && !text.includes('CỘNG HÒA') && !text.includes('Độc lập'));
    assert.ok(text.includes('Số 05-BC/ĐU'));
    assert.equal(below(document, 'w:pgMar')[0]?.attributes.get('w:right'), '850');
    const runIn = (style: string) => {
      const paragraphs = below(document, 'w:p').filter((paragraph) =>
        below(paragraph, 'w:pStyle').some(({ attributes }) => attributes.get('w:val') === style),
      );
      const run = paragraphs.at(-1);
      return run && below(run, 'w:rPr')[0];
    };
    const position = runIn('QuyenHanChucVu');
    assert.equal(position && child(position, 'w:b')?.attributes.get('w:val'), 'false');
    const label = runIn('NoiNhan');
    assert.equal(label && child(label, 'w:u')?.attributes.get('w:val'), 'single');
    assert.ok(notes.some(({ kind }) => kind === 'party-form'));
    assert.ok(!notes.some(({ kind }) => kind === 'added'));
  });
});
