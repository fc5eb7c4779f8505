import type { CheckOptions } from '../check/analysis';
import type { RuleSettings } from '../check/rule-file';
import type { Register } from '../citation/register';
import { outlinesWith } from '../outline/built-in';
import type { Outline } from '../outline/outline';
import { Failure } from './failure';
import { isOutlinePath, readOwnOutlines } from './own-outlines';
import { readRegister } from './own-register';
import { readOwnRules } from './own-rules';

/**
 * Check options of one draft, with the user's own outlines, documents and rule settings, for `--outline ID|FILE`: the
 * id of an outline that comes with Văn Thư or lies in the nearest `.van-thu/de-cuong`, else a file with one.
 * @throws Failure when it is neither, or a file in `.van-thu` cannot be used
 */
export async function checkOptionsFor(draft: string, idOrFile: string | undefined): Promise<CheckOptions> {
  const own = await readOwnOutlines(draft);
  const outlines = outlinesWith(own);
  const register = await readRegister(draft);
  const ownRules = await readOwnRules(draft);
  if (idOrFile === undefined) return options(outlines, null, register, ownRules);
  if (outlines.some((outline) => outline.id === idOrFile)) return options(outlines, idOrFile, register, ownRules);
  if (!isOutlinePath(idOrFile)) throw unknownOutline(idOrFile, outlines);
  const [named, ...others] = await readOwnOutlines(draft, idOrFile);
  return options(outlinesWith(named ? [named, ...others] : others), named?.id ?? null, register, ownRules);
}

const options = (
  outlines: readonly Outline[],
  outlineId: string | null,
  register: Register,
  { severities, ruleOptions }: RuleSettings,
): CheckOptions => ({
  outlines,
  outlineId,
  alwaysReport: false,
  register,
  severities,
  ruleOptions,
});

function unknownOutline(id: string, outlines: readonly Outline[]): Failure {
  const known = outlines.map((outline) => outline.id).join(', ');
  return new Failure(
    `Không có đề cương «${id}»; các đề cương có sẵn: ${known}; hoặc nêu một tệp YAML hay Markdown.`,
    'unknown outline; name one of these or a YAML or Markdown file',
  );
}
