import type { FastifyInstance } from 'fastify';

const WINDOW_MS = 10_000;
/** Requests of one network address in one window; many people share an address behind a village's router. */
export const MOST_REQUESTS = 3_000;

/** Refuses an address that floods this process. Attempts that matter (sign-in) have their own, stricter, shared count. */
export function refuseFloods(fastify: FastifyInstance): void {
  let hits = new Map<string, number>();
  const timer = setInterval(() => (hits = new Map()), WINDOW_MS).unref();
  fastify.addHook('onClose', async () => clearInterval(timer));
  fastify.addHook('onRequest', (request, reply, done) => {
    const count = (hits.get(request.ip) ?? 0) + 1;
    hits.set(request.ip, count);
    if (count <= MOST_REQUESTS) return done();
    void reply
      .code(429)
      .header('retry-after', String(WINDOW_MS / 1000))
      .send({ errors: [{ message: 'Too many requests. Wait ten seconds.', extensions: { code: 'RATE_LIMITED' } }] });
  });
}
