import { rules } from '../rules/registry';
import type { LegalSource, Rule, RuleOption, Severity, Wording } from '../rules/rule';
import { changedLines, examplePairs, markedLines } from './rule-page-examples';
import { LEVEL_WORDS } from './rule-file';

const FAMILIES: Readonly<Record<string, Wording>> = {
  form: { vi: 'Thể thức', en: 'Form' },
  outline: { vi: 'Đề cương và bố cục', en: 'Outline and structure' },
  citation: { vi: 'Viện dẫn', en: 'Citations' },
  language: { vi: 'Chính tả, viết hoa', en: 'Spelling and capitals' },
  draft: { vi: 'Bản thảo', en: 'The draft itself' },
};

const CERTAINTIES: Readonly<Record<LegalSource['certainty'], Wording>> = {
  decree: { vi: 'lời của văn bản', en: 'the document’s own words' },
  sourced: { vi: 'ví dụ, mẫu của văn bản, hoặc nguồn đã nêu', en: 'its examples and templates, or the source named' },
  practice: { vi: 'thông lệ hoặc suy luận', en: 'custom or inference' },
};

const FIXES: Readonly<Record<Rule['fix'], Wording>> = {
  safe: {
    vi: 'an toàn, chạy được cùng lúc với các sửa chữa an toàn khác',
    en: 'safe, may run together with the other safe ones',
  },
  suggested: { vi: 'gợi ý, chọn từng chỗ', en: 'suggested, chosen place by place' },
  none: { vi: 'không có', en: 'none' },
};

const both = ({ vi, en }: Wording): string => `${vi} (*${en}*)`;
/** A sentence whose values are left open. */
const open = ({ vi, en }: Wording): Wording => ({ vi: vi.replace(/\{\w+\}/g, '…'), en: en.replace(/\{\w+\}/g, '…') });
const severityName = (severity: Severity): string => both({ vi: LEVEL_WORDS[severity], en: severity });
const familyOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'));

/** The page of one rule as Markdown, Vietnamese first, with the rule's own examples. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}: ${rule.title.vi}`,
    `*${rule.title.en}*`,
    factTable(rule),
    '## Vì sao (*why*)',
    rule.why.vi,
    `*${rule.why.en.replace(/\*/g, '')}*`,
    '## Phát hiện (*what it tells*)',
    Object.values(rule.messages)
      .map(open)
      .map(({ vi, en }) => `- ${vi}\n  *${en}*`)
      .join('\n'),
    ...examples(rule),
    '## Tùy chọn (*options*)',
    optionList(rule.options ?? {}),
    '## Tắt hoặc đổi mức (*turning it off*)',
    turningOff(rule),
  ]
    .join('\n\n')
    .concat('\n');
}

function factTable({ severity, fix, source }: Rule): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Mức (*severity*)', severityName(severity)],
    ['Căn cứ (*source*)', sourceText(source)],
    ['Sửa nhanh (*fix*)', both(FIXES[fix])],
  ];
  return ['| | |', '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

/** A rule that is ours alone names no document. */
function sourceText({ document, place, certainty }: LegalSource): string {
  if (place === '–') return both({ vi: 'quy tắc riêng của Văn Thư', en: 'a rule of Văn Thư’s own' });
  return `${document}, ${place}; ${both(CERTAINTIES[certainty])}`;
}

function examples(rule: Rule): readonly string[] {
  return examplePairs(rule).flatMap(({ wrong, finding, right }, index) => [
    index === 0 ? '## Ví dụ (*examples*)' : '---',
    'Sai (*wrong*):',
    fenced(markedLines(wrong, finding)),
    ...(right === null ? [] : ['Đúng (*right*):', fenced(changedLines(wrong, right))]),
  ]);
}

const fenced = (lines: readonly string[]): string => ['````text', ...lines, '````'].join('\n');

function optionList(options: Readonly<Record<string, RuleOption>>): string {
  const rows = Object.entries(options).map(
    ([name, { title, preset }]) => `- \`${name}\`: ${both(title)}; \`${JSON.stringify(preset)}\``,
  );
  return rows.length > 0 ? rows.join('\n') : both({ vi: 'Không có.', en: 'None.' });
}

function turningOff(rule: Rule): string {
  const file = `- Cho cả đơn vị (*for the workspace*), \`.van-thu/quy-tac.yml\`: \`${rule.id}: tắt\``;
  const setting = `- Trong VS Code: \`"vanThu.rules": { "${rule.id}": "off" }\``;
  if (familyOf(rule) === 'draft') return [file, setting].join('\n');
  const next = `- Tại một chỗ (*at one place*): \`<!-- van-thu tắt dòng sau: ${rule.id} -->\``;
  const whole = `- Cả tệp (*in one file*): \`<!-- van-thu tắt cả tệp: ${rule.id} -->\``;
  return [next, whole, file, setting].join('\n');
}

/** The list of all rules by family, with links to their pages. */
export function ruleIndex(): string {
  const families = [...new Set(rules.map(familyOf))];
  return [
    '# Các quy tắc của Văn Thư (*the rules of Văn Thư*)',
    'Trang này và trang của từng quy tắc do `npm run generate` viết từ mã nguồn; `van-thu explain MÃ` in ra cùng nội dung. (*Written by `npm run generate`; `van-thu explain ID` prints the same.*)',
    ...families.flatMap((family) => [
      `## ${both(FAMILIES[family] ?? { vi: family, en: family })}`,
      familyTable(family),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function familyTable(family: string): string {
  const own = rules.filter((rule) => familyOf(rule) === family);
  const rows = own.map(
    ({ id, title, severity, fix }) =>
      `| [${id}](${id}.md) | ${both(title)} | ${LEVEL_WORDS[severity]} | ${FIX_WORDS[fix]} |`,
  );
  return ['| Mã | Quy tắc | Mức | Sửa nhanh |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const FIX_WORDS: Readonly<Record<Rule['fix'], string>> = { safe: 'an toàn', suggested: 'gợi ý', none: '–' };
