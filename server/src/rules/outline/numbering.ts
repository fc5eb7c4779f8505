import { numberLike } from '../../report/number-like';
import { numbersInText, type NumbersInText } from '../../report/renumber';
import type { NumberStyle, Section, SectionNumber } from '../../report/report';
import { componentsOf, isDotted } from '../../report/section-number';
import { fold } from '../../text/fold';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Fix, Rule, RuleFinding } from '../rule';
import { explainedNumbers } from './explained';
import { siblingGroups, type Siblings } from './headings';
import { goesOnInAnotherStyle, levelFindings } from './number-levels';
import { renumber, renumberEdits } from './renumber';
import { needsNoNumber, slipsOf, type NumberSlip } from './sibling-numbers';

/** So many slips among siblings have a fix of their own; the last of these numbers all that follow, and serves them. */
const MOST_FIXES = 20;

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
    letter: {
      vi: 'Chữ cái không dùng để đánh số điểm: gặp «{found}», cần «{wanted}».',
      en: 'No point has this letter: found “{found}”, write “{wanted}”.',
    },
    continued: {
      vi: 'Số mục đếm tiếp từ mục trước: gặp «{found}», cần «{wanted}»; mỗi mục đánh số lại từ đầu.',
      en: 'Numbers go on from the section before: found “{found}”, write “{wanted}”; each section numbers anew.',
    },
    prefix: {
      vi: 'Số mục không hợp với mục trên: gặp «{found}», cần «{wanted}».',
      en: 'Number against that of the section above: found “{found}”, write “{wanted}”.',
    },
    style: {
      vi: 'Số mục cùng cấp viết hai kiểu: gặp «{found}», cần «{wanted}».',
      en: 'Numbers of one level in two writings: found “{found}”, write “{wanted}”.',
    },
    level: {
      vi: 'Mục «{found}» đứng ngang hàng với «{beside}»; cần đặt dưới một mục như «{beside}».',
      en: 'Section “{found}” stands beside “{beside}”; it belongs under one like it.',
    },
    skipped: {
      vi: 'Mục «{found}» đứng ngay dưới «{above}»; ở mục khác cấp này là «{wanted}».',
      en: 'Section “{found}” stands right under “{above}”; elsewhere “{wanted}” does.',
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
    {
      text: sections('I. KẾT QUẢ', '1. Thư viện', '2. Chợ', 'II. NHIỆM VỤ', '3. Thư viện', '4. Chợ'),
      findings: [{ message: 'continued', at: '3.' }],
      fixed: sections('I. KẾT QUẢ', '1. Thư viện', '2. Chợ', 'II. NHIỆM VỤ', '1. Thư viện', '2. Chợ'),
    },
    {
      text: sections('1. Kết quả', '1.1. Thư viện', '2. Nhiệm vụ', '1.1. Thư viện', '1.2. Chợ'),
      findings: [{ message: 'prefix', at: '1.1.' }],
      fixed: sections('1. Kết quả', '1.1. Thư viện', '2. Nhiệm vụ', '2.1. Thư viện', '2.2. Chợ'),
    },
    {
      text: sections('đ) Thư viện', 'e) Chợ', 'f) Bến xe', 'g) Đường').replace('đ)', 'a)').replace('e)', 'b)'),
      findings: [{ message: 'letter', at: 'f)' }],
      fixed: sections('a) Thư viện', 'b) Chợ', 'c) Bến xe', 'd) Đường'),
    },
    {
      text: sections('I. KẾT QUẢ', 'II. HẠN CHẾ', 'PHẦN III: NHIỆM VỤ'),
      findings: [{ message: 'style', at: 'PHẦN III:' }],
      fixed: sections('I. KẾT QUẢ', 'II. HẠN CHẾ', 'III. NHIỆM VỤ'),
    },
    {
      text: sections('1. Mở đường', 'I. KẾT QUẢ', 'II. NHIỆM VỤ'),
      findings: [{ message: 'level', at: '1.' }],
    },
    {
      text: sections('I. KẾT QUẢ', '1. Thư viện', '2. Chợ', 'II. HẠN CHẾ', 'a) Thư viện', 'b) Chợ'),
      findings: [{ message: 'skipped', at: 'a)' }],
      fixed: sections('I. KẾT QUẢ', '1. Thư viện', '2. Chợ', 'II. HẠN CHẾ', '1. Thư viện', '2. Chợ'),
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
    const { report } = context;
    const inText = numbersInText(report);
    const explained = explainedNumbers(context);
    const groups = [...siblingGroups(report)].flatMap(ofOneStyle);
    const continued = continuedGroups(groups, inText, explained.astray);
    yield* continuedFindings(continued);
    const goingOn = new Set(continued);
    for (const group of groups) {
      const first = goingOn.has(group) ? (firstNumber(group)?.value ?? 1) : 1;
      yield* slipFindings(group, slipsOf(group, first, inText, explained));
      yield* prefixFindings(group);
    }
    yield* levelFindings(report, explained);
  },
};

const firstNumber = (group: Siblings): SectionNumber | null =>
  group.sections.find((section) => section.number)?.number ?? null;

/**
 * Siblings of one style. Those of inner styles stand before the outermost one and each style counts for itself, unless
 * one goes on where the other ends ("I., II., Phần III").
 */
