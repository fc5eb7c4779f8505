import type { Report } from '../../report/report';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

/** Units and Party committees of the level that ended on 01/7/2025. */
const NAMES = 'huyện|quận|thị xã|thị trấn|thị ủy|thị uỷ';
const UNIT = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${NAMES}|${NAMES.normalize('NFD')})(?![\p{L}\p{M}])`, 'giu');

const draft = (addressee: string, placeDate = '*Tân Hòa, ngày 05 tháng 12 năm 2025*'): string =>
  exampleDraft({ addressees: `Kính gửi: ${addressee}`, placeDate });

export const dissolvedUnit: Rule = {
  id: 'form/dissolved-unit',
  title: { vi: 'Đơn vị hành chính không còn từ 01/7/2025', en: 'Unit dissolved on 1 July 2025' },
  why: {
    vi: 'Từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã. Văn bản gửi cơ quan cấp huyện sau ngày đó là gửi đến nơi không còn.',
    en: 'Since 1 July 2025 there are provinces and communes only. A document sent to a body of the old district level after that day reaches nobody.',
  },
  messages: {
    dissolved: {
      vi: 'Đơn vị không còn từ ngày 01/7/2025: gặp «{found}», cần tên cơ quan, đơn vị hiện nay (cấp tỉnh hoặc cấp xã).',
      en: 'Dissolved on 1 July 2025: found “{found}”; name the present body or unit (province or commune).',
    },
  },
  source: sourced('tổ chức hai cấp từ ngày 01/7/2025', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15'),
  severity: 'warning',
  fix: 'none',
  examples: [
    { text: draft('Ủy ban nhân dân huyện Sông Lam'), findings: [{ message: 'dissolved', at: 'huyện' }] },
    { text: draft('UBND thị xã Bình Minh'), findings: [{ message: 'dissolved', at: 'thị xã' }] },
    {
      text: draft('Sở Nội vụ tỉnh Bình Minh', '*Thị trấn Tân Hòa, ngày 01 tháng 7 năm 2025*'),
      findings: [{ message: 'dissolved', at: 'Thị trấn' }],
    },
    {
      text: exampleDraft({ names: '**UBND HUYỆN SÔNG LAM**\n\n**PHÒNG VĂN HÓA**' }),
      findings: [{ message: 'dissolved', at: 'HUYỆN' }],
    },
    { text: draft('UBND huyện Sông Lam', '*Tân Hòa, ngày 30 tháng 6 năm 2025*'), findings: [] },
    { text: draft('UBND huyện Sông Lam', '*Tân Hòa, ngày     tháng     năm 2025*'), findings: [] },
    { text: draft('Ủy ban nhân dân tỉnh Bình Minh'), findings: [] },
    { text: draft('Cơ quan quản lý thư viện tỉnh Bình Minh; Bộ Tư lệnh Quân khu 4'), findings: [] },
    {
      text: exampleDraft({ opening: 'Trước khi sắp xếp, huyện Sông Lam có mười xã; kết quả như sau:' }),
      findings: [],
    },
  ],
  *check({ report }) {
    if (!isAfterTheEnd(report)) return;
    const { addressees, placeDate, issuer, parentBody } = report;
    for (const field of [parentBody, issuer, placeDate?.place ?? null, ...(addressees?.lines ?? [])]) {
      if (!field) continue;
      const typed = report.text.slice(field.span.start, field.span.end);
      for (const { index, 0: found } of typed.matchAll(UNIT)) {
        const start = field.span.start + index;
        yield { message: 'dissolved', values: { found }, span: spanOf(start, start + found.length) };
      }
    }
  },
};

/** Dated from 01/7/2025 on; a date left blank proves nothing, but for its year. */
function isAfterTheEnd({ placeDate }: Report): boolean {
  if (!placeDate?.year) return false;
  const year = Number(placeDate.year.text);
  return year > 2025 || (year === 2025 && placeDate.month !== null && Number(placeDate.month.text) >= 7);
}
