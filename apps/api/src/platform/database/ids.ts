import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A new id: UUIDv7 (RFC 9562), so that ids made later sort later. */
export function newId(): string {
  return v7();
}

/** Whether the text is a UUID in the one spelling that this program uses (lower case, with hyphens). */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}
