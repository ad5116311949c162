import fc from 'fast-check';
import { checkRow, type RowCheck } from './check-row.js';
import { isTargetField } from './columns.js';
import { TARGET_FIELDS } from './fields.js';
import { FIELD_LENGTHS } from './limits.js';
import type { RawRecord } from './read/records.js';

/** A record whose columns have the names of the fields, with a mapping to them. */
function check(values: Record<string, string>, extra: Partial<RawRecord> = {}): RowCheck {
  const mapping = Object.keys(values).map((column) => {
    const field = column.replace(/\d$/u, '');
    return { column, field: isTargetField(field) ? field : null };
  });
  return checkRow({ line: 7, record: 6, values, ...extra }, mapping);
}
const codes = (result: RowCheck) => (result.ok ? result.warnings : result.problems).map(({ code, column, value }) => [code, column, value]);
const row = (result: RowCheck) => (result.ok ? result.row : null);

describe('checkRow', () => {
  it('fills every field', () => {
    const result = check({
      sourceId: 'x1', name: ' Goiener  S. Coop. ', description: 'Energia\r\nberriztagarria', legalForm: 'Kooperatiba', organisationalStructure: 'OS80', activity: 'a04',
      street: 'Beasain kalea', houseNumber: '4', postcode: '20240', locality: 'Ordizia', region: 'Gipuzkoa', country: 'Espainia', latitude: '43,0547', longitude: '-2.178',
      website: 'www.goiener.com', email: 'info@goiener.com', phone: '+34 943 06 46 46', registrationNumber: 'F-75074930', membersCount: '18.000', since: '2012-11-09',
    });
    expect(codes(result)).toEqual([]);
    expect(row(result)).toEqual({
      sourceId: 'x1', name: 'Goiener S. Coop.', description: 'Energia\nberriztagarria', legalForm: 'L2', organisationalStructure: 'OS80', activity: 'a04',
      street: 'Beasain kalea 4', postcode: '20240', locality: 'Ordizia', region: 'Gipuzkoa', country: 'ES', latitude: 43.0547, longitude: -2.178,
      website: 'http://www.goiener.com', email: 'info@goiener.com', phone: '+34 943 06 46 46', registrationNumber: 'F-75074930', membersCount: 18000, since: '2012-11-09',
    });
  });

  it('needs no more than a name', () => {
    expect(row(check({ name: 'A' }))).toMatchObject({ sourceId: null, name: 'A', description: '', country: null, latitude: null, membersCount: null, website: '' });
  });

  it.each([
    ['NAME_MISSING', { name: ' - ' }, 'name', null],
    ['NAME_MISSING', { street: 'x' }, null, null],
    ['NAME_PLACEHOLDER', { name: 'update6' }, 'name', 'update6'],
    ['NAME_WITHOUT_LETTERS', { name: '!!!' }, 'name', '!!!'],
    ['NAME_TOO_LONG', { name: 'x'.repeat(201) }, 'name', `${'x'.repeat(119)}…`],
    ['COORDINATES_INCOMPLETE', { name: 'A', latitude: '43', longitude: '' }, 'longitude', null],
    ['COORDINATES_INVALID', { name: 'A', latitude: '43', longitude: 'west' }, 'longitude', 'west'],
    ['COORDINATES_OUT_OF_RANGE', { name: 'A', latitude: '91', longitude: '2' }, 'latitude', '91, 2'],
    ['COORDINATES_OUT_OF_RANGE', { name: 'A', latitude: '43', longitude: '181' }, 'latitude', '43, 181'],
  ])('%s makes the row malformed', (code, values, column, value) => {
    const result = check(values);
    expect(result.ok).toBe(false);
    expect(codes(result)).toEqual([[code, column, value]]);
    expect(result.ok ? null : result.problems[0]).toMatchObject({ line: 7, record: 6, severity: 'malformed', reason: expect.stringMatching(/\.$/u) as string });
  });

  it.each([
    ['COUNTRY_UNKNOWN', { country: 'Frace' }, 'Frace', { country: null }],
    ['WEBSITE_INVALID', { website: 'update6' }, 'update6', { website: '' }],
    ['EMAIL_INVALID', { email: 'nobody' }, 'nobody', { email: '' }],
    ['PHONE_INVALID', { phone: 'ask' }, 'ask', { phone: '' }],
    ['MEMBERS_COUNT_INVALID', { membersCount: 'many' }, 'many', { membersCount: null }],
    ['SINCE_INVALID', { since: '1956' }, '1956', { since: null }],
    ['CONCEPT_UNKNOWN', { legalForm: 'Feudal estate' }, 'Feudal estate', { legalForm: null }],
    ['TEXT_TOO_LONG', { description: 'x'.repeat(10_001) }, `${'x'.repeat(119)}…`, { description: '' }],
    ['TEXT_TOO_LONG', { website: `http://example.org/${'x'.repeat(500)}` }, expect.any(String), { website: '' }],
    ['TEXT_TOO_LONG', { street: 'Kalea '.repeat(33), houseNumber: '12-14' }, expect.any(String), { street: '' }],
    ['CONTROL_CHARACTERS', { region: 'Gi\u0007puzkoa' }, 'Gi\u{FFFD}puzkoa', { region: 'Gipuzkoa' }],
    ['COORDINATES_ZERO', { latitude: '0', longitude: '0.0' }, '0, 0', { latitude: null, longitude: null }],
    ['COORDINATES_SWAPPED', { latitude: '24.1', longitude: '56.95', country: 'Latvia' }, '24.1, 56.95 (LV)', { latitude: null, country: 'LV' }],
    ['COORDINATES_OUTSIDE_COUNTRY', { latitude: '52.5', longitude: '13.4', country: 'IT' }, '52.5, 13.4 (IT)', { latitude: 52.5 }],
    ['COUNTRY_BY_PLACE', { latitude: '48.15', longitude: '17.11', country: 'SR' }, 'SR → SK', { country: 'SK', latitude: 48.15 }],
  ])('%s is only a warning', (code, values, value, expected) => {
    const result = check({ name: 'A', ...values });
    expect(codes(result).map(([found, , shown]) => [found, shown])).toEqual([[code, value]]);
    expect(row(result)).toMatchObject(expected);
  });

  it('takes the first column that says something, and the first pair of coordinates', () => {
    const columns = { name: 'A', website: 'n/a', website2: 'b.org', latitude: '0', longitude: '0', latitude2: '39.9', longitude2: '116.4' };
    expect(row(check(columns))).toMatchObject({ website: 'http://b.org', latitude: 39.9, longitude: 116.4 });
  });

  it('prefers the point of a GeoJSON feature', () => {
    expect(row(check({ name: 'A', latitude: '1', longitude: '2' }, { point: { latitude: 43.123456789, longitude: -2 } }))).toMatchObject({ latitude: 43.1234568, longitude: -2 });
    expect(codes(check({ name: 'A' }, { point: { latitude: 443, longitude: -2 } }))).toEqual([['COORDINATES_OUT_OF_RANGE', null, '443, -2']]);
  });

  it.each([
    ['agro_empowerment; eco_art', 'a01'],
    ['other; upcycling', 'a05'],
    ['ngo', null],
    ['Retail; Comercio y nada; Education and training', 'a16'],
    ['http://purl.org/essglobal/standard/activities/a18', 'a18'],
    ["Production et distribution de l'énergie", 'a04'],
    ['Recycling, waste treatment, water cycle and ecological restoration', 'a05'],
  ])('reads the activity "%s" as %s', (activity, id) => {
    expect(row(check({ name: 'A', activity }))?.activity).toBe(id);
  });

  it('warns of an activity that nobody knows, not of a type that says nothing', () => {
    expect(codes(check({ name: 'A', activity: 'ngo; juggling' }))).toEqual([['CONCEPT_UNKNOWN', 'activity', 'juggling']]);
    expect(codes(check({ name: 'A', activity: 'ngo; other' }))).toEqual([]);
  });

  it('never throws, and what it lets through is within bounds', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('0', '-1', '91', 'SR', 'a01', '=1', 'x'.repeat(600)));
    const values = fc.dictionary(fc.constantFrom(...TARGET_FIELDS), text);
    fc.assert(
      fc.property(values, (record) => {
        const result = check(record);
        if (!result.ok) return expect(result.problems.some(({ severity }) => severity === 'malformed')).toBe(true);
        for (const [field, most] of Object.entries(FIELD_LENGTHS)) expect(String(result.row[field as keyof typeof FIELD_LENGTHS] ?? '').length).toBeLessThanOrEqual(most);
        expect(result.row.latitude === null).toBe(result.row.longitude === null);
        expect(JSON.stringify(result.row)).not.toMatch(/\\u0000|\\ud[89a-f]/u);
      }),
    );
  });
});
