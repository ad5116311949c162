import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readCsv } from './read-csv.js';
import { readGeoJson } from './read-geojson.js';
import type { ByteStream, ReadItem } from './records.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MEGABYTE = 1024 * 1024;

/** Twice, since what buffers held outside the heap is swept beside the program. */
function held(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Reads to the end, sampling what is held in memory after each `every` items. */
async function growth(items: AsyncIterable<ReadItem>, every: number): Promise<{ records: number; problems: string[]; growth: number }> {
  const before = held();
  const seen = { records: 0, problems: [] as string[], growth: 0 };
  for await (const item of items) {
    if (item.kind === 'problem') seen.problems.push(item.problem.code);
    if (item.kind !== 'record') continue;
    seen.records += 1;
    if (seen.records % every === 0) seen.growth = Math.max(seen.growth, held() - before);
  }
  seen.growth = Math.max(seen.growth, held() - before);
  return seen;
}

function* csvFile(count: number): ByteStream & Generator<Uint8Array> {
  yield Buffer.from('name,description,city\n');
  for (let from = 0; from < count; from += 1000) {
    yield Buffer.from(Array.from({ length: 1000 }, (_, index) => `Cooperative ${from + index},"${'about us, '.repeat(50)}",Bilbo\n`).join(''));
  }
}

function* geoJsonFile(count: number): Generator<Uint8Array> {
  yield Buffer.from('{"type":"FeatureCollection","features":[');
  for (let from = 0; from < count; from += 1000) {
    const features = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [2, 43] }, properties: { name: `Cooperative ${from + index}`, about: 'about us, '.repeat(50) } }),
    );
    yield Buffer.from(`${from === 0 ? '' : ','}${features.join(',')}`);
  }
  yield Buffer.from(']}');
}

/** `head`, then a gigabyte of one character, then `tail`; looks around when nearly all of it has been read. */
function* gigabyte(head: string, tail: string, nearTheEnd: () => void): Generator<Uint8Array> {
  yield Buffer.from(head);
  for (let megabytes = 0; megabytes < 1024; megabytes += 1) {
    if (megabytes === 1000) nearTheEnd();
    yield Buffer.alloc(MEGABYTE, 'x');
  }
  yield Buffer.from(tail);
}

describe('memory', () => {
  it('holds a few megabytes for 100,000 rows', async () => {
    const csv = await growth(readCsv(csvFile(100_000)), 20_000);
    expect(csv).toMatchObject({ records: 100_000, problems: [] });
    expect(csv.growth).toBeLessThan(8 * MEGABYTE);
    const geoJson = await growth(readGeoJson(geoJsonFile(100_000)), 20_000);
    expect(geoJson).toMatchObject({ records: 100_000, problems: [] });
    expect(geoJson.growth).toBeLessThan(8 * MEGABYTE);
  });

  it.each([
    ['line', readCsv, 'name,city\n', '\nA,Bilbo\n'],
    ['quoted field', readCsv, 'name,city\nA,"', '"\nA,Bilbo\n'],
    ['property', readGeoJson, '{"type":"FeatureCollection","features":[{"a":"', '"},{"type":"Feature","geometry":null,"properties":{"name":"A"}}]}'],
  ])('refuses a %s of a gigabyte without keeping it, and reads the next row', async (_, reader, head, tail) => {
    const before = held();
    let kept = Infinity;
    const items: ReadItem[] = [];
    for await (const item of reader(gigabyte(head, tail, () => (kept = held() - before)))) items.push(item);
    expect(items.map((item) => (item.kind === 'problem' ? item.problem.code : item.kind)).filter((kind) => kind !== 'columns')).toEqual(['RECORD_TOO_LONG', 'record']);
    expect(kept).toBeLessThan(100 * MEGABYTE);
  });
});
