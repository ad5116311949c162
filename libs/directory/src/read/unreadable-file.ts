/** Why a whole file cannot be read. */
export const UNREADABLE = {
  EMPTY: 'The file is empty.',
  NOT_UTF8: 'The file is not UTF-8 text; save it as "CSV UTF-8" and try again.',
  HEADER_INVALID_UTF8: 'The header is not UTF-8 text; save it as "CSV UTF-8" and try again.',
  HEADER_MALFORMED: 'The header line cannot be read.',
  HEADER_TOO_LONG: 'The header line is too long.',
  HEADER_MISSING: 'A column has no header.',
  HEADER_DUPLICATE: 'Two columns have the same header.',
  TOO_MANY_COLUMNS: 'The file has too many columns.',
  TOO_MANY_PROBLEMS: 'Too many rows of the file are malformed.',
  JSON_SYNTAX: 'The file is not valid JSON.',
  TRUNCATED: 'The file ends in the middle.',
  NOT_A_FEATURE_COLLECTION: 'The file is not a GeoJSON FeatureCollection.',
  UNSUPPORTED_CRS: 'The coordinates are not WGS 84 longitude and latitude, which GeoJSON (RFC 7946) asks for.',
} as const;

export type UnreadableCode = keyof typeof UNREADABLE;

/** Thrown by a reader when nothing more can be read; nothing of the file is to be imported. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';

  /**
   * @param line line of the file, from 1
   * @param detail the offending header, count or text
   */
  constructor(
    readonly code: UnreadableCode,
    readonly line: number,
    readonly detail: string | null = null,
  ) {
    super(`Line ${line}: ${UNREADABLE[code]}${detail === null ? '' : ` (${detail})`}`);
  }
}
