import eslint from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The rooms of server/src from the top floor down; a room may use every floor below its own, nothing beside or above. */
const floors = [
  ['lsp', 'cli'],
  ['check', 'docx'],
  ['rules'],
  ['report'],
  ['outline'],
  ['citation'],
  ['markdown'],
  ['text'],
];

const rooms = floors.flat();
/** What runs LibreOffice: beside the floors, for the command line and the doors of Node. */
const libreOffice = 'libre-office';
const below = (floor) => floors.slice(floor + 1).flat();
const mayUse = (from, to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
});

const importRule = {
  default: 'disallow',
  policies: [
    ...floors.flatMap((types, floor) => types.map((type) => mayUse(type, [type, ...below(floor)]))),
    mayUse('cli', [libreOffice]),
    mayUse(libreOffice, [libreOffice]),
    {
      from: { file: { categories: 'door' } },
      allow: { to: { element: { types: { anyOf: [...rooms, libreOffice] } } } },
    },
    { from: { file: { categories: 'door' } }, allow: { to: { file: { categories: 'door' } } } },
    { allow: { to: { module: { origin: ['external', 'core'] } } } },
  ],
};

/** What knows no editor, no Node and no file system: everything below the doors, the server's requests and the commands. */
const core = floors
  .slice(1)
  .flat()
  .map((room) => `server/src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-hosts/', '.vscode-test*/', '.ci/cache/'] },
  eslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No mutable state of a module.' },
      ],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.json'] } },
      'boundaries/elements': [...rooms, libreOffice].map((type) => ({ type, pattern: `server/src/${type}` })),
      'boundaries/files': [{ category: 'door', pattern: 'server/src/*.ts', partialMatch: false }],
    },
    rules: { 'boundaries/dependencies': ['error', importRule] },
  },
  {
    files: core,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'vscode', 'vscode-*'],
              message: 'Below lsp/ and cli/ nothing knows Node or an editor.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'vscode'], message: 'lsp/ runs in a browser too.' }] },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!lsp/protocol$)',
              message: 'The client knows of the server what protocol.ts says, nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    // The door of the extension: VS Code calls activate and deactivate apart, the client must outlive the first.
    files: ['client/src/extension*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // mocha's describe and it return nothing to wait for.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
);
