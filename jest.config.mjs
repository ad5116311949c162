/**
 * `npm test` runs both projects. `unit` is loaded by jest as ESM, which needs NODE_OPTIONS=--experimental-vm-modules;
 * `api`, everything that starts the server, is loaded by Node.js itself: see test/support/node-runner.
 */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@auzolan/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/data', '/dist/', '<rootDir>/.cache'],
};

export default {
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/scripts/**/*.spec.ts', '<rootDir>/apps/{portal,admin}/src/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'api',
      testRunner: '<rootDir>/test/support/node-runner/runner.mjs',
      testMatch: ['<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/test/{e2e,stories}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
