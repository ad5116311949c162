import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** The keys of a browser that wants to be told, as `PushSubscription` gives them. */
export interface PushKeys {
  /** Uncompressed P-256 point, 65 bytes. */
  readonly p256dh: Buffer;
  /** 16 bytes that only the browser and we know. */
  readonly auth: Buffer;
}

/** What makes an encryption repeatable, for the test with the values of the RFC; made anew otherwise. */
export interface PushSecrets {
  readonly salt: Buffer;
  /** P-256 private key of this one message. */
  readonly privateKey: Buffer;
}

const RECORD_BYTES = 4096;
/** Longest plain text, bytes: what every push service takes. */
export const MOST_PUSH_BYTES = 3000;

/**
 * A message that only this browser can read: one record of aes128gcm (RFC 8188) with a key agreed as RFC 8291 says.
 * @throws RangeError for a longer text than {@link MOST_PUSH_BYTES}; Error when `p256dh` is no point of the curve
 */
export function encryptPush(text: Buffer, { p256dh, auth }: PushKeys, secrets: PushSecrets = newSecrets()): Buffer {
  if (text.length > MOST_PUSH_BYTES) throw new RangeError(`A push message has at most ${MOST_PUSH_BYTES} bytes.`);
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(secrets.privateKey);
  const ours = ecdh.getPublicKey();
  const shared = ecdh.computeSecret(p256dh);
  const seed = hkdf(shared, auth, Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, ours]), 32);
  const key = hkdf(seed, secrets.salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = hkdf(seed, secrets.salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // 2 marks the last record; there is only one.
  const sealed = Buffer.concat([cipher.update(Buffer.concat([text, Buffer.of(2)])), cipher.final(), cipher.getAuthTag()]);
  const head = Buffer.alloc(21);
  secrets.salt.copy(head);
  head.writeUInt32BE(RECORD_BYTES, 16);
  head.writeUInt8(ours.length, 20);
  return Buffer.concat([head, ours, sealed]);
}

function newSecrets(): PushSecrets {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  return { salt: randomBytes(16), privateKey: ecdh.getPrivateKey() };
}

function hkdf(secret: Buffer, salt: Buffer, info: Buffer, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, bytes));
}
