import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { OfficeProfile } from '../docx/office-profile/office-profile';
import { NO_OFFICE, readOfficeProfile, type OfficeProblem } from '../docx/office-profile/read-office-profile';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

const officeFiles = '.van-thu/co-quan.{yml,yaml}';

/** How the office of each workspace folder writes: `.van-thu/co-quan.yml`. What is wrong with it is told in it. */
export class OwnOffice {
  private offices: ReadonlyMap<string, OfficeProfile> = new Map();

  constructor(
    private readonly workspace: Workspace,
    private readonly diagnostics: DiagnosticsSender,
  ) {}

  /** Reads the files as they are now. */
  async read(): Promise<void> {
    const files = await this.workspace.find(officeFiles);
    const texts = await Promise.all(files.map((uri) => this.workspace.read(uri)));
    for (const uri of this.offices.keys()) if (!files.includes(uri)) this.diagnostics.clear(uri);
    this.offices = new Map(files.map((uri, index) => [uri, this.officeIn(uri, texts[index] ?? '')]));
  }

  /** What holds for a draft: the office of its folder; of the first one for a draft that lies in none of them. */
  of(draft: string): OfficeProfile {
    const all = [...this.offices];
    const own = all.find(([uri]) => draft.startsWith(uri.slice(0, uri.lastIndexOf('.van-thu/')))) ?? all[0];
    return own?.[1] ?? NO_OFFICE;
  }

  private officeIn(uri: string, text: string): OfficeProfile {
    const { profile, problems } = readOfficeProfile(text);
    this.diagnostics.update(uri, undefined, problems.map(faultOf));
    return profile;
  }
}

const faultOf = ({ vi, en, line }: OfficeProblem): Diagnostic => ({
  range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
  severity: DiagnosticSeverity.Error,
  code: 'form/office-file',
  source: diagnosticSource,
  message: `${vi} (${en})`,
});
