import { conceptById, type CooperativeRow } from '@auzolan/directory';

/** A cooperative as files have it, with the id it has here, and whether it is admitted. */
export type DirectoryRow = CooperativeRow & { id: string; isMember: boolean };

/** A row of {@link DIRECTORY_ROW_COLUMNS}. */
export interface StoredCooperative {
  id: string;
  status: string;
  source_id: string | null;
  name: string;
  description: string;
  legal_form: string | null;
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
  registration_number: string;
  members_count: number | null;
  since: string | null;
}

/** What {@link toDirectoryRow} needs of the table cooperative, as `c`. */
export const DIRECTORY_ROW_COLUMNS = `c.id, c.status, c.source_id, c.name, c.description, c.legal_form, c.activity, c.street, c.postcode, c.locality, c.region,
  c.country, c.latitude, c.longitude, c.website, c.email, c.phone, c.registration_number, c.members_count, c.since::text as since`;

/** Its identifier is that of the file it came from, so that it stays one and the same on its way through federations; else its id here. */
export function toDirectoryRow(stored: StoredCooperative): DirectoryRow {
  const isStructure = stored.legal_form !== null && conceptById(stored.legal_form)?.scheme === 'organisational-structure';
  return {
    id: stored.id,
    isMember: stored.status === 'ADMITTED',
    sourceId: stored.source_id ?? stored.id,
    name: stored.name,
    description: stored.description,
    legalForm: isStructure ? null : stored.legal_form,
    organisationalStructure: isStructure ? stored.legal_form : null,
    activity: stored.activity,
    street: stored.street,
    postcode: stored.postcode,
    locality: stored.locality,
    region: stored.region,
    country: stored.country,
    latitude: stored.latitude,
    longitude: stored.longitude,
    website: stored.website,
    email: stored.email,
    phone: stored.phone,
    registrationNumber: stored.registration_number,
    membersCount: stored.members_count,
    since: stored.since,
  };
}
