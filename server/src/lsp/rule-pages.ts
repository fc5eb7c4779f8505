import type { Connection } from 'vscode-languageserver';
import { rulePage } from '../check/rule-page';
import { rules } from '../rules/registry';
import { rulePageMethod, rulesMethod, type RulePageParams, type RulesResult } from './protocol';

/** Answers requests for the list of rules and for the page of one; null for an id that no rule has. */
export function serveRulePages(connection: Connection): void {
  connection.onRequest(rulesMethod, (): RulesResult => rules.map(({ id, title }) => ({ id, title })));
  connection.onRequest(rulePageMethod, ({ id }: RulePageParams): string | null => {
    const rule = rules.find((each) => each.id === id);
    return rule ? rulePage(rule) : null;
  });
}
