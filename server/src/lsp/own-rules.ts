import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { NO_RULE_SETTINGS, readRuleFile, type RuleFileProblem, type RuleSettings } from '../check/rule-file';
import { diagnosticSource, type DiagnosticsSender } from './diagnostics';
import type { Workspace } from './workspace';

const newRuleFile = '.van-thu/quy-tac.yml';
const ruleFiles = '.van-thu/quy-tac.{yml,yaml}';

/** The file of a folder's rule settings, its words as saved; null when there is none yet. */
export interface RuleFile {
  readonly uri: string;
  readonly text: string | null;
}

interface OwnRuleFile extends RuleFile {
  /** The address of the folder, with a slash at its end. */
  readonly folder: string;
  readonly settings: RuleSettings;
}

/** The rule settings of each workspace folder. */
export class FolderRules {
  constructor(private readonly files: readonly OwnRuleFile[] = []) {}

  /** What holds for a draft: the settings of its folder; of the first one for a draft that lies in none of them. */
  of(uri: string): RuleSettings {
    const own = this.files.find(({ folder }) => uri.startsWith(folder)) ?? this.files[0];
    return own?.settings ?? NO_RULE_SETTINGS;
  }

  /** The file in a workspace folder, given by its address; the one to make where there is none. */
  fileIn(folder: string): RuleFile {
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    return this.files.find((file) => file.folder === base) ?? { uri: `${base}${newRuleFile}`, text: null };
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
        uri,
        text: texts[index] ?? null,
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
