import assert from 'node:assert/strict';
import { citedDocuments } from '../../../server/src/citation/cited-documents';
import { mentionAt, type MentionAt } from '../../../server/src/citation/mention-at';
import { renamablePartAt, renameDate, renameSymbol, type Renaming } from '../../../server/src/citation/rename-mentions';
import { scanCitations } from '../../../server/src/citation/scan-citations';
import { applyEdits } from '../../../server/src/text/span';

const found = (text: string, words: string): MentionAt => {
  const at = mentionAt(citedDocuments(scanCitations(text)), text.indexOf(words));
  assert.ok(at, `no document at «${words}»`);
  return at;
};

const result = (text: string, renaming: Renaming): string =>
  'edits' in renaming ? applyEdits(text, renaming.edits) : renaming.refusal.kind;

const withSymbol = (text: string, words: string, typed: string): string =>
  result(text, renameSymbol(text, scanCitations(text), found(text, words).document, typed));

const withDate = (text: string, words: string, typed: string): string =>
  result(text, renameDate(text, found(text, words).document, typed));

describe('a symbol written anew', () => {
  const text =
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ; Kế hoạch số 33/KH-UBND; Chỉ thị số 33/CT-\nTTg.';

  it('changes in every mention of its document and nowhere else', () => {
    assert.equal(
      withSymbol(text, '33/CT-TTg', ' 34/CT-TTg '),
      'Chỉ thị số 34/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ; Kế hoạch số 33/KH-UBND; Chỉ thị số 34/CT-TTg.',
    );
  });

  for (const typed of ['30/2020/NĐ-CP', '66.4/2025/NQ-CP', '217-QĐ/TW', '2079/TTCP-TD&XLĐT', '30c/NQ-CP', '95/CP']) {
    it(`may be ${typed}`, () => {
      assert.match(withSymbol(text, '33/CT-TTg', typed), new RegExp(`^Chỉ thị số ${typed} ngày`));
    });
  }

  it('is written without spaces', () => {
    assert.match(withSymbol(text, '33/CT-TTg', '34 /CT- TTg'), /^Chỉ thị số 34\/CT-TTg /);
  });

  for (const typed of ['', '34', 'CT-TTg', 'ngày 26/11/2021', '34/CT-TTg ngày 01/01/2022', '34/CT-TTg, 35/CT-TTg']) {
    it(`is not «${typed}»`, () => assert.equal(withSymbol(text, '33/CT-TTg', typed), 'no-symbol'));
  }

  it('does not take the separator of the Party for the State', () => {
    const { document } = found(text, '33/CT-TTg');
    assert.deepEqual(renameSymbol(text, scanCitations(text), document, '34-CT/TTg'), {
      refusal: { kind: 'wrong-symbol', suggestion: '34/CT-TTg' },
    });
  });

  it('is refused where a mark of bold or italic stands inside a mention', () => {
    assert.equal(
      withSymbol('Chỉ thị số 33/**CT-TTg** và Chỉ thị số 33/CT-TTg', '33/CT-TTg', '34/CT-TTg'),
      'marks-inside',
    );
  });

  describe('in a list that shares one code', () => {
    const list = 'Quyết định số 1656, 1660 và 1662/QĐ-UBND; Quyết định số 1656/QĐ-UBND';

    it('keeps the code with the last number', () => {
      assert.equal(
        withSymbol(list, '1656', '1657/QĐ-UBND'),
        'Quyết định số 1657, 1660 và 1662/QĐ-UBND; Quyết định số 1657/QĐ-UBND',
      );
      assert.equal(
        withSymbol(list, '1662', '1663/QĐ-UBND'),
        'Quyết định số 1656, 1660 và 1663/QĐ-UBND; Quyết định số 1656/QĐ-UBND',
      );
    });

    for (const number of ['1656', '1660', '1662']) {
      it(`does not change the code that ${number} shares`, () => {
        assert.equal(withSymbol(list, number, `${number}/QĐ-CTUBND`), 'shared-code');
      });
    }

    it('changes the code of a number that has its own', () => {
      assert.equal(
        withSymbol('Quyết định số 12/QĐ-UBND và 13/QĐ-UBND', '13/', '14/QĐ-HĐND'),
        'Quyết định số 12/QĐ-UBND và 14/QĐ-HĐND',
      );
    });
  });
});

describe('a date written anew', () => {
  const text =
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021; Kế hoạch số 5/KH-UBND ngày 26/11/2021; Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021; Chỉ thị số 33/CT-TTg ngày 26.11.2021; Chỉ thị số 33/CT-TTg';

  for (const typed of ['05/02/2022', '5/2/2022', 'ngày 5 tháng 2 năm 2022', '5-2-2022']) {
    it(`«${typed}» goes to every mention in its own way, padded as the decree asks`, () => {
      assert.equal(
        withDate(text, '33/CT-TTg', typed),
        'Chỉ thị số 33/CT-TTg ngày 05/02/2022; Kế hoạch số 5/KH-UBND ngày 26/11/2021; Chỉ thị số 33/CT-TTg ngày 05 tháng 02 năm 2022; Chỉ thị số 33/CT-TTg ngày 05.02.2022; Chỉ thị số 33/CT-TTg',
      );
    });
  }

  for (const typed of ['', '31/02/2022', '5/13/2022', '5/2022', 'hôm qua', '05/02/2022 của UBND']) {
    it(`is not «${typed}»`, () => assert.equal(withDate(text, '33/CT-TTg', typed), 'no-date'));
  }

  it('takes the place of one that is impossible', () => {
    assert.equal(
      withDate('Nghị quyết số 5/NQ-CP ngày 31/02/2024', '5/NQ', '29/02/2024'),
      'Nghị quyết số 5/NQ-CP ngày 29/02/2024',
    );
  });
});

describe('the part that can be written anew', () => {
  const text = 'Quyết định số 12 và 13/QĐ-UBND ngày 5 tháng\n2 năm 2024 của UBND xã Tân Hòa; Luật Đất đai';
  const partAt = (words: string): unknown => {
    const part = renamablePartAt(text, found(text, words), text.indexOf(words));
    return part && [part.kind, part.text, text.slice(part.span.start, part.span.end)];
  };

  it('is a symbol, in full also where its code stands behind another number', () => {
    assert.deepEqual(partAt('12'), ['symbol', '12/QĐ-UBND', '12']);
    assert.deepEqual(partAt('QĐ-UBND'), ['symbol', '13/QĐ-UBND', '13/QĐ-UBND']);
  });

  it('is a date, on one line', () => {
    assert.deepEqual(partAt('tháng'), ['date', '5 tháng 2 năm 2024', '5 tháng\n2 năm 2024']);
  });

  for (const words of ['Quyết định', 'UBND xã', 'Đất đai']) {
    it(`is not «${words}»`, () => assert.equal(partAt(words), null));
  }
});

describe('the mention at a place', () => {
  const text = 'xã; Chỉ thị số 1/CT-TTg;Chỉ thị số 2/CT-TTg';
  const at = (offset: number): string | undefined =>
    mentionAt(citedDocuments(scanCitations(text)), offset)?.mention.symbol?.text;

  it('goes from its first character to behind its last', () => {
    const end = text.indexOf(';Chỉ');
    assert.deepEqual(
      [at(text.indexOf('Chỉ')), at(end - 1), at(end), at(end + 1)],
      ['1/CT-TTg', '1/CT-TTg', '1/CT-TTg', '2/CT-TTg'],
    );
  });

  it('is none before and between citations', () => {
    assert.equal(at(2), undefined);
    assert.equal(at(text.length + 1), undefined);
  });
});
