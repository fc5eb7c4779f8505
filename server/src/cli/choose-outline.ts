import type { CheckOptions } from '../check/analysis';
import { builtInRegister } from '../citation/built-in-register';
import { builtInOutlines } from '../outline/built-in';
import type { Outline } from '../outline/outline';
import { Failure } from './failure';
import { readOutlineFile, readOwnOutlines } from './own-outlines';

/**
 * Check options of one draft for `--outline ID|FILE`: the id of an outline that comes with Văn Thư or lies in the
 * nearest `.van-thu/de-cuong`, else a YAML file with one.
 * @throws Failure when it is neither
 */
export async function checkOptionsFor(draft: string, idOrFile: string | undefined): Promise<CheckOptions> {
  const outlines = [...(await readOwnOutlines(draft)), ...builtInOutlines];
  if (idOrFile === undefined) return options(outlines, null);
  if (outlines.some((outline) => outline.id === idOrFile)) return options(outlines, idOrFile);
  if (!/[/\\]|\.ya?ml$/i.test(idOrFile)) throw unknownOutline(idOrFile, outlines);
  const outline = await readOutlineFile(idOrFile);
  return options([outline, ...outlines], outline.id);
}

const options = (outlines: readonly Outline[], outlineId: string | null): CheckOptions => ({
  outlines,
  outlineId,
  alwaysReport: false,
  register: builtInRegister,
  severities: {},
});

function unknownOutline(id: string, outlines: readonly Outline[]): Failure {
  const known = outlines.map((outline) => outline.id).join(', ');
  return new Failure(
    `Không có đề cương «${id}»; các đề cương có sẵn: ${known}; hoặc nêu một tệp YAML.`,
    'unknown outline; name one of these or a YAML file',
  );
}
