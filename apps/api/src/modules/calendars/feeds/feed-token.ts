import { randomBytes } from 'node:crypto';

const FEDERATION_BYTES = 16;
const SECRET_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{64}$/;

/** A new token: whose federation it is, then 256 random bits, as 64 base64url characters. */
export function newFeedToken(federationId: string): string {
  const federation = Buffer.from(federationId.replaceAll('-', ''), 'hex');
  return Buffer.concat([federation, randomBytes(SECRET_BYTES)]).toString('base64url');
}

/** The federation that a token names, or null for what is no token. */
export function federationOfToken(token: string): string | null {
  if (!TOKEN.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, FEDERATION_BYTES).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
