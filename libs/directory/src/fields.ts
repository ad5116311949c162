/** The fields of a cooperative that a column of a file can fill. `houseNumber` is joined to `street`. */
export const TARGET_FIELDS = [
  'sourceId', 'name', 'description', 'legalForm', 'organisationalStructure', 'activity', 'street', 'houseNumber', 'postcode',
  'locality', 'region', 'country', 'latitude', 'longitude', 'website', 'email', 'phone', 'registrationNumber', 'membersCount',
  'since',
] as const;

export type TargetField = (typeof TARGET_FIELDS)[number];

/** A cooperative as a directory holds it: texts are clean and '' when unknown, everything else null when unknown. */
export interface CooperativeRow {
  /** Identifier in the file it came from; null when the file has none. */
  sourceId: string | null;
  name: string;
  description: string;
  /** ESSglobal concept ids. */
  legalForm: string | null;
  organisationalStructure: string | null;
  activity: string | null;
  street: string;
  postcode: string;
  locality: string;
  region: string;
  /** ISO 3166-1 alpha-2, or XK. */
  country: string | null;
  /** WGS 84 degrees with at most seven decimals; both or neither. */
  latitude: number | null;
  longitude: number | null;
  website: string;
  email: string;
  phone: string;
  registrationNumber: string;
  membersCount: number | null;
  /** Calendar date, YYYY-MM-DD. */
  since: string | null;
}
