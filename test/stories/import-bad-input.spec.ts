import { connect } from 'node:net';
import { once } from 'node:events';
import { ImportLimits } from '../../apps/api/src/modules/directory/import-limits.js';
import { startWorld, type World } from '../support/world.js';
import type { Caller } from '../support/caller.js';
import { committed, judge, rowsOf, settled, upload, uploaded } from './import-files.js';

let world: World;
let steward: Caller;
beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
  steward = world.ours.steward.call;
});
afterAll(() => world.stop());

interface Refused {
  status: number;
  errors: Array<{ message: string; extensions: { code: string; field?: string } }>;
}

async function refused(response: Promise<Response>): Promise<Refused> {
  const answer = await response;
  return { status: answer.status, ...((await answer.json()) as { errors: Refused['errors'] }) };
}

async function leftovers(): Promise<number> {
  const [row] = await world.sql<{ n: number }>(`select (select count(*) from import_run where rows_total is null) + (select count(*) from import_record r
    where not exists (select from import_run where id = r.run_id)) as n`);
  return Number(row!.n);
}

interface Problem {
  line: number;
  column: string | null;
  reason: string;
  value: string | null;
}

async function problems(id: string, language = 'en'): Promise<Problem[]> {
  const { importRun } = await steward.get<{ importRun: { problems: { items: Problem[] } } }>(
    'query ($id: ID!) { importRun(id: $id) { problems(take: 100) { items { line column reason value } } } }', { id }, { 'accept-language': language },
  );
  return importRun.problems.items;
}

