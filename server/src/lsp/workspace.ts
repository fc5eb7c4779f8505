import type { Connection } from 'vscode-languageserver';
import { fromBase64 } from '../text/base64';
import {
  filesChangedMethod,
  findFilesMethod,
  readBytesMethod,
  readFileMethod,
  type FilesChangedParams,
  type FindFilesParams,
  type ReadFileParams,
} from './protocol';

/** The files of the workspace, wherever they lie: on a disk, on another machine, in a browser. */
export interface Workspace {
  /** The words of a file as saved; null when it cannot be read. */
  read(uri: string): Promise<string | null>;
  /** The bytes of a file as saved; null when it cannot be read. */
  readBytes(uri: string): Promise<Uint8Array | null>;
  /** URIs of the files that match a glob relative to a workspace folder (`.van-thu/de-cuong/*.yml`), sorted. */
  find(glob: string): Promise<readonly string[]>;
  /**
   * Tells of files and folders that came, changed or went: what lies in `.van-thu`, Markdown files, and pictures. For a folder
   * that came or went with all in it only the folder itself may be named.
   */
  onChange(listener: (uris: readonly string[]) => void): void;
}

/** Asks the client for files; finds none when the client did not say in its options that it answers. Never rejects. */
export class ClientWorkspace implements Workspace {
  private answers = false;
  private readonly listeners: ((uris: readonly string[]) => void)[] = [];

  constructor(private readonly connection: Connection) {
    connection.onNotification(filesChangedMethod, ({ uris }: FilesChangedParams) => {
      for (const listener of this.listeners) listener(uris);
    });
  }

  /** To be called with what the client said when it started the server. */
  initialize(answers: boolean): void {
    this.answers = answers;
  }

  read(uri: string): Promise<string | null> {
    return this.ask<string | null>(readFileMethod, { uri } satisfies ReadFileParams, null);
  }

  async readBytes(uri: string): Promise<Uint8Array | null> {
    const base64 = await this.ask<string | null>(readBytesMethod, { uri } satisfies ReadFileParams, null);
    return base64 === null ? null : fromBase64(base64);
  }

  async find(glob: string): Promise<readonly string[]> {
    const uris = await this.ask<readonly string[]>(findFilesMethod, { glob } satisfies FindFilesParams, []);
    return [...uris].sort();
  }

  onChange(listener: (uris: readonly string[]) => void): void {
    this.listeners.push(listener);
  }

  private async ask<R>(method: string, params: object, fallback: R): Promise<R> {
    if (!this.answers) return fallback;
    try {
      return await this.connection.sendRequest<R>(method, params);
    } catch (error) {
      this.connection.console.error(`${method} ${JSON.stringify(params)}: ${String(error)}`);
      return fallback;
    }
  }
}
