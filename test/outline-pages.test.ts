import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { builtInOutlines } from '../server/src/outline/built-in';
import { readOutlineFiles } from '../server/src/report/read-outline-files';

const readme = readFileSync('README.md', 'utf8');
const section = readme.slice(readme.indexOf('## Outlines'), readme.indexOf('## Documents of one'));
const ids = builtInOutlines.map(({ id }) => id);

describe('what is written about outlines', () => {
  it('lists in the README those that are built in', () => {
    const rows = [...section.matchAll(/^\| `(.*)` \| (.*) \|$/gm)].map(([, id, title]) => [id, title]);
    assert.deepEqual(
      rows,
      builtInOutlines.map(({ id, title }) => [id, title]),
    );
  });

  for (const file of ['package.nls.json', 'package.nls.vi.json']) {
    it(`lists their ids in the setting's text of ${file}`, () => {
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
      const listed = /\((`[^)]*`)\)/.exec(texts['config.outline'] ?? '')?.[1] ?? '';
      assert.deepEqual(
        listed.split(', '),
        ids.map((id) => `\`${id}\``),
      );
    });
  }

  it('shows in the README outlines that are read', () => {
    const blocks = [...section.matchAll(/^```(yaml|markdown)\n(.*?)^```$/gms)];
    const files = blocks.map(([, kind, text = ''], index) => ({
      name: `${index}.${kind === 'yaml' ? 'yml' : 'md'}`,
      text,
    }));
    assert.equal(files.length, 3);
    for (const reading of readOutlineFiles(files, builtInOutlines))
      assert.ok('outline' in reading, JSON.stringify(reading));
  });

  it('gives the YAML extension the schemas of the files in .van-thu', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: {
        readonly yamlValidation: readonly { readonly fileMatch: string | string[]; readonly url: string }[];
      };
    };
    const packaged = readFileSync('.vscodeignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const { url } of contributes.yamlValidation) {
      assert.ok(existsSync(url), url);
      assert.ok(picomatch(packaged)(url.slice('./'.length)), `${url} is not in the package`);
    }
    const outlines = contributes.yamlValidation.find(({ url }) => url.endsWith('/outline.schema.json'));
    assert.ok(picomatch(outlines?.fileMatch ?? [], { dot: true })('.van-thu/de-cuong/thu-vien.yml'));
  });
});
