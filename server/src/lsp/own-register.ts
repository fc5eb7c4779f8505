import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { KnownDocument } from '../citation/known-document';
import { registerWith } from '../citation/own-documents';
import { readKnownDocumentsCsv, readKnownDocumentsYaml } from '../citation/read-known-documents';
import type { Register } from '../citation/register';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

const registerFiles = '.van-thu/van-ban.{yml,yaml,csv}';

/** The documents that users keep in `.van-thu/van-ban.yml` or `.csv`; what is wrong with such a file is told in it. */
export class OwnRegister {
  private files: readonly string[] = [];

  constructor(
    private readonly workspace: Workspace,
    private readonly diagnostics: DiagnosticsSender,
  ) {}

  /** Reads the files as they are now; the user's documents go before those that come with Văn Thư. */
  async read(): Promise<Register> {
    const files = await this.workspace.find(registerFiles);
    const texts = await Promise.all(files.map((uri) => this.workspace.read(uri)));
    for (const uri of this.files) if (!files.includes(uri)) this.diagnostics.clear(uri);
    this.files = files;
    return registerWith(files.flatMap((uri, index) => this.documentsIn(uri, texts[index] ?? '')));
  }

  private documentsIn(uri: string, text: string): readonly KnownDocument[] {
    const read = /\.csv$/i.test(uri) ? readKnownDocumentsCsv : readKnownDocumentsYaml;
    const { documents, problems } = read(text);
    this.diagnostics.update(uri, undefined, problems.map(faultOf));
    return documents;
  }
}

const faultOf = ({ problem, line }: { readonly problem: string; readonly line: number }): Diagnostic => ({
  range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
  severity: DiagnosticSeverity.Error,
  code: 'citation/register-file',
  source: diagnosticSource,
  message: problem,
});
