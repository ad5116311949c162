import { createDecipheriv, createECDH, createPublicKey, hkdfSync, verify } from 'node:crypto';
import fc from 'fast-check';
import { encryptPush } from './encrypt-push.js';
import { isPushService } from './push-services.js';
import { newVapidKey, vapidHeader, vapidPublicKey } from './vapid.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

/** What a browser does with a message, written from the RFC and not from our code. */
function decrypt(message: Buffer, privateKey: Buffer, auth: Buffer): string {
  const [salt, idLength] = [message.subarray(0, 16), message.readUInt8(20)];
  const theirs = message.subarray(21, 21 + idLength);
  const browser = createECDH('prime256v1');
  browser.setPrivateKey(privateKey);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), theirs]);
  const seed = Buffer.from(hkdfSync('sha256', browser.computeSecret(theirs), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', seed, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16));
  const nonce = Buffer.from(hkdfSync('sha256', seed, salt, Buffer.from('Content-Encoding: nonce\0'), 12));
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(message.subarray(-16));
  const padded = Buffer.concat([decipher.update(message.subarray(21 + idLength, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

describe('a push message', () => {
  // RFC 8291, section 5 and appendix A.
  const receiver = { privateKey: bytes('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'), p256dh: bytes('BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'), auth: bytes('BTBZMqHH6r4Tts7J_aSIgg') };

  it('is byte for byte the one of RFC 8291', () => {
    const message = encryptPush(Buffer.from('When I grow up, I want to be a watermelon'), receiver, { salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'), privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw') });
    expect(message.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });

  it('is read by its receiver, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
        expect(decrypt(encryptPush(Buffer.from(text), receiver), receiver.privateKey, receiver.auth)).toBe(Buffer.from(text).toString());
      }),
      { numRuns: 50 },
    );
  });

  it('has a bounded length', () => {
    expect(() => encryptPush(Buffer.alloc(3001), receiver)).toThrow(RangeError);
  });
});

it('carries a token that the push service can check, for its origin alone', () => {
  const key = newVapidKey();
  const header = vapidHeader('https://push.example.org/send/abc', 'mailto:office@example.org', key, Date.UTC(2026, 0, 1));
  const [, head = '', claims = '', signature = '', k = ''] = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(header) ?? [];
  expect(bytes(k)).toEqual(vapidPublicKey(key));
  const point = bytes(k);
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') } });
  expect(verify('sha256', Buffer.from(`${head}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes(signature))).toBe(true);
  expect(JSON.parse(bytes(claims).toString())).toEqual({ aud: 'https://push.example.org', exp: Date.UTC(2026, 0, 1) / 1000 + 43_200, sub: 'mailto:office@example.org' });
});

it.each([
  ['https://fcm.googleapis.com/fcm/send/x', true],
  ['https://web.push.apple.com/x', true],
  ['http://fcm.googleapis.com/x', false],
  ['https://fcm.googleapis.com.evil.example/x', false],
  ['https://evilpush.apple.com/x', false],
  ['https://169.254.169.254/latest', false],
  ['https://user@fcm.googleapis.com/x', false],
  ['http://127.0.0.1:9/x', false],
  ['not an address', false],
])('sends to %s: %s', (endpoint, sent) => {
  expect(isPushService(endpoint, ['fcm.googleapis.com', 'push.apple.com'])).toBe(sent);
});
