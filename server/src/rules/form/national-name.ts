import { fold } from '../../text/fold';
import type { Field } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';

/** Both places of the tone mark are right: the decree itself prints HÒA and HOÀ. */
const NATIONAL_NAME = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'] as const;
const MOTTO = ['Độc lập - Tự do - Hạnh phúc'] as const;

const draft = (name: string, motto: string): string =>
  exampleDraft({ names: `**${name}**\n\n**${motto}**\n\n**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**` });

export const nationalName: Rule = {
  id: 'form/national-name',
  title: { vi: 'Quốc hiệu, Tiêu ngữ sai thể thức', en: 'Form of national name and motto' },
  why: {
    vi: 'Quốc hiệu và Tiêu ngữ có câu chữ cố định, Nghị định 30 quy định cả kiểu chữ và gạch nối có cách chữ hai bên. Sai một chữ ở hai dòng này là lỗi thể thức dễ thấy nhất của văn bản.',
    en: 'The decree fixes the words of both lines, their capitals and the hyphens with a space on each side. A slip in them is the first fault a reader sees.',
  },
  messages: {
    name: {
      vi: 'Quốc hiệu sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong national name: found “{found}”, write “{wanted}”.',
    },
    'no-motto': {
      vi: 'Thiếu Tiêu ngữ dưới Quốc hiệu; cần «{wanted}».',
      en: 'Missing motto under the national name: “{wanted}”.',
    },
    'no-name': {
      vi: 'Thiếu Quốc hiệu trên Tiêu ngữ; cần «{wanted}».',
      en: 'Missing national name above the motto: “{wanted}”.',
    },
    motto: {
      vi: 'Tiêu ngữ sai thể thức: gặp «{found}», cần «{wanted}».',
      en: 'Wrong motto: found “{found}”, write “{wanted}”.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.1'),
  severity: 'warning',
  fix: 'safe',
  examples: [
    {
      text: draft('Cộng hòa xã hội chủ nghĩa Việt Nam', MOTTO[0]),
      findings: [{ message: 'name', at: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }],
      fixed: draft(NATIONAL_NAME[0], MOTTO[0]),
    },
    {
      text: draft('CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM', MOTTO[0]),
      findings: [{ message: 'name', at: 'CỘNG HOÀ XÃ HỘI CHỦ NGHIÃ VIỆT NAM' }],
      fixed: draft(NATIONAL_NAME[0], MOTTO[0]),
    },
    {
      text: draft(NATIONAL_NAME[0], 'Độc lập – Tự do – Hạnh phúc'),
      findings: [{ message: 'motto', at: 'Độc lập – Tự do – Hạnh phúc' }],
      fixed: draft(NATIONAL_NAME[0], MOTTO[0]),
    },
    {
      text: draft(NATIONAL_NAME[0], 'Độc lập-Tự do-Hạnh phúc'),
      findings: [{ message: 'motto', at: 'Độc lập-Tự do-Hạnh phúc' }],
      fixed: draft(NATIONAL_NAME[0], MOTTO[0]),
    },
    {
      text: draft(NATIONAL_NAME[0], 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'),
      findings: [{ message: 'motto', at: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC' }],
      fixed: draft(NATIONAL_NAME[0], MOTTO[0]),
    },
    {
      text: exampleDraft({ names: `**${NATIONAL_NAME[0]}**\n\n**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**` }),
      findings: [{ message: 'no-motto', at: NATIONAL_NAME[0] }],
    },
    { text: draft(NATIONAL_NAME[0], MOTTO[0]), findings: [] },
    { text: draft(NATIONAL_NAME[1], MOTTO[0]), findings: [] },
    { text: draft(NATIONAL_NAME[0].normalize('NFD'), MOTTO[0].normalize('NFD')), findings: [] },
    { text: exampleDraft(), findings: [] },
  ],
  *check({ report }) {
    if (report.regime === 'party') return;
    const { nationalName: name, motto } = report;
    // A draft without both gets them from the export.
    if (name && !motto) yield { message: 'no-motto', values: { wanted: MOTTO[0] }, span: name.span };
    if (motto && !name) yield { message: 'no-name', values: { wanted: NATIONAL_NAME[0] }, span: motto.span };
    if (name) yield* fixedText('name', name, NATIONAL_NAME);
    if (motto) yield* fixedText('motto', motto, MOTTO);
  },
};

function* fixedText(message: string, field: Field, right: readonly [string, ...string[]]): Iterable<RuleFinding> {
  const found = field.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (right.includes(found)) return;
  const [wanted] = right;
  // Only letters' case, marks and the hyphens differ: nothing of the draft is lost.
  const isSameWords = lettersOf(found) === lettersOf(wanted);
  yield { message, values: { found, wanted }, span: field.span, fixes: [replaceWith(field.span, wanted, isSameWords)] };
}

const lettersOf = (text: string): string => fold(text).replace(/[^a-z]+/g, '');
