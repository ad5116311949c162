/** Longest name that is kept, UTF-16 code units. */
const LONGEST_NAME = 255;

/** The name in a percent-encoded `File-Name` header, on one line; 'file' without one. */
export function fileNameOf(header: string | string[] | undefined): string {
  const given = Array.isArray(header) ? header[0] : header;
  return decoded(given ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim().slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '') || 'file';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
