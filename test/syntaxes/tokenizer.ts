import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';
import { HOST_GRAMMARS } from './host-grammars';

// Both are CommonJS bundles whose names Node cannot see from a module.
const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof TextMate;

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

/** A piece of a line and the innermost scope that our grammars gave it, without the closing `.van-thu`. */
export type Colored = readonly [text: string, scope: string];

export interface Tokenizer {
  /** For each line of the text, its pieces coloured by our grammars, in order. */
  colored(text: string): readonly (readonly Colored[])[];
  /** For each line of the text, its pieces with the host's scopes alone, neighbours with equal scopes joined. */
  hostTokens(text: string): readonly (readonly Colored[])[];
}

/** What package.json contributes under `grammars`. Tests run from the project's root. */
export function grammarContributions(): readonly GrammarContribution[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly contributes?: { readonly grammars?: readonly GrammarContribution[] };
  };
  return manifest.contributes?.grammars ?? [];
}

/**
 * Tokenizes Markdown as VS Code does, with VS Code's own engine, over a small host grammar.
 * @param injected whether our grammars take part
 */
export async function loadTokenizer(injected = true): Promise<Tokenizer> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const ours = grammarContributions();
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scopeName) => {
      const path = ours.find((grammar) => grammar.scopeName === scopeName)?.path;
      const source = path === undefined ? JSON.stringify(HOST_GRAMMARS[scopeName]) : readFileSync(path, 'utf8');
      return Promise.resolve(textmate.parseRawGrammar(source, `${scopeName}.json`));
    },
    getInjections: (scopeName) =>
      injected ? ours.filter(({ injectTo }) => injectTo.includes(scopeName)).map((grammar) => grammar.scopeName) : [],
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('the host grammar did not load');
  return {
    colored: (text) =>
      tokenizeLines(grammar, text).map((tokens) =>
        tokens.flatMap(({ text: piece, scopes }): Colored[] => {
          const scope = scopes.filter(isOurs).at(-1);
          return scope === undefined || scope.startsWith('meta.') ? [] : [[piece, scope.replace(/\.van-thu$/, '')]];
        }),
      ),
    hostTokens: (text) =>
      tokenizeLines(grammar, text).map((tokens) =>
        joined(tokens.map(({ text: piece, scopes }) => [piece, scopes.filter((scope) => !isOurs(scope)).join(' ')])),
      ),
  };
}

const isOurs = (scope: string): boolean => scope.endsWith('.van-thu');

interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

function tokenizeLines(grammar: TextMate.IGrammar, text: string): readonly (readonly Token[])[] {
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

function joined(tokens: readonly Colored[]): readonly Colored[] {
  return tokens.reduce<readonly Colored[]>((before, [text, scope]) => {
    const last = before.at(-1);
    return last?.[1] === scope ? [...before.slice(0, -1), [last[0] + text, scope]] : [...before, [text, scope]];
  }, []);
}
