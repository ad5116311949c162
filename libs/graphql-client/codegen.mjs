/**
 * Types and persisted documents of both apps from the API's schema: `npm run codegen`.
 * Documents stand in apps/<app>/src/**\/*.graphql; the output in apps/<app>/src/gql is
 * committed. Documents in the bundle are sha256 hashes; persisted-documents.json, which
 * the API reads, maps each hash to its text.
 */
import { createHash } from 'node:crypto';

const scalars = { DateTime: 'string', Date: 'string', LocalTime: 'string', ID: 'string' };

function app(name) {
  return {
    [`apps/${name}/src/gql/`]: {
      documents: [`apps/${name}/src/**/*.graphql`],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashAlgorithm: (text) => createHash('sha256').update(text).digest('hex'),
        },
      },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, scalars, strictScalars: true, skipTypename: true, defaultScalarType: 'unknown' },
    },
  };
}

export default {
  schema: 'apps/api/schema.graphql',
  ignoreNoDocuments: true,
  silent: true,
  generates: { ...app('portal'), ...app('admin') },
};
