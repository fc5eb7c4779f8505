import type { Outline, OutlineSection } from './outline';
import { idFromTitle, type OutlineData, type SectionData } from './outline-data';
import { OutlineFault } from './outline-fault';

const OUTLINE_DEFAULTS = {
  subjects: [],
  source: '',
  certainty: 'customary',
  validFrom: null,
  validTo: null,
  free: true,
} as const;

const SECTION_DEFAULTS = {
  number: 'none',
  required: true,
  when: [],
  choice: null,
  repeatable: false,
  free: true,
  aliases: [],
} as const;

/** An outline that stands alone, with what its file leaves out. */
export function completeOutline({ id, fields, sections }: OutlineData): Outline {
  return { ...OUTLINE_DEFAULTS, ...fields, id, title: fields.title ?? id, sections: sections.map(completeSection) };
}

/** @throws OutlineFault when the section, or one below it, has no title or is a change to a section that is not there */
export function completeSection({ fields, children, remove, path }: SectionData): OutlineSection {
  const { id, title } = fields;
  if (title === undefined || remove)
    throw new OutlineFault(
      `đề cương gốc không có mục «${id ?? ''}»; mục mới cần «title»`,
      'the extended outline has no such section; a new one needs “title”',
      [...path, 'id'],
    );
  return {
    ...SECTION_DEFAULTS,
    ...fields,
    id: id ?? idFromTitle(title),
    title,
    children: children.map(completeSection),
  };
}
