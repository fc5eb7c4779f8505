import { stat } from 'node:fs/promises';
import path from 'node:path';
import { NO_RULE_SETTINGS, readRuleFile, type RuleSettings } from '../check/rule-file';
import { Failure } from './failure';
import { readDraft } from './files';

const names = ['quy-tac.yml', 'quy-tac.yaml'];

/**
 * Levels and options of rules in the nearest `.van-thu/quy-tac.yml` from a draft's folder upward.
 * @throws Failure when the file cannot be read or used
 */
export async function readOwnRules(draft: string): Promise<RuleSettings> {
  const file = await nearestFile(path.dirname(path.resolve(draft)));
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

async function nearestFile(start: string): Promise<string | null> {
  for (let folder = start; ; folder = path.dirname(folder)) {
    for (const name of names) {
      const file = path.join(folder, '.van-thu', name);
      if (await stat(file).catch(() => null)) return file;
    }
    if (folder === path.dirname(folder)) return null;
  }
}
