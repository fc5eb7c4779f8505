import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Outline } from '../outline/outline';
import { readOutline } from '../outline/read-outline';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

const outlineFiles = '.van-thu/de-cuong/*.{yml,yaml}';

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
    return files.flatMap((uri, index) => this.outlineIn(uri, texts[index] ?? ''));
  }

  private outlineIn(uri: string, text: string): readonly Outline[] {
    const reading = readOutline(text);
    this.diagnostics.update(uri, undefined, 'problem' in reading ? [faultOf(reading)] : []);
    return 'outline' in reading ? [reading.outline] : [];
  }
}

function faultOf({ problem, line }: { readonly problem: string; readonly line: number }): Diagnostic {
  return {
    range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
    severity: DiagnosticSeverity.Error,
    code: 'outline/file',
    source: diagnosticSource,
    message: problem,
  };
}
