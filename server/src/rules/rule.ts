import type { CitedDocument } from '../citation/cited-documents';
import type { Register } from '../citation/register';
import type { Alignment } from '../outline/alignment';
import type { Outline } from '../outline/outline';
import type { LayoutFacts } from '../report/layout-facts';
import type { PictureStates } from '../report/pictures';
import type { Report } from '../report/report';
import type { Span, TextEdit } from '../text/span';
import type { Memory } from './memory';

export type Language = 'vi' | 'en';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A sentence in both languages; `{name}` stands for a value of the finding. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** Where the law says it. `certainty` follows the facts' marks: only `decree` may be an error. */
export interface LegalSource {
  readonly document: string;
  readonly place: string;
  readonly certainty: 'decree' | 'sourced' | 'practice';
}

/** `safe` fixes never change a word's meaning and may run together; `suggested` ones are offered one by one. */
export interface Fix {
  readonly title: Wording;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule yields; the checker adds id, source and the default severity. */
export interface RuleFinding {
  readonly message: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** Expectation of an example: message id and the text the finding covers. */
export interface ExampleFinding {
  readonly message: string;
  readonly at: string;
}

export interface RuleExample {
  readonly text: string;
  readonly findings: readonly ExampleFinding[];
  /** Outlines that the example needs beside the built-in ones. */
  readonly outlines?: readonly Outline[];
  /** The printed pages, for the rules that look at them. */
  readonly layout?: LayoutFacts;
  /** The files of its pictures, for the rule that asks for them. */
  readonly pictures?: PictureStates;
  /** The text after every fix of this rule was applied (the first fix of each finding). */
  readonly fixed?: string;
}

/** Something amiss with a comment of the draft that turns rules off (`<!-- van-thu tắt dòng sau: form/symbol -->`). */
export interface SuppressionNote {
  readonly kind: 'directive' | 'unknown-rule' | 'not-suppressible' | 'unused';
  /** The rule that the comment names; empty when it is about the whole comment. */
  readonly id: string;
  /** Ids of rules that may have been meant. */
  readonly near: readonly string[];
  readonly span: Span;
  /** What to take away to be rid of it: the id, or the comment with its line. */
  readonly removal: Span;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly report: Report;
  /** The documents that the report cites, in order of their first mentions. */
  readonly documents: readonly CitedDocument[];
  /** Known documents: built in and the user's own. */
  readonly register: Register;
  /** The report's headings laid beside the outline in use; null when none is in use. */
  readonly alignment: Alignment | null;
  /** Ids that an outline may be named by. */
  readonly knownOutlines: readonly string[];
  /** How the outline was chosen: only a named one may raise warnings. */
  readonly outlineNamed: boolean;
  /** False when the report's headings are not those of the outline in use, so that there is nothing to compare. */
  readonly outlineFits: boolean;
  /** Where the outline in use does not fit, another known one that does. */
  readonly nearestOutline: Outline | null;
  /** What the printed pages show; null until they are laid out. */
  readonly layout: LayoutFacts | null;
  /** Keeps from keystroke to keystroke what a rule makes of single blocks, names and sentences: whatever takes time. */
  readonly memory: Memory;
  /** What the files of the report's pictures are; null where nobody looked. */
  readonly pictures: PictureStates | null;
  /** Known only to the rules of the family `draft`, which run after all others; empty for those. */
  readonly suppressions: readonly SuppressionNote[];
}

/** A value that users may set for one rule in `.van-thu/quy-tac.yml`. */
export type RuleOption =
  | { readonly type: 'number'; readonly preset: number; readonly title: Wording }
  | { readonly type: 'boolean'; readonly preset: boolean; readonly title: Wording }
  | { readonly type: 'strings'; readonly preset: readonly string[]; readonly title: Wording };

/** A rule's options by name, as the user set them or preset. */
export type OptionValues = Readonly<Record<string, RuleOption['preset']>>;

export interface Rule {
  /** `family/name`; never reused for another meaning. */
  readonly id: string;
  readonly title: Wording;
  /** Why it matters, in one to three sentences: what the source asks for and what happens to a paper that breaks it. */
  readonly why: Wording;
  readonly messages: Readonly<Record<string, Wording>>;
  readonly source: LegalSource;
  readonly severity: Severity;
  readonly fix: 'safe' | 'suggested' | 'none';
  readonly examples: readonly RuleExample[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Pure; yields findings in any order. `options` holds a value for each of the rule's options. */
  check(context: RuleContext, options: OptionValues): Iterable<RuleFinding>;
}
