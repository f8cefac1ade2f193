import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'release/', '.release-*/', 'data/', 'shots/', 'test-results/', 'coverage/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    /* What only types can tell: a promise nobody waits for, one where a truth or a callback is expected, a case nobody thought of. */
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    /* What is asked, known and shown is given to these; the page and its address are the stage's. */
    files: ['src/{model,layers,panels,lenses,charts,messages,theme,view}/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'history', 'location', 'localStorage', 'navigator'],
    },
  },
  /* The search sheet moves the focus, which is the page's; sharing hands on by the browser's own ways. */
  {
    files: ['src/panels/search/SearchSheet.svelte', 'src/panels/share/{ShareDialog.svelte,clipboard.ts}'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['src/compile/run.ts', 'tools/**'], rules: { 'no-console': 'off' } },
);
