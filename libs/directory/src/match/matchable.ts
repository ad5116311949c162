import type { CooperativeRow } from '../fields.js';
import { foldedKey } from '../normalise/fold.js';
import { webPage, type WebPage } from '../normalise/website.js';
import type { Point } from './geo.js';
import { nameParts, type NameParts } from './name-likeness.js';

/** What of a cooperative is compared. */
export type Matchable = Pick<
  CooperativeRow,
  'name' | 'street' | 'postcode' | 'locality' | 'country' | 'latitude' | 'longitude' | 'website' | 'registrationNumber'
>;

/** The same, brought into comparable form. */
export interface Traits {
  name: NameParts;
  web: WebPage | null;
  registration: string | null;
  country: string | null;
  point: Point | null;
  /** Street with a house number; null without one: a street alone is no address. */
  address: string | null;
  postcode: string;
  locality: string;
}

export function traitsOf(row: Matchable): Traits {
  return {
    name: nameParts(row.name),
    web: row.website === '' ? null : webPage(row.website),
    registration: registrationKey(row.registrationNumber),
    country: row.country,
    point: row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    address: /\d/u.test(row.street) ? foldedKey(row.street) : null,
    postcode: foldedKey(row.postcode),
    locality: foldedKey(row.locality),
  };
}

/** Letters and digits of a registration number; null when there are fewer than three, which tell nobody apart. */
function registrationKey(text: string): string | null {
  const key = foldedKey(text);
  return key.length >= 3 ? key : null;
}
