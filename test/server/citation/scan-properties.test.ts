import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../server/src/text/span';
import type { Citation } from '../../../server/src/citation/citation';
import { scanCitations } from '../../../server/src/citation/scan-citations';

const piece = fc.constantFrom(
  'Quyết định ',
  'Chỉ thị số ',
  'Luật Đất đai ',
  'Luật sửa đổi, bổ sung một số điều của ',
  'số ',
  '12/QĐ-UBND ',
  '25-NQ/TW',
  '12/ QĐ - UBND',
  'ngày 3/6/2013 ',
  ' ngày 03 tháng 02 năm 2020',
  ' của UBND xã Tân Hòa ',
  'của Bộ Tài chính và Bộ Nội vụ',
  'Thực hiện Kế hoạch của Sở Nội vụ về ',
  'về “dân vận” ',
  ', ',
  '; ',
  ' và ',
  '. ',
  '(',
  ')',
  '\n',
  '\n\n',
  '**',
  '\u00ad',
  '\u00a0',
  '1656 ',
);
const sentence = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const typed = fc.tuple(sentence, fc.boolean()).map(([text, decompose]) => (decompose ? text.normalize('NFD') : text));

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad*_]/g, '')
    .replace(/\s+/g, ' ');

const spansOf = (c: Citation): readonly Span[] => [
  c.span,
  c.documentType.span,
  ...[c.numberWord, c.symbol?.span, c.date?.span, c.issuer?.span, c.title?.span].filter((span) => !!span),
  ...c.problems.map(({ span }) => span),
];

const shifted = (value: unknown, by: number): unknown =>
  JSON.parse(JSON.stringify(value), (key, v: unknown) =>
    (key === 'start' || key === 'end') && typeof v === 'number' ? v + by : v,
  );

describe('scanCitations, any text', () => {
  it('gives parts that are what stands in their spans', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const at = ({ start, end }: Span): string => plain(text.slice(start, end));
        for (const c of scanCitations(text)) {
          assert.equal(at(c.documentType.span), c.documentType.text);
          if (c.issuer) assert.equal(at(c.issuer.span), c.issuer.text);
          if (c.title) assert.equal(at(c.title.span), c.title.text);
          if (c.symbol && !c.inList && !/^\d+$/.test(at(c.symbol.span))) {
            assert.equal(at(c.symbol.span).replace(/\s/g, ''), c.symbol.text);
          }
        }
      }),
    );
  });

  it('gives spans inside the text, in order, that do not overlap', () => {
    fc.assert(
      fc.property(typed, (text) => {
        let last = 0;
        for (const c of scanCitations(text)) {
          assert.ok(c.span.start >= last, `${c.span.start} before ${last}`);
          last = c.span.end;
          for (const { start, end } of spansOf(c)) assert.ok(0 <= start && start < end && end <= text.length);
        }
      }),
    );
  });

  it('moves with the text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const prefix = 'Xin chào.\n\n';
        assert.deepEqual(scanCitations(prefix + text), shifted(scanCitations(text), prefix.length));
      }),
    );
  });

  it('ignores how the letters are composed', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const seen = (t: string): readonly unknown[] =>
          scanCitations(t).map((c) => [c.kind, c.documentType.text, c.symbol?.text, c.date?.text, c.issuer?.text]);
        assert.deepEqual(seen(text.normalize('NFD')), seen(text));
      }),
    );
  });
});
