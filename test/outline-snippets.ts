import { builtInOutlines } from '../server/src/outline/built-in';
import type { Outline, OutlineSection } from '../server/src/outline/outline';
import { skeletonSections, type SkeletonSection } from '../server/src/report/skeleton';

/** A snippet as a file of snippets holds it. */
interface SnippetDefinition {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Prefixes for single sections of the report that communes write most, by the section's id. */
const DAN_VAN_PREFIXES: Readonly<Record<string, string>> = {
  'chi-dao': 'dv-chidao',
  'ket-qua': 'dv-ketqua',
  'hieu-luc-quan-ly': 'dv-quanly',
  'kinh-te-xa-hoi': 'dv-kinhte',
  'cai-cach-hanh-chinh': 'dv-cchc',
  'tiep-cong-dan': 'dv-tiepdan',
  'giam-sat-phan-bien': 'dv-giamsat',
  'dao-duc-cong-vu': 'dv-congvu',
  'dan-chu-co-so': 'dv-danchu',
  'dan-van-kheo': 'dv-danvankheo',
  'danh-gia': 'dv-danhgia',
  'uu-diem': 'dv-uudiem',
  'han-che': 'dv-hanche',
  'nhiem-vu-giai-phap': 'dv-nhiemvugiaiphap',
  'nhiem-vu': 'dv-nhiemvu',
  'giai-phap': 'dv-giaiphap',
  'kien-nghi': 'dv-kiennghi',
};
/** The section whose many children are inserted one by one. */
const HEADING_ALONE = 'ket-qua';
/** Depth of `#` for an outermost section. */
const BASE_DEPTH = 2;

/** Every outline in force as one snippet, and the sections of the commonest one by one. */
export function outlineSnippets(): Readonly<Record<string, SnippetDefinition>> {
  const danVan = builtInOutlines.filter(({ id }) => id === 'dan-van-chinh-quyen');
  const current = builtInOutlines.filter(({ validTo }) => validTo === null);
  return Object.fromEntries([...current.map(wholeSnippet), ...danVan.flatMap(sectionSnippets)]);
}

function wholeSnippet(outline: Outline): readonly [name: string, SnippetDefinition] {
  const phrases = conditionsIn(outline.sections).join(' ');
  return [
    `Đề cương: ${outline.title}`,
    {
      prefix: outline.id === 'dan-van-chinh-quyen' ? 'dv-decuong' : `decuong-${outline.id}`,
      description: `Mọi đề mục của đề cương «${outline.title.replace(/ \(.*\)$/, '')}» (the whole outline)`,
      body: bodyOf(skeletonSections(outline.sections, phrases)),
    },
  ];
}

function sectionSnippets({ sections }: Outline): readonly (readonly [name: string, SnippetDefinition])[] {
  const all = skeletonSections(sections.map(withAllRequired), '');
  let above: SkeletonSection | null = null;
  return all.flatMap((item, index) => {
    const prefix = DAN_VAN_PREFIXES[item.section.id];
    if (item.level === 1) above = item;
    if (prefix === undefined) return [];
    const end = all.findIndex((other, at) => at > index && other.level <= item.level);
    const whole = all.slice(index, item.section.id === HEADING_ALONE ? index + 1 : end < 0 ? all.length : end);
    const place = `${above && above !== item ? above.number : ''}${item.number}`;
    const title = item.title.replace(/\s*năm \{[^}]*\}/iu, '');
    const shown = title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;
    return [
      [
        `Dân vận: ${place} ${shown}`,
        {
          prefix,
          description: `Đề cương dân vận chính quyền: ${place} ${shown} (outline section)`,
          body: bodyOf(whole),
        },
      ] as const,
    ];
  });
}

/** Headings with a tab stop for each text and each year that the outline leaves open. */
function bodyOf(sections: readonly SkeletonSection[]): readonly string[] {
  let stops = 0;
  const stop = (preset: string): string => `\${${++stops}:${preset}}`;
  const lines = sections.flatMap(({ level, number, title, leaf }) => {
    const words = title.replace(/\{năm\}/g, () => stop('$CURRENT_YEAR')).replace(/\{năm sau\}/g, () => stop('…'));
    const heading = `${'#'.repeat(BASE_DEPTH + level - 1)} ${`${number} ${words}`.trim()}`;
    return leaf ? [heading, '', stop('…'), ''] : [heading, ''];
  });
  return sections.at(-1)?.leaf ? [...lines.slice(0, -1), '$0'] : [...lines, '$0'];
}

const withAllRequired = (section: OutlineSection): OutlineSection => ({
  ...section,
  required: true,
  children: section.children.map(withAllRequired),
});

const conditionsIn = (sections: readonly OutlineSection[]): readonly string[] =>
  sections.flatMap(({ when, children }) => [...when, ...conditionsIn(children)]);
