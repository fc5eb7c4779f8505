import { readFileSync } from 'node:fs';
import { ruleFileSchema } from '../server/src/check/rule-file-schema';
import { ruleIndex, rulePage } from '../server/src/check/rule-page';
import { ruleSettingProperties } from '../server/src/check/rule-setting-schema';
import { rules } from '../server/src/rules/registry';
import { outlineSnippets } from './outline-snippets';

/** A file of the project that follows from its code, its path from the project's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Where the pages of the rules lie. */
export const pagesFolder = 'server/docs/rules';

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Every file that `npm run generate` writes; a test tells when one of them differs. */
export function generatedFiles(): readonly GeneratedFile[] {
  return [
    { path: `${pagesFolder}/README.md`, text: ruleIndex() },
    ...rules.map((rule) => ({ path: `${pagesFolder}/${rule.id}.md`, text: rulePage(rule) })),
    { path: 'server/src/check/rule-file.schema.json', text: json(ruleFileSchema()) },
    { path: 'snippets/de-cuong.code-snippets', text: json(outlineSnippets()) },
    { path: 'package.json', text: json(packageWithRules()) },
  ];
}

interface Package {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, object>> };
  };
}

/** package.json with the rules of today under the setting `vanThu.rules`. */
function packageWithRules(): Package {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const { contributes } = manifest;
  const { properties } = contributes.configuration;
  const setting = { ...properties['vanThu.rules'], properties: ruleSettingProperties(), additionalProperties: false };
  const configuration = { ...contributes.configuration, properties: { ...properties, 'vanThu.rules': setting } };
  return { ...manifest, contributes: { ...contributes, configuration } };
}
