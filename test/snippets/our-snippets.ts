import { readFileSync } from 'node:fs';
import { expandSnippet, type Variables } from './expand-snippet';

export interface Snippet {
  readonly name: string;
  readonly file: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

interface Contribution {
  readonly language: string;
  readonly path: string;
}

interface Definition {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

/** What package.json contributes under `snippets`. Tests run from the project's root. */
export function snippetContributions(): readonly Contribution[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly contributes?: { readonly snippets?: readonly Contribution[] };
  };
  return manifest.contributes?.snippets ?? [];
}

/** Every snippet of every contributed file. */
export function ourSnippets(): readonly Snippet[] {
  return snippetContributions().flatMap(({ path }) => {
    const definitions = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Definition>>;
    return Object.entries(definitions).map(([name, { prefix, description, body }]) => ({
      name,
      file: path,
      prefix,
      description,
      body: typeof body === 'string' ? body : body.join('\n'),
    }));
  });
}

/** 5 September 2026: a day that is padded, a month that is not. */
export const A_DAY: Variables = { CURRENT_YEAR: '2026', CURRENT_MONTH: '09', CURRENT_DATE: '05' };

/** The text that a prefix gives on `A_DAY` when nothing is typed over. */
export function expanded(prefix: string, day: Variables = A_DAY): string {
  const snippet = ourSnippets().find((candidate) => candidate.prefix === prefix);
  if (!snippet) throw new Error(`no snippet ${prefix}`);
  return expandSnippet(snippet.body, day);
}
