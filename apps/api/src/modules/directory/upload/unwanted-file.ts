import { DomainError } from '../../../platform/errors/domain-error.js';

/** A file that is not even looked at; answered with an HTTP status of its own. */
export class UnwantedFileError extends DomainError {
  constructor(
    readonly httpStatus: 413 | 415,
    message: string,
  ) {
    super('BAD_REQUEST', message, [{ field: 'file', message }]);
  }
}

/** Raised when a file has more bytes than may be brought in. */
export class FileTooLargeError extends UnwantedFileError {
  constructor(most: number) {
    super(413, `The file is too large: at most ${Math.floor(most / (1024 * 1024))} MB can be brought in at once.`);
  }
}

/** Raised when neither its content type nor its name says that a file is CSV or GeoJSON. */
export class UnknownFormatError extends UnwantedFileError {
  constructor() {
    super(415, 'Send CSV or GeoJSON: the content type must say so, or the name end in .csv, .geojson or .json.');
  }
}
