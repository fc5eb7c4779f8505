import { NO_RULE_SETTINGS, readRuleFile, type RuleSettings } from '../check/rule-file';
import { Failure } from './failure';
import { readDraft } from './files';
import { nearestFile } from './nearest-file';

const names = ['quy-tac.yml', 'quy-tac.yaml'];

/**
 * Levels and options of rules in the nearest `.van-thu/quy-tac.yml` from a draft's folder upward.
 * @throws Failure when the file cannot be read or used
 */
export async function readOwnRules(draft: string): Promise<RuleSettings> {
  const file = await nearestFile(draft, names);
  if (file === null) return NO_RULE_SETTINGS;
  const { settings, problems } = readRuleFile(await readDraft(file));
  const [first, ...others] = problems;
  if (!first) return settings;
  const more = others.length > 0 ? ` (và ${others.length} lỗi nữa)` : '';
  throw new Failure(
    `Quy tắc của đơn vị «${file}», dòng ${first.line}: ${first.problem}${more}.`,
    `unusable settings of rules, see line ${first.line}`,
  );
}
