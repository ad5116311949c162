import fc from 'fast-check';
import { checkRow } from '../check-row.js';
import { mapColumns, type ColumnMapping } from '../columns.js';
import { LANGUAGES, VOCABULARIES } from '../essglobal/index.js';
import { TARGET_FIELDS, type CooperativeRow } from '../fields.js';
import { withFormulaGuard, withoutFormulaGuard } from '../formula-guard.js';
import { readCsv } from '../read/read-csv.js';
import { readGeoJson } from '../read/read-geojson.js';
import type { ReadItem } from '../read/records.js';
import { bytesOf } from '../read/test-bytes.js';
import { rowFingerprint } from '../row-fingerprint.js';
import { writeCsv } from './write-csv.js';
import { writeGeoJson } from './write-geojson.js';
import { writeJsonLd } from './write-json-ld.js';

async function text(chunks: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const chunk of chunks) all += chunk;
  return all;
}

async function imported(items: AsyncIterable<ReadItem>): Promise<CooperativeRow[]> {
  const mapping: ColumnMapping[] = [];
  const rows: CooperativeRow[] = [];
  for await (const item of items) {
    if (item.kind === 'columns') mapping.push(...mapColumns(item.columns));
    if (item.kind === 'problem') throw new Error(JSON.stringify(item.problem));
    if (item.kind !== 'record') continue;
    const check = checkRow(item.record, mapping);
    if (!check.ok || check.warnings.length > 0) throw new Error(JSON.stringify(check));
    rows.push(check.row);
  }
  return rows;
}

const tricky = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a', '1', '<'), maxLength: 8 }));
const ids = (scheme: keyof typeof VOCABULARIES) => fc.constantFrom('', ...VOCABULARIES[scheme].map(({ id }) => id));
const degreesAround = (most: number) => fc.oneof(fc.double({ min: -most, max: most, noNaN: true }).map((value) => value.toFixed(9)), fc.constantFrom('0.0000001', '-0.00000004', String(most)));

/** Cooperatives as an import makes them, so everything in them is clean. */
const cooperative: fc.Arbitrary<CooperativeRow> = fc
  .record({
    sourceId: tricky, name: tricky.map((name) => `${name}a`), description: tricky, legalForm: ids('legal-form'), organisationalStructure: ids('organisational-structure'),
    activity: ids('activities'), street: tricky, postcode: fc.constantFrom('', '01005', '+1'), locality: tricky, region: tricky, country: fc.constantFrom('', 'GB', 'ES', 'XK'),
    latitude: degreesAround(90), longitude: degreesAround(180), website: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true })),
    email: fc.constantFrom('', 'a@b.org', '+x@b.org'), phone: fc.constantFrom('', '+34 943', '-943 00'), registrationNumber: tricky,
    membersCount: fc.constantFrom('', '0', '18000'), since: fc.constantFrom('', '1956-04-14'),
  })
  .map((values) => checkRow({ line: 1, record: 1, values }, TARGET_FIELDS.map((field) => ({ column: field, field }))))
  .filter((check) => check.ok)
  .map((check) => (check as Extract<typeof check, { ok: true }>).row)
  .map((row) => (row.country === null ? row : { ...row, latitude: null, longitude: null }));

describe('export and import again', () => {
  it('gives the same rows, as CSV and as GeoJSON, in any language', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cooperative, { maxLength: 5 }), fc.constantFrom(...LANGUAGES), fc.boolean(), async (rows, language, byteOrderMark) => {
        expect(await imported(readCsv(bytesOf(await text(writeCsv(rows, { language, byteOrderMark })))))).toEqual(rows);
        expect(await imported(readGeoJson(bytesOf(await text(writeGeoJson(rows, { language })))))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the fingerprint, which changes with any field', () => {
    fc.assert(
      fc.property(cooperative, fc.constantFrom<keyof CooperativeRow>('name', 'description', 'since', 'latitude'), (row, field) => {
        expect(rowFingerprint(Object.fromEntries(Object.entries(row).reverse()) as unknown as CooperativeRow)).toBe(rowFingerprint(row));
        expect(rowFingerprint({ ...row, [field]: 'another' })).not.toBe(rowFingerprint(row));
      }),
    );
  });
});

