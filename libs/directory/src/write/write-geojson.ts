import type { CooperativeRow } from '../fields.js';
import { VOCABULARY_ATTRIBUTION, type Language } from '../essglobal/index.js';
import { labelText, type RowSource } from './labels.js';

export interface GeoJsonOptions {
  /** Language of the vocabulary labels; any is understood on import. */
  language?: Language;
}

/**
 * Writes cooperatives as a GeoJSON FeatureCollection (RFC 7946: WGS 84, longitude first), a chunk per feature and a
 * feature per line. A cooperative without coordinates is a feature without geometry; what is unknown is left out.
 */
export async function* writeGeoJson(rows: RowSource<CooperativeRow>, options: GeoJsonOptions = {}): AsyncGenerator<string> {
  const { language = 'en' } = options;
  yield `{"type":"FeatureCollection","attribution":${JSON.stringify(VOCABULARY_ATTRIBUTION)},"features":[`;
  let separator = '\n';
  for await (const row of rows) {
    yield `${separator}${JSON.stringify(feature(row, language))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function feature(row: CooperativeRow, language: Language): object {
  const located = row.latitude !== null && row.longitude !== null;
  return {
    type: 'Feature',
    ...(row.sourceId === null ? {} : { id: row.sourceId }),
    geometry: located ? { type: 'Point', coordinates: [row.longitude, row.latitude] } : null,
    properties: known({
      name: row.name,
      description: row.description,
      legalForm: labelText(row.legalForm, language),
      organisationalStructure: labelText(row.organisationalStructure, language),
      activity: labelText(row.activity, language),
      street: row.street,
      postcode: row.postcode,
      locality: row.locality,
      region: row.region,
      country: row.country,
      website: row.website,
      email: row.email,
      phone: row.phone,
      registrationNumber: row.registrationNumber,
      membersCount: row.membersCount,
      since: row.since,
    }),
  };
}

/** Leaves out what is null or empty. */
export function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}
