import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The rule on imports needs no types; without them a file that does not exist can be linted.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

async function complaints(filePath: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe('the import rule between rooms', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['text/planted.ts', "export type { Report } from '../report/report';", 'boundaries/dependencies'],
    ['docx/planted.ts', "export type { Analysis } from '../check/analysis';", 'boundaries/dependencies'],
    ['rules/form/planted.ts', "export type { ExportNote } from '../../docx/export-note';", 'boundaries/dependencies'],
    ['lsp/planted.ts', "export { Failure } from '../cli/failure';", 'boundaries/dependencies'],
    ['lsp/planted.ts', "export { convert } from '../libre-office/convert';", 'boundaries/dependencies'],
    ['libre-office/planted.ts', "export { Failure } from '../cli/failure';", 'boundaries/dependencies'],
    ['report/planted.ts', "export { runJob } from '../worker';", 'boundaries/dependencies'],
    ['check/planted.ts', "export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
    ['report/planted.ts', "export type { Range } from 'vscode-languageserver';", 'no-restricted-imports'],
    ['lsp/planted.ts', "export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
  ];
  for (const [file, code, rule] of refused) {
    it(`refuses in ${file}: ${code}`, async () => {
      assert.deepEqual(await complaints(`server/src/${file}`, code), [rule]);
    });
  }

  const allowed: readonly (readonly [string, string])[] = [
    ['check/planted.ts', "export type { Report } from '../report/report';"],
    ['docx/planted.ts', "export type { Report } from '../report/report';"],
    ['lsp/planted.ts', "export type { Analysis } from '../check/analysis';"],
    ['cli/planted.ts', "export { readFileSync } from 'node:fs';"],
    ['cli/planted.ts', "export { convert } from '../libre-office/convert';"],
    ['planted.ts', "export { convert } from './libre-office/convert';"],
    ['planted.ts', "export { startServer } from './lsp/server';"],
  ];
  for (const [file, code] of allowed) {
    it(`allows in ${file}: ${code}`, async () => {
      assert.deepEqual(await complaints(`server/src/${file}`, code), []);
    });
  }

  it('lets the client know protocol.ts only', async () => {
    const client = 'client/src/planted.ts';
    assert.deepEqual(
      await complaints(client, "export type { StatusParams } from '../../server/src/lsp/protocol';"),
      [],
    );
    assert.deepEqual(await complaints(client, "export { startServer } from '../../server/src/lsp/server';"), [
      'no-restricted-imports',
    ]);
  });
}).timeout(60_000);
