import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addEach, at, forgetFiles, makeFilePlaces, PDF, PNG, type FilePlaces } from '../../../../../test/support/file-places.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';
import { startWorld, type World } from '../../../../../test/support/world.js';
import { checkFiles } from '../../cli/file-checks.js';
import { readConfig } from '../config/config.js';
import { Db } from '../database/db.js';
import { FileStoreAway, type FileStore } from './file-store.js';
import { FileStores, openFileStores } from './file-stores.js';
import { moveFiles } from './move-files.js';

type Kind = 'database' | 'folder' | 'bucket';

let world: World;
let places: FilePlaces;
let apps: Record<Kind, TestApp>;
beforeAll(async () => {
  world = await startWorld();
  places = await makeFilePlaces();
  const start = (kind: Kind) => startTestApp(places.settings[kind], world.database);
  apps = { database: world, folder: await start('folder'), bucket: await start('bucket') };
}, 120_000);
afterAll(async () => {
  await apps.bucket.stop();
  await apps.folder.stop();
  await world.stop();
  await places.stop();
});

/** Names of files outside. */
async function outside(kind: Kind): Promise<string[]> {
  if (kind === 'database') return [];
  if (kind === 'bucket') return [...places.s3.objects.keys()].map((key) => key.split('/').at(-1)!);
  const names = await readdir(places.folder, { recursive: true, withFileTypes: true });
  return names.filter((name) => name.isFile()).map(({ name }) => name);
}

const idOf = (path: string): string => path.split('/').at(-1)!;
const inRow = async (path: string): Promise<boolean | undefined> => (await world.sql<{ inside: boolean }>('select bytes is not null as inside from stored_file where id = $1', [idOf(path)]))[0]?.inside;
const seen = async (app: TestApp, path: string): Promise<Response> => at(app.url, world.ours.member.call).fetch(path);
const bytesOf = async (app: TestApp, path: string): Promise<Uint8Array> => new Uint8Array(await (await seen(app, path)).arrayBuffer());
const countFiles = async (): Promise<number> => (await world.sql<{ n: number }>('select count(*)::int as n from stored_file'))[0]!.n;

/** Lets every record of an action fail, so that its transaction does. */
async function refusing(action: string, work: () => Promise<void>): Promise<void> {
  await world.sql(`create function public.refuse_for_test() returns trigger language plpgsql as 'begin raise exception ''not today''; end'`);
  await world.sql(`create trigger refuse_for_test before insert on activity for each row when (new.action = '${action}') execute function public.refuse_for_test()`);
  try {
    await work();
  } finally {
    await world.sql('drop function public.refuse_for_test() cascade');
  }
}

async function away(kind: 'folder' | 'bucket', work: () => Promise<void>): Promise<void> {
  if (kind === 'bucket') places.s3.mood = 'failing';
  else await rename(places.folder, `${places.folder}-away`);
  try {
    await work();
  } finally {
    if (kind === 'bucket') places.s3.mood = 'well';
    else await rename(`${places.folder}-away`, places.folder);
  }
}

describe.each<Kind>(['database', 'folder', 'bucket'])('photos, documents and evidence in the %s', (kind) => {
  it('come and go as bytes, for those who may see them', async () => {
    const app = apps[kind];
    const paths = await addEach(app.url, world);
    for (const [path, bytes, type] of [[paths.photo, PNG, 'image/png'], [paths.document, PDF, 'application/pdf'], [paths.evidence, PNG, 'image/png']] as const) {
      const answer = await seen(app, path);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
      expect((await at(app.url, world.stranger.call).fetch(path)).status).toBe(404);
      expect((await app.anonymous.fetch(path)).status).toBe(401);
      expect(await inRow(path)).toBe(kind === 'database');
      expect(await outside(kind)).toEqual(kind === 'database' ? [] : expect.arrayContaining([idOf(path)]));
    }
    const { asset } = await at(app.url, world.ours.member.call).get<{ asset: { documents: Array<{ size: number }> } }>('query($id: ID!) { asset(id: $id) { documents { size } } }', { id: world.ours.mill });
    expect(asset.documents[0]!.size).toBe(PDF.length);
    const keeper = at(app.url, world.ours.coordinator.call);
    await keeper.get('mutation($id: ID!) { removePhoto(id: $id) }', { id: idOf(paths.photo) });
    await keeper.get('mutation($id: ID!) { removeDocument(id: $id) }', { id: idOf(paths.document) });
    for (const path of [paths.photo, paths.document]) expect((await seen(app, path)).status).toBe(404);
    await forgetFiles(app === world ? world : { ...world, app: app.app }, true);
    expect(await outside(kind)).toEqual(kind === 'database' ? [] : expect.not.arrayContaining([idOf(paths.photo), idOf(paths.document)]));
    expect(await bytesOf(app, paths.evidence)).toEqual(PNG);
  });
});

