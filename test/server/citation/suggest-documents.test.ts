import assert from 'node:assert/strict';
import { citedDocuments } from '../../../server/src/citation/cited-documents';
import type { KnownDocument } from '../../../server/src/citation/known-document';
import { createRegister, type Register } from '../../../server/src/citation/register';
import { scanCitations } from '../../../server/src/citation/scan-citations';
import { suggestBySubject, suggestDocuments } from '../../../server/src/citation/suggest-documents';
import { readTypedCitation, readTypedSubjects } from '../../../server/src/citation/typed-citation';

const entry = (symbol: string, title: string, more: Partial<KnownDocument> = {}): KnownDocument => ({
  documentType: 'Quyết định',
  symbol,
  name: null,
  date: null,
  issuer: null,
  title,
  certainty: 'own',
  asOf: '',
  replacedBy: null,
  url: null,
  ...more,
});

function symbols(text: string, register: Register, most = 50): readonly (string | null)[] {
  const typed = readTypedCitation(text);
  const source = { register, cited: citedDocuments(scanCitations(text)), cursor: text.length };
  const found = typed
    ? suggestDocuments(typed, source, most)
    : (suggestBySubject(readTypedSubjects(text), source, most)?.suggestions ?? []);
  return found.map(({ parts }) => parts.symbol);
}

describe('documents suggested', () => {
  const register = createRegister([
    entry('301/QĐ-UBND', 'về đường bê tông'),
    entry('30/QĐ-UBND', 'về cây xanh', { certainty: 'concordant' }),
    entry('7/QĐ-UBND', 'ban hành Quy chế làm việc', { replacedBy: { symbol: '8/QĐ-UBND', from: null } }),
    entry('8/QĐ-UBND', 'ban hành Quy chế làm việc mới'),
    entry('30/KH-UBND', 'thực hiện Quyết định số 30/QĐ-UBND', { documentType: 'Kế hoạch' }),
    entry('5/TTLT', 'về nhà ở', { documentType: 'Thông tư liên tịch' }),
  ]);

  it('have the type and the number typed; the whole number goes before its beginning', () => {
    assert.deepEqual(symbols('Quyết định số 30', register), ['30/QĐ-UBND', '301/QĐ-UBND']);
    assert.deepEqual(symbols('Kế hoạch số 30', register), ['30/KH-UBND']);
    assert.deepEqual(symbols('Thông tư ', register), ['5/TTLT']);
  });

  it('in force go before those replaced', () => {
    assert.deepEqual(symbols('Quyết định quy che lam viec', register), ['8/QĐ-UBND', '7/QĐ-UBND']);
  });

  it('are found by three words of the subject in their order, and by the longest choice of words', () => {
    assert.deepEqual(symbols('Xã đã sửa quy chế làm việc', register), ['8/QĐ-UBND', '7/QĐ-UBND']);
    assert.deepEqual(symbols('Xã có quy chế làm việc m', register), ['8/QĐ-UBND']);
    assert.deepEqual(symbols('Xã làm việc quy chế', register), []);
    assert.deepEqual(symbols('cây xanh', register), []);
  });

  it('do not hold the one that is being typed', () => {
    assert.deepEqual(symbols('Công văn số 12/SNV-CCHC', register), []);
    assert.deepEqual(symbols('Công văn số 12/SNV-CCHC. Công văn số 12/S', register), ['12/SNV-CCHC']);
  });

  it('keep documents of one symbol apart by date', () => {
    const two = createRegister([
      entry('35-CT/TW', 'về đại hội', { documentType: 'Chỉ thị', date: '2019-05-30' }),
      entry('35-CT/TW', 'về khiếu nại', { documentType: 'Chỉ thị', date: '2014-05-26' }),
    ]);
    const text = 'Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị; Chỉ thị ';
    const typed = readTypedCitation(text);
    assert.ok(typed);
    const cited = citedDocuments(scanCitations(text));
    const found = suggestDocuments(typed, { register: two, cited, cursor: text.length }, 9);
    assert.deepEqual(
      found.map(({ parts, citedAbove }) => [parts.title, citedAbove]),
      [
        ['về khiếu nại', true],
        ['về đại hội', false],
      ],
    );
  });

  it('are no more than asked for, from a register of 10,000 documents', () => {
    const subjects = ['phê duyệt dự toán', 'công nhận gia đình văn hóa', 'hỗ trợ hộ nghèo', 'giao đất'];
    const large = createRegister(
      Array.from({ length: 10_000 }, (_, i) => entry(`${i}/QĐ-UBND`, `về việc ${subjects[i % 4] ?? ''} đợt ${i}`)),
    );
    for (const text of ['Quyết định ', 'Quyết định số 12', 'Quyết định ho ngheo dot', 'cấp kinh phí hỗ trợ hộ nghèo']) {
      assert.ok(symbols(text, large).length === 50, text);
    }
  });
});
