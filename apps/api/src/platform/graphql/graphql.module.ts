import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { RateLimits } from '../access/rate-limits.js';
import { Config } from '../config/config.js';
import { Principals } from '../context/principals.js';
import { RequestContexts } from '../context/request-contexts.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { apolloGateway } from './apollo-gateway.js';
import { DocumentStore } from './document-store.js';
import { Executor } from './executor.js';
import { formatError } from './format-error.js';
import { LIMITS, limitsRule } from './limits.js';
import { DateScalar, DateTimeScalar, LocalTimeScalar } from './scalars.js';

@Global()
@Module({
  providers: [Executor, Idempotency, RateLimits, Principals, RequestContexts, DocumentStore],
  exports: [Executor, Idempotency, RateLimits, Principals, RequestContexts, DocumentStore],
})
export class ExecutionModule {}

/** The GraphQL endpoint: Apollo parses, validates and limits what it has not seen; the executor runs it. */
@Global()
@Module({
  imports: [
    ExecutionModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DocumentStore, Executor, RequestContexts, Config],
      useFactory: (documents: DocumentStore, executor: Executor, contexts: RequestContexts, config: Config) => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        graphiql: false,
        introspection: true,
        autoTransformHttpErrors: false,
        hideSchemaDetailsFromClientErrors: config.values.NODE_ENV === 'production',
        includeStacktraceInErrorResponses: false,
        persistedQueries: false,
        cache: 'bounded',
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules: [limitsRule],
        plugins: [ApolloServerPluginCacheControlDisabled()],
        transformSchema: (schema) => documents.use(schema),
        gateway: apolloGateway(documents, executor),
        context: (request: never, reply: never) => contexts.of(request, reply),
        formatError: (_formatted, error) => formatError(error),
      }) as ApolloDriverConfig,
    }),
  ],
  providers: [DateTimeScalar, DateScalar, LocalTimeScalar],
})
export class GraphqlModule {}
