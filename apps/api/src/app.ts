import fastifyCookie from '@fastify/cookie';
import fastifyCors from '@fastify/cors';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { RequestContexts } from './platform/context/request-contexts.js';
import { openFileStores } from './platform/files/file-stores.js';
import { DocumentStore } from './platform/graphql/document-store.js';
import { Executor } from './platform/graphql/executor.js';
import { addFastPath } from './platform/graphql/fast-path.js';
import { LIMITS } from './platform/graphql/limits.js';
import { addLiveUpdates } from './platform/graphql/live-updates.js';
import { inputValidation } from './platform/graphql/validation.js';
import { addSecurityHeaders } from './platform/http/content-security.js';
import { HttpAdapter, HttpErrors } from './platform/http/error-answers.js';
import { takeOneClicks } from './platform/http/one-click-bodies.js';
import { takeFiles } from './platform/http/file-bodies.js';
import { refuseForeignOrigins } from './platform/http/origin-check.js';
import { addRequestLog, addRequestMetrics } from './platform/http/request-metrics.js';
import { refuseFloods } from './platform/http/flood-limit.js';
import { serveApps } from './platform/http/serve-apps.js';
import { PinoLogger } from './platform/health/pino-logger.js';

/** How to build the server. */
export interface AppOptions {
  readonly config: Config;
  /** Signs in as the API's role. */
  readonly databaseUrl: string;
}

/** The whole server, initialised but not listening; the caller closes it. */
export async function createApp({ config, databaseUrl }: AppOptions): Promise<NestFastifyApplication> {
  const { values } = config;
  const logger = new PinoLogger(values.LOG_LEVEL);
  const files = await openFileStores(values, logger);
  const adapter = new HttpAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: values.TRUST_PROXY, forceCloseConnections: 'idle' });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, databaseUrl, files), adapter, {
    logger,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  await app.register(fastifyCookie);
  await addSecurityHeaders(fastify, values.PUBLIC_URL.startsWith('https:'));
  if (values.CORS_ORIGINS.length) await app.register(fastifyCors, { origin: values.CORS_ORIGINS, credentials: true, methods: ['GET', 'POST'] });
  app.useGlobalPipes(inputValidation);
  app.useGlobalFilters(new HttpErrors());
  takeFiles(fastify);
  takeOneClicks(fastify);
  addRequestMetrics(fastify);
  if (values.LOG_LEVEL === 'debug' || values.LOG_LEVEL === 'trace') addRequestLog(fastify);
  refuseForeignOrigins(fastify, values);
  if (values.RATE_LIMITS) refuseFloods(fastify);
  addFastPath(fastify, app.get(DocumentStore), app.get(RequestContexts), app.get(Executor));
  addLiveUpdates(adapter, app.get(DocumentStore), app.get(RequestContexts));
  await serveApps(app, app.get(DocumentStore));
  await app.init();
  await fastify.ready();
  return app;
}