describe.each(['folder', 'bucket'] as const)('a %s', (kind) => {
  it('that is away stores nothing, says so, and keeps nobody from the rest', async () => {
    const app = apps[kind];
    const { photo } = await addEach(app.url, world);
    const old = await addEach(world.url, world);
    const before = await countFiles();
    await away(kind, async () => {
      for (const answer of [await seen(app, photo), await at(app.url, world.ours.coordinator.call).send(`/photos/${world.ours.mill}`, PNG, { 'content-type': 'image/png' })]) {
        expect(answer.status).toBe(503);
        expect(answer.headers.get('retry-after')).toBe('2');
        expect(await answer.json()).toEqual({ errors: [{ message: 'The store of photos and documents cannot be reached. Nothing was changed; try again in a moment.', extensions: { code: 'UNAVAILABLE' } }] });
      }
      expect(await bytesOf(app, old.photo)).toEqual(PNG);
    });
    expect(await countFiles()).toBe(before);
    expect(await bytesOf(app, photo)).toEqual(PNG);
  });

  it('loses what was written for a transaction that failed, but not before a day is over', async () => {
    const app = apps[kind];
    await forgetFiles({ ...world, app: app.app }, true);
    const [before, files] = [await outside(kind), await countFiles()];
    await refusing('asset.addPhoto', async () => {
      expect((await at(app.url, world.ours.coordinator.call).send(`/photos/${world.ours.mill}`, PNG, { 'content-type': 'image/png' })).status).toBe(500);
    });
    expect(await countFiles()).toBe(files);
    expect((await outside(kind)).length).toBe(before.length + 1);
    expect(await forgetFiles({ ...world, app: app.app })).toBe(0);
    await forgetFiles({ ...world, app: app.app }, true);
    expect((await outside(kind)).sort()).toEqual(before.sort());
  });

  it('keeps what was not removed after all, and nothing of whom it refuses', async () => {
    const app = apps[kind];
    const { photo } = await addEach(app.url, world);
    await refusing('asset.removePhoto', async () => {
      const answer = await at(app.url, world.ours.coordinator.call).ask('mutation($id: ID!) { removePhoto(id: $id) }', { id: idOf(photo) });
      expect(answer.errors).toHaveLength(1);
    });
    await forgetFiles({ ...world, app: app.app }, true);
    expect(await bytesOf(app, photo)).toEqual(PNG);
    const before = await outside(kind);
    expect((await at(app.url, world.ours.member.call).send(`/photos/${world.ours.mill}`, PNG, { 'content-type': 'image/png' })).status).toBe(403);
    expect(await outside(kind)).toEqual(before);
  });
});

it('keeps a file the same wherever it is', async () => {
  const { evidence } = await addEach(apps.folder.url, world);
  await expect(world.sql(`update stored_file set bytes = $2 where id = $1`, [idOf(evidence), Buffer.from(PNG).reverse()])).rejects.toThrow('check');
  await writeFile(join(places.folder, world.ours.id, idOf(evidence)), Buffer.from(PNG).reverse());
  expect((await seen(apps.folder, evidence)).status).toBe(503);
  await writeFile(join(places.folder, world.ours.id, idOf(evidence)), PNG);
});

it('moves all files from place to place, also when it is broken off, and reads old ones meanwhile', async () => {
  await world.sql('delete from photo; delete from asset_document; delete from stored_file f where not exists (select from evidence_photo p where p.id = f.id)');
  const paths = Object.values(await addEach(world.url, world));
  for (let n = 0; n < 3; n++) paths.push((await addEach(world.url, world)).photo);
  const { folder, bucket } = places.settings;
  const meanwhile = await startTestApp({ ...bucket, FILES_URL: folder.FILES_URL!, FILES_BEFORE: bucket.FILES_URL! }, world.database);
  const allSeen = async (app: TestApp): Promise<void> => {
    for (const path of paths) expect((await seen(app, path)).status).toBe(200);
  };
  for (const [kind, FILES_BEFORE] of [['folder', bucket.FILES_URL!], ['bucket', folder.FILES_URL!], ['database', bucket.FILES_URL!]] as const) {
    const { values } = readConfig({ ...bucket, FILES_URL: '', ...places.settings[kind], FILES_BEFORE });
    const [db, stores] = [world.app.get(Db), await openFileStores(values, { warn: () => undefined })];
    await expect(moveFiles(db, stores, (looked) => { if (looked === 4) throw new Error('unplugged'); })).rejects.toThrow('unplugged');
    await allSeen(meanwhile);
    const looked: number[] = [];
    const { moved, stayed, missing } = await moveFiles(db, stores, (now) => looked.push(now));
    expect(missing).toEqual([]);
    expect(stayed).toBeGreaterThanOrEqual(4);
    expect(moved).toBeGreaterThan(0);
    expect(looked).toEqual(Array.from({ length: moved + stayed }, (_, index) => index + 1));
    // Whoever knows of no other place finds all of them.
    await allSeen(apps[kind]);
    for (const path of paths) expect(await inRow(path)).toBe(kind === 'database');
  }
  await meanwhile.stop();
});

it('takes nothing out of the database that the new place does not give back as it was', async () => {
  const { photo } = await addEach(world.url, world);
  const forgetful = Object.assign(Object.create(apps.folder.app.get(FileStores).current!) as FileStore, { get: () => Promise.resolve(Buffer.from('other')) });
  await expect(moveFiles(world.app.get(Db), new FileStores(forgetful), () => undefined)).rejects.toThrow(FileStoreAway);
  expect(await bytesOf(world, photo)).toEqual(PNG);
});

it('tells of files that are missing, and of those that no row names once they are a day old', async () => {
  const { photo, document } = await addEach(apps.folder.url, world);
  const [db, stores] = [apps.folder.app.get(Db), apps.folder.app.get(FileStores)];
  const check = async (now: number) => {
    const files = await checkFiles(stores, now);
    return { missing: [...(await files.missing(db, world.ours.id)), ...(await files.missing(db, world.theirs.id))], strays: files.strays() };
  };
  await rm(join(places.folder, world.ours.id, idOf(photo)));
  await world.sql('with gone as (delete from asset_document where id = $1) select', [idOf(document)]);
  await world.sql('delete from stored_file where id = $1', [idOf(document)]);
  expect(await check(Date.now())).toEqual({ missing: [expect.stringContaining(idOf(photo))], strays: [] });
  const tomorrow = await check(Date.now() + 90_000_000);
  expect(tomorrow.strays).toContain(`${world.ours.id}/${idOf(document)}`);
  expect(tomorrow.strays.map(idOf)).not.toContain(idOf(photo));
});
