import { plainPages } from '../example-pages';
import { exampleDraft } from '../example-draft';
import { sourced } from '../legal-sources';
import type { Rule } from '../rule';

const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export const nationalNameWrapped: Rule = {
  id: 'form/national-name-wrapped',
  title: { vi: 'Quốc hiệu bị ngắt dòng', en: 'National name on two lines' },
  why: {
    vi: 'Sơ đồ và mọi mẫu của Nghị định 30 đều đặt Quốc hiệu trên một dòng, Tiêu ngữ cân giữa ở dưới. Bị ngắt dòng thì cả phần đầu trang lệch đi.',
    en: 'The decree’s diagram and all its templates set the national name on one line with the motto centred below. Wrapped, it pushes the whole head of the page out of place.',
  },
  messages: {
    wrapped: {
      vi: 'Quốc hiệu bị ngắt thành hai dòng khi in; cần một dòng: rút ngắn địa danh hoặc chọn cỡ chữ 12 cho Quốc hiệu.',
      en: 'The national name takes two printed lines; bring it to one: a shorter place name, or size 12.',
    },
  },
  source: sourced('Phụ lục I, Phần I, Mục II.1'),
  severity: 'warning',
  fix: 'none',
  examples: [
    {
      text: exampleDraft({ names: `**${NAME}**\n\n**Độc lập - Tự do - Hạnh phúc**\n\n**XÃ TÂN HÒA**` }),
      layout: { ...plainPages, nationalNameWrapped: true },
      findings: [{ message: 'wrapped', at: NAME }],
    },
    { text: exampleDraft(), layout: plainPages, findings: [] },
  ],
  *check({ report, layout }) {
    if (!layout?.nationalNameWrapped) return;
    const place = report.nationalName ?? report.placeDate?.place ?? report.placeDate ?? report.documentType;
    if (place) yield { message: 'wrapped', span: place.span };
  },
};
