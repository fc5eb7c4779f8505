import { overlaps, slice, spanOf, type Span } from '../../text/span';
import type { BodyBlock, Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { sourced } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

const SENTENCE = 'Trên đây là Báo cáo kết quả thực hiện công tác thư viện năm 2025 của Ủy ban nhân dân xã Tân Hòa';

export const closingMark: Rule = {
  id: 'form/closing-mark',
  title: { vi: 'Dấu kết thúc «./.»', en: 'Closing mark “./.”' },
  why: {
    vi: 'Các mẫu của Nghị định 30 đều đặt «./.» một lần, ngay sau chữ cuối của nội dung, để người đọc biết văn bản hết ở đó và không bị thêm chữ. Văn bản của Đảng kết thúc bằng dấu chấm.',
    en: 'Every template of the decree closes the text with “./.”, once, right after its last word, so that nothing can be added to it. Party documents end with a plain stop.',
  },
  messages: {
    missing: { vi: 'Thiếu dấu kết thúc «./.»; cần đặt ở cuối nội dung.', en: 'Missing “./.” at the end of the text.' },
    again: {
      vi: 'Thừa dấu «./.»; chỉ cần một lần ở cuối nội dung.',
      en: 'Needless “./.”: it stands once, at the end of the text.',
    },
    wrong: {
      vi: 'Dấu kết thúc sai thể thức: gặp «{found}», cần «{wanted}» viết liền sau chữ cuối.',
      en: 'Wrong closing mark: found “{found}”, write “{wanted}” right after the last word.',
    },
    party: {
      vi: 'Thừa dấu «./.»; văn bản của Đảng kết thúc bằng dấu chấm.',
      en: 'Needless “./.”: Party documents end with a plain stop.',
    },
  },
  source: sourced('Phụ lục III, Mẫu 1.4'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: exampleDraft({ closing: `${SENTENCE}.` }),
      findings: [{ message: 'missing', at: '.' }],
      fixed: exampleDraft(),
    },
    { text: exampleDraft({ closing: SENTENCE }), findings: [{ message: 'missing', at: 'a' }], fixed: exampleDraft() },
    {
      text: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau./.' }),
      findings: [{ message: 'again', at: './.' }],
      fixed: exampleDraft({ opening: 'Ủy ban nhân dân xã báo cáo kết quả như sau.' }),
    },
    {
      text: exampleDraft({ closing: `**${SENTENCE};**` }),
      findings: [{ message: 'missing', at: ';' }],
      fixed: exampleDraft({ closing: `**${SENTENCE}./.**` }),
    },
    {
      text: exampleDraft({ closing: `${SENTENCE} . /.` }),
      findings: [{ message: 'wrong', at: ' . /.' }],
      fixed: exampleDraft(),
    },
    {
      text: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---' }),
      findings: [{ message: 'party', at: './.' }],
      fixed: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', closing: `${SENTENCE}.` }),
    },
    { text: exampleDraft(), findings: [] },
    { text: exampleDraft({ closing: `*${SENTENCE}./.*` }), findings: [] },
    { text: exampleDraft({ opening: 'Địa chỉ trang tin: ../../thu-vien.md; kết quả như sau:' }), findings: [] },
    { text: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', closing: `${SENTENCE}.` }), findings: [] },
  ],
  *check({ report }) {
    // Comments and rules say nothing.
    const blocks = report.body.filter(({ kind }) => kind !== 'rule' && kind !== 'html');
    const last = blocks.at(-1);
    if (!last) return;
    const end = endOfText(report, last);
    const tail = report.text.slice(Math.max(report.bodySpan.start, end - LONGEST_TAIL), end);
    const found = MARK_AT_END.exec(tail)?.[0] ?? '';
    const span = spanOf(end - found.length, end);
    yield* elsewhere(report, span);
    if (report.regime === 'party') {
      if (found !== '')
        yield { message: 'party', span, severity: 'information', fixes: [replaceWith(span, '.', false)] };
    } else if (found === '') yield missing(report, end, last);
    else if (found !== MARK) yield wrong(span, found);
  },
};

const MARK = './.';
/** The mark, well or badly written, with the white space around it and a quotation mark behind it. */
const MARK_AT_END = /(?:(?<=[\p{L}\p{M}\d)”"’»%*_\]])|[\s.]+)[\s.]*\/[\s.]*[”"’»]?$/u;
const LONGEST_TAIL = 16;

/** Where the last word of the body ends, Markdown's closing marks left out. */
function endOfText(report: Report, { span }: BodyBlock): number {
  const trail = /[\s*_]*$/.exec(report.text.slice(Math.max(report.bodySpan.start, span.end - LONGEST_TRAIL), span.end));
  return span.end - (trail?.[0].length ?? 0);
}

/** White space and marks after the last word; a draft has no more of them. */
const LONGEST_TRAIL = 200;

/** Marks before the end of the body, and among the recipients. */
function* elsewhere(report: Report, end: Span): Iterable<RuleFinding> {
  const places = [report.bodySpan, ...(report.recipients?.lines ?? []).map(({ span }) => span)];
  const severity = report.regime === 'party' ? 'information' : undefined;
  for (const place of places) {
    for (const match of slice(report.text, place).matchAll(MARK_AMID)) {
      const span = spanOf(place.start + match.index, place.start + match.index + match[0].length);
      if (overlaps(span, end)) continue;
      const finding = { message: 'again', span, fixes: [replaceWith(span, '.', true)] };
      yield severity ? { ...finding, severity } : finding;
    }
  }
}

/** After a word and before white space: no path to a file. */
const MARK_AMID = /\.\/(?<=[\p{L}\p{M}\d)”"’»%*_\]] ?\.\/)(?:\.(?=[\s*_”"]|$)|(?=[\s*_”"]*$))/gmu;

/** A draft whose last words are no closing sentence may still be being written: there the mark is only suggested. */
function missing(report: Report, end: number, { kind, span: block }: BodyBlock): RuleFinding {
  const stop = /[.;,:]?$/.exec(report.text.slice(end - 1, end))?.[0] ?? '';
  const span = spanOf(end - 1, end);
  if (kind === 'table' || kind === 'html' || kind === 'code' || kind === 'heading') return { message: 'missing', span };
  const edit = { span: stop === '' ? spanOf(end, end) : span, newText: MARK };
  return {
    message: 'missing',
    span,
    fixes: [
      {
        title: { vi: 'Thêm dấu «./.»', en: 'Add “./.”' },
        safe: report.closingSentence?.span.start === block.start,
        edits: [edit],
      },
    ],
  };
}

/** Spaces within or before the mark, half of it, a stop before it, or a quotation mark behind it. */
function wrong(span: Span, found: string): RuleFinding {
  const quote = /[”"’»]$/.exec(found)?.[0] ?? '';
  const wanted = `${quote}${MARK}`;
  return {
    message: 'wrong',
    values: { found: found.trim().replace(/\s+/g, ' '), wanted },
    span,
    fixes: [replaceWith(span, wanted, true)],
  };
}
