import assert from 'node:assert/strict';
import { fold } from '../../../server/src/text/fold';

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
});
