import type { FastifyRequest } from 'fastify';
import { parseUrl } from '../parse-url.js';

/** A secret that a request brings to say who sends it. */
export interface Credential {
  readonly kind: 'session' | 'token';
  readonly secret: string;
}

/** Whether people reach the office over HTTPS. */
export function isHttps(publicUrl: string): boolean {
  return parseUrl(publicUrl)?.protocol === 'https:';
}

/**
 * Name of the one cookie. Over HTTPS it has the prefix `__Host-`, so that no neighbouring host can plant one; plain HTTP
 * on this machine cannot have the prefix. The other name is not believed, else the prefix would protect nothing.
 */
export function sessionCookieName(publicUrl: string): string {
  return isHttps(publicUrl) ? '__Host-auzolan' : 'auzolan';
}

/** The request's access token, else its session cookie, else null; not checked yet. */
export function credentialOf(request: FastifyRequest, cookieName: string): Credential | null {
  const { authorization } = request.headers;
  if (authorization?.startsWith('Bearer ')) return { kind: 'token', secret: authorization.slice('Bearer '.length) };
  const cookie = request.cookies[cookieName];
  return cookie ? { kind: 'session', secret: cookie } : null;
}
