import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

// A figure that may be null is not printed.
const printable = { allowNumber: true, allowBoolean: true, allowNullish: false };

export default defineConfig(
  globalIgnores(['**/build', '**/generated']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    // What is marked as refused and is not, is an error: so `test/floors.test.ts` proves that the rules hold.
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { ...printable, allowAny: false }],
      // Nobody waits for what a test of Node answers with.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
      ],
    },
  },
  {
    // The pages of the service.
    files: ['src/main/resources/web/assets/**/*.js'],
    ignores: ['**/graphiql.js'],
    plugins: { '@typescript-eslint': typescript.plugin },
    languageOptions: {
      parser: typescript.parser,
      parserOptions: { project: 'pages.tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { ...printable, allowAny: true }] },
  },
);
