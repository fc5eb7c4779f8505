import fc from 'fast-check';

/** Lines that a form is made of, and marks that join, split or hide them. */
const LINES = [
  'ỦY BAN NHÂN DÂN',
  'XÃ TÂN HÒA',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/BC-UBND',
  'Số:\t/BC-UBND     Tân Hòa, ngày   tháng   năm 2025',
  'Số: \\_\\_\\_/BC\\-UBND',
  'Tân Hòa, ngày 05 tháng 12 năm 2025',
  '# BÁO CÁO',
  'BÁO CÁO KẾT QUẢ NĂM 2025',
  'HỎA TỐC',
  'Kết quả công tác năm 2025,',
  'Kính gửi:',
  '**Kính gửi:** Sở Nội vụ;',
  '- Ủy ban nhân dân tỉnh Sơn Bình;',
  '* Sở Y tế.',
  'Thực hiện Kế hoạch số 12/KH-UBND, xã báo cáo như sau:',
  'I. KẾT QUẢ',
  '## II. NHIỆM VỤ',
  '1. Nhiệm vụ',
  '2024. Năm đầu tiên',
  'Phần thứ nhất',
  'a) Về kinh tế',
  'Trên đây là báo cáo của xã./.',
  'Nơi nhận:',
  '***Nơi nhận:*** - Như trên; - Lưu: VT.',
  '- Lưu: VT, VP.',
  '- Như trên; CHỦ TỊCH',
  'TM. ỦY BAN NHÂN DÂN',
  '**KT. CHỦ TỊCH**',
  'PHÓ CHỦ TỊCH',
  '(Đã ký)',
  '[Họ và tên]',
  'Lê Minh Khang',
  'LÊ MINH KHANG',
  'Phụ lục I',
  '| Nơi nhận:<br>- Lưu: VT. | TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH |\n| --- | --- |',
  '| a | b |',
  '\tđoạn thụt đầu dòng',
  '    bốn dấu cách',
  '===',
  '---',
  '> trích dẫn',
  '```',
  '<br>',
  '**',
  '*',
  '\\',
  '…',
  '\u00a0',
];
const pick = fc.constantFrom(...LINES);
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\t', '   ', ' ');

/** A text put together from lines of a form in any order. */
export const jumble: fc.Arbitrary<string> = fc
  .array(fc.tuple(pick, lineEnd), { maxLength: 40, size: 'max' })
  .map((lines) => lines.map((both) => both.join('')).join(''));

type Damage =
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'join'; readonly at: number }
  | { readonly kind: 'swap'; readonly at: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly line: string };

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
/** What happens to the lines of a draft that is copied, scanned and edited in haste. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array<Damage>(
  fc.oneof(
    ...(['delete', 'repeat', 'cut', 'join'] as const).map((kind) => fc.record({ kind: fc.constant(kind), at: place })),
    fc.record({ kind: fc.constant('swap' as const), at: place, to: place }),
    fc.record({ kind: fc.constant('insert' as const), at: place, line: pick }),
  ),
  { minLength: 1, maxLength: 12 },
);

export function damaged(text: string, damages: readonly Damage[]): string {
  const lines = text.split('\n');
  for (const damage of damages) {
    const at = Math.floor(damage.at * lines.length);
    const line = lines[at] ?? '';
    if (damage.kind === 'delete') lines.splice(at, 1);
    else if (damage.kind === 'repeat') lines.splice(at, 0, line);
    else if (damage.kind === 'cut') lines.splice(at, 1, line.slice(0, line.length / 2), line.slice(line.length / 2));
    else if (damage.kind === 'join') lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`);
    else if (damage.kind === 'insert') lines.splice(at, 0, damage.line);
    else {
      const to = Math.floor(damage.to * lines.length);
      lines.splice(at, 1, lines[to] ?? '');
      lines.splice(to, 1, line);
    }
  }
  return lines.join('\n');
}
