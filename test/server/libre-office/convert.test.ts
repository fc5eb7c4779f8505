import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { convert, type Conversion } from '../../../server/src/libre-office/convert';
import { FakeMachine, isRunning } from './fake-program';

describe('a conversion with LibreOffice', () => {
  let machine: FakeMachine;
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    machine = new FakeMachine();
  });
  afterEach(() => {
    machine.remove();
  });

  const run = (script: string, more: Partial<Conversion> = {}) =>
    convert({
      program: machine.program('soffice', script),
      bytes: new TextEncoder().encode('văn bản'),
      from: 'docx',
      to: 'pdf',
      signal: new AbortController().signal,
      ...more,
    });
  const problemOf = (converted: Awaited<ReturnType<typeof convert>>): string =>
    converted.kind === 'failed' ? converted.problem.vi : converted.kind;

  it('gives the file that the program makes of the bytes, and leaves nothing behind', async () => {
    const converted = await run('{ printf "%%PDF-1.7 "; cat "$in"; } > "$out/van-ban.pdf"');
    assert.ok(converted.kind === 'done', problemOf(converted));
    assert.equal(Buffer.from(converted.bytes).toString(), '%PDF-1.7 văn bản');
    assert.deepEqual(machine.leftovers(), []);
  });

  it('gives the program a profile of its own, inside the folder that goes', async () => {
    await run('echo "$@" > ../arguments; echo "$@" > "$TMPDIR/arguments"');
    const args = readFileSync(path.join(machine.folder, 'arguments'), 'utf8');
    assert.match(args, new RegExp(`-env:UserInstallation=file://${machine.folder}/van-thu-office-\\w+/profile `));
  });

  it('fails when the program ends well and makes no file, telling what it printed', async () => {
    assert.match(problemOf(await run('echo "no export filter" >&2; exit 0')), /không tạo ra tệp: no export filter/);
    assert.deepEqual(machine.leftovers(), []);
  });

  it('fails when what was made is no PDF', async () => {
    assert.match(problemOf(await run('echo "<html>" > "$out/van-ban.pdf"')), /không phải PDF/);
  });

  it('fails when the program does not start', async () => {
    const program = path.join(machine.folder, 'khong-co');
    assert.match(problemOf(await run('', { program })), /không chạy được/);
    assert.deepEqual(machine.leftovers(), []);
  });

  it('kills the program and what it started when the time is over', async () => {
    const script = `sleep 60 & echo $! > "$TMPDIR/child"; wait`;
    assert.match(problemOf(await run(script, { milliseconds: 500 })), /không xong trong/);
    await assertKilled(machine);
  });

  it('kills the program and what it started when cancelled, and leaves nothing behind', async () => {
    const controller = new AbortController();
    const running = run('sleep 60 & echo $! > "$TMPDIR/child"; wait', { signal: controller.signal });
    const childFile = path.join(machine.folder, 'child');
    while (!existsSync(childFile) || statSync(childFile).size === 0) await pause(20);
    assert.equal(machine.leftovers().length, 1);
    controller.abort();
    assert.equal((await running).kind, 'cancelled');
    await assertKilled(machine);
  });

  it('does not start when cancelled before', async () => {
    const converted = await run('touch "$TMPDIR/started"', { signal: AbortSignal.abort() });
    assert.equal(converted.kind, 'cancelled');
    assert.equal(existsSync(path.join(machine.folder, 'started')), false);
  });
});

async function assertKilled(machine: FakeMachine): Promise<void> {
  const child = Number(readFileSync(path.join(machine.folder, 'child'), 'utf8'));
  // The system takes a moment to clear a killed process away.
  for (let tries = 0; tries < 50 && isRunning(child); tries += 1) await pause(20);
  assert.equal(isRunning(child), false);
  assert.deepEqual(machine.leftovers(), []);
}
