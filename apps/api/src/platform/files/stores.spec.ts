import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { signatureOf, startS3Server, TEST_KEYS, type S3Server } from '../../../../../test/support/s3-server.js';
import { readConfig } from '../config/config.js';
import { fileKey, FileStoreAway, type FileStore, type KeptFile } from './file-store.js';
import { openFileStores } from './file-stores.js';
import { FolderStore } from './folder-store.js';
import { S3Store, type S3Place } from './s3-store.js';

let folder: string;
let s3: S3Server;
let place: S3Place;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'auzolan-stores-'));
  s3 = await startS3Server();
  place = { endpoint: s3.endpoint, bucket: 'files', prefix: 'a/b.c_d', ...TEST_KEYS };
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

async function keptBy(store: FileStore): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  for await (const one of store.list()) kept.push(one);
  return kept;
}

describe.each<[string, () => FileStore]>([
  ['a folder', () => new FolderStore(folder)],
  ['a bucket', () => new S3Store(place)],
  ['a whole bucket', () => new S3Store({ ...place, prefix: '' })],
])('%s', (_, open) => {
  it('gives back what it was given, replaces it, lists it and forgets it', async () => {
    const store = open();
    const federation = newId();
    const keys = Array.from({ length: 5 }, () => fileKey(federation, newId()));
    for (const key of keys) await store.put(key, Buffer.from(`bytes of ${key}`), 'image/png');
    await store.put(keys[0]!, Buffer.from([0, 255, 13, 10]), 'image/png');
    expect(await store.get(keys[0]!)).toEqual(Buffer.from([0, 255, 13, 10]));
    expect(await store.get(keys[4]!)).toEqual(Buffer.from(`bytes of ${keys[4]}`));
    expect(await store.get(fileKey(newId(), newId()))).toBeNull();
    const kept = (await keptBy(store)).filter(({ key }) => key.startsWith(federation));
    expect(kept.map(({ key }) => key).sort()).toEqual([...keys].sort());
    for (const { at } of kept) expect(Math.abs(at - Date.now())).toBeLessThan(60_000);
    for (const key of [...keys, keys[0]!]) await store.remove(key);
    expect((await keptBy(store)).filter(({ key }) => key.startsWith(federation))).toEqual([]);
    expect(await store.get(keys[0]!)).toBeNull();
  });
});

it('keeps what is in a folder from others, and leaves there what is not its own', async () => {
  const [federation, id] = [newId(), newId()];
  await new FolderStore(folder).put(fileKey(federation, id), Buffer.from('x'));
  expect(await readdir(join(folder, federation))).toEqual([id]);
  expect((await stat(join(folder, federation, id))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, federation))).mode & 0o777).toBe(0o700);
  await mkdir(join(folder, 'lost+found'));
  for (const name of ['lost+found/file', `${federation}/README`, 'notes']) await writeFile(join(folder, name), 'x');
  const broken = `${federation}/${newId()}.${newId()}.part`;
  await writeFile(join(folder, broken), 'x');
  expect((await keptBy(new FolderStore(folder))).map(({ key }) => key).sort()).toEqual([broken, fileKey(federation, id)].sort());
});

it('makes no folder whose disk is away', async () => {
  const store = new FolderStore(join(folder, 'not-mounted'));
  await expect(store.put(fileKey(newId(), newId()), Buffer.from('x'))).rejects.toThrow(FileStoreAway);
  await expect(stat(join(folder, 'not-mounted'))).rejects.toThrow('ENOENT');
});

const ID = '01a22127-1a37-7311-8fd4-f499a7a7900f';

it.each(['../x', 'a', '', `${ID}/..`, ID.toUpperCase()])('takes only ids into its names, not "%s"', (id) => {
  expect(() => fileKey(newId(), id)).toThrow('UUID');
  expect(() => fileKey(id, newId())).toThrow('UUID');
});

