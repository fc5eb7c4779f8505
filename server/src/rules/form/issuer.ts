import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';
import { isAllCaps } from '../../text/letters';
import { spanOf } from '../../text/span';
import { exampleDraft } from '../example-draft';
import { replaceWith } from '../fixes';
import { decree } from '../legal-sources';
import type { Rule, RuleFinding } from '../rule';
import { isAsTyped, isInBody } from './in-body';

/** Abbreviations whose words are beyond doubt. */
const FULL: Readonly<Record<string, string>> = {
  UBND: 'ỦY BAN NHÂN DÂN',
  HĐND: 'HỘI ĐỒNG NHÂN DÂN',
  BCĐ: 'BAN CHỈ ĐẠO',
  'TP.': 'THÀNH PHỐ',
  'P.': 'PHƯỜNG',
};
const SHORT = /(?<![\p{L}\p{M}])(?:(?:UBND|HĐND|BCĐ)(?![\p{L}\p{M}\d])|TP\.|P\.)/giu;
/** An agency's name behind its committee's on one line, folded. */
const JOINED =
  /^(?:ubnd|uy ban nhan dan) (?:xa|phuong|dac khu|tinh|thanh pho) .+? (?:(?:phong|so) (?:kinh te|van hoa|noi vu|tu phap|tai chinh|xay dung|nong nghiep|giao duc|y te|cong thuong|khoa hoc|dan toc)|trung tam \S|ban quan ly \S|van phong$)/;

const named = (...names: readonly string[]): string => exampleDraft({ names: names.join('\n\n') });

export const issuer: Rule = {
  id: 'form/issuer',
  title: { vi: 'Tên cơ quan ban hành sai thể thức', en: 'Form of the issuing body' },
  why: {
    vi: 'Nghị định 30 quy định tên cơ quan ban hành là tên chính thức, đầy đủ, in hoa, đậm, dưới tên cơ quan chủ quản trực tiếp (nếu có); chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng. Tên viết tắt không xác định được cơ quan chịu trách nhiệm về văn bản.',
    en: 'The decree asks for the official name of the issuer in full, in capitals, under its parent body if it has one; only the parent’s name may be abbreviated. An abbreviated name does not say who answers for the document.',
  },
  messages: {
    abbreviated: {
      vi: 'Tên cơ quan ban hành viết tắt: gặp «{found}», cần «{wanted}».',
      en: 'Abbreviated name of the issuer: found “{found}”, write “{wanted}”.',
    },
    capitals: {
      vi: 'Tên cơ quan sai thể thức: gặp «{found}», cần chữ in hoa.',
      en: 'The name “{found}” stands in capitals.',
    },
    line: {
      vi: 'Tên cơ quan chủ quản và cơ quan ban hành ghi chung một dòng: gặp «{found}», cần hai dòng.',
      en: 'Parent body and issuer stand on one line, “{found}”; each needs its own.',
    },
  },
  source: decree('Phụ lục I, Phần I, Mục II.2'),
  severity: 'warning',
  fix: 'suggested',
  examples: [
    {
      text: named('**UBND XÃ TÂN HÒA**'),
      findings: [{ message: 'abbreviated', at: 'UBND' }],
      fixed: named('**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**'),
    },
    {
      text: named('**Ủy ban nhân dân xã Tân Hòa**'),
      findings: [{ message: 'capitals', at: 'Ủy ban nhân dân xã Tân Hòa' }],
      fixed: named('**ỦY BAN NHÂN DÂN XÃ TÂN HÒA**'),
    },
    {
      text: named('**ỦY BAN NHÂN DÂN XÃ TÂN HÒA PHÒNG KINH TẾ**'),
      findings: [{ message: 'line', at: 'ỦY BAN NHÂN DÂN XÃ TÂN HÒA PHÒNG KINH TẾ' }],
    },
    { text: named('UBND XÃ TÂN HÒA', '**PHÒNG KINH TẾ**'), findings: [] },
    { text: exampleDraft(), findings: [] },
    {
      text: exampleDraft({ frontMatter: '---\ncơ quan ban hành: Ủy ban nhân dân xã Tân Hòa\n---', names: '' }),
      findings: [],
    },
  ],
  *check({ report }) {
    if (report.regime === 'party') return;
    const { issuer: name, parentBody } = report;
    if (name) {
      yield* abbreviations(report, name);
      yield* joinedNames(report, name);
    }
    for (const field of [parentBody, name]) if (field) yield* smallLetters(report, field);
  },
};

function* abbreviations(report: Report, name: Field): Iterable<RuleFinding> {
  const typed = report.text.slice(name.span.start, name.span.end);
  for (const match of typed.matchAll(SHORT)) {
    const found = match[0];
    const full = FULL[found.normalize('NFC').toUpperCase()];
    if (!full) continue;
    const wanted = isAllCaps(typed) ? full : full.charAt(0) + full.slice(1).toLowerCase();
    const start = name.span.start + match.index;
    const span = spanOf(start, start + found.length);
    // Behind "TP." a name may follow without a space.
    const isClose = /^\p{L}/u.test(typed.slice(match.index + found.length));
    const fixes = [replaceWith(span, isClose ? `${wanted} ` : wanted, false)];
    yield { message: 'abbreviated', values: { found, wanted }, span, fixes };
  }
}

function* joinedNames(report: Report, name: Field): Iterable<RuleFinding> {
  if (!isInBody(report, name) || !isAsTyped(report, name)) return;
  if (!JOINED.test(fold(name.text).replace(/\s+/g, ' '))) return;
  yield { message: 'line', values: { found: name.text }, span: name.span, severity: 'information' };
}

/** In front matter a name may be typed in any letters; the export writes capitals. */
function* smallLetters(report: Report, field: Field): Iterable<RuleFinding> {
  if (!isInBody(report, field) || isAllCaps(field.text)) return;
  const fixes = isAsTyped(report, field) ? [replaceWith(field.span, field.text.toUpperCase(), true)] : [];
  yield { message: 'capitals', values: { found: field.text }, span: field.span, fixes };
}
