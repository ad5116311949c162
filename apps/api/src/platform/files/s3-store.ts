import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';
import { ConfigError } from '../config/config.js';
import { FileStoreAway, type FileStore, type KeptFile } from './file-store.js';

/** Longest that one request may take, its answer included, milliseconds. */
const LONGEST_MS = 15_000;

/** Where a bucket is and with what one asks there. */
export interface S3Place {
  /** `https://s3.example.org`, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Begins every name, without slashes at its ends; '' for none. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Files in a bucket of an S3-compatible service, asked by path-style addresses as all of them understand these. */
export class S3Store implements FileStore {
  readonly address: string;
  private readonly bucketUrl: string;
  private readonly prefix: string;

  constructor(
    private readonly place: S3Place,
    private readonly longestMs = LONGEST_MS,
  ) {
    this.prefix = place.prefix && `${place.prefix}/`;
    this.address = `s3://${place.bucket}/${this.prefix}`;
    this.bucketUrl = `${place.endpoint.replace(/\/$/, '')}/${place.bucket}`;
  }

  /** @throws ConfigError when the service answers and refuses; FileStoreAway when it does not answer, which may pass */
  async refuseUnusable(): Promise<void> {
    const response = await this.ask('GET', this.bucketUrl + listing(this.prefix, '', 1));
    if (response.ok) return void (await response.text());
    const reason = await reasonOf(response);
    if (response.status >= 500) throw new FileStoreAway(this.address, reason);
    throw new ConfigError(`The bucket ${this.place.bucket} for photos and documents cannot be used: ${this.place.endpoint} answers ${reason}.`);
  }

  async put(key: string, bytes: Buffer, contentType: string): Promise<void> {
    await this.must(await this.ask('PUT', this.urlOf(key), bytes, contentType));
  }

  async get(key: string): Promise<Buffer | null> {
    const response = await this.ask('GET', this.urlOf(key));
    if (response.status === 404) return this.none(response);
    await this.must(response, true);
    return Buffer.from(await this.answered(response.arrayBuffer()));
  }

  async remove(key: string): Promise<void> {
    const response = await this.ask('DELETE', this.urlOf(key));
    if (response.status === 404) return void (await this.none(response));
    await this.must(response);
  }

  async *list(): AsyncIterable<KeptFile> {
    for (let after = '', more = true; more; ) {
      const response = await this.ask('GET', this.bucketUrl + listing(this.prefix, after, 1000));
      await this.must(response, true);
      const page = await this.answered(response.text());
      let last = '';
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        last = element(entry, 'Key');
        if (last.startsWith(this.prefix)) yield { key: last.slice(this.prefix.length), at: Date.parse(element(entry, 'LastModified')) };
      }
      // By the last name instead of the service's own mark: names need no escaping, marks do.
      more = element(page, 'IsTruncated') === 'true' && last !== '';
      after = last;
    }
  }

  private urlOf(key: string): string {
    return `${this.bucketUrl}/${this.prefix}${key}`;
  }

  private async ask(method: string, url: string, body?: Buffer, contentType?: string): Promise<Response> {
    const { region, accessKey, secretKey } = this.place;
    const hash = createHash('sha256').update(body ?? '').digest('hex');
    const signer = new AwsV4Signer({
      method, url, region, service: 's3', accessKeyId: accessKey, secretAccessKey: secretKey,
      headers: { 'x-amz-content-sha256': hash, ...(contentType ? { 'content-type': contentType } : {}) },
    });
    const signed = await signer.sign();
    return this.answered(fetch(signed.url, { method, headers: signed.headers, body: body && new Uint8Array(body), redirect: 'error', signal: AbortSignal.timeout(this.longestMs) }));
  }

  private async answered<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      const { message, cause } = error as Error;
      throw new FileStoreAway(this.address, cause instanceof Error ? `${message}: ${cause.message}` : message);
    }
  }

  private async must(response: Response, bodyFollows = false): Promise<void> {
    if (!response.ok) throw new FileStoreAway(this.address, await reasonOf(response));
    if (!bodyFollows) await this.answered(response.arrayBuffer());
  }

  private async none(response: Response): Promise<null> {
    await this.answered(response.arrayBuffer());
    return null;
  }
}

function listing(prefix: string, after: string, most: number): string {
  return `?${new URLSearchParams({ 'list-type': '2', 'max-keys': String(most), prefix, ...(after ? { 'start-after': after } : {}) })}`;
}

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}

/** Its status and the service's own word for it, like 403 AccessDenied. */
async function reasonOf(response: Response): Promise<string> {
  const text = await response.text().catch(() => '');
  return `${response.status} ${element(text, 'Code')}`.trim();
}