function ofOneStyle({ parent, sections }: Siblings): readonly Siblings[] {
  const styles = new Set(sections.flatMap(({ number }) => (number ? [number.style] : [])));
  if (styles.size === 0) return [];
  if (styles.size === 1 || goesOnInAnotherStyle(sections)) return [{ parent, sections: sections.filter(takesPart) }];
  return [...styles].map((style) => ({ parent, sections: sections.filter(({ number }) => number?.style === style) }));
}

const takesPart = ({ number, title }: Section): boolean => number !== null || !needsNoNumber(fold(title));

function* slipFindings(group: Siblings, slips: readonly NumberSlip[]): Iterable<RuleFinding> {
  const like = firstNumber(group);
  if (!like) return;
  const above = group.parent?.number?.text ?? '';
  let fix: Fix | null = null;
  for (const [nth, { kind, index, place }] of slips.entries()) {
    const section = group.sections[index];
    const wanted = section && numberLike(section.number ?? like, place, above);
    if (!section || wanted === null || wanted === undefined) continue;
    if (!fix || nth < MOST_FIXES)
      fix = section.number
        ? renumber(group.sections.slice(index), like, place, above)
        : insertNumber(group, index, place);
    yield {
      message: kind,
      values: { found: section.number?.text ?? '', wanted },
      span: section.number?.span ?? section.titleSpan,
      fixes: [fix],
    };
  }
}

/** A heading gets its number; those after it count on when they counted as if it were none. */
function insertNumber({ parent, sections }: Siblings, index: number, place: number): Fix {
  const like = sections.find((section) => section.number)?.number;
  const next = sections[index + 1]?.number;
  const above = parent?.number?.text ?? '';
  const end = next && next.value <= place ? undefined : index + 1;
  const edits = like ? renumberEdits(sections.slice(index, end), like, place, above) : [];
  const wanted = (like && numberLike(like, place, above)) ?? '';
  return { title: { vi: `Thêm «${wanted}»`, en: `Insert “${wanted}”` }, safe: false, edits };
}

/**
 * Groups that count on from the last number under the section before instead of from 1, first to last, and do so
 * without the sections whose numbers a finding on the outline explains.
 */
function continuedGroups(
  groups: readonly Siblings[],
  inText: NumbersInText,
  astray: ReadonlySet<Section>,
): readonly Siblings[] {
  const inPlace = groups.map(({ parent, sections }) => ({
    parent,
    sections: sections.filter((own) => !astray.has(own)),
  }));
  const still = new Set(countingOn(inPlace, inText));
  const counting = new Set(countingOn(groups, inText));
  return groups.filter((group, index) => counting.has(index) && still.has(index));
}

/** Indexes of the groups that count on from the one before. */
function countingOn(groups: readonly Siblings[], inText: NumbersInText): readonly number[] {
  const last = new Map<NumberStyle, number>();
  return [...groups.entries()].flatMap(([index, group]) => {
    const first = firstNumber(group);
    if (!first || !group.parent) return [];
    const before = last.get(first.style);
    last.set(first.style, group.sections.findLast((section) => section.number)?.number?.value ?? first.value);
    const opening = group.sections[0];
    const followsText = opening !== undefined && inText.get(opening)?.get(first.style) === first.value - 1;
    const goesOn = first.value > 1 && before === first.value - 1 && !followsText && !isDotted(first.style);
    return goesOn ? [index] : [];
  });
}

/** One finding for each style: who counts through one section counts through all. */
function* continuedFindings(groups: readonly Siblings[]): Iterable<RuleFinding> {
  const styles = new Set(groups.map((group) => firstNumber(group)?.style));
  for (const style of styles) {
    const alike = groups.filter((group) => firstNumber(group)?.style === style);
    const number = alike[0] && firstNumber(alike[0]);
    if (!number) continue;
    const edits = alike.flatMap(({ parent, sections }) =>
      renumberEdits(sections, number, 1, parent?.number?.text ?? ''),
    );
    yield {
      message: 'continued',
      values: { found: number.text, wanted: numberLike(number, 1) ?? '' },
      span: number.span,
      fixes: [
        { title: { vi: 'Đánh số lại từ đầu trong mỗi mục', en: 'Number anew in each section' }, safe: false, edits },
      ],
    };
  }
}

/** `1.2.` under `2.`: told once for all that stand there. */
function* prefixFindings({ parent, sections }: Siblings): Iterable<RuleFinding> {
  const above = componentsOf(parent?.number?.text ?? '');
  const wrong = sections.filter(({ number }) => number && isDotted(number.style) && !startsLike(number.text, above));
  const first = wrong[0]?.number;
  if (!parent?.number || above.length === 0 || !first) return;
  const edits = wrong.flatMap(({ number }) =>
    number
      ? [{ span: number.span, newText: numberLike(number, number.value, parent.number?.text) ?? number.text }]
      : [],
  );
  yield {
    message: 'prefix',
    values: { found: first.text, wanted: numberLike(first, first.value, parent.number.text) ?? '' },
    span: first.span,
    fixes: [{ title: { vi: 'Sửa theo số của mục trên', en: 'Number by the section above' }, safe: false, edits }],
  };
}

function startsLike(number: string, above: readonly number[]): boolean {
  const components = componentsOf(number).slice(0, -1);
  return components.length !== above.length || components.every((component, index) => component === above[index]);
}
