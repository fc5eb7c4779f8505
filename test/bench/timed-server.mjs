import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { StreamMessageReader, StreamMessageWriter, createProtocolConnection } from 'vscode-languageserver/node';

const uri = 'file:///bench/bao-cao.md';

/** A language server on stdio with one open document, whose answers to edits are timed. */
export class TimedServer {
  constructor(script) {
    this.process = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.process;
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.published = () => {};
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.published(params));
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
    this.version = 1;
  }

  async start(settings) {
    await this.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await this.connection.sendNotification('initialized', {});
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  async open(text) {
    this.version = 1;
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.settled();
  }

  async close() {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Milliseconds from a change to the answer to a request sent right behind it, which needs the new text read. */
  async timeToAnswer(change) {
    const start = performance.now();
    void this.change(change);
    await this.settled();
    return performance.now() - start;
  }

  /** Milliseconds from a change to the diagnostics of its text. */
  async timeToDiagnostics(change) {
    const version = this.version + 1;
    const arrived = new Promise((resolve) => {
      this.published = (params) => params.version === version && resolve();
    });
    const start = performance.now();
    void this.change(change);
    await arrived;
    return performance.now() - start;
  }

  async stop() {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await once(this.process, 'exit');
  }

  change({ position, take, text }) {
    this.version += 1;
    const end = { line: position.line, character: position.character + take };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start: position, end }, text }],
    });
  }

  settled() {
    return this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 0 },
    });
  }
}
