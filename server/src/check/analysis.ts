import type { CitedDocument } from '../citation/cited-documents';
import type { Register } from '../citation/register';
import type { Block } from '../markdown/block';
import type { Outline } from '../outline/outline';
import type { Alignment } from '../outline/alignment';
import type { LayoutFacts } from '../report/layout-facts';
import type { PictureStates } from '../report/pictures';
import type { Report } from '../report/report';
import type { Language, OptionValues, Rule, RuleFinding, Severity } from '../rules/rule';

export interface CheckOptions {
  /** Outlines that may be chosen from: built in and the user's own. */
  readonly outlines: readonly Outline[];
  /** Id named by a setting or the command line; front matter goes before it. Null: infer from the subject. */
  readonly outlineId: string | null;
  /** Read the text as a report even when it shows no part of the form. */
  readonly alwaysReport: boolean;
  /** Known documents: built in and the user's own. */
  readonly register: Register;
  /** Severity by rule id, "off" leaves the rule out. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** What the printed pages of this text show, where they were laid out. */
  readonly layout?: LayoutFacts | null;
  /** What the files of this text's pictures are, where somebody looked. */
  readonly pictures?: PictureStates | null;
  /** What users set of rules' options, by rule id; the preset stands for the others. */
  readonly ruleOptions?: Readonly<Record<string, OptionValues>>;
}

export interface Finding extends RuleFinding {
  readonly rule: Rule;
  readonly severity: Severity;
}

export interface ChosenOutline {
  readonly outline: Outline;
  /** True when front matter, a setting or the command line names it. */
  readonly named: boolean;
  /** False when the report's headings are not those of the outline. */
  readonly fits: boolean;
  /** Where it does not fit, another known outline that does. */
  readonly nearest: Outline | null;
}

/** All that one draft yields. `report` is null for a file that is no report; then there are no findings. */
export interface Analysis {
  readonly text: string;
  /** As Markdown reads them, whether the text is a report or not. */
  readonly blocks: readonly Block[];
  readonly report: Report | null;
  readonly outline: ChosenOutline | null;
  readonly alignment: Alignment | null;
  /** The documents that the report cites, in order of their first mentions. */
  readonly documents: readonly CitedDocument[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

/** The finding's sentence in one language, its values filled in. */
export function messageOf(finding: Finding, language: Language): string {
  const wording = finding.rule.messages[finding.message];
  if (!wording) throw new Error(`rule ${finding.rule.id} has no message ${finding.message}`);
  return wording[language].replace(/\{(\w+)\}/g, (_, name: string) => finding.values?.[name] ?? `{${name}}`);
}
