import type { CheckOptions } from '../check/analysis';
import { builtInOutlines } from '../outline/built-in';
import { readOutline } from '../outline/read-outline';
import { Failure } from './failure';
import { readDraft } from './files';

/**
 * Check options for `--outline ID|FILE`: the id of a built-in outline, else a YAML file with one.
 * @throws Failure when it is neither
 */
export async function chooseOutline(idOrFile: string | undefined): Promise<CheckOptions> {
  const options: CheckOptions = { outlines: builtInOutlines, outlineId: null, alwaysReport: false, severities: {} };
  if (idOrFile === undefined) return options;
  if (builtInOutlines.some((outline) => outline.id === idOrFile)) return { ...options, outlineId: idOrFile };
  if (!/[/\\]|\.ya?ml$/i.test(idOrFile)) throw unknownOutline(idOrFile);
  const read = readOutline(await readDraft(idOrFile));
  if ('problem' in read) {
    throw new Failure(`Đề cương «${idOrFile}», dòng ${read.line}: ${read.problem}`, `outline file, line ${read.line}`);
  }
  return { ...options, outlines: [read.outline, ...builtInOutlines], outlineId: read.outline.id };
}

function unknownOutline(id: string): Failure {
  const known = builtInOutlines.map((outline) => outline.id).join(', ');
  return new Failure(
    `Không có đề cương «${id}»; các đề cương có sẵn: ${known}; hoặc nêu một tệp YAML.`,
    'unknown outline; name one of these or a YAML file',
  );
}
