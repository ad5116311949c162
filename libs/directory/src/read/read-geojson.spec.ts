import fc from 'fast-check';
import { readGeoJson } from './read-geojson.js';
import type { ReadItem } from './records.js';
import { all, bytesOf } from './test-bytes.js';

const read = (text: string, chunkBytes = 1 << 16) => all(readGeoJson(bytesOf(text, chunkBytes), { chunkBytes }));
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: object | null, coordinates: unknown = [2, 43]) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
const problems = (items: ReadItem[]) => items.flatMap((item) => (item.kind === 'problem' ? [[item.problem.line, item.problem.record, item.problem.code, item.problem.value]] : []));
const records = (items: ReadItem[]) => items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));

describe('readGeoJson', () => {
  it('reads longitude first, properties as text, and columns as they turn up', async () => {
    const items = await read(collection(feature({ name: 'A', size: 3, open: true, gone: null }, [-2.9, 43.2, 17]), feature({ name: 'B', tags: ['x', 'y'], more: { z: 1 } })));
    expect(items[0]).toEqual({ kind: 'columns', columns: ['name', 'size', 'open', 'gone'] });
    expect(items[2]).toEqual({ kind: 'columns', columns: ['tags', 'more'] });
    const [first, second] = records(items);
    expect(first).toMatchObject({ record: 1, point: { latitude: 43.2, longitude: -2.9 }, values: { name: 'A', size: '3', open: 'true', gone: '' } });
    expect(second?.values).toMatchObject({ tags: 'x;y', more: '{"z":1}' });
  });

  it('counts lines and takes the id of the feature as a column', async () => {
    const items = await read(`{\n "features": [\n  ${JSON.stringify({ ...feature({ name: 'A' }), id: 7 })},\n  ${JSON.stringify(feature(null))}\n ],\n "type": "FeatureCollection"}`);
    expect(records(items).map(({ line, record, values }) => [line, record, values['id']])).toEqual([[3, 1, '7'], [4, 2, undefined]]);
  });

  it.each([[{ type: 'Feature', properties: {}, geometry: null }], [feature({}, [])]])('has no point for %j', async (unlocated) => {
    expect(records(await read(collection(unlocated)))[0]?.point).toBeNull();
  });

  it('lists what is not a point or cannot be read, and reads on', async () => {
    const text = `{"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}},
      {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["2","43"]}},
      {"type":"Feature" "properties":{}},
      {"type":"Place"},
      "nothing",
      ${'['.repeat(50)}${']'.repeat(50)},
      ${JSON.stringify(feature({ text: 'x'.repeat(300_000) }))},
      ${JSON.stringify(feature({ name: 'last' }))}]}`;
    const items = await read(text);
    expect(problems(items).map((problem) => problem.slice(0, 3))).toEqual([
      [2, 1, 'GEOMETRY_NOT_POINT'],
      [3, 2, 'COORDINATES_INVALID'],
      [4, 3, 'JSON_SYNTAX'],
      [5, 4, 'NOT_A_FEATURE'],
      [6, 5, 'NOT_A_FEATURE'],
      [7, 6, 'RECORD_TOO_DEEP'],
      [8, 7, 'RECORD_TOO_LONG'],
    ]);
    expect(problems(items)[0]?.[3]).toBe('LineString');
    expect(records(items).map(({ line, values }) => [line, values['name']])).toEqual([[9, 'last']]);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":"'), Buffer.from([0xe9]), Buffer.from('"},"geometry":null}]}')]);
    expect(problems(await all(readGeoJson([bytes])))).toEqual([[1, 1, 'INVALID_UTF8', null]]);
  });

  it.each([
    ['EMPTY', '  \n '],
    ['NOT_A_FEATURE_COLLECTION', '[]'],
    ['NOT_A_FEATURE_COLLECTION', '{}'],
    ['NOT_A_FEATURE_COLLECTION', '{"type":"FeatureCollection"}'],
    ['NOT_A_FEATURE_COLLECTION', '{"features":[]}'],
    ['NOT_A_FEATURE_COLLECTION', '{"type":"Feature","geometry":null,"properties":{}}'],
    ['JSON_SYNTAX', '{"type":"FeatureCollection","features":[] "x":1}'],
    ['JSON_SYNTAX', '{"type":"FeatureCollection","features":{}}'],
    ['JSON_SYNTAX', '{"type":"FeatureCollection","features":[],"x":nope}'],
    ['JSON_SYNTAX', '{"type":"FeatureCollection","features":[]} more'],
    ['JSON_SYNTAX', '{1:2}'],
    ['TRUNCATED', '{"type":"FeatureCollection","features":[{"type":"Feature"'],
    ['TRUNCATED', '{"type":"FeatureCollection","features":[{"type":"Feature"}'],
    ['UNSUPPORTED_CRS', '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[]}'],
  ])('throws %s for %s', async (code, text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'UnreadableFileError', code });
  });

  it('accepts a byte order mark and the old name of WGS 84', async () => {
    await expect(read('\u{FEFF}{"type":"FeatureCollection","crs":{"properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"features":[]}')).resolves.toEqual([]);
  });

  it('gives the same whatever the chunks', async () => {
    const properties = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 4 }), fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 })), { maxKeys: 4 });
    const text = fc.tuple(fc.array(properties, { maxLength: 5 }), fc.boolean()).map(([list, pretty]) =>
      JSON.stringify({ type: 'FeatureCollection', features: list.map((entry) => feature(entry)) }, null, pretty ? 1 : 0),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 4, max: 12 }), async (content, chunkBytes) => {
        const items = await read(content, chunkBytes);
        expect(items).toEqual(await read(content));
        expect(problems(items)).toEqual([]);
      }),
    );
  });
});
