import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../server/src/text/fold';
import { foldByDecomposition } from '../../../server/src/text/fold-table';

describe('fold', () => {
  it('drops case and every Vietnamese diacritic', () => {
    assert.equal(fold('Quyết Định về KẾ HOẠCH Đường Ðất'), 'quyet dinh ve ke hoach duong dat');
    assert.equal(fold('ăâêôơưĂÂÊÔƠƯ'), 'aaeoouaaeoou');
  });

  it('gives composed and decomposed spellings the same form', () => {
    const text = 'Uỷ ban nhân dân xã Đồng Tâm';
    assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC')));
  });

  it('keeps digits, punctuation and spaces', () => {
    assert.equal(fold('33/CT-TTg, 05'), '33/ct-ttg, 05');
  });

  it('folds every code unit as Unicode’s decomposition does', () => {
    for (let code = 0; code < 0xffff; code++) {
      const unit = String.fromCharCode(code);
      assert.equal(fold(unit), foldByDecomposition(unit), code.toString(16));
    }
  });

  it('folds any text as Unicode’s decomposition does', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...Array.from('aàảãáạâầậĂắđĐÐơợưựỹ \n–“”…0')) });
    fc.assert(
      fc.property(
        fc.oneof(vietnamese, fc.string({ unit: 'binary' })),
        (text) => fold(text) === foldByDecomposition(text),
      ),
    );
  });
});
