import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formKey } from '../../server/src/report/form-keys';
import type { OutlineSection } from '../../server/src/outline/outline';
import { A_DAY, expanded } from './our-snippets';

interface OutlineFile {
  readonly sections: readonly (Pick<OutlineSection, 'title'> & {
    readonly required?: boolean;
    readonly children?: readonly Pick<OutlineSection, 'title'>[];
  })[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** The headings that the built-in outline asks for, the year it cannot know left blank. */
function outlineHeadings(required: boolean): readonly string[] {
  const outline = parse(readFileSync('server/src/outline/data/dan-van-chinh-quyen.yml', 'utf8')) as OutlineFile;
  return outline.sections.flatMap(({ title, required: isRequired = true, children = [] }, index) =>
    isRequired === required
      ? [
          `## ${ROMAN[index]}. ${title.replace('{năm sau}', '…')}`,
          ...children.map((child, at) => `### ${at + 1}. ${child.title}`),
        ]
      : [],
  );
}

const headings = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^#{2,3} (?:[IV]+|\d)\./.test(line));

const dayOf = (month: number, day: number) => ({
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: String(month).padStart(2, '0'),
  CURRENT_DATE: String(day).padStart(2, '0'),
});

describe('report snippets', () => {
  describe('with the form in the front matter', () => {
    const text = (): string => expanded('baocao');
    const keys = (): readonly string[] =>
      [...(/^---\n(.*?)\n---\n/s.exec(text())?.[1] ?? '').matchAll(/^(\S[^:\n]*):/gm)].map((m) => m[1] ?? '');

    it('use only keys that the report model knows, each once', () => {
      assert.deepEqual(
        keys().filter((key) => formKey(key) === null),
        [],
      );
      assert.equal(new Set(keys().map(formKey)).size, keys().length);
    });

    it('give every part of the form that a report needs', () => {
      const needed = ['symbol', 'issuer', 'place', 'date', 'documentType', 'subject', 'addressees'] as const;
      const signing = ['recipients', 'authority', 'position', 'signer', 'outline', 'status'] as const;
      const given = keys().map(formKey);
      assert.deepEqual(
        [...needed, ...signing].filter((key) => !given.includes(key)),
        [],
      );
    });

    it('leave the number blank and name the outline', () => {
      assert.match(text(), /^số ký hiệu: \/BC-UBND$/m);
      assert.match(text(), /^đề cương: dan-van-chinh-quyen$/m);
      assert.match(text(), /^ngày: 2026-09-05$/m);
      assert.match(text(), /^trích yếu: \p{Lu}[^\n]*[^.;\n]$/mu);
    });

    it('end the recipients with the filing line', () => {
      assert.match(text(), /^nơi nhận:\n {2}- Như trên;\n(?: {2}- .*;\n)* {2}- Lưu: VT, \p{Lu}+\.\n---$/mu);
    });
  });

  describe('with the form in the body', () => {
    it('have the parts of the form in the order of the decree', () => {
      const parts = [
        /^\*\*ỦY BAN NHÂN DÂN\*\*$/m,
        /^\*\*XÃ …\*\*$/m,
        /^\*\*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\*\*$/m,
        /^\*\*Độc lập - Tự do - Hạnh phúc\*\*$/m,
        /^Số: +\/BC-UBND$/m,
        /^\*Xã …, ngày 05 tháng 9 năm 2026\*$/m,
        /^# BÁO CÁO$/m,
        /^## Tình hình thực hiện công tác dân vận chính quyền năm 2026$/m,
        /^Kính gửi: Ủy ban nhân dân tỉnh …$/m,
        /như sau:$/m,
        /^Trên đây là Báo cáo .*[^.]\.\/\.$/m,
        /^\*\*\*Nơi nhận:\*\*\*$/m,
        /^- Như trên;$/m,
        /^- Lưu: VT, VP\.$/m,
        /^\*\*TM\. ỦY BAN NHÂN DÂN\*\*$/m,
        /^\*\*CHỦ TỊCH\*\*$/m,
      ];
      const places = parts.map((part) => expanded('baocao-toanvan').search(part));
      assert.ok(
        places.every((place) => place >= 0),
        `missing: ${parts[places.indexOf(-1)]}`,
      );
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    });
  });

  for (const prefix of ['baocao', 'baocao-toanvan', 'dv-decuong']) {
    it(`${prefix} has every required section of the built-in outline, in order`, () => {
      assert.deepEqual(headings(expanded(prefix)), outlineHeadings(true));
    });
  }

  for (const prefix of ['baocao', 'baocao-toanvan', 'cauket']) {
    it(`${prefix} has one closing mark, at the end of the closing sentence`, () => {
      assert.equal(expanded(prefix).split('./.').length, 2);
      assert.match(expanded(prefix), /^Trên đây là Báo cáo [^\n]*\.\/\.$/m);
    });
  }

  describe('place and date', () => {
    it('pad days below 10 and months 1 and 2 only', () => {
      for (const prefix of ['diadanh', 'baocao-toanvan']) {
        for (let month = 1; month <= 12; month += 1) {
          const shown = month <= 2 ? `0${month}` : String(month);
          assert.match(
            expanded(prefix, dayOf(month, 7)),
            new RegExp(`^\\*Xã …, ngày 07 tháng ${shown} năm 2026\\*$`, 'm'),
          );
          assert.match(expanded(prefix, dayOf(month, 28)), new RegExp(`, ngày 28 tháng ${shown} năm 2026\\*$`, 'm'));
        }
      }
    });
  });

  it('the symbol line stands alone with its number left blank', () => {
    assert.match(expanded('sokyhieu', A_DAY), /^Số: +\/BC-UBND$/);
  });
});
