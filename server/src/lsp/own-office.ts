import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { OfficeProfile } from '../docx/office-profile/office-profile';
import { readOffice } from '../docx/office-profile/read-office';
import { NO_OFFICE, OFFICE_FAULT, type OfficeProblem } from '../docx/office-profile/read-office-profile';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

const officeFiles = '.van-thu/co-quan.{yml,yaml}';

/** How the office of each workspace folder writes: `.van-thu/co-quan.yml` and the reference DOCX that it names. What is wrong with it is told in it. */
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
    const offices = files.map(async (uri, index) => [uri, await this.officeIn(uri, texts[index] ?? '')] as const);
    this.offices = new Map(await Promise.all(offices));
  }

  /** What holds for a draft: the office of its folder; of the first one for a draft that lies in none of them. */
  of(draft: string): OfficeProfile {
    const all = [...this.offices];
    const own = all.find(([uri]) => draft.startsWith(uri.slice(0, uri.lastIndexOf('.van-thu/')))) ?? all[0];
    return own?.[1] ?? NO_OFFICE;
  }

  private async officeIn(uri: string, text: string): Promise<OfficeProfile> {
    const folder = Utils.dirname(URI.parse(uri));
    const { profile, problems } = await readOffice(text, (path) =>
      this.workspace.readBytes(Utils.joinPath(folder, path).toString()),
    );
    this.diagnostics.update(uri, undefined, problems.map(faultOf));
    return profile;
  }
}

const faultOf = ({ vi, en, line }: OfficeProblem): Diagnostic => ({
  range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
  severity: DiagnosticSeverity.Error,
  code: OFFICE_FAULT,
  source: diagnosticSource,
  message: `${vi} (${en})`,
});
