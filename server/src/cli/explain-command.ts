import { nearRuleIds } from '../check/near-rule-ids';
import { rulePage } from '../check/rule-page';
import { rules } from '../rules/registry';
import type { Console, ExitCode } from './console';
import { Failure } from './failure';

/**
 * `explain [ID]`: the page of one rule, or the list of all.
 * @throws Failure when no rule has the id
 */
export function explainCommand(id: string | undefined, console: Console): ExitCode {
  console.out(id === undefined ? list() : pageOf(id).trimEnd());
  return 0;
}

function list(): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title.vi} (${title.en})`).join('\n');
}

function pageOf(id: string): string {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rulePage(rule);
  const near = nearRuleIds(
    id,
    rules.map((each) => each.id),
  ).join(', ');
  throw near === ''
    ? new Failure(
        `Không có quy tắc «${id}»; van-thu explain nêu mọi quy tắc.`,
        'no such rule; van-thu explain lists all',
      )
    : new Failure(`Không có quy tắc «${id}»; gần nhất: ${near}.`, 'no such rule; the nearest are named');
}
