import { MessageType, ShowMessageNotification, type Connection, type InitializeParams } from 'vscode-languageserver';
import type { CheckOptions } from '../check/analysis';
import { builtInRegister } from '../citation/built-in-register';
import type { Register } from '../citation/register';
import { builtInOutlines, outlinesWith } from '../outline/built-in';
import type { Outline } from '../outline/outline';
import type { Language } from '../rules/rule';
import { includedFiles } from './included-files';
import { FolderRules, type RuleFile } from './own-rules';
import { defaultSettings, readSettings, type Settings } from './settings';

export interface KnownOutline {
  readonly outline: Outline;
  /** True for one of the user's own. */
  readonly own: boolean;
}

/** The user's settings as last heard from the client. */
export class SettingsStore {
  private settings: Settings = defaultSettings;
  private outlines: readonly Outline[] = builtInOutlines;
  private knownDocuments: Register = builtInRegister;
  private folderRules = new FolderRules();
  private isIncluded: (uri: string) => boolean = () => false;
  private folders: readonly string[] = [];
  private pulls = false;
  /** False until the client was first asked: nothing is checked before, so that no finding flashes up and goes. */
  private ready = false;

  constructor(
    private readonly connection: Connection,
    private readonly changed: () => void,
  ) {}

  get loaded(): boolean {
    return this.ready;
  }

  get language(): Language {
    return this.settings.language;
  }

  /** Addresses of the workspace folders. */
  get workspaceFolders(): readonly string[] {
    return this.folders;
  }

  get codeLens(): boolean {
    return this.settings.codeLens;
  }

  get quietWhileTyping(): boolean {
    return this.settings.quietWhileTyping;
  }

  /** True when the client answers `workspace/configuration` and tells of changes. */
  get pulled(): boolean {
    return this.pulls;
  }

  initialize({ capabilities, workspaceFolders }: InitializeParams): void {
    const { workspace } = capabilities;
    this.pulls = workspace?.configuration === true && workspace.didChangeConfiguration?.dynamicRegistration === true;
    this.folders = workspaceFolders?.map((folder) => folder.uri) ?? [];
  }

  /** Documents known: the user's own before those that come with Văn Thư. To be called before `load`. */
  setRegister(register: Register): void {
    this.knownDocuments = register;
  }

  get register(): Register {
    return this.knownDocuments;
  }

  /** The user's own outlines take the place of built-in ones of the same id. To be called before `load`. */
  setOwnOutlines(own: readonly Outline[]): void {
    this.outlines = outlinesWith(own);
  }

  /** The outlines that may be named. */
  get knownOutlines(): readonly KnownOutline[] {
    return this.outlines.map((outline) => ({ outline, own: !builtInOutlines.includes(outline) }));
  }

  /** What the workspace's `.van-thu/quy-tac.yml` sets. To be called before `load`. */
  setFolderRules(folderRules: FolderRules): void {
    this.folderRules = folderRules;
  }

  /** The rule settings of a draft's folder, of the first one for a draft in none; null when no folder is open. */
  ruleFileFor(uri: string): RuleFile | null {
    const own = this.folders.find((folder) => uri.startsWith(`${folder.replace(/\/$/, '')}/`)) ?? this.folders[0];
    return own === undefined ? null : this.folderRules.fileIn(own);
  }

  /** Asks the client, or takes what it sent; settings that cannot be used are told in one message. */
  async load(pushed?: unknown): Promise<void> {
    const raw = this.pulls ? await this.pull() : (pushed as { vanThu?: unknown } | null | undefined)?.vanThu;
    const known = this.outlines.map((outline) => outline.id);
    const { settings, problems } = readSettings(raw, known);
    if (problems.length > 0) {
      // The notification, not the request of `connection.window`: nobody has to answer.
      const message = problems.map((problem) => problem[settings.language]).join(' ');
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    this.settings = settings;
    this.isIncluded = this.includedFiles(settings.include);
    this.ready = true;
    this.changed();
  }

  /** What a unit agreed on in `quy-tac.yml` goes before the user's own setting, as the command line has none. */
  checkOptions(uri: string): CheckOptions {
    const { severities, ruleOptions } = this.folderRules.of(uri);
    return {
      outlines: this.outlines,
      outlineId: this.settings.outline,
      alwaysReport: this.isIncluded(uri),
      register: this.knownDocuments,
      severities: { ...this.settings.rules, ...severities },
      ruleOptions,
    };
  }

  private async pull(): Promise<unknown> {
    try {
      return await this.connection.workspace.getConfiguration('vanThu');
    } catch (error) {
      this.connection.console.error(`settings: ${String(error)}`);
      return undefined;
    }
  }

  private includedFiles(globs: readonly string[]): (uri: string) => boolean {
    try {
      return includedFiles(globs, this.folders);
    } catch (error) {
      this.connection.console.error(`vanThu.include: ${String(error)}`);
      return () => false;
    }
  }
}
