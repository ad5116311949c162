import { dirname } from 'node:path';
import { ESLint } from 'eslint';

const ROOT = dirname(import.meta.dirname);
const MODULES = 'apps/api/src/modules';

/** Without type information, so that the snippets need not be files of the project. */
const linter = new ESLint({
  cwd: ROOT,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: {
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
        '@typescript-eslint/await-thenable': 'off',
        '@typescript-eslint/no-unused-vars': 'off',
      },
    },
  ],
});

async function broken(path: string, code: string, eslint = linter): Promise<Array<string | null>> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${ROOT}/${path}` });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

describe.each<[rule: string, path: string, code: string]>([
  ['auzolan/database-door', `${MODULES}/assets/assets.service.ts`, "import { DataSource } from 'typeorm';"],
  ['auzolan/database-door', `${MODULES}/assets/assets.queries.ts`, "import type { PoolClient } from 'pg';"],
  ['auzolan/database-door', `${MODULES}/assets/asset.entity.ts`, "import { Column, DataSource } from 'typeorm';"],
  ['auzolan/database-door', `${MODULES}/assets/asset.entity.ts`, "import * as typeorm from 'typeorm';"],
  ['auzolan/database-door', `${MODULES}/assets/late.ts`, "export const late = () => import('pg');"],
  ['auzolan/database-door', `${MODULES}/assets/index.ts`, "export * from 'typeorm';"],
  ['auzolan/environment-once', `${MODULES}/assets/assets.service.ts`, 'export const port = process.env.PORT;'],
  ['auzolan/environment-once', 'apps/api/src/platform/mail/x.ts', "export const port = process['env'].PORT;"],
  ['auzolan/environment-once', 'apps/api/src/platform/mail/x.ts', 'export const { env } = process;'],
  ['auzolan/environment-once', 'apps/api/src/platform/mail/x.ts', "import { env } from 'node:process';\nexport default env;"],
  ['auzolan/loader-per-request', `${MODULES}/assets/asset.loaders.ts`, 'export const loader = new DataLoader(load);'],
  ['auzolan/loader-per-request', `${MODULES}/assets/asset.loaders.ts`, 'export class Loaders { byId = new DataLoader(load); }'],
  ['auzolan/loader-per-request', `${MODULES}/assets/asset.loaders.ts`, 'export class Loaders { constructor() { this.byId = new DataLoader(load); } }'],
  ['auzolan/one-statement-at-a-time', `${MODULES}/assets/assets.service.ts`, 'export const all = () => Promise.all([]);'],
  ['auzolan/clock-only', `${MODULES}/assets/assets.service.ts`, 'export const now = () => new Date();'],
  ['auzolan/clock-only', 'libs/calendar/src/x.ts', 'export const now = () => Date.now();'],
  ['auzolan/no-floating-money', 'libs/directory/src/x.ts', "export const n = parseFloat('1,5');"],
  ['auzolan/no-floating-money', 'apps/portal/src/x.ts', "export const n = Number.parseFloat('1,5');"],
  ['auzolan/no-sql-from-values', `${MODULES}/assets/assets.queries.ts`, 'export const find = (db, id) => db.query(`SELECT 1 WHERE id = ${id}`);'],
  ['auzolan/no-sql-from-values', `${MODULES}/assets/assets.queries.ts`, "export const find = (db, id) => db.query('SELECT 1 WHERE id = ' + id);"],
  ['auzolan/no-sql-from-values', `${MODULES}/assets/assets.queries.ts`, 'export const find = (db, f, by) => db.read(f, `SELECT 1 ORDER BY ${by}`);'],
  ['auzolan/no-skipped-tests', 'libs/calendar/src/x.spec.ts', "it.skip('later', () => undefined);"],
  ['@typescript-eslint/no-explicit-any', `${MODULES}/assets/x.ts`, 'export const x: any = 1;'],
  ['@typescript-eslint/ban-ts-comment', `${MODULES}/assets/x.ts`, '// @ts-expect-error because\nexport const x: string = 1;'],
  ['no-warning-comments', `${MODULES}/assets/x.ts`, '// TODO later\nexport const x = 1;'],
  ['max-lines', `${MODULES}/assets/x.ts`, 'export {};\n'.repeat(301)],
  ['max-lines', `${MODULES}/assets/x.spec.ts`, 'export {};\n'.repeat(401)],
  ['no-restricted-imports', 'libs/calendar/src/x.ts', "import { Injectable } from '@nestjs/common';\nexport default Injectable;"],
  ['no-restricted-imports', 'libs/directory/src/x.ts', "import { readFile } from 'node:fs/promises';\nexport default readFile;"],
  ['no-restricted-imports', 'libs/directory/src/x.ts', "import { Column } from 'typeorm';\nexport default Column;"],
  ['boundaries/dependencies', 'apps/api/src/platform/mail/x.ts', "import { x } from '../../modules/identity/index.js';\nexport default x;"],
  ['boundaries/dependencies', `${MODULES}/assets/x.ts`, "import { x } from '../bookings/index.js';\nexport default x;"],
  ['boundaries/dependencies', `${MODULES}/assets/x.ts`, "import { x } from '../skills/index.js';\nexport default x;"],
  ['boundaries/dependencies', `${MODULES}/bookings/x.ts`, "import { x } from '../assets/assets.service.js';\nexport default x;"],
  ['boundaries/dependencies', 'libs/calendar/src/x.ts', "import { x } from '../../../apps/api/src/platform/clock/index.js';\nexport default x;"],
])('%s', (rule, path, code) => {
  it(`refuses in ${path}: ${code.slice(0, 80).replaceAll('\n', ' ')}`, async () => {
    expect(await broken(path, code)).toContain(rule);
  });
});

describe('what the rules allow', () => {
  it.each<[path: string, code: string]>([
    [`${MODULES}/assets/asset.entity.ts`, "import { Column, Entity, type Relation } from 'typeorm';\nexport type R = Relation<typeof Column | typeof Entity>;"],
    ['apps/api/src/platform/database/x.ts', "import pg from 'pg';\nexport default pg;"],
    ['apps/api/src/platform/config/x.ts', 'export const port = process.env.PORT;'],
    [`${MODULES}/assets/asset.loaders.ts`, 'export const loaders = () => new DataLoader(load);'],
    [`${MODULES}/assets/assets.queries.ts`, 'export const all = () => Promise.all([]);'],
    [`${MODULES}/assets/assets.queries.ts`, 'const COLUMNS = 1;\nexport const find = (db, id) => db.query(`SELECT ${COLUMNS} WHERE id = $1`, [id]);'],
    [`${MODULES}/assets/assets.queries.ts`, "export const find = (db, id) => db.query('SELECT 1 ' + 'WHERE id = $1', [id]);"],
    ['apps/api/src/platform/clock.ts', 'export const now = () => new Date();'],
    [`${MODULES}/assets/x.ts`, 'export const at = (ms: number) => new Date(ms);'],
    [`${MODULES}/bookings/x.ts`, "import { x } from '../assets/index.js';\nimport { y } from './y.js';\nexport default [x, y];"],
    [`${MODULES}/identity/x.ts`, "import { x } from '../federation/index.js';\nexport default x;"],
    [`${MODULES}/bookings/x.ts`, "import { x } from '../../platform/database/db.js';\nimport { z } from '@auzolan/calendar';\nexport default [x, z];"],
  ])('%s', async (path, code) => {
    expect(await broken(path, code)).toEqual([]);
  });
});

describe('with type information', () => {
  it('refuses a promise that nobody waits for', async () => {
    const typed = new ESLint({ cwd: ROOT });
    const code = 'const work = async () => 1;\nexport const start = () => {\n  work();\n};';
    expect(await broken('apps/api/src/platform/clock.ts', code, typed)).toEqual(['@typescript-eslint/no-floating-promises']);
  });
});
