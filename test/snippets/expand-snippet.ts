/** Variables of an editor's snippet that ours use, with the values a test gives them. */
export type Variables = Readonly<Record<string, string>>;

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'stop';
      readonly name: string;
      readonly value: readonly Part[] | null;
      readonly transform: Transform | null;
    };

interface Transform {
  readonly pattern: RegExp;
  readonly format: string;
}

const NAME = /^(?:\d+|[A-Z_]+)/;

/**
 * What the editor shows right after a snippet was inserted: every tab stop with its default or first choice, mirrors
 * and transforms applied. Covers the part of VS Code's snippet syntax that ours use and throws on anything else.
 * @throws Error on a malformed or unsupported construct, an unknown variable, or a mirror of an undefined tab stop
 */
export function expandSnippet(body: string, variables: Variables): string {
  const parts = new Parser(body).parse();
  const defaults = new Map<string, readonly Part[]>();
  collectDefaults(parts, defaults);

  const render = (list: readonly Part[]): string =>
    list.map((part) => (part.kind === 'text' ? part.text : applied(valueOf(part), part.transform))).join('');
  const valueOf = (part: Extract<Part, { kind: 'stop' }>): string => {
    if (/^\d/.test(part.name)) return render(part.value ?? defaults.get(part.name) ?? missing(part.name));
    const value = variables[part.name];
    if (value === undefined) throw new Error(`unknown variable ${part.name}`);
    return value;
  };
  return render(parts);
}

function missing(name: string): readonly Part[] {
  if (name === '0') return [];
  throw new Error(`tab stop ${name} has no default`);
}

function collectDefaults(parts: readonly Part[], defaults: Map<string, readonly Part[]>): void {
  for (const part of parts) {
    if (part.kind === 'text' || part.value === null) continue;
    if (!defaults.has(part.name)) defaults.set(part.name, part.value);
    collectDefaults(part.value, defaults);
  }
}

function applied(value: string, transform: Transform | null): string {
  if (transform === null) return value;
  return value.replace(transform.pattern, (...groups: readonly (string | number | undefined)[]) =>
    transform.format.replace(/\$\{(\d+):\/upcase\}|\$(\d+)/g, (_, upper: string | undefined, plain: string) =>
      upper === undefined ? String(groups[Number(plain)] ?? '') : String(groups[Number(upper)] ?? '').toUpperCase(),
    ),
  );
}

class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  parse(): readonly Part[] {
    const parts = this.parts('');
    if (this.at < this.source.length) throw new Error(`unbalanced brace at ${this.at}`);
    return parts;
  }

  /** Parts up to (not including) the closing character, or the end. */
  private parts(close: string): readonly Part[] {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== close) {
      if (this.source[this.at] === '$') parts.push(this.stop());
      else parts.push({ kind: 'text', text: this.take(/^(?:\\[\\$}]|[^$\\}])/).replace(/^\\/, '') });
    }
    return parts;
  }

  private stop(): Part {
    this.take(/^\$/);
    if (this.source[this.at] !== '{') return { kind: 'stop', name: this.take(NAME), value: null, transform: null };
    this.take(/^\{/);
    const name = this.take(NAME);
    const rest = this.stopBody();
    this.take(/^\}/);
    return { kind: 'stop', name, ...rest };
  }

  private stopBody(): { readonly value: readonly Part[] | null; readonly transform: Transform | null } {
    switch (this.source[this.at]) {
      case ':':
        this.take(/^:/);
        return { value: this.parts('}'), transform: null };
      case '|': {
        const [first = ''] = this.take(/^\|[^|{}$]+\|/)
          .slice(1, -1)
          .split(',');
        return { value: [{ kind: 'text', text: first }], transform: null };
      }
      case '/': {
        const [, pattern = '', format = ''] = this.match(/^\/([^/]+)\/((?:\$\{\d+:\/upcase\}|\$\d+|[^/$])*)\//);
        return { value: null, transform: { pattern: new RegExp(pattern, 'u'), format } };
      }
      default:
        return { value: null, transform: null };
    }
  }

  private take(pattern: RegExp): string {
    return this.match(pattern)[0];
  }

  private match(pattern: RegExp): RegExpExecArray {
    const found = pattern.exec(this.source.slice(this.at));
    if (!found) throw new Error(`unexpected snippet syntax at ${this.at}: ${this.source.slice(this.at, this.at + 20)}`);
    this.at += found[0].length;
    return found;
  }
}
