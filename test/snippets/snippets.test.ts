import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { expandSnippet } from './expand-snippet';
import { A_DAY, expanded, ourSnippets, snippetContributions } from './our-snippets';

describe('snippets', () => {
  it('are all contributed for Markdown', () => {
    const contributed = snippetContributions();
    assert.deepEqual(
      contributed.map(({ path }) => path.replace('./snippets/', '')).sort(),
      readdirSync('snippets').sort(),
    );
    assert.ok(contributed.every(({ language }) => language === 'markdown'));
  });

  it('have prefixes of their own that can be typed without diacritics', () => {
    const prefixes = ourSnippets().map(({ prefix }) => prefix);
    assert.deepEqual(
      prefixes.filter((prefix) => !/^[a-z]+(?:-[a-z]+)*$/.test(prefix)),
      [],
    );
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it('are described in Vietnamese and English', () => {
    const odd = ourSnippets().filter(({ description }) => !/^\p{Lu}[^()]+ \([a-z][\x20-\x7e]+\)$/u.test(description));
    assert.deepEqual(odd, []);
  });

  for (const { prefix, body } of ourSnippets()) {
    it(`${prefix} expands to clean text in NFC`, () => {
      const text = expandSnippet(body, A_DAY);
      assert.equal(text, text.normalize('NFC'));
      assert.doesNotMatch(text, /[$\\{}\t]|[ ]+$/m);
      assert.doesNotMatch(text, /\n{3}/);
    });
  }

  describe('sections', () => {
    it('number with Roman, Arabic and Vietnamese letters', () => {
      assert.match(expanded('muc-lama'), /^## I\. \p{Lu}[\p{Lu} ]+$/mu);
      assert.match(expanded('muc-so'), /^### 1\. \p{Lu}/mu);
      assert.match(expanded('muc-chu'), /^#### a\) \p{Lu}/mu);
    });

    it('offer the letters of the decree: with đ, without f, j, w, z and ă, â, ê, ô, ơ, ư', () => {
      for (const prefix of ['muc-chu', 'vd-diem']) {
        const body = ourSnippets().find((snippet) => snippet.prefix === prefix)?.body ?? '';
        assert.match(body, /\$\{1\|a,b,c,d,đ,e,g,h,i,k\|\}/);
      }
    });
  });

  describe('recipients and addressees', () => {
    it('end each line with a semicolon and the filing line with a full stop', () => {
      for (const prefix of ['noinhan', 'noinhan-khong']) {
        const [label, ...lines] = expanded(prefix).split('\n').filter(Boolean);
        assert.equal(label, '***Nơi nhận:***');
        assert.ok(lines.slice(0, -1).every((line) => /^- \S.*;$/.test(line)));
        assert.match(lines.at(-1) ?? '', /^- Lưu: VT, \p{Lu}+\.$/u);
      }
    });

    it('start with "Như trên" exactly when there are addressees', () => {
      assert.match(expanded('noinhan'), /\n- Như trên;\n/);
      assert.doesNotMatch(expanded('noinhan-khong'), /Như trên/);
    });

    it('write one addressee on the label’s line and several on lines of their own', () => {
      assert.match(expanded('kinhgui'), /^Kính gửi: \p{Lu}[^;.\n]*$/u);
      assert.match(expanded('kinhgui-nhieu'), /^Kính gửi:\n\n(?:- \p{Lu}.*;\n)+- \p{Lu}.*[^;]\.$/u);
    });
  });

  describe('signature', () => {
    // NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I, II.7: each mark, what follows it, the signer's own title below.
    const expectations: readonly (readonly [string, readonly string[]])[] = [
      ['ky-tm', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
      ['ky-tm-kt', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
      ['ky-tm-q', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
      ['ky', ['GIÁM ĐỐC']],
      ['ky-kt', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
      ['ky-tl', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
      ['ky-tuq', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
      ['ky-q', ['Q. CHỦ TỊCH']],
    ];
    for (const [prefix, lines] of expectations) {
      it(`${prefix} writes ${lines.join(' / ')}`, () => {
        const written = expanded(prefix)
          .split('\n\n')
          .map((line) => line.replace(/^\*\*(.*)\*\*$/, '$1'));
        assert.deepEqual(written, [...lines, 'Nguyễn Văn A']);
      });
    }
  });
});
