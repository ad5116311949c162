/** How much of a file is held in memory at once. Every reader takes these as defaults. */
export interface ReadLimits {
  /** Bytes looked at together, at least four; larger than most records, so that few are put together from two. */
  chunkBytes: number;
  /** Bytes of one CSV record or one GeoJSON feature; a longer one is refused as a row problem. */
  recordBytes: number;
  /** Columns of a CSV header, or distinct properties over all GeoJSON features. */
  columns: number;
  /** Row problems after which the file is given up as unreadable. */
  problems: number;
  /** Nesting of one GeoJSON feature. */
  depth: number;
}

export const READ_LIMITS: Readonly<ReadLimits> = {
  chunkBytes: 64 * 1024,
  recordBytes: 256 * 1024,
  columns: 500,
  problems: 10_000,
  depth: 32,
};

/** Longest accepted text per field, in UTF-16 code units (what `String.length` counts). */
export const FIELD_LENGTHS = {
  sourceId: 200,
  name: 200,
  description: 10_000,
  street: 200,
  postcode: 20,
  locality: 120,
  region: 120,
  website: 500,
  email: 254,
  phone: 40,
  registrationNumber: 60,
} as const;

/** Largest accepted number of members of one cooperative. */
export const MAX_MEMBERS_COUNT = 100_000_000;

/** Longest excerpt of a value shown with a problem, in UTF-16 code units. */
export const SHOWN_VALUE_LENGTH = 120;
