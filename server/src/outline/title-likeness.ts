import type { OutlineSection } from './outline';
import { comparedTitle, titleSimilarity, titleWords, type ComparedTitle } from './similarity';

/** More titles than any report has; past it, those of earlier texts are forgotten. */
const MOST_TITLES = 5_000;

interface KnownSection {
  readonly wordings: readonly ComparedTitle[];
  readonly phrases: readonly (readonly string[])[];
  readonly likeness: WeakMap<ComparedTitle, number>;
}

/** How alike headings and sections of an outline are, kept from one keystroke to the next. */
export class TitleLikeness {
  private readonly sections = new WeakMap<OutlineSection, KnownSection>();
  private readonly titles = new Map<string, ComparedTitle>();
  /** By their words: titles that differ in numbers and marks alone are compared once. */
  private readonly alike = new Map<string, ComparedTitle>();

  /** From 0 to 1, by the wording of the section, its title or an alias, that is nearest to `title`. */
  of(section: OutlineSection, title: ComparedTitle): number {
    const { wordings, likeness } = this.section(section);
    const known = likeness.get(title);
    if (known !== undefined) return known;
    const found = Math.max(...wordings.map((wording) => titleSimilarity(wording, title)));
    likeness.set(title, found);
    return found;
  }

  /** The words of the section's title and of each alias. */
  wordings(section: OutlineSection): readonly (readonly string[])[] {
    return this.section(section).wordings.map(({ words }) => words);
  }

  /** For each wording that names several things, their words: "han che", "nguyen nhan". */
  phrases(section: OutlineSection): readonly (readonly string[])[] {
    return this.section(section).phrases;
  }

  private section(section: OutlineSection): KnownSection {
    let known = this.sections.get(section);
    if (!known) {
      const titles = [section.title, ...section.aliases];
      known = {
        wordings: titles.map((title) => comparedTitle(titleWords(title))),
        phrases: titles.map(phrasesOf).filter((phrases) => phrases.length > 1),
        likeness: new WeakMap(),
      };
      this.sections.set(section, known);
    }
    return known;
  }

  /** A heading made ready to be compared; the same object for titles of the same words. */
  compared(title: string): ComparedTitle {
    const known = this.titles.get(title);
    if (known) return known;
    if (this.titles.size >= MOST_TITLES) {
      this.titles.clear();
      this.alike.clear();
    }
    const words = titleWords(title);
    const key = words.join(' ');
    const compared = this.alike.get(key) ?? comparedTitle(words);
    this.alike.set(key, compared);
    this.titles.set(title, compared);
    return compared;
  }
}

/** The things that a title names side by side; a single word tells no thing apart. */
const phrasesOf = (title: string): readonly string[] =>
  title
    .split(/[,;]|\s(?:và|và)\s/i)
    .map(titleWords)
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));
