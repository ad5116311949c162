import type { OutgoingHttpHeaders } from 'node:http';
import fastifyHelmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Security headers on every answer. Nothing is loaded from elsewhere and nothing inline runs. */
export async function addSecurityHeaders(fastify: FastifyInstance, https: boolean): Promise<void> {
  await fastify.register(fastifyHelmet, { ...contentSecurity(https), global: false });
  // The same for every answer: written out by helmet for the first one, which is many times dearer than setting them.
  let headers: OutgoingHttpHeaders | undefined;
  fastify.addHook('onRequest', (_request, reply, done) => {
    if (headers) {
      void reply.headers(headers);
    } else {
      reply.helmet();
      headers = reply.raw.getHeaders();
    }
    done();
  });
}

function contentSecurity(https: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
}
