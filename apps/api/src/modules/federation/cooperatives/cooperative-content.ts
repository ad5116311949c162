import { conceptById, emailAddress, matchKeys, nameKey, phoneNumber, webAddress, webIdentity, type Scheme } from '@auzolan/directory';
import { InputError } from '../../../platform/errors/domain-error.js';
import { searchText } from '../search-text.js';
import type { CooperativeFields } from './cooperative.inputs.js';

/** What a cooperative says of itself, as it is stored. */
export interface CooperativeContent {
  name: string;
  description: string;
  legalForm: string | null;
  activity: string | null;
  street: string;
  postcode: string;
  locality: string;
  region: string;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  website: string;
  email: string;
  phone: string;
  registrationNumber: string;
  membersCount: number | null;
  since: string | null;
}

/** What a new cooperative has said so far: nothing. */
export const NO_CONTENT: CooperativeContent = {
  name: '', description: '', legalForm: null, activity: null, street: '', postcode: '', locality: '', region: '', country: null, latitude: null,
  longitude: null, website: '', email: '', phone: '', registrationNumber: '', membersCount: null, since: null,
};

const LEGAL_FORMS: readonly Scheme[] = ['legal-form', 'organisational-structure'];
const ACTIVITIES: readonly Scheme[] = ['activities'];
const LONGEST_NAME_KEY = 300;
const LONGEST_KEY = 400;
const LONGEST_DOMAIN = 255;

/**
 * The content after a change. A field that is left out stays; null empties a field that may be null, and leaves a text.
 * @throws InputError naming the field, as `cooperative.website`.
 */
export function changedContent(before: CooperativeContent, fields: CooperativeFields): CooperativeContent {
  const after: CooperativeContent = {
    name: fields.name?.trim() ?? before.name,
    description: fields.description ?? before.description,
    legalForm: fields.legalForm === undefined ? before.legalForm : concept('legalForm', fields.legalForm, LEGAL_FORMS),
    activity: fields.activity === undefined ? before.activity : concept('activity', fields.activity, ACTIVITIES),
    street: fields.street ?? before.street,
    postcode: fields.postcode ?? before.postcode,
    locality: fields.locality ?? before.locality,
    region: fields.region ?? before.region,
    country: fields.country === undefined ? before.country : fields.country || null,
    latitude: fields.latitude === undefined ? before.latitude : fields.latitude,
    longitude: fields.longitude === undefined ? before.longitude : fields.longitude,
    website: understood('website', fields.website, before.website, webAddress),
    email: understood('email', fields.email, before.email, emailAddress),
    phone: understood('phone', fields.phone, before.phone, phoneNumber),
    registrationNumber: fields.registrationNumber ?? before.registrationNumber,
    membersCount: fields.membersCount === undefined ? before.membersCount : fields.membersCount,
    since: fields.since === undefined ? before.since : fields.since,
  };
  if (!after.name) throw new InputError('cooperative.name', 'must be given');
  if ((after.latitude === null) !== (after.longitude === null)) throw new InputError('cooperative.latitude', 'and longitude belong together: give both, or empty both');
  return after;
}

/** What is stored beside the content so that it can be found: by words, and as a possible duplicate. */
export function derivedColumns(content: CooperativeContent): { searchText: string; nameKey: string; webDomain: string | null } {
  return {
    searchText: searchText(content.name, content.locality, content.region, content.postcode),
    nameKey: nameKey(content.name).slice(0, LONGEST_NAME_KEY),
    webDomain: (content.website && webIdentity(content.website)?.slice(0, LONGEST_DOMAIN)) || null,
  };
}

/** Keys that a duplicate of this cooperative would share. */
export function duplicateKeys(content: CooperativeContent): string[] {
  return matchKeys(content).filter((key) => key.length <= LONGEST_KEY);
}

function concept(field: string, id: string | null, schemes: readonly Scheme[]): string | null {
  if (!id) return null;
  const known = conceptById(id);
  if (!known || !schemes.includes(known.scheme)) throw new InputError(`cooperative.${field}`, 'is not a concept of the vocabulary');
  return id;
}

function understood(field: string, given: string | null | undefined, before: string, understand: (text: string) => string | null): string {
  if (given === undefined || given === null || given === before) return before;
  if (!given.trim()) return '';
  const value = understand(given);
  if (value === null) throw new InputError(`cooperative.${field}`, 'is not one that can be understood');
  return value;
}
