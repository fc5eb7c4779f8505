import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

const draft = (above: string, sentence = 'Theo Nghị quyết số 12/NQ-HĐND, xã đã mở thư viện.'): string =>
  exampleDraft({ sections: `## I. KẾT QUẢ\n\n${above}${sentence}` });

export const unusedSuppression: Rule = {
  id: 'draft/unused-suppression',
  title: { vi: 'Lời chú tắt quy tắc không còn cần', en: 'Comment that turns off nothing' },
  why: {
    vi: 'Lời chú còn lại sau khi lỗi đã sửa sẽ che mất lỗi mới của cùng quy tắc ở chỗ ấy. Bỏ đi thì quy tắc lại canh chừng chỗ đó.',
    en: 'A comment left behind after the fault was mended would hide the next one of the same rule at that place. Without it the rule watches again.',
  },
  messages: {
    rule: {
      vi: 'Lời chú tắt «{id}» không còn cần: quy tắc không phát hiện gì ở đây.',
      en: 'Nothing to turn off: “{id}” finds nothing here.',
    },
    comment: {
      vi: 'Lời chú không còn cần: không có gì để tắt hay bật ở đây.',
      en: 'Nothing to turn off or on here.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'hint',
  fix: 'suggested',
  examples: [
    {
      text: draft('<!-- van-thu tắt dòng sau: citation/no-number -->\n'),
      findings: [{ message: 'rule', at: 'citation/no-number' }],
      fixed: draft(''),
    },
    {
      text: draft('<!-- van-thu tắt dòng sau: citation/incomplete-first-mention, citation/no-number -->\n'),
      findings: [{ message: 'rule', at: 'citation/no-number' }],
      fixed: draft('<!-- van-thu tắt dòng sau: citation/incomplete-first-mention -->\n'),
    },
    {
      text: draft('<!-- van-thu bật -->\n\n'),
      findings: [{ message: 'comment', at: '<!-- van-thu bật -->' }],
    },
    { text: draft('<!-- van-thu tắt dòng sau: citation/incomplete-first-mention -->\n'), findings: [] },
    { text: draft('<!-- van-thu-disable-next-line citation/incomplete-first-mention -->\n'), findings: [] },
  ],
  *check({ suppressions }) {
    for (const { kind, id, span, removal } of suppressions) {
      if (kind !== 'unused') continue;
      yield {
        message: id === '' ? 'comment' : 'rule',
        values: { id },
        span,
        fixes: [
          {
            title: { vi: 'Bỏ lời chú không còn cần', en: 'Remove the needless comment' },
            safe: false,
            edits: [{ span: removal, newText: '' }],
          },
        ],
      };
    }
  },
};
