import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import type { RequestContext } from '../context/request-context.js';
import type { DocumentStore } from './document-store.js';
import type { Executor } from './executor.js';

/** Hands execution to our executor; Apollo's gateway option is its one way to bring an executor of one's own. */
export function apolloGateway(documents: DocumentStore, executor: Executor): ApolloServerOptionsWithGateway<never>['gateway'] {
  return {
    load: async () => ({
      executor: async (apollo) => {
        const { query, operationName, variables } = apollo.request;
        const runnable = documents.keep(query!, apollo.document, operationName || undefined);
        // Apollo types the context as its own; it is what our context function made.
        const context = (apollo as unknown as { contextValue?: RequestContext; context: RequestContext });
        return (await executor.run(runnable, query!, variables ?? {}, context.contextValue ?? context.context)) as ExecutionResult<Record<string, unknown>>;
      },
    }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: documents.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
