import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { boundaryRules, boundarySettings } from './scripts/lint-rules/boundaries.mjs';
import { rules } from './scripts/lint-rules/rules.mjs';

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];
const FRONT_ENDS = ['apps/portal/**', 'apps/admin/**', 'libs/ui/**', 'libs/graphql-client/**'];
const ENVIRONMENT_READERS = ['apps/api/src/platform/config/**', 'apps/api/src/platform/embedded/run.ts', 'scripts/**', '**/vite.config.ts'];
const PURE_LIBRARIES = ['libs/*/src/**/*.ts'];

const TYPE_AWARE = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
  '@typescript-eslint/await-thenable': 'error',
};

/** A later `no-restricted-imports` replaces an earlier one, so each kind of folder gets its list in one place. */
const libraryImports = {
  patterns: [
    { group: ['@nestjs/*', 'typeorm', 'typeorm/*', 'pg', 'fastify', '@fastify/*'], message: 'Libraries are pure: no framework, no database.' },
    {
      group: ['node:fs', 'node:fs/*', 'fs', 'fs/*', 'node:net', 'node:http', 'node:https', 'node:child_process'],
      message: 'Libraries do no input or output: take a stream or a value as an argument.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/dist/', 'data/', '.cache/', 'coverage/', 'shots/', 'test/bench/', '**/generated/', '**/gql/'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { auzolan: { rules } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'max-lines': ['error', { max: 300 }],
      'auzolan/no-floating-money': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...TYPE_AWARE,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      'auzolan/environment-once': 'error',
      'auzolan/clock-only': 'error',
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'auzolan/database-door': 'error',
      'auzolan/loader-per-request': 'error',
      'auzolan/no-sql-from-values': 'error',
    },
  },
  {
    files: ['apps/api/src/**/*.service.ts'],
    rules: { 'auzolan/one-statement-at-a-time': 'error' },
  },
  {
    files: ['apps/api/src/**/*.ts', ...PURE_LIBRARIES],
    ignores: TESTS,
    plugins: { boundaries },
    settings: boundarySettings,
    rules: boundaryRules,
  },
  {
    files: PURE_LIBRARIES,
    ignores: [...TESTS, ...FRONT_ENDS],
    rules: { 'no-restricted-imports': ['error', libraryImports] },
  },
  {
    files: ['apps/api/src/platform/{database,embedded}/**', 'apps/api/src/platform/jobs/worker.ts'],
    rules: { 'auzolan/database-door': 'off', 'auzolan/no-sql-from-values': 'off' },
  },
  {
    files: [...ENVIRONMENT_READERS, ...TESTS],
    rules: { 'auzolan/environment-once': 'off' },
  },
  {
    files: ['**/clock.ts', ...FRONT_ENDS, ...TESTS, 'scripts/**'],
    rules: { 'auzolan/clock-only': 'off' },
  },
  {
    files: TESTS,
    rules: { 'max-lines': ['error', { max: 400 }], 'auzolan/no-skipped-tests': 'error' },
  },
);