const row: CooperativeRow = {
  sourceId: '=1+1', name: '@Errota "Irin", S. Coop.', description: '</script>\nkaixo', legalForm: 'L2', organisationalStructure: 'OS60', activity: 'a03', street: 'Kalea 4', postcode: '20240',
  locality: 'Ordizia', region: '', country: 'GB', latitude: 43.05, longitude: -2.178, website: 'http://errota.eus', email: 'a@errota.eus', phone: '+34 943', registrationNumber: '-F1',
  membersCount: 12, since: '1956-04-14',
};

describe('writeCsv', () => {
  it('writes RFC 4180 with guarded formulas and plain numbers', async () => {
    const [header, line] = (await text(writeCsv([row]))).split('\r\n');
    expect(header).toMatch(/^Identifier,Name,Description,Organisational Structure,Primary Activity,/u);
    expect(line).toBe(
      `'=1+1,"'@Errota ""Irin"", S. Coop.","</script>\nkaixo",Workers cooperative,Craftsmanship and manufacturing,,Kalea 4,Ordizia,,20240,GB,,http://errota.eus,'+34 943,a@errota.eus,,,'-F1,,,43.05,-2.178,,,,'-F1,Cooperative,12,1956-04-14`,
    );
  });

  it('guards every cell that starts a formula, and takes the guard off exactly', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '1', '.'), maxLength: 6 });
    fc.assert(
      fc.property(cell, (content) => {
        const guarded = withFormulaGuard(content);
        expect(withoutFormulaGuard(guarded)).toBe(content);
        if (!/^-?\d+(\.\d+)?$/u.test(guarded)) expect(guarded).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  });
});

describe('writeGeoJson', () => {
  it('writes valid features, longitude first, unlocated ones without geometry', async () => {
    const file = JSON.parse(await text(writeGeoJson([row, { ...row, sourceId: null, latitude: null, longitude: null }]))) as { type: string; attribution: string; features: object[] };
    expect(file.type).toBe('FeatureCollection');
    expect(file.attribution).toMatch(/CC BY 3\.0/u);
    expect(file.features[0]).toMatchObject({ type: 'Feature', id: '=1+1', geometry: { type: 'Point', coordinates: [-2.178, 43.05] }, properties: { name: row.name, membersCount: 12 } });
    expect(file.features[1]).toMatchObject({ type: 'Feature', geometry: null });
    expect(file.features[1]).not.toHaveProperty('id');
    expect(JSON.parse(await text(writeGeoJson([])))).toMatchObject({ features: [] });
  });
});

describe('writeJsonLd', () => {
  it('writes schema.org organisations that are safe inside a page', async () => {
    const options = { language: 'eu' as const, memberOf: { name: 'Ibaia', url: 'https://ibaia.example' }, idOf: () => 'https://ibaia.example/c/1' };
    const written = await text(writeJsonLd([row], options));
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Organization', '@id': 'https://ibaia.example/c/1',
          additionalType: ['activities/a03', 'legal-form/L2', 'organisational-structure/OS60'].map((path) => `http://purl.org/essglobal/standard/${path}`),
          identifier: [{ '@type': 'PropertyValue', propertyID: 'sourceId', value: '=1+1' }, { '@type': 'PropertyValue', propertyID: 'registrationNumber', value: '-F1' }],
          name: row.name, description: row.description, url: row.website, email: row.email, telephone: row.phone, foundingDate: '1956-04-14', knowsAbout: 'Artisautza eta manufaktura',
          address: { '@type': 'PostalAddress', streetAddress: 'Kalea 4', postalCode: '20240', addressLocality: 'Ordizia', addressCountry: 'GB' },
          location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: 43.05, longitude: -2.178 } },
          memberOf: { '@type': 'Organization', name: 'Ibaia', url: 'https://ibaia.example' },
        },
      ],
    });
  });
});
