import { REASONS, UNREADABLE } from '@auzolan/directory';

/** English is the source: it gives the keys. {value} is what was found, {distance} a distance with its unit. */
export const messages = {
  /** What is wrong with a row. */
  reasons: REASONS,
  /** Why a whole file cannot be read. */
  unreadable: UNREADABLE,
  /** What speaks for or against two rows being one cooperative. */
  evidence: {
    NAME_EQUAL: 'The names are the same.',
    NAME_CLOSE: 'The names are nearly the same.',
    NAME_CONTAINED: 'One name is part of the other.',
    NAME_SIMILAR: 'The names share half of their words.',
    NAME_DIFFERENT: 'The names are different.',
    WEB_PAGE: 'Both have the web page {value}.',
    WEB_SITE: 'Both belong to the web site {value}.',
    WEB_OTHER_PAGE: 'Their web pages are different pages of {value}.',
    WEB_DIFFERENT: 'Their web sites are different.',
    REGISTRATION_SAME: 'Both have the registration number {value}.',
    REGISTRATION_DIFFERENT: 'Their registration numbers are different.',
    DISTANCE: 'They lie {distance} apart.',
    ADDRESS_SAME: 'Both have the same address.',
    TOWN_SAME: 'Both are in the same town.',
    TOWN_DIFFERENT: 'They are in different towns.',
    COUNTRY_DIFFERENT: 'They are in different countries.',
    SOURCE_ID_SAME: 'Both have the identifier {value}.',
    IDENTICAL: 'The rows are the same, word for word.',
    CHANGED: 'What the file says of it has changed.',
  },
  /** Why an import failed, or has to be looked at again. */
  errors: {
    BROKEN_OFF: 'The file did not come in as a whole. Send it again.',
    CHECK_FAILED: 'The rows could not be checked because of a fault on our side. Send the file again.',
    COMMIT_FAILED: 'Nothing was taken in because of a fault on our side. Send the file again.',
    DIRECTORY_CHANGED: 'Cooperatives changed after this file was checked, so it was compared again. Look at the rows once more, then take them in.',
  },
  /** What is wrong with how columns are mapped. */
  mapping: {
    NAME_NOT_MAPPED: 'One column must be the name.',
    UNKNOWN_COLUMN: 'The file has no such column.',
    UNKNOWN_FIELD: 'There is no such field.',
    COLUMN_MAPPED_TWICE: 'This column is named twice.',
    HALF_A_POSITION: 'Latitude and longitude belong together.',
  },
} as const;

type Words<Source> = { readonly [Key in keyof Source]: string };
/** The same keys in another language. */
export type ImportMessages = { readonly [Part in keyof typeof messages]: Words<(typeof messages)[Part]> };
export const reviewed = 'source' as const;
