import { createHash } from 'node:crypto';
import type { CooperativeRow } from './fields.js';

const FIELDS: readonly (keyof CooperativeRow)[] = [
  'sourceId', 'name', 'description', 'legalForm', 'organisationalStructure', 'activity', 'street', 'postcode', 'locality', 'region',
  'country', 'latitude', 'longitude', 'website', 'email', 'phone', 'registrationNumber', 'membersCount', 'since',
];

/** SHA-256 (hex) of everything a row says: equal for the same row in another file, line or order of columns. */
export function rowFingerprint(row: CooperativeRow): string {
  return createHash('sha256').update(JSON.stringify(FIELDS.map((field) => row[field]))).digest('hex');
}
