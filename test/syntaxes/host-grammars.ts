import type { IRawGrammar } from 'vscode-textmate';

type Patterns = NonNullable<IRawGrammar['patterns']>;

const include = (name: string): { readonly include: string } => ({ include: `#${name}` });

/**
 * Stand-ins for VS Code's Markdown and YAML grammars: only the structure that our injections depend on, under the
 * scope names that VS Code uses. They include nothing from outside.
 */
export const HOST_GRAMMARS: Readonly<Record<string, unknown>> = {
  'text.html.markdown': {
    scopeName: 'text.html.markdown',
    patterns: [include('front-matter'), include('block')] as Patterns,
    repository: {
      'front-matter': {
        begin: '\\A-{3}\\s*$',
        contentName: 'meta.embedded.block.frontmatter',
        patterns: [{ include: 'source.yaml' }],
        end: '(^|\\G)-{3}',
      },
      block: {
        patterns: ['heading', 'fenced', 'raw', 'table', 'list', 'paragraph'].map(include),
      },
      heading: {
        match: '(?:^|\\G)[ ]{0,3}#{1,6}\\s+(.*?)\\s*$',
        name: 'markup.heading.markdown',
        captures: { 1: { name: 'entity.name.section.markdown', patterns: [include('inline')] } },
      },
      fenced: {
        begin: '(^|\\G)`{3}',
        end: '(^|\\G)`{3}',
        name: 'markup.fenced_code.block.markdown',
      },
      raw: { begin: '(^|\\G)([ ]{4}|\\t)', while: '(^|\\G)([ ]{4}|\\t)', name: 'markup.raw.block.markdown' },
      table: {
        begin: '(^|\\G)(?=\\|.+\\|\\s*$)',
        while: '(^|\\G)(?=\\|)',
        name: 'markup.table.markdown',
        patterns: [
          {
            match: '(?<=\\|)\\s*(?=\\S)([^|]+)(?<=\\S)\\s*(?=\\|)',
            captures: { 1: { patterns: [include('inline')] } },
          },
        ],
      },
      list: {
        begin: '(^|\\G)([ ]{0,3})([*+-])([ \\t])',
        while: '((^|\\G)([ ]{2,4}|\\t))|(^[ \\t]*$)',
        name: 'markup.list.unnumbered.markdown',
        patterns: [include('block')],
      },
      paragraph: {
        begin: '(^|\\G)[ ]{0,3}(?=[^ \\t\\n])',
        while: '(^|\\G)((?=\\s*[-=]{3,}\\s*$)|[ ]{4,}(?=[^ \\t\\n]))',
        name: 'meta.paragraph.markdown',
        patterns: [include('inline')],
      },
      inline: {
        patterns: [
          { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown', patterns: [include('inline')] },
          { begin: '\\*', end: '\\*(?!\\*)', name: 'markup.italic.markdown', patterns: [include('inline')] },
          { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
          { begin: '<!--', end: '-->', name: 'comment.block.html' },
        ],
      },
    },
  },
  'source.yaml': {
    scopeName: 'source.yaml',
    patterns: [
      {
        begin: '^(?=[^\\s:#-][^:#]*:(?:\\s|$))',
        end: '$',
        name: 'meta.mapping.yaml',
        patterns: [
          {
            begin: '\\G(?=\\S)',
            end: '(?=\\s*:(?:\\s|$))',
            name: 'meta.map.key.yaml string.unquoted.plain.yaml entity.name.tag.yaml',
          },
          { match: ':\\s', name: 'punctuation.separator.map.value.yaml' },
          { match: '(?<=\\s)\\S.*', name: 'string.unquoted.plain.out.yaml' },
        ],
      },
    ],
  },
};
