import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a signature of version 4 is made of. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Names of headers in the order in which they were signed. */
  readonly signed: readonly string[];
  readonly region: string;
}

const sha256 = (what: string | Buffer): string => createHash('sha256').update(what).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4 for the service s3, from its description alone: "Signature Calculations for the Authorization Header". */
export function signatureOf({ method, target, headers, signed, region }: SignedRequest, secretKey: string): string {
  const { pathname, searchParams } = new URL(target, 'http://host');
  const escaped = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort().join('&');
  const lines = signed.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`).join('');
  const canonical = [method, pathname, query, lines, signed.join(';'), headers['x-amz-content-sha256']].join('\n');
  const at = headers['x-amz-date'] ?? '';
  const scope = `${at.slice(0, 8)}/${region}/s3/aws4_request`;
  const key = [at.slice(0, 8), region, 's3', 'aws4_request'].reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secretKey}`);
  return hmac(key as Buffer, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')).toString('hex');
}

export const TEST_KEYS = { region: 'eu-test-1', accessKey: 'TESTKEY', secretKey: 'test/secret+key' } as const;

/** An S3-compatible service of one bucket, `files`, that believes nothing it was not asked with the right signature. */
export interface S3Server {
  readonly endpoint: string;
  /** Keys in the bucket and what they hold. */
  readonly objects: Map<string, { bytes: Buffer; at: Date }>;
  /** What it does instead of answering: fail, or nothing at all. */
  mood: 'well' | 'failing' | 'silent';
  stop(): Promise<void>;
}

/** Pages of a list are this short, so that there are several. */
const PAGE = 2;

export async function startS3Server(): Promise<S3Server> {
  const objects: S3Server['objects'] = new Map();
  const server = createServer((request, response) => void answer(request, response));
  const self = { mood: 'well' as S3Server['mood'] };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const end = (status: number, text: string | Buffer = ''): void => void response.writeHead(status).end(text);
    if (self.mood === 'silent') return;
    if (self.mood === 'failing') return end(503, '<Error><Code>SlowDown</Code></Error>');
    if (!believed(request, body)) return end(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    const { pathname, searchParams } = new URL(request.url!, 'http://host');
    const [, bucket, ...rest] = pathname.split('/');
    const key = rest.join('/');
    if (bucket !== 'files') return end(404, '<Error><Code>NoSuchBucket</Code></Error>');
    if (!key) return end(200, listed(searchParams));
    if (request.method === 'PUT') objects.set(key, { bytes: body, at: new Date() });
    if (request.method === 'DELETE') return end(objects.delete(key) ? 204 : 404);
    const object = objects.get(key);
    return object ? end(200, request.method === 'GET' ? object.bytes : '') : end(404, '<Error><Code>NoSuchKey</Code></Error>');
  }
  function listed(asked: URLSearchParams): string {
    const [prefix, after] = [asked.get('prefix') ?? '', asked.get('start-after') ?? ''];
    const all = [...objects].filter(([key]) => key.startsWith(prefix) && key > after).sort(([a], [b]) => (a < b ? -1 : 1));
    const entries = all.slice(0, PAGE).map(([key, { at }]) => `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`);
    return `<ListBucketResult><IsTruncated>${all.length > PAGE}</IsTruncated>${entries.join('\n')}</ListBucketResult>`;
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(self, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    stop: () => new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    }),
  });
}

function believed(request: IncomingMessage, body: Buffer): boolean {
  const headers = request.headers as Record<string, string | undefined>;
  const [, access, scope, names = '', signature] = /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\S+), SignedHeaders=([\w;-]+), Signature=(\w{64})$/.exec(headers.authorization ?? '') ?? [];
  const at = headers['x-amz-date'] ?? '';
  const { region, accessKey, secretKey } = TEST_KEYS;
  const signed = names.split(';');
  return (
    access === accessKey && scope === `${at.slice(0, 8)}/${region}/s3/aws4_request` && ['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name)) &&
    headers['x-amz-content-sha256'] === sha256(body) &&
    signature === signatureOf({ method: request.method!, target: request.url!, headers, signed, region }, secretKey)
  );
}