describe('files that cannot be read', () => {
  const bytes = (...parts: Array<string | number[]>): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

  it.each<[string, string | Uint8Array<ArrayBuffer>, RegExp, string]>([
    ['an empty file', '', /empty/, 'text/csv'],
    ['UTF-16', bytes([0xff, 0xfe], [0x6e, 0x00]), /UTF-8/, 'text/csv'],
    ['a header in Latin-1', bytes('n', [0xe9], 'm,city\n'), /UTF-8/, 'text/csv'],
    ['a million columns', Array.from({ length: 1_000_000 }, (_, index) => `c${index}`).join(','), /header line is too long/, 'text/csv'],
    ['501 columns', `${Array.from({ length: 501 }, (_, index) => `c${index}`).join(',')}\n`, /too many columns/, 'text/csv'],
    ['two columns of one name', 'name,name\na,b\n', /same header/, 'text/csv'],
    ['JSON that is no collection', '[1, 2]', /FeatureCollection/, 'application/geo+json'],
    ['JSON cut short', '{"type": "FeatureCollection", "features": [{"type"', /ends in the middle/, 'application/json'],
    ['JSON nested 100,000 deep', `{"a":${'['.repeat(100_000)}`, /middle|valid/, 'application/json'],
    ['10,001 malformed rows', `name,city\n${'x\n'.repeat(10_001)}`, /Too many rows/, 'text/csv'],
  ])('%s is refused in words, and nothing of it stays', async (_, file, message, type) => {
    const answer = await refused(upload(steward, 'x', file, type));
    expect(answer).toMatchObject({ status: 400, errors: [{ message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT', field: 'file' } }] });
    expect(await leftovers()).toBe(0);
  });

  it.each([['text/html'], ['multipart/form-data; boundary=x'], ['nonsense'], ['application/xml']])('the content type %s is refused', async (type) => {
    expect(await refused(upload(steward, 'x.csv', 'name\nA\n', type))).toMatchObject({ status: 415, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('a name without a known ending is refused where the type says nothing', async () => {
    expect(await refused(upload(steward, 'x.exe', 'name\nA\n', 'application/octet-stream'))).toMatchObject({ status: 415, errors: [{ extensions: { field: 'file' } }] });
    expect((await upload(steward, 'Kooperatibak ñ %.CSV', 'name\nA named file\n', 'application/octet-stream')).status).toBe(201);
  });

  it('a file over the limit is refused, whether it says so or not', async () => {
    const limits = world.app.get(ImportLimits, { strict: false });
    const usual = limits.fileBytes;
    limits.fileBytes = 100_000;
    const file = `name\n${'A cooperative\n'.repeat(20_000)}`;
    expect(await refused(upload(steward, 'large.csv', file))).toMatchObject({ status: 413, errors: [{ message: expect.stringContaining('too large') as string }] });
    const stream = new Blob([file]).stream();
    const chunked = await fetch(`${world.url}/imports`, {
      method: 'POST', body: stream, duplex: 'half', headers: { cookie: `auzolan=${world.ours.steward.secret}`, 'acting-for': world.ours.id, 'content-type': 'text/csv' },
    } as RequestInit);
    expect(chunked.status).toBe(413);
    limits.fileBytes = usual;
    expect(await leftovers()).toBe(0);
  });

  it('a file that breaks off leaves nothing', async () => {
    const { hostname, port } = new URL(world.url);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /imports HTTP/1.1\r\nHost: ${hostname}\r\nCookie: auzolan=${world.ours.steward.secret}\r\nActing-For: ${world.ours.id}\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n`);
    socket.write(`name\n${'Half a file\n'.repeat(2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await leftovers()).toBe(1);
    socket.destroy();
    await once(socket, 'close');
    for (let waited = 0; (await leftovers()) > 0 && waited < 50; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await leftovers()).toBe(0);
  });
});

describe('who may bring files in', () => {
  const send = (caller: Caller): Promise<Refused> => refused(upload(caller, 'x.csv', 'name\nA\n'));

  it('stewards only', async () => {
    expect(await send(world.anonymous)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    for (const caller of [world.ours.member.call, world.ours.coordinator.call]) expect(await send(caller)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await send(world.stranger.call.for(world.ours.id))).toMatchObject({ status: 403 });
  });

  it('not from another origin, nor with a token that may only read', async () => {
    const foreign = steward.send('/imports', 'name\nA\n', { 'content-type': 'text/csv', origin: 'https://evil.example' });
    expect(await refused(foreign)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const { createAccessToken } = await steward.get<{ createAccessToken: { secret: string } }>('mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
      input: { name: 'reader', scopes: ['READ'], expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
    });
    const reader = world.caller(createAccessToken.secret, world.ours.id);
    expect(await send(reader)).toMatchObject({ status: 403, errors: [{ message: expect.stringContaining('MANAGE') as string }] });
    expect((await reader.fetch('/exports/cooperatives.csv')).status).toBe(200);
  });

  it('and imports of another federation are not there', async () => {
    const id = await uploaded(steward, 'ours.csv', 'name\nOnly ours to see\n');
    await settled(steward, id);
    const [row] = await rowsOf(steward, id, 'NEW');
    const { call } = world.stranger;
    expect(await call.get('query ($id: ID!) { importRun(id: $id) { id } }', { id })).toEqual({ importRun: null });
    for (const unknown of [id, '00000000-0000-7000-8000-000000000000']) {
      for (const mutation of ['commitImport', 'discardImport']) {
        expect(await call.refusal(`mutation ($id: ID!) { ${mutation}(id: $id)${mutation === 'commitImport' ? ' { id }' : ''} }`, { id: unknown })).toMatchObject({ message: 'There is no such import, or you may not see it.', extensions: { code: 'NOT_FOUND' } });
      }
    }
    await expect(judge(call, row!.id, 'SAME', world.theirs.errota)).rejects.toThrow('NOT_FOUND');
    await expect(judge(steward, row!.id, 'SAME', world.theirs.errota)).rejects.toThrow('NOT_FOUND');
  });
});

describe('rows that cannot be taken in', () => {
  const FILE = [
    'id,name,city,latitude,longitude,country,website',
    '1,Good Bakery,Bilbo,43.26,-2.93,ES,https://good.example',
    '2,,Bilbo,43.26,-2.93,ES,',
    '3,North of the Pole,Bilbo,443.26,-2.93,ES,',
    '4,"Never closed,Bilbo,43.26,-2.93,ES,',
    '5,Too few cells,Bilbo',
    '6,Nul \u0000 inside,Bilbo,,,ES,',
    `7,${'x'.repeat(10 * 1024 * 1024)},Bilbo,,,ES,`,
    "8,<script>alert(1)</script> '; drop table cooperative; --,\u202Eobliq,,,Atlantis,javascript:alert(1)",
  ].join('\n');

  it('are listed with line, column and reason; the others are taken in', async () => {
    const id = await uploaded(steward, 'mixed.csv', FILE);
    const run = await settled(steward, id);
    expect(run.counts).toEqual({ new: 3, same: 0, branch: 0, unchanged: 0, malformed: 5, undecided: 0 });
    expect(await problems(id)).toEqual([
      { line: 3, column: 'name', reason: 'The name is missing.', value: null },
      { line: 4, column: 'latitude', reason: 'Latitude is beyond ±90 or longitude beyond ±180 degrees.', value: '443.26, -2.93' },
      { line: 5, column: null, reason: expect.any(String), value: null },
      { line: 6, column: null, reason: 'The row does not have as many cells as the header.', value: '3 / 7' },
      { line: 8, column: null, reason: 'The row is too long.', value: null },
      { line: 7, column: 'name', reason: 'Control characters were removed.', value: 'Nul \u{FFFD} inside' },
      { line: 9, column: 'country', reason: 'The country is not known; left empty.', value: 'Atlantis' },
      { line: 9, column: 'city', reason: 'Control characters were removed.', value: '\u202Eobliq' },
      { line: 9, column: 'website', reason: 'The website is not a web address; left empty.', value: 'javascript:alert(1)' },
    ]);
    const malformed = await rowsOf(steward, id, 'MALFORMED');
    expect(malformed.map(({ line, name, evidence }) => [line, name, evidence.length])).toEqual([[3, '', 1], [4, 'North of the Pole', 1], [5, '', 1], [6, '', 1], [8, '', 1]]);
    await expect(judge(steward, malformed[0]!.id, 'NEW')).rejects.toThrow('MALFORMED');
    expect((await committed(steward, id)).state).toBe('DONE');
    const { cooperatives } = await steward.get<{ cooperatives: { items: Array<{ name: string }> } }>('{ cooperatives(filter: { status: [LISTED] }) { items { name locality website country } } }');
    expect(cooperatives.items).toContainEqual({ name: "<script>alert(1)</script> '; drop table cooperative; --", locality: 'obliq', website: '', country: null });
    expect(cooperatives.items.map(({ name }) => name)).toContain('Nul inside');
  });

  it('of GeoJSON too, with headers that nobody would choose', async () => {
    const features: object[] = [
      { type: 'Feature', geometry: null, properties: { name: 'Lone \ud800 surrogate', __proto__x: '1', constructor: 'c' } },
      { type: 'Feature', geometry: { type: 'Polygon', coordinates: [] }, properties: { name: 'Not a point' } },
      { type: 'Nothing' },
    ];
    const text = `{"type":"FeatureCollection","features":[${features.map((feature) => JSON.stringify(feature)).join(',')},{"type":"Feature","geometry":{"type":"Point","coordinates":[1e400,5]},"properties":{"name":"Far away","__proto__":"x","a\\u0000b":"\\u0000"}}]}`;
    const id = await uploaded(steward, 'odd.geojson', text, 'application/geo+json');
    expect(await settled(steward, id)).toMatchObject({ state: 'READY', counts: { new: 1, malformed: 3 } });
    expect((await rowsOf(steward, id, 'MALFORMED')).map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

describe('the columns of a file', () => {
  async function mapped(id: string, columns: Array<{ name: string; field: string | null }>): Promise<unknown> {
    return steward.get('mutation ($input: MapImportColumnsInput!) { mapImportColumns(input: $input) { state } }', { input: { id, columns } });
  }

  it('are mapped by a person where their names say nothing, and everything is checked again', async () => {
    const id = await uploaded(steward, 'odd.csv', 'alpha,beta\nGure Ogia,Tolosa\n');
    expect((await settled(steward, id)).counts).toMatchObject({ new: 0, malformed: 1 });
    const { importRun } = await steward.get<{ importRun: { columns: unknown } }>('query ($id: ID!) { importRun(id: $id) { columns { name field sample } } }', { id });
    expect(importRun.columns).toEqual([{ name: 'alpha', field: null, sample: 'Gure Ogia' }, { name: 'beta', field: null, sample: 'Tolosa' }]);
    await mapped(id, [{ name: 'alpha', field: 'name' }, { name: 'beta', field: 'locality' }]);
    expect((await settled(steward, id)).counts).toMatchObject({ new: 1, malformed: 0 });
    expect(await rowsOf(steward, id, 'NEW')).toMatchObject([{ name: 'Gure Ogia', locality: 'Tolosa' }]);
    expect(await problems(id)).toEqual([]);
  });

  it('are refused with the column that is wrong', async () => {
    const id = await uploaded(steward, 'odd2.csv', 'alpha,beta\nGure Esnea,Tolosa\n');
    await settled(steward, id);
    await expect(mapped(id, [{ name: 'alpha', field: 'locality' }])).rejects.toThrow('One column must be the name.');
    const wrong = await steward.refusal('mutation ($input: MapImportColumnsInput!) { mapImportColumns(input: $input) { state } }', {
      input: { id, columns: [{ name: 'alpha', field: 'name' }, { name: 'gamma', field: 'region' }, { name: 'beta', field: 'password' }] },
    });
    expect(wrong.extensions.fields).toEqual([{ field: 'columns.1', message: 'The file has no such column.' }, { field: 'columns.2', message: 'There is no such field.' }]);
  });
});
