import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const readme = readFileSync('README.md', 'utf8');

/** A default as the table writes it: nothing for an empty text. */
const shown = (value: unknown): string =>
  value === '' ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

describe('the README', () => {
  it('lists each setting once, with its default', () => {
    const rows = [...readme.matchAll(/^\| `(vanThu\.[\w.]+)` \| (.*?) ?\| /gm)].map(([, name, preset]) => [
      name,
      preset,
    ]);
    const settings = Object.entries(manifest.contributes.configuration.properties);
    assert.deepEqual(rows.sort(), settings.map(([name, setting]) => [name, shown(setting.default)]).sort());
  });
});
