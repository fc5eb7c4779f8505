import { isLocalPicture, picturePlaces, type PictureState, type PictureStates } from '../../report/pictures';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

const PICTURE = '![Sơ đồ tổ chức](hinh/so-do.png)';
const draft = exampleDraft({ sections: `## I. TỔ CHỨC BỘ MÁY\n\n${PICTURE}` });
const online = exampleDraft({
  sections: '## I. TỔ CHỨC BỘ MÁY\n\n![Sơ đồ tổ chức](https://tanhoa.example.vn/so-do.png)',
});
const stateOf = (address: string, state: PictureState): PictureStates => new Map([[address, state]]);

const MESSAGES: Readonly<Record<Exclude<PictureState, 'fine'>, string>> = {
  missing: 'missing',
  svg: 'convert',
  webp: 'convert',
  'unknown-kind': 'kind',
};
const NAMES: Partial<Readonly<Record<PictureState, string>>> = { svg: 'SVG', webp: 'WebP' };

export const missingPicture: Rule = {
  id: 'form/missing-picture',
  title: { vi: 'Hình không đưa vào văn bản được', en: 'Picture that cannot be put in' },
  why: {
    vi: 'Văn bản xuất ra chỉ có hình khi tệp hình nằm trong thư mục làm việc và thuộc loại mà Word in đúng trên mọi máy. Nếu không, chỗ của hình chỉ còn chữ «[Hình: …]» và văn bản phải làm lại.',
    en: 'The exported file holds a picture only if its file lies in the workspace and is of a kind that Word prints alike everywhere. Otherwise “[Hình: …]” stands in its place and the paper must be made anew.',
  },
  messages: {
    missing: {
      vi: 'Không tìm thấy hình «{address}» trong thư mục làm việc; cần chép tệp vào đó hoặc sửa đường dẫn.',
      en: 'There is no picture “{address}” in the workspace; copy it there or mend the address.',
    },
    outside: {
      vi: 'Hình «{address}» nằm ngoài thư mục làm việc; cần chép tệp vào cạnh bản thảo và ghi đường dẫn tương đối.',
      en: 'The picture “{address}” is not in the workspace; copy it beside the draft and give its relative address.',
    },
    convert: {
      vi: 'Hình {kind} «{address}» không in được như nhau trên mọi máy; cần chuyển sang PNG.',
      en: '{kind} picture “{address}” does not print alike everywhere; convert it to PNG.',
    },
    kind: {
      vi: 'Tệp «{address}» không phải hình PNG, JPG, GIF hay BMP đọc được; cần chuyển sang PNG.',
      en: '“{address}” is no PNG, JPG, GIF or BMP picture that can be read; convert it to PNG.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: draft,
      pictures: stateOf('hinh/so-do.png', 'missing'),
      findings: [{ message: 'missing', at: 'hinh/so-do.png' }],
    },
    {
      text: draft.replaceAll('.png', '.svg'),
      pictures: stateOf('hinh/so-do.svg', 'svg'),
      findings: [{ message: 'convert', at: 'hinh/so-do.svg' }],
    },
    { text: online, findings: [{ message: 'outside', at: 'https://tanhoa.example.vn/so-do.png' }] },
    { text: draft, pictures: stateOf('hinh/so-do.png', 'fine'), findings: [] },
  ],
  *check({ report, pictures }) {
    // In a document that is issued the words in the picture's place are no blank of a draft any more.
    const severity = report.status === 'issued' ? 'warning' : 'information';
    for (const { address, span } of picturePlaces(report)) {
      const state = pictures?.get(address) ?? 'fine';
      if (!isLocalPicture(address)) yield { message: 'outside', values: { address }, span, severity };
      else if (state !== 'fine') {
        yield { message: MESSAGES[state], values: { address, kind: NAMES[state] ?? '' }, span, severity };
      }
    }
  },
};
