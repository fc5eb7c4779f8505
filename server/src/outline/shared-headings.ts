import type { MatchedSection } from './alignment';
import { SAME } from './likeness';
import { headingsAtLevel, type Group, type Matching } from './matching';
import type { OutlineSection } from './outline';

/** One heading for several sections side by side: "Nhiệm vụ và giải pháp" for "Nhiệm vụ" and "Giải pháp". */
export function findMerged(matching: Matching): readonly MatchedSection[] {
  return matching.groups.flatMap((group) => group.scope.flatMap((heading) => mergedAt(matching, group, heading)));
}

function mergedAt(matching: Matching, group: Group, heading: number): readonly MatchedSection[] {
  const owner = matching.claimedBy(heading);
  // A heading in the section's own words says no more than the section.
  if (owner && (matching.place(owner) !== heading || matching.likeness(owner, heading) >= SAME)) return [];
  const words = matching.wordsOf(heading);
  for (const [index, section] of group.sections.entries()) {
    if (section !== owner && (!isLost(matching, section) || matching.crosses(section, heading, group.sections)))
      continue;
    const run = runIn(matching, group.sections.slice(index), words, owner);
    if (run.length < 2 || (owner && !run.includes(owner))) continue;
    const own = owner ?? section;
    if (!owner) matching.match(own, heading);
    const others = run.filter((other) => other !== own);
    for (const other of others) matching.share(other, heading);
    return others.map((other) => ({ section: other, heading }));
  }
  return [];
}

/** The longest run of sections from the first on that each have words of their own in the heading. */
function runIn(
  matching: Matching,
  sections: readonly OutlineSection[],
  words: string,
  owner: OutlineSection | undefined,
): readonly OutlineSection[] {
  const run: OutlineSection[] = [];
  let rest = ` ${words} `;
  for (const section of sections) {
    if (section !== owner && !isLost(matching, section)) break;
    const wording = matching.titles
      .wordings(section)
      .map((own) => ` ${own.join(' ')} `)
      .filter((own) => own.trim() !== '' && rest.includes(own))
      .sort((a, b) => b.length - a.length)[0];
    if (wording === undefined) break;
    rest = rest.replace(wording, ' | ');
    run.push(section);
  }
  return run;
}

const isLost = (matching: Matching, section: OutlineSection): boolean => matching.place(section) === undefined;

type Part = MatchedSection & { readonly first: number };

/** Several headings side by side for one section: "Hạn chế", "Nguyên nhân" for "Hạn chế và nguyên nhân". */
export function findSplit(matching: Matching): readonly Part[] {
  return matching.groups.flatMap((group) => group.sections.flatMap((section) => splitOf(matching, group, section)));
}

function splitOf(matching: Matching, group: Group, section: OutlineSection): readonly Part[] {
  const own = matching.place(section);
  if (own !== undefined && (!matching.isInPlace(section) || matching.claimedBy(own) !== section)) return [];
  for (const phrases of matching.titles.phrases(section)) {
    const parts = partsFrom(matching, group, section, own, phrases);
    const first = own ?? parts[0];
    if (first === undefined || parts.length < 2) continue;
    if (own === undefined) matching.match(section, first);
    const others = parts.filter((heading) => heading !== first);
    for (const heading of others) matching.attach(section, heading);
    return others.map((heading) => ({ section, heading, first }));
  }
  return [];
}

/** Headings one after another at the group's level that each hold other phrases of one wording of the section. */
function partsFrom(
  matching: Matching,
  group: Group,
  section: OutlineSection,
  own: number | undefined,
  phrases: readonly string[],
): readonly number[] {
  const left = new Set(phrases);
  const parts: number[] = [];
  for (const heading of headingsAtLevel(matching, group)) {
    if (own !== undefined && heading < own) continue;
    const title = ` ${matching.wordsOf(heading)} `;
    const held = [...left].filter((phrase) => title.includes(` ${phrase} `));
    const canBe = heading === own || (matching.isFree(heading) && !matching.crosses(section, heading, group.sections));
    if (canBe && held.length > 0 && held.length < phrases.length) {
      for (const phrase of held) left.delete(phrase);
      parts.push(heading);
    } else if (heading === own || parts.length > 0) break;
  }
  return parts;
}
