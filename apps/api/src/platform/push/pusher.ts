import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { encryptPush, type PushKeys } from './encrypt-push.js';
import { isPushService } from './push-services.js';
import { ServerKeys } from './server-keys.js';
import { vapidHeader, vapidPublicKey } from './vapid.js';

const ANSWER_WITHIN_MS = 10_000;
/** How long a push service keeps a message for a phone that is off, seconds. */
const KEPT_SECONDS = 24 * 3600;

/** One browser that wants to be told. */
export interface PushTarget extends PushKeys {
  readonly endpoint: string;
}

/** Sends messages to browsers through their push services (RFC 8030). */
@Injectable()
export class Pusher {
  constructor(
    private readonly keys: ServerKeys,
    private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** What the browser needs to subscribe; base64url. */
  async publicKey(): Promise<string> {
    return vapidPublicKey(await this.keys.of('vapid')).toString('base64url');
  }

  /** Whether this server sends there at all. */
  serves(endpoint: string): boolean {
    return isPushService(endpoint, this.config.values.PUSH_SERVICES);
  }

  /**
   * @returns GONE when the browser no longer wants any, and its subscription can be forgotten.
   * @throws Error when the service does not take it now; worth another try later
   */
  async send({ endpoint, p256dh, auth }: PushTarget, message: object): Promise<'SENT' | 'GONE'> {
    if (!this.serves(endpoint)) return 'GONE';
    const response = await fetch(endpoint, {
      method: 'POST',
      body: new Uint8Array(encryptPush(Buffer.from(JSON.stringify(message)), { p256dh, auth })),
      headers: {
        authorization: vapidHeader(endpoint, this.contact, await this.keys.of('vapid'), this.clock.millis()),
        'content-encoding': 'aes128gcm',
        'content-type': 'application/octet-stream',
        ttl: String(KEPT_SECONDS),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await response.arrayBuffer();
    if (response.ok) return 'SENT';
    if (response.status === 404 || response.status === 410) return 'GONE';
    throw new Error(`The push service of ${new URL(endpoint).hostname} answered ${response.status}.`);
  }

  /** Push services want to know whom to ask. */
  private get contact(): string {
    const { PUBLIC_URL, MAIL_FROM } = this.config.values;
    return PUBLIC_URL.startsWith('https:') ? PUBLIC_URL : `mailto:${/<([^>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM}`;
  }
}
