import { createECDH, createPrivateKey, sign, type KeyObject } from 'node:crypto';

/** How long a push service may believe one token, seconds; RFC 8292 allows a day. */
const TOKEN_SECONDS = 12 * 3600;

/** A new P-256 private key, 32 bytes. */
export function newVapidKey(): Buffer {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  // A leading zero byte is left out by OpenSSL.
  const key = ecdh.getPrivateKey();
  return Buffer.concat([Buffer.alloc(32 - key.length), key]);
}

/** What browsers are given when they subscribe (`applicationServerKey`): an uncompressed point, 65 bytes. */
export function vapidPublicKey(privateKey: Buffer): Buffer {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(privateKey);
  return ecdh.getPublicKey();
}

/**
 * The Authorization header by which a push service knows this server (RFC 8292).
 * @param contact mailto: or https: address of who runs the server; @param now epoch milliseconds
 */
export function vapidHeader(endpoint: string, contact: string, privateKey: Buffer, now: number): string {
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + TOKEN_SECONDS, sub: contact };
  const unsigned = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(unsigned), { key: keyObject(privateKey), dsaEncoding: 'ieee-p1363' });
  return `vapid t=${unsigned}.${signature.toString('base64url')}, k=${vapidPublicKey(privateKey).toString('base64url')}`;
}

function keyObject(privateKey: Buffer): KeyObject {
  const point = vapidPublicKey(privateKey);
  return createPrivateKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', d: privateKey.toString('base64url'), x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') },
  });
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
