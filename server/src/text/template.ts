/** A text with places to fill in: words as they stand, and stops with what stands there until they are filled. */
export type Template = readonly TemplatePart[];

export type TemplatePart =
  | string
  | {
      readonly preset: string;
      /** Stops of one name are filled together; without a name the stop is on its own. */
      readonly name?: string;
      /** Words to choose from; the first is the preset. */
      readonly choices?: readonly string[];
    };

/** Joins templates by the same words between them. */
export const joinTemplates = (templates: readonly Template[], between: string): Template =>
  templates.flatMap((template, index) => (index === 0 ? template : [between, ...template]));

/** The text with its presets. */
export const plainText = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : part.preset)).join('');

/** The text as an editor's snippet (TextMate syntax), its stops numbered from 1 in their order. */
export function snippetText(template: Template): string {
  const numbers = new Map<string, number>();
  let last = 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      const known = part.name === undefined ? undefined : numbers.get(part.name);
      if (known !== undefined) return `$\{${known}}`;
      last += 1;
      if (part.name !== undefined) numbers.set(part.name, last);
      return stop(last, part.preset, part.choices ?? []);
    })
    .join('');
}

function stop(number: number, preset: string, choices: readonly string[]): string {
  if (choices.length > 0) return `$\{${number}|${choices.map((choice) => escape(choice, /[\\$},|]/g)).join(',')}|}`;
  return preset === '' ? `$\{${number}}` : `$\{${number}:${escape(preset)}}`;
}

const escape = (text: string, special = /[\\$}]/g): string => text.replace(special, '\\$&');
