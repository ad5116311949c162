import type { CooperativeRow } from '../fields.js';
import { conceptById, type Language } from '../essglobal/index.js';
import { labelText, type RowSource } from './labels.js';
import { known } from './write-geojson.js';

export interface JsonLdOptions<T extends CooperativeRow> {
  /** Language of the vocabulary labels. */
  language?: Language;
  /** The federation of which they are members. */
  memberOf?: { name: string; url?: string };
  /** Which of them are; all unless said. A directory may list others too. */
  isMember?: (row: T) => boolean;
  /** Permanent address of a cooperative, its `@id`; without one the node is blank. */
  idOf?: (row: T) => string | null;
}

/**
 * Writes cooperatives as schema.org JSON-LD, a chunk per `Organization`. Coordinates stand at its `location`, as
 * schema.org asks; ESSglobal concepts are its `additionalType`. `<` is escaped, so that the text may stand in a page.
 */
export async function* writeJsonLd<T extends CooperativeRow>(rows: RowSource<T>, options: JsonLdOptions<T> = {}): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let separator = '\n';
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(organization(row, options)).replaceAll('<', '\\u003c')}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function organization<T extends CooperativeRow>(row: T, options: JsonLdOptions<T>): object {
  const { language = 'en', memberOf, isMember = () => true, idOf } = options;
  const types = [row.activity, row.legalForm, row.organisationalStructure].flatMap((id) => (id === null ? [] : (conceptById(id)?.uri ?? [])));
  return known({
    '@type': 'Organization',
    '@id': idOf?.(row) ?? null,
    additionalType: types.length === 0 ? null : types,
    identifier: identifiers(row),
    name: row.name,
    description: row.description,
    url: row.website,
    email: row.email,
    telephone: row.phone,
    foundingDate: row.since,
    knowsAbout: labelText(row.activity, language),
    address: address(row),
    location: place(row),
    memberOf: memberOf === undefined || !isMember(row) ? null : { '@type': 'Organization', ...known({ name: memberOf.name, url: memberOf.url }) },
  });
}

function identifiers(row: CooperativeRow): object[] | null {
  const values = [
    ['sourceId', row.sourceId ?? ''],
    ['registrationNumber', row.registrationNumber],
  ].filter(([, value]) => value !== '');
  return values.length === 0 ? null : values.map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }));
}

function address(row: CooperativeRow): object | null {
  const parts = known({
    streetAddress: row.street,
    postalCode: row.postcode,
    addressLocality: row.locality,
    addressRegion: row.region,
    addressCountry: row.country,
  });
  return Object.keys(parts).length === 0 ? null : { '@type': 'PostalAddress', ...parts };
}

function place(row: CooperativeRow): object | null {
  if (row.latitude === null || row.longitude === null) return null;
  return { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: row.latitude, longitude: row.longitude } };
}
