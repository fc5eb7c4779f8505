import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../server/src/rules/registry';

const folder = 'test/server/rules';
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

/** Rules are exported under their name in camel case: `form/place-date` as `placeDate`. */
const exportedName = (id: string): string =>
  id.slice(id.indexOf('/') + 1).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('every rule', () => {
  for (const { id } of rules) {
    it(`${id} has its table of defects and near misses`, () => {
      const table = new RegExp(`testRule(?:Cases)?\\(\\s*${exportedName(id)}\\b`);
      assert.ok(table.test(sources), `no testRuleCases(${exportedName(id)}, …)`);
    });
  }
});
