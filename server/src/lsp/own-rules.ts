import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { NO_RULE_SETTINGS, readRuleFile, type RuleFileProblem, type RuleSettings } from '../check/rule-file';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

export const ruleFile = '.van-thu/quy-tac.yml';
const ruleFiles = '.van-thu/quy-tac.{yml,yaml}';

/** The rule settings of each workspace folder. */
export class FolderRules {
  constructor(private readonly folders: readonly { readonly folder: string; readonly settings: RuleSettings }[] = []) {}

  /** What holds for a draft: the settings of its folder; of the first one for a draft that lies in none of them. */
  of(uri: string): RuleSettings {
    const own = this.folders.find(({ folder }) => uri.startsWith(folder)) ?? this.folders[0];
    return own?.settings ?? NO_RULE_SETTINGS;
  }
}

/** The levels and options of rules that users keep in `.van-thu/quy-tac.yml`; what is wrong with it is told in it. */
export class OwnRules {
  private files: readonly string[] = [];

  constructor(
    private readonly workspace: Workspace,
    private readonly diagnostics: DiagnosticsSender,
  ) {}

  /** Reads the files as they are now. */
  async read(): Promise<FolderRules> {
    const files = await this.workspace.find(ruleFiles);
    const texts = await Promise.all(files.map((uri) => this.workspace.read(uri)));
    for (const uri of this.files) if (!files.includes(uri)) this.diagnostics.clear(uri);
    this.files = files;
    return new FolderRules(
      files.map((uri, index) => ({
        folder: uri.slice(0, uri.lastIndexOf('.van-thu/')),
        settings: this.settingsIn(uri, texts[index] ?? ''),
      })),
    );
  }

  private settingsIn(uri: string, text: string): RuleSettings {
    const { settings, problems } = readRuleFile(text);
    this.diagnostics.update(uri, undefined, problems.map(faultOf));
    return settings;
  }
}

const faultOf = ({ problem, line }: RuleFileProblem): Diagnostic => ({
  range: { start: { line: line - 1, character: 0 }, end: { line, character: 0 } },
  severity: DiagnosticSeverity.Error,
  code: 'draft/rule-file',
  source: diagnosticSource,
  message: problem,
});
