import { fileURLToPath } from 'node:url';
import { parseUrl } from '../parse-url.js';
import type { Setting } from './settings.js';

/** A place for files outside of the database. */
export type FilesPlace = { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'bucket'; readonly bucket: string; readonly prefix: string };

/** Names as Amazon S3 allows them, and folders below that need no escaping. */
const BUCKET = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/\w[\w.-]*)*)\/?$/;

/** Reads `file:///folder` or `s3://bucket/prefix`; null for anything else. */
export function filesPlace(given: string): FilesPlace | null {
  const [, bucket, prefix = ''] = BUCKET.exec(given) ?? [];
  if (bucket !== undefined) return { kind: 'bucket', bucket, prefix: prefix.slice(1) };
  const address = parseUrl(given);
  if (address?.protocol !== 'file:' || address.hostname || address.search || address.hash || /%2f|%00/i.test(given)) return null;
  const path = fileURLToPath(address);
  return path === '/' ? null : { kind: 'folder', path };
}

/** The address of a {@link FilesPlace}, or '' for none. */
export function filesAddress(help: string): Setting<string> {
  return { fallback: '', help, parse: (value) => (filesPlace(value) ? { value } : { problem: 'must be file:///folder or s3://bucket/prefix' }) };
}

const BUCKET_NEEDS = ['S3_ENDPOINT', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;

/** What does not fit together in the settings of files, one line each. */
export function filesProblems(values: Readonly<Record<string, unknown>>): string[] {
  const places = [values.FILES_URL, values.FILES_BEFORE].map((given) => filesPlace(String(given)));
  const problems: string[] = [];
  if (places[0] && JSON.stringify(places[0]) === JSON.stringify(places[1])) problems.push('FILES_BEFORE must be another place than FILES_URL, where files were kept before it');
  const missing = BUCKET_NEEDS.filter((key) => !values[key]);
  if (places.some((place) => place?.kind === 'bucket') && missing.length) problems.push(`${missing.join(', ')} must be set too, as FILES_URL or FILES_BEFORE names a bucket`);
  return problems;
}
