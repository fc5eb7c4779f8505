import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { canExportPdfMethod, exportPdfMethod, type ExportResult } from '../../../server/src/lsp/protocol';
import { FakeMachine } from '../libre-office/fake-program';
import { draft, readme } from './drafts';
import { TestClient } from './test-client';

describe('export to PDF over a real connection', () => {
  let machine: FakeMachine;
  let client: TestClient;
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(async () => {
    machine = new FakeMachine();
    client = await TestClient.start();
  });
  afterEach(async () => {
    await client.stop();
    machine.remove();
  });

  const send = (text: string, libreOfficePath: string, source = new CancellationTokenSource()): Promise<ExportResult> =>
    client.connection.sendRequest(exportPdfMethod, { uri: 'file:///a.md', text, libreOfficePath }, source.token);

  it('is offered only where there is a LibreOffice', async () => {
    const ask = (libreOfficePath: string) => client.connection.sendRequest(canExportPdfMethod, { libreOfficePath });
    assert.equal(await ask(machine.program('soffice', '')), true);
    assert.equal(await ask(path.join(machine.folder, 'khong-co')), false);
  });

  it('makes a PDF of the text sent along, and tells what was added', async () => {
    const result = await send(draft, machine.program('soffice', 'printf "%%PDF-1.7" > "$out/van-ban.pdf"'));
    assert.ok(result.kind === 'done', JSON.stringify(result));
    assert.equal(Buffer.from(result.base64, 'base64').toString(), '%PDF-1.7');
    assert.ok(result.notes.includes('Đã thêm Quốc hiệu.'));
    assert.deepEqual(machine.leftovers(), []);
  });

  it('refuses what is no report', async () => {
    assert.deepEqual(await send(readme, machine.program('soffice', '')), { kind: 'no-report' });
  });

  it('tells why there is no PDF', async () => {
    const result = await send(draft, machine.program('soffice', 'exit 0'));
    assert.deepEqual(result, { kind: 'failed', message: 'LibreOffice không tạo ra tệp' });
  });

  it('stops at once when cancelled, and leaves nothing behind', async () => {
    const program = machine.program('soffice', 'sleep 60 & echo $! > "$TMPDIR/child"; wait');
    const source = new CancellationTokenSource();
    const running = send(draft, program, source).catch(() => ({ kind: 'cancelled' }) as const);
    const child = path.join(machine.folder, 'child');
    while (!existsSync(child) || statSync(child).size === 0) await pause(20);
    assert.equal(machine.leftovers().length, 1);
    source.cancel();
    assert.equal((await running).kind, 'cancelled');
    assert.deepEqual(machine.leftovers(), []);
  });

  it('leaves nothing behind when the editor ends the server meanwhile', async () => {
    const program = machine.program('soffice', 'sleep 60 & echo $! > "$TMPDIR/child"; wait');
    const running = send(draft, program).catch(() => null);
    const child = path.join(machine.folder, 'child');
    while (!existsSync(child) || statSync(child).size === 0) await pause(20);
    await client.stop();
    await running;
    assert.deepEqual(machine.leftovers(), []);
    client = await TestClient.start();
  });
});
