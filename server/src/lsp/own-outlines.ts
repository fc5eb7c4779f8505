import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Outline } from '../outline/outline';
import { readOutline } from '../outline/read-outline';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { OutlineFile } from './protocol';

/** The outlines that users keep in `.van-thu/de-cuong/`; what is wrong with such a file is told in it. */
export class OwnOutlines {
  private files: readonly OutlineFile[] = [];

  constructor(private readonly diagnostics: DiagnosticsSender) {}

  /** Takes the files as they are now and returns the outlines among them. */
  update(files: readonly OutlineFile[]): readonly Outline[] {
    for (const { uri } of this.files) if (!files.some((file) => file.uri === uri)) this.diagnostics.clear(uri);
    this.files = files;
    return files.flatMap(({ uri, text }) => {
      const reading = readOutline(text);
      this.diagnostics.update(uri, undefined, 'problem' in reading ? [faultOf(reading)] : []);
      return 'outline' in reading ? [reading.outline] : [];
    });
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
