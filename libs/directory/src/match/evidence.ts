import { distanceMetres, SAME_PLACE_METRES } from './geo.js';
import type { Traits } from './matchable.js';
import type { WebPage } from '../normalise/website.js';
import { nameLikeness, type NameLikeness } from './name-likeness.js';

/** PAGE: one address. SITE: one address is the start page of the other's site. OTHER_PAGE: two pages of one site. */
export type WebRelation = 'PAGE' | 'SITE' | 'OTHER_PAGE' | 'DIFFERENT' | 'UNKNOWN';
export type RegistrationRelation = 'SAME' | 'DIFFERENT' | 'UNKNOWN';
/** HERE: one place. NEAR: up to a kilometre, or the same town when there are no coordinates. */
export type PlaceRelation = 'HERE' | 'NEAR' | 'ELSEWHERE' | 'UNKNOWN';

/** Up to this distance a place may have been put on the map carelessly, or have moved within the quarter. */
export const NEAR_METRES = 1000;

/** One observation, as a code for the reader's language and the datum it rests on. */
export type Evidence =
  | { code: `NAME_${NameLikeness}` }
  | { code: 'WEB_PAGE' | 'WEB_SITE' | 'WEB_OTHER_PAGE' | 'REGISTRATION_SAME'; value: string }
  | { code: 'WEB_DIFFERENT' | 'REGISTRATION_DIFFERENT' }
  | { code: 'DISTANCE'; metres: number }
  | { code: 'ADDRESS_SAME' | 'TOWN_SAME' | 'TOWN_DIFFERENT' | 'COUNTRY_DIFFERENT' };

export interface Comparison {
  name: NameLikeness;
  web: WebRelation;
  registration: RegistrationRelation;
  place: PlaceRelation;
  evidence: Evidence[];
}

/** Compares two cooperatives trait by trait; symmetric. */
export function compare(a: Traits, b: Traits): Comparison {
  const name = nameLikeness(a.name, b.name);
  const evidence: Evidence[] = [{ code: `NAME_${name}` }];
  const web = webRelation(a.web, b.web);
  if (web === 'DIFFERENT') evidence.push({ code: 'WEB_DIFFERENT' });
  else if (web !== 'UNKNOWN') evidence.push({ code: `WEB_${web}`, value: a.web?.identity ?? '' });
  const registration = foreign(a, b) ? 'UNKNOWN' : registrationRelation(a.registration, b.registration);
  if (registration === 'SAME') evidence.push({ code: 'REGISTRATION_SAME', value: a.registration ?? '' });
  if (registration === 'DIFFERENT') evidence.push({ code: 'REGISTRATION_DIFFERENT' });
  return { name, web, registration, place: placeRelation(a, b, evidence), evidence };
}

function placeRelation(a: Traits, b: Traits, evidence: Evidence[]): PlaceRelation {
  if (foreign(a, b)) evidence.push({ code: 'COUNTRY_DIFFERENT' });
  const sameAddress = !foreign(a, b) && a.address !== null && a.address === b.address && sameTown(a, b);
  if (sameAddress) evidence.push({ code: 'ADDRESS_SAME' });
  if (a.point !== null && b.point !== null) {
    const metres = distanceMetres(a.point, b.point);
    evidence.push({ code: 'DISTANCE', metres: Math.round(metres) });
    if (sameAddress || metres <= SAME_PLACE_METRES) return 'HERE';
    return metres <= NEAR_METRES ? 'NEAR' : 'ELSEWHERE';
  }
  if (sameAddress) return 'HERE';
  if (foreign(a, b)) return 'ELSEWHERE';
  if (sameTown(a, b)) {
    evidence.push({ code: 'TOWN_SAME' });
    return 'NEAR';
  }
  if (a.locality === '' || b.locality === '') return 'UNKNOWN';
  evidence.push({ code: 'TOWN_DIFFERENT' });
  return 'ELSEWHERE';
}

function webRelation(a: WebPage | null, b: WebPage | null): WebRelation {
  if (a === null || b === null) return 'UNKNOWN';
  if (a.identity !== b.identity) return 'DIFFERENT';
  if (a.page === b.page) return 'PAGE';
  return a.isStart || b.isStart ? 'SITE' : 'OTHER_PAGE';
}

function registrationRelation(a: string | null, b: string | null): RegistrationRelation {
  if (a === null || b === null) return 'UNKNOWN';
  return a === b ? 'SAME' : 'DIFFERENT';
}

function foreign(a: Traits, b: Traits): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country;
}

function sameTown(a: Traits, b: Traits): boolean {
  return (a.locality !== '' && a.locality === b.locality) || (a.postcode !== '' && a.postcode === b.postcode);
}
