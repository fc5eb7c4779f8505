import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { builtInOutlines } from '../outline/built-in';
import type { Outline } from '../outline/outline';
import type { OutlineProblem } from '../outline/outline-fault';
import { readOutlineFiles } from '../report/read-outline-files';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

const outlineFiles = '.van-thu/de-cuong/*.{yml,yaml,md}';

/** The outlines that users keep in `.van-thu/de-cuong/`; what is wrong with such a file is told in it. */
export class OwnOutlines {
  private files: readonly string[] = [];

  constructor(
    private readonly workspace: Workspace,
    private readonly diagnostics: DiagnosticsSender,
  ) {}

  /** Reads the files as they are now and returns the outlines among them. */
  async read(): Promise<readonly Outline[]> {
    const files = await this.workspace.find(outlineFiles);
    const texts = await Promise.all(files.map((uri) => this.workspace.read(uri)));
    for (const uri of this.files) if (!files.includes(uri)) this.diagnostics.clear(uri);
    this.files = files;
    const named = files.map((uri, index) => ({ name: nameOf(uri), text: texts[index] ?? '' }));
    return readOutlineFiles(named, builtInOutlines).flatMap((reading, index) => {
      const uri = files[index] ?? '';
      this.diagnostics.update(uri, undefined, 'problem' in reading ? [faultOf(reading.problem)] : []);
      return 'outline' in reading ? [reading.outline] : [];
    });
  }
}

/** True for a file that is one of a user's outlines, which is never a report itself. */
export const isOutlineFile = (uri: string): boolean => /\/\.van-thu\/de-cuong\/[^/]+$/.test(decodeUri(uri));

const nameOf = (uri: string): string => decodeUri(uri.slice(uri.lastIndexOf('/') + 1));

function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function faultOf({ vi, en, line }: OutlineProblem): Diagnostic {
  return {
    range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
    severity: DiagnosticSeverity.Error,
    code: 'outline/file',
    source: diagnosticSource,
    message: `${vi} (${en})`,
  };
}
