import { spanOf } from '../../text/span';
import type { NumberStyle, Report, Section } from '../../report/report';
import { readSectionNumber, writeNumber } from '../../report/section-number';
import { exampleDraft } from '../example-draft';
import { insertAt } from '../fixes';
import { practice } from '../legal-sources';
import type { Fix, Rule, RuleFinding } from '../rule';
import { explainedNumbers, type ExplainedNumbers } from './explained';
import { siblingGroups, type Siblings } from './headings';

/** Characters in which a paragraph's own number lies. */
const LONGEST_NUMBER = 20;

const sections = (...titles: readonly string[]): string =>
  exampleDraft({ sections: titles.flatMap((title) => [`## ${title}`, 'Đã thực hiện xong.']).join('\n\n') });

export const numbering: Rule = {
  id: 'outline/numbering',
  title: { vi: 'Số thứ tự của mục', en: 'Numbers of sections' },
  why: {
    vi: 'Nội dung phải trình bày theo một trình tự nhất định; số mục bị lặp hoặc bỏ quãng làm trình tự ấy đứt đoạn. Khi nơi khác dẫn «mục III.2», người đọc phải tìm được đúng một mục.',
    en: 'The content must follow a definite order, and a repeated or skipped number breaks it. Whoever is referred to “mục III.2” must find exactly one.',
  },
  messages: {
    missing: { vi: 'Tiêu đề thiếu số thứ tự; cần «{wanted}».', en: 'Heading without its number; write “{wanted}”.' },
    repeated: {
      vi: 'Số mục lặp lại: gặp «{found}», cần «{wanted}».',
      en: 'Number used twice: found “{found}”, write “{wanted}”.',
    },
    order: {
      vi: 'Số mục không liên tục: gặp «{found}», cần «{wanted}».',
      en: 'Number out of sequence: found “{found}”, write “{wanted}”.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục II.6.c và Mục V, dòng 6b'),
  severity: 'information',
  fix: 'suggested',
  examples: [
    {
      text: sections('I. KẾT QUẢ', 'NHIỆM VỤ'),
      findings: [{ message: 'missing', at: 'NHIỆM VỤ' }],
      fixed: sections('I. KẾT QUẢ', 'II. NHIỆM VỤ'),
    },
    {
      text: sections('I. KẾT QUẢ', 'I. NHIỆM VỤ', 'II. KIẾN NGHỊ'),
      findings: [{ message: 'repeated', at: 'I.' }],
      fixed: sections('I. KẾT QUẢ', 'II. NHIỆM VỤ', 'III. KIẾN NGHỊ'),
    },
    {
      text: sections('I. KẾT QUẢ', 'III. NHIỆM VỤ'),
      findings: [{ message: 'order', at: 'III.' }],
      fixed: sections('I. KẾT QUẢ', 'II. NHIỆM VỤ'),
    },
    { text: sections('I. KẾT QUẢ', 'II. NHIỆM VỤ', 'III. KIẾN NGHỊ'), findings: [] },
    { text: sections('KẾT QUẢ', 'NHIỆM VỤ'), findings: [] },
    {
      text: sections('1. Kết quả', '2. Nhiệm vụ', '2. Giải pháp', '3. Kiến nghị'),
      findings: [{ message: 'repeated', at: '2.' }],
      fixed: sections('1. Kết quả', '2. Nhiệm vụ', '3. Giải pháp', '4. Kiến nghị'),
    },
    { text: sections('Phần I KẾT QUẢ', 'Phần II NHIỆM VỤ'), findings: [] },
    { text: sections('a) Thư viện', 'b) Nhà văn hóa', 'c) Sân bóng', 'd) Chợ', 'đ) Bến xe', 'e) Đường'), findings: [] },
    {
      text: exampleDraft({
        sections:
          '1. Căn cứ kế hoạch được giao, xã đã họp dân.\n\n## 2. Kết quả\n\nĐã xong.\n\n## 3. Nhiệm vụ\n\nGiữ vững.',
      }),
      findings: [],
    },
  ],
  *check(context) {
    const inText = numbersInText(context.report);
    const explained = explainedNumbers(context);
    for (const group of siblingGroups(context.report)) yield* checkGroup(group, inText, explained);
  },
};

/** Siblings number one after another from 1; those that follow a slip count on from it, so that it is told once. */
function* checkGroup(
  { parent, sections: group }: Siblings,
  inText: ReturnType<typeof numbersInText>,
  { astray, uncounted, beginning }: ExplainedNumbers,
): Iterable<RuleFinding> {
  const style = group.find((section) => section.number)?.number?.style;
  if (!style) return;
  // A number may follow the one typed before it or the one that should stand there: "4, 4, 6" has one slip.
  let last = 0;
  let place = 0;
  // What a finding on the outline explains may be counted or not.
  let mayCount = 0;
  for (const [index, section] of group.entries()) {
    if (astray.has(section)) {
      mayCount += 1;
      continue;
    }
    if (beginning.has(section)) last = place = 0;
    place += 1;
    mayCount += uncounted.get(section) ?? 0;
    const wanted = writeNumber(style, place, parent?.number?.text);
    if (!section.number) {
      yield {
        message: 'missing',
        values: { wanted },
        span: section.titleSpan,
        fixes: [insertAt(section.titleSpan.start, `${wanted} `, false)],
      };
      last = place;
      continue;
    }
    if (section.number.style !== style) return;
    const { value, text, span } = section.number;
    const isExplained = value > last && value <= Math.max(last + 1, place) + mayCount;
    mayCount = 0;
    if (value !== last + 1 && value !== place && !isExplained && inText.get(section)?.get(style) !== value - 1) {
      yield {
        message: value === last ? 'repeated' : 'order',
        values: { found: text, wanted },
        span,
        fixes: [renumber(group.slice(index), style, place, parent?.number?.text ?? '')],
      };
    } else place = value;
    last = value;
  }
}

/**
 * The last number of each style that text carries between a heading and the one before: a khoản without a title, which
 * is no heading, counts among those that have one.
 */
function numbersInText(report: Report): ReadonlyMap<Section, ReadonlyMap<NumberStyle, number>> {
  const found = new Map<Section, ReadonlyMap<NumberStyle, number>>();
  let sinceHeading = new Map<NumberStyle, number>();
  for (const block of report.body) {
    if (block.kind === 'heading') {
      found.set(block.section, sinceHeading);
      sinceHeading = new Map();
    } else if (block.kind === 'paragraph' || block.kind === 'item') {
      const { start, end } = block.span;
      const typed = report.text.slice(start, Math.min(end, start + LONGEST_NUMBER)).replace(/^[\s*_]+/, '');
      const number = readSectionNumber(block.kind === 'item' ? `${block.marker ?? ''} ` : typed, 0)?.number;
      if (number) sinceHeading.set(number.style, number.value);
    }
  }
  return found;
}

/** Numbers these siblings, and what is numbered under them, from `first` on. */
function renumber(group: readonly Section[], style: NumberStyle, first: number, above: string): Fix {
  const edits = group.flatMap((section, index) => renumberSection(section, writeNumber(style, first + index, above)));
  return { title: { vi: 'Đánh số lại từ mục này', en: 'Renumber from here' }, safe: false, edits };
}

function renumberSection(section: Section, wanted: string): Fix['edits'] {
  if (!section.number)
    return [{ span: spanOf(section.titleSpan.start, section.titleSpan.start), newText: `${wanted} ` }];
  const dotted = section.children.filter(
    (child) => child.number?.style === 'arabic-2' || child.number?.style === 'arabic-3',
  );
  const below = dotted.flatMap((child) => {
    const style = child.number?.style ?? 'arabic-2';
    const value = child.number ? (readSectionNumber(child.number.text, 0)?.number.value ?? 1) : 1;
    return renumberSection(child, writeNumber(style, value, wanted));
  });
  return section.number.text === wanted ? below : [{ span: section.number.span, newText: wanted }, ...below];
}
