import { spanOf } from '../../text/span';
import type { NumberStyle, Report, Section } from '../../report/report';
import { readSectionNumber, writeNumber } from '../../report/section-number';
import { exampleDraft } from '../example-draft';
import { insertAt } from '../fixes';
import { practice } from '../legal-sources';
import type { Fix, Rule, RuleFinding } from '../rule';
import { parentOf, siblingGroups } from './headings';

const sections = (...titles: readonly string[]): string =>
  exampleDraft({ sections: titles.flatMap((title) => [`## ${title}`, 'Đã thực hiện xong.']).join('\n\n') });

export const numbering: Rule = {
  id: 'outline/numbering',
  title: { vi: 'Số thứ tự của mục', en: 'Numbers of sections' },
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
  ],
  *check({ report }) {
    for (const group of siblingGroups(report)) yield* checkGroup(report, group);
  },
};

/** Siblings number one after another from 1; those that follow a slip count on from it, so that it is told once. */
function* checkGroup(report: Report, group: readonly Section[]): Iterable<RuleFinding> {
  const style = group.find((section) => section.number)?.number?.style;
  if (!style) return;
  const parent = group[0] ? parentOf(report, group[0]) : null;
  let last = 0;
  for (const [index, section] of group.entries()) {
    const wanted = writeNumber(style, last + 1, parent?.number?.text);
    if (!section.number) {
      yield {
        message: 'missing',
        values: { wanted },
        span: section.titleSpan,
        fixes: [insertAt(section.titleSpan.start, `${wanted} `, false)],
      };
      last += 1;
      continue;
    }
    if (section.number.style !== style) return;
    const { value, text, span } = section.number;
    if (value !== last + 1) {
      yield {
        message: value === last ? 'repeated' : 'order',
        values: { found: text, wanted },
        span,
        fixes: [renumber(group.slice(index), style, last + 1, parent?.number?.text ?? '')],
      };
    }
    last = value;
  }
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