it('signs as Amazon’s published example does: GET of an object', () => {
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const headers = { host: 'examplebucket.s3.amazonaws.com', range: 'bytes=0-9', 'x-amz-content-sha256': empty, 'x-amz-date': '20130524T000000Z' };
  const example = { method: 'GET', target: '/test.txt', headers, signed: Object.keys(headers), region: 'us-east-1' };
  expect(signatureOf(example, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
});

it.each<[string, (server: S3Server) => Partial<S3Place>, string]>([
  ['with another key', () => ({ secretKey: 'wrong' }), '403 SignatureDoesNotMatch'],
  ['that fails', (server) => ((server.mood = 'failing'), {}), '503 SlowDown'],
  ['that says nothing', (server) => ((server.mood = 'silent'), {}), 'timeout'],
  ['that is not there', () => ({ endpoint: 'http://127.0.0.1:9' }), ''],
])('says plainly what is wrong with a service %s', async (_, change, reason) => {
  const store = new S3Store({ ...place, ...change(s3) }, 300);
  const key = fileKey(newId(), newId());
  try {
    for (const asked of [() => store.put(key, Buffer.from('x'), 'image/png'), () => store.get(key), () => store.remove(key), () => keptBy(store)]) {
      const error = await asked().then(() => null, (thrown: unknown) => thrown as FileStoreAway);
      expect(error).toBeInstanceOf(FileStoreAway);
      expect(error).toMatchObject({ code: 'UNAVAILABLE', reason: expect.stringContaining(reason) as string });
    }
  } finally {
    s3.mood = 'well';
  }
});

const KEYS = { S3_ENDPOINT: 'https://s3.example.org', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' };

it.each<[string, Record<string, string>, string]>([
  ['a path', { FILES_URL: '/srv/files' }, 'FILES_URL must be file:///folder or s3://bucket/prefix'],
  ['two slashes', { FILES_URL: 'file://srv/files' }, 'FILES_URL must be'],
  ['the root', { FILES_BEFORE: 'file:///' }, 'FILES_BEFORE must be'],
  ['a way up', { FILES_URL: 's3://bucket/../x', ...KEYS }, 'FILES_URL must be'],
  ['a password', { FILES_URL: 's3://a:b@bucket', ...KEYS }, 'FILES_URL must be'],
  ['missing keys', { FILES_URL: 's3://bucket', S3_ENDPOINT: KEYS.S3_ENDPOINT }, 'S3_ACCESS_KEY, S3_SECRET_KEY must be set too'],
  ['the same twice', { FILES_URL: 's3://bucket/x/', FILES_BEFORE: 's3://bucket/x', ...KEYS }, 'FILES_BEFORE must be another place'],
])('does not start with %s', (_, settings, sentence) => {
  expect(() => readConfig(settings)).toThrow(sentence);
});

it('does not start with a folder that cannot be used, nor with a bucket that refuses', async () => {
  const open = (settings: Record<string, string>) => openFileStores(readConfig(settings).values, { warn: () => undefined });
  await writeFile(join(folder, 'a-file'), 'x');
  const bucket = { S3_ENDPOINT: s3.endpoint, S3_REGION: TEST_KEYS.region, S3_ACCESS_KEY: TEST_KEYS.accessKey, S3_SECRET_KEY: TEST_KEYS.secretKey };
  await expect(open({ FILES_URL: `file://${folder}/nowhere` })).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(/^The folder \S+nowhere for photos and documents does not exist/) as string });
  await expect(open({ FILES_URL: `file://${folder}/a-file` })).rejects.toThrow('cannot be written');
  await expect(open({ FILES_URL: 's3://other', ...bucket })).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('404 NoSuchBucket') as string });
  await expect(open({ FILES_URL: 's3://files', ...bucket, S3_SECRET_KEY: 'x' })).rejects.toThrow('403 SignatureDoesNotMatch');
});

it('starts while a service is away, and tells', async () => {
  const warn = jest.fn();
  const bucket = { S3_ENDPOINT: 'http://127.0.0.1:9', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' };
  const { all } = await openFileStores(readConfig({ FILES_URL: `file://${folder}`, FILES_BEFORE: 's3://files/x', ...bucket }).values, { warn });
  expect(all.map(({ address }) => address)).toEqual([`file://${folder}`, 's3://files/x/']);
  expect(warn.mock.calls).toEqual([[expect.stringContaining('s3://files/x/ cannot be reached: '), 'Files']]);
});
