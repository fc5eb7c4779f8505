import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/check/analyze';
import type { Outline } from '../../../server/src/outline/outline';
import { isInForce } from '../../../server/src/outline/choose-outline';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { issuerForm } from '../../../server/src/report/issuer-form';
import { newReport, subjectOf } from '../../../server/src/report/new-report';
import { likelyPeriods } from '../../../server/src/report/periods';
import { plainText, snippetText } from '../../../server/src/text/template';
import { plainOptions } from '../check/check-options';

const today = '2026-11-22';
const issuers = [
  'UBND xã Tân Hòa',
  'Ủy ban nhân dân tỉnh Sơn Bình',
  'Sở Nội vụ tỉnh Sơn Bình',
  'Hội đồng nhân dân xã Đồng Tâm',
];

describe('a new report', () => {
  for (const outline of builtInOutlines) {
    for (const issuer of issuers) {
      it(`of ${issuer} from ${outline.id} has nothing but blanks to be told`, () => {
        const text = plainText(newReport({ outline, issuer, period: 'năm 2026', today }));
        const { report, findings, alignment } = analyze(text, plainOptions);
        assert.equal(report?.outlineId?.text, outline.id);
        assert.deepEqual(alignment?.missing, []);
        assert.deepEqual(
          findings
            .filter(({ rule }) => rule.id !== 'form/blank')
            .map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`),
          [],
        );
      });
    }

    if (!isInForce(outline, today) || outline.subjects.length === 0) continue;
    it(`from ${outline.id} is known again by its subject`, () => {
      const text = plainText(newReport({ outline, issuer: 'UBND xã Tân Hòa', period: 'quý III năm 2026', today }));
      const { outline: chosen } = analyze(text.replace(/^đề cương: .*\n/m, ''), plainOptions);
      assert.equal(chosen?.outline.id, outline.id);
    });
  }
});

describe('what the form takes from the name of the issuer', () => {
  it('tells code, place and signing of a committee or council, its abbreviation written out', () => {
    assert.deepEqual(issuerForm(' UBND  xã Tân Hòa '), {
      name: 'Ủy ban nhân dân xã Tân Hòa',
      regime: 'state',
      code: 'UBND',
      place: 'Tân Hòa',
      hasParentBody: false,
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
    });
    assert.equal(issuerForm('HĐND tỉnh Sơn Bình').code, 'HĐND');
  });

  it('keeps the noun of a place named by a number or after a person', () => {
    assert.equal(issuerForm('UBND phường 5').place, 'Phường 5');
    assert.equal(issuerForm('Ủy ban nhân dân TP. Hồ Chí Minh').place, 'Thành phố Hồ Chí Minh');
    assert.equal(issuerForm('Ủy ban nhân dân xã Đồng Tâm, tỉnh Sơn Bình').place, 'Đồng Tâm');
  });

  it('proposes the initials of another body and makes up no authority', () => {
    const { code, place, authority, position, hasParentBody } = issuerForm('Sở Giáo dục và Đào tạo tỉnh Sơn Bình');
    assert.deepEqual([code, place, authority, position, hasParentBody], ['SGDĐT', 'Sơn Bình', null, 'GIÁM ĐỐC', true]);
    assert.equal(issuerForm('Ban Quản lý chợ').position, null);
  });

  it("takes a Party body for the Party's form", () => {
    const text = plainText(
      newReport({ outline: outlineOf('x'), issuer: 'Đảng ủy xã Tân Hòa', period: 'năm 2026', today }),
    );
    assert.match(text, /^chế độ: đảng\n(?:.*\n)*số ký hiệu: -BC\/ĐU$/m);
    assert.match(text, /Trên đây là Báo cáo [^\n]* của Đảng ủy xã Tân Hòa\.\n$/);
    assert.doesNotMatch(text, /TM\./);
  });

  it('is written in quotes where YAML would read something else', () => {
    const text = plainText(
      newReport({ outline: outlineOf('x'), issuer: 'Tổ: kiểm tra #2', period: 'năm 2026', today }),
    );
    assert.match(text, /^cơ quan ban hành: "Tổ: kiểm tra #2"$/m);
    assert.equal(analyze(text, plainOptions).report?.issuer?.text, 'Tổ: kiểm tra #2');
  });
});

const outlineOf = (title: string): Outline => ({
  id: 'rieng',
  title,
  subjects: [],
  source: '',
  certainty: 'customary',
  validFrom: null,
  validTo: null,
  free: true,
  sections: [],
});

describe('the subject of a new report', () => {
  const cases: readonly (readonly [string, string, readonly string[], string])[] = [
    [
      'takes the words of the title',
      'Báo cáo công tác thư viện (hai phần)',
      ['thư viện'],
      'kết quả công tác thư viện quý I năm 2026',
    ],
    ['says "kết quả" once', 'Báo cáo tình hình thu gom rác', [], 'tình hình thu gom rác quý I năm 2026'],
    [
      'takes a phrase by which the outline is known',
      'Mẫu của tỉnh',
      ['công tác thư viện'],
      'kết quả công tác thư viện quý I năm 2026',
    ],
    [
      'prefers it to a title that is not known',
      'Báo cáo năm',
      ['công tác thư viện'],
      'kết quả công tác thư viện quý I năm 2026',
    ],
    ['leaves a blank for an outline of every matter', 'Khung chung', [], 'kết quả … quý I năm 2026'],
  ];
  for (const [what, title, subjects, expected] of cases) {
    it(what, () => {
      assert.equal(plainText(subjectOf({ ...outlineOf(title), subjects }, 'quý I năm 2026')), expected);
    });
  }

  it('has one blank filled wherever the subject stands', () => {
    const snippet = snippetText(
      newReport({ outline: outlineOf('Khung'), issuer: 'UBND xã Tân Hòa', period: 'năm 2026', today }),
    );
    const number = /^trích yếu: Kết quả \$\{(\d+):…\} năm 2026$/m.exec(snippet)?.[1];
    assert.ok(number);
    assert.equal(snippet.split(`\${${number}} năm 2026`).length, 3);
  });

  it('is offered periods by the day, the likeliest first', () => {
    assert.equal(likelyPeriods('2026-11-22')[0], 'năm 2026');
    assert.equal(likelyPeriods('2026-01-05')[0], 'năm 2025');
    assert.equal(likelyPeriods('2026-06-10')[0], '6 tháng đầu năm 2026');
    for (const day of ['2026-01-05', '2026-06-10', '2026-12-31']) {
      const periods = likelyPeriods(day);
      assert.equal(new Set(periods).size, periods.length);
      assert.ok(
        periods.some((period) => period.startsWith('quý ')),
        day,
      );
    }
  });
});
