import { citedDocuments } from '../citation/cited-documents';
import { readBlocks, updateBlocks, type BlockList } from '../markdown/blocks';
import { ReadingCache } from '../report/reading-cache';
import { readReport } from '../report/read-report';
import { Memory } from '../rules/memory';
import { rules } from '../rules/registry';
import type { OptionValues, Rule, RuleContext } from '../rules/rule';
import { OutlineChooser } from './align-report';
import type { Analysis, CheckOptions, Finding } from './analysis';
import { brokenRule } from './broken-rule';

import { isAboutComments, suppress } from './suppressions';

/** Reads a draft and runs every rule over it. Never throws: a rule that fails becomes a finding of its own. */
export function analyze(text: string, options: CheckOptions): Analysis {
  return new DraftChecker().analyze(text, options);
}

/** Checks one draft again and again, keeping what an edit left untouched. */
export class DraftChecker {
  private blocks: BlockList | null = null;
  private readonly reading = new ReadingCache();
  private readonly outlines = new OutlineChooser();
  private readonly memory = new Memory();

  analyze(text: string, options: CheckOptions): Analysis {
    this.blocks = this.blocks ? updateBlocks(this.blocks, text) : readBlocks(text);
    const report = readReport(text, { always: options.alwaysReport, blocks: this.blocks, cache: this.reading });
    const { blocks } = this.blocks;
    if (!report) return { text, blocks, report: null, outline: null, alignment: null, documents: [], findings: [] };
    const inUse = this.outlines.inUse(report, options);
    const outline = inUse?.chosen ?? null;
    const alignment = inUse?.alignment ?? null;
    const documents = citedDocuments(report.citations);
    const context = {
      report,
      documents,
      register: options.register,
      alignment,
      outlineNamed: outline?.named ?? false,
      outlineFits: outline?.fits ?? false,
      nearestOutline: outline?.nearest ?? null,
      knownOutlines: options.outlines.map(({ id }) => id),
      layout: options.layout ?? null,
      pictures: options.pictures ?? null,
      memory: this.memory,
      suppressions: [],
    };
    return { text, blocks, report, outline, alignment, documents, findings: findingsIn(context, options) };
  }
}

const draftRules = rules.filter(({ id }) => isAboutComments(id));
const otherRules = rules.filter(({ id }) => !isAboutComments(id));
const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** What the rules find and the draft's comments do not turn off, then what is amiss with those comments. */
function findingsIn(context: RuleContext, options: CheckOptions): readonly Finding[] {
  const off = new Set([...ids].filter((id) => options.severities[id] === 'off'));
  const found = otherRules.flatMap((rule) => run(rule, options, context));
  const { findings, notes } = suppress(context.report, found, { ids, off });
  const told = { ...context, suppressions: notes };
  return [...findings, ...draftRules.flatMap((rule) => run(rule, options, told))].sort(byPlace);
}

function run(rule: Rule, options: CheckOptions, context: RuleContext): readonly Finding[] {
  const chosen = options.severities[rule.id];
  if (chosen === 'off') return [];
  try {
    const found = [...rule.check(context, optionsOf(rule, options))];
    return found.map((finding) => ({ ...finding, rule, severity: chosen ?? finding.severity ?? rule.severity }));
  } catch (error) {
    const broken = brokenRule(rule, error);
    return broken.findings.map((finding) => ({ ...finding, rule: broken.rule, severity: 'information' }));
  }
}

/** The rule's options, preset where the user set none. */
function optionsOf({ id, options: known }: Rule, { ruleOptions }: CheckOptions): OptionValues {
  const presets = Object.entries(known ?? {}).map(([name, { preset }]) => [name, preset] as const);
  return { ...Object.fromEntries(presets), ...ruleOptions?.[id] };
}

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end;
