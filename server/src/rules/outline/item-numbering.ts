import { numberLike } from '../../report/number-like';
import type { SectionNumber } from '../../report/report';
import { componentsOf, isDotted } from '../../report/section-number';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule } from '../rule';
import { itemRuns, type ItemRun } from './item-numbers';

const listed = (...items: readonly string[]): string =>
  exampleDraft({ sections: ['## I. KẾT QUẢ', 'Xã đã thực hiện các việc sau:', ...items].join('\n\n') });

export const itemNumbering: Rule = {
  id: 'outline/item-numbering',
  title: { vi: 'Số thứ tự của khoản, điểm trong đoạn', en: 'Numbers of items in the text' },
  why: {
    vi: 'Khoản đánh số 1, 2, 3; điểm đánh chữ theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, không có f, j, w, z. Số lặp hoặc bỏ quãng làm người đọc không dẫn được đúng khoản, điểm và thường là dấu vết của một ý bị xóa nhầm.',
    en: 'Items are numbered 1, 2, 3 and lettered in the Vietnamese order a, b, c, d, đ, e, g, h, i, k, without f, j, w, z. A repeated or skipped number cannot be referred to, and often shows that an item was lost.',
  },
  messages: {
    repeated: {
      vi: 'Số thứ tự lặp lại: gặp «{found}», cần «{wanted}».',
      en: 'Number used twice: found “{found}”, write “{wanted}”.',
    },
    order: {
      vi: 'Số thứ tự không liên tục: gặp «{found}», cần «{wanted}».',
      en: 'Number out of sequence: found “{found}”, write “{wanted}”.',
    },
    letter: {
      vi: 'Chữ cái không dùng để đánh số điểm: gặp «{found}», cần «{wanted}».',
      en: 'No point has this letter: found “{found}”, write “{wanted}”.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6.d và Mục V, dòng 6b'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: listed('a) Họp dân;', 'b) Sửa đường;', 'c) Trồng cây;', 'd) Dọn rác;', 'e) Sơn tường.'),
      findings: [{ message: 'order', at: 'e)' }],
      fixed: listed('a) Họp dân;', 'b) Sửa đường;', 'c) Trồng cây;', 'd) Dọn rác;', 'đ) Sơn tường.'),
    },
    {
      text: listed('1. Xã họp dân.\n2. Xã sửa đường.\n2. Xã trồng cây.'),
      findings: [{ message: 'repeated', at: '2.' }],
      fixed: listed('1. Xã họp dân.\n2. Xã sửa đường.\n3. Xã trồng cây.'),
    },
    {
      text: listed('đ) Họp dân;', 'e) Sửa đường;', 'f) Trồng cây;', 'g) Dọn rác.'),
      findings: [{ message: 'letter', at: 'f)' }],
      fixed: listed('đ) Họp dân;', 'e) Sửa đường;', 'g) Trồng cây;', 'h) Dọn rác.'),
    },
    { text: listed('a) Họp dân; b) Sửa đường;', 'c) Trồng cây.', 'Việc tiếp theo:', 'a) Dọn rác.'), findings: [] },
    { text: listed('“3. Khoản này áp dụng từ năm 2026.', '5. Các xã báo cáo hằng quý.”'), findings: [] },
  ],
  *check(context) {
    for (const run of itemRuns(context)) {
      const number = run.slip && run.numbers[run.slip.index];
      if (!run.slip || !number) continue;
      const wanted = wantedAt(run, run.slip.index);
      if (wanted === null) continue;
      yield {
        message: run.slip.kind,
        values: { found: number.text, wanted },
        span: number.span,
        fixes: [renumberRun(run, run.slip.index)],
      };
    }
  },
};

/** Every number of the run from the slip on, counted from the run's first. */
function renumberRun(run: ItemRun, from: number): Fix {
  const edits = run.numbers.flatMap((number, index) => {
    const newText = wantedAt(run, index);
    return index < from || newText === null || newText === number.text ? [] : [{ span: number.span, newText }];
  });
  return { title: { vi: 'Đánh số lại từ đây', en: 'Renumber from here' }, safe: false, edits };
}

function wantedAt({ numbers }: ItemRun, index: number): string | null {
  const number = numbers[index];
  return number ? numberLike(number, (numbers[0]?.value ?? 1) + index, prefixOf(number)) : null;
}

const prefixOf = ({ style, text }: SectionNumber): string =>
  isDotted(style) ? componentsOf(text).slice(0, -1).join('.') : '';
