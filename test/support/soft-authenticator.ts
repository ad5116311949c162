import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const [USER_PRESENT, USER_VERIFIED, ATTESTED] = [0x01, 0x04, 0x40];

/** What of an answer is not as it should be. */
export interface Deviation {
  readonly origin?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
  readonly userHandle?: string;
}

/** An authenticator in software: one discoverable ES256 credential, as a phone would make it (WebAuthn, §6). */
export class SoftAuthenticator {
  private readonly id = randomBytes(16);
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private owner = '';
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** Answers creation options. @returns RegistrationResponseJSON as text */
  register(optionsText: string, deviation: Deviation = {}): string {
    const options = JSON.parse(optionsText) as { challenge: string; rp: { id: string }; user: { id: string } };
    this.owner = options.user.id;
    const length = Buffer.from([0, this.id.length]);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.coseKey()]);
    const authData = Buffer.concat([this.authenticatorData(options.rp.id, ATTESTED, deviation), credential]);
    const attestationObject = isoCBOR.encode(new Map<string, string | Uint8Array | Map<string, string>>().set('fmt', 'none').set('attStmt', new Map()).set('authData', new Uint8Array(authData)));
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', options.challenge, deviation).toString('base64url'),
      attestationObject: Buffer.from(attestationObject).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers request options. @returns AuthenticationResponseJSON as text */
  signIn(optionsText: string, deviation: Deviation = {}): string {
    const options = JSON.parse(optionsText) as { challenge: string; rpId: string };
    const clientData = this.clientData('webauthn.get', options.challenge, deviation);
    const authenticatorData = this.authenticatorData(options.rpId, 0, deviation);
    const signature = sign('sha256', Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]), this.keys.privateKey);
    return this.answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: deviation.userHandle ?? this.owner,
    });
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, challenge: string, deviation: Deviation): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: deviation.challenge ?? challenge, origin: deviation.origin ?? this.origin, crossOrigin: false }));
  }

  private authenticatorData(rpId: string, more: number, deviation: Deviation): Buffer {
    this.counter = deviation.counter ?? this.counter + 1;
    const data = Buffer.alloc(37);
    createHash('sha256').update(rpId).digest().copy(data);
    data[32] = USER_PRESENT | (deviation.userVerified === false ? 0 : USER_VERIFIED) | more;
    data.writeUInt32BE(this.counter, 33);
    return data;
  }

  private coseKey(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    const bytes = (text: string | undefined): Uint8Array => new Uint8Array(Buffer.from(text!, 'base64url'));
    return Buffer.from(isoCBOR.encode(new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, bytes(x)], [-3, bytes(y)]])));
  }
}
