import { completeSection } from './complete-outline';
import type { Outline, OutlineSection } from './outline';
import { DEEPEST_SECTION, idFromTitle, tooDeep, type OutlineData, type SectionData } from './outline-data';
import { OutlineFault } from './outline-fault';

type Sections = readonly OutlineSection[];

/**
 * The outline that `data` makes of `base`: fields given replace, sections not named stay as they are. A section is
 * found by its id, else its title, at any depth below the list in which it is written; one that is not found is new.
 * @throws OutlineFault when a change names a section that is not there, or nothing is left
 */
export function extendOutline(base: Outline, data: OutlineData): Outline {
  const sections = data.sections.reduce(applyChange, base.sections);
  if (sections.length === 0)
    throw new OutlineFault('đề cương không còn mục nào', 'no section of the outline is left', ['sections']);
  if (depthOf(sections) > DEEPEST_SECTION) throw tooDeep(['sections']);
  return { ...base, ...data.fields, id: data.id, sections };
}

function applyChange(sections: Sections, change: SectionData): Sections {
  const { fields, place } = change;
  const known = findSection(sections, namedBy(fields));
  if (!known) return putIn(sections, completeSection(change), change);
  if (change.remove) return without(sections, known);
  const changed = { ...known, ...fields, children: change.children.reduce(applyChange, known.children) };
  if (place) return putIn(without(sections, known), changed, change);
  return editSiblings(sections, known, (siblings, at) =>
    siblings.map((item, index) => (index === at ? changed : item)),
  );
}

/** Puts a section beside the one that its change names, else at the end. */
function putIn(sections: Sections, section: OutlineSection, { place, path }: SectionData): Sections {
  if (!place) return [...sections, section];
  const neighbour = findSection(sections, ({ id }) => id === place.id);
  if (!neighbour)
    throw new OutlineFault(`không có mục «${place.id}» để đặt bên cạnh`, 'there is no such section to stand beside', [
      ...path,
      place.side,
    ]);
  return editSiblings(sections, neighbour, (siblings, at) => {
    const cut = place.side === 'after' ? at + 1 : at;
    return [...siblings.slice(0, cut), section, ...siblings.slice(cut)];
  });
}

const without = (sections: Sections, section: OutlineSection): Sections =>
  editSiblings(sections, section, (siblings, at) => siblings.filter((_, index) => index !== at));

/** Edits the list that holds `section`; sections that do not hold it stay the same objects. */
function editSiblings(
  sections: Sections,
  section: OutlineSection,
  edit: (siblings: Sections, at: number) => Sections,
): Sections {
  const at = sections.indexOf(section);
  if (at >= 0) return edit(sections, at);
  return sections.map((item) =>
    holds(item.children, section) ? { ...item, children: editSiblings(item.children, section, edit) } : item,
  );
}

const holds = (sections: Sections, section: OutlineSection): boolean =>
  sections.some((item) => item === section || holds(item.children, section));

/** Tells the section that a change means: the one of its id, without an id the one of its title. */
function namedBy({ id, title = '' }: SectionData['fields']): (section: OutlineSection) => boolean {
  if (id !== undefined) return (section) => section.id === id;
  const wanted = idFromTitle(title);
  return (section) => section.id === wanted || idFromTitle(section.title) === wanted;
}

function findSection(sections: Sections, isMeant: (section: OutlineSection) => boolean): OutlineSection | null {
  for (const section of sections) {
    const found = isMeant(section) ? section : findSection(section.children, isMeant);
    if (found) return found;
  }
  return null;
}

const depthOf = (sections: Sections): number => Math.max(0, ...sections.map(({ children }) => 1 + depthOf(children)));
