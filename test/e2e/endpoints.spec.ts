import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaText } from '../../apps/api/src/cli/schema-text.js';
import { DocumentStore } from '../../apps/api/src/platform/graphql/document-store.js';
import { listEndpoints } from '../../apps/api/src/platform/graphql/guarded-schema.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

it('lists every endpoint with who may call it; a change shows here', () => {
  const lines = listEndpoints(test.app.get(DocumentStore).schema).map(({ kind, name, rule }) => {
    const { limit } = rule;
    return [`${kind}.${name}`, rule.access, rule.scope ?? '', rule.once ? 'once' : '', limit ? `${limit.most}/${limit.seconds}s` : ''].join(' ').trimEnd();
  });
  expect(lines.sort().join('\n')).toMatchSnapshot();
});

it('serves the schema that is committed', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8');
  await expect(schemaText()).resolves.toBe(committed);
});
