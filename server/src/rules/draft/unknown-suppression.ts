import { slice } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { practice } from '../legal-sources';
import type { Fix, Rule, SuppressionNote } from '../rule';

const draft = (...comments: readonly string[]): string =>
  exampleDraft({ sections: ['## I. KẾT QUẢ\n', ...comments, 'Thư viện xã mở cửa đủ các ngày trong tuần.'].join('\n') });

export const unknownSuppression: Rule = {
  id: 'draft/unknown-suppression',
  title: { vi: 'Lời chú tắt quy tắc không hiểu được', en: 'Comment that turns off no known rule' },
  why: {
    vi: 'Lời chú tắt một quy tắc chỉ có tác dụng khi viết đúng lệnh và đúng mã quy tắc. Gõ sai một chữ thì phát hiện vẫn hiện, hoặc tưởng là đã tắt mà chưa tắt.',
    en: 'A comment turns a rule off only when the order and the id of the rule are right. With a slip in either it does nothing.',
  },
  messages: {
    'unknown-rule': {
      vi: 'Không có quy tắc «{id}»; lời chú không tắt được gì{near}.',
      en: 'There is no rule “{id}”; the comment turns nothing off{nearEn}.',
    },
    'not-suppressible': {
      vi: 'Quy tắc «{id}» không tắt được bằng lời chú; cần sửa hoặc bỏ lời chú bị nêu.',
      en: 'Rule “{id}” cannot be turned off by a comment; mend or remove the comment it is about.',
    },
    directive: {
      vi: 'Không hiểu lời chú «{found}»; cần «van-thu tắt dòng sau: …», «van-thu tắt: …», «van-thu bật: …» hoặc «van-thu tắt cả tệp: …».',
      en: 'The comment “{found}” is not understood; write “van-thu-disable-next-line …”, “van-thu-disable …”, “van-thu-enable …” or “van-thu-disable-file …”.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: draft('<!-- van-thu tắt dòng sau: form/simbol -->'),
      findings: [{ message: 'unknown-rule', at: 'form/simbol' }],
      fixed: draft('<!-- van-thu tắt dòng sau: form/symbol -->'),
    },
    {
      text: draft('<!-- van-thu-disable-next-line draft/unused-suppression -->'),
      findings: [{ message: 'not-suppressible', at: 'draft/unused-suppression' }],
      fixed: draft(),
    },
    {
      text: draft('<!-- van-thu tắt dòng trên: form/symbol -->'),
      findings: [{ message: 'directive', at: '<!-- van-thu tắt dòng trên: form/symbol -->' }],
    },
    { text: draft('<!-- Văn thư kiểm tra lại số liệu -->'), findings: [] },
    { text: draft('<!-- van-thu tắt dòng sau: form/symbol -->'), findings: [] },
  ],
  *check({ report, suppressions }) {
    for (const note of suppressions) {
      if (note.kind === 'unused') continue;
      const near = note.near.length > 0 ? note.near.join(', ') : null;
      const values = {
        id: note.id,
        found: slice(report.text, note.span).replace(/\s+/g, ' '),
        near: near ? `; gần nhất: ${near}` : '',
        nearEn: near ? `; nearest: ${near}` : '',
      };
      yield { message: note.kind, values, span: note.span, fixes: fixesOf(note) };
    }
  },
};

function fixesOf({ near, span, removal }: SuppressionNote): readonly Fix[] {
  const removing: Fix = {
    title: { vi: 'Bỏ khỏi lời chú', en: 'Remove from the comment' },
    safe: false,
    edits: [{ span: removal, newText: '' }],
  };
  return [...near.map((id) => replaceWith(span, id, false)), removing];
}
