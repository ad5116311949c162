import { createHmac, timingSafeEqual } from 'node:crypto';
import { NOTICE_KINDS, type NoticeKind } from './notice-kind.js';

/** Whose mails of which kind a link switches off. */
export interface OffLink {
  readonly federationId: string;
  readonly memberId: string;
  readonly kind: NoticeKind;
}

const MAC_BYTES = 16;
const ID_BYTES = 16;

/** A token that can do this one thing, without signing in; it does not run out, as a mail may lie for years. At most 100 characters. */
export function offToken({ federationId, memberId, kind }: OffLink, key: Buffer): string {
  const what = Buffer.concat([idBytes(federationId), idBytes(memberId), Buffer.from(kind)]);
  return Buffer.concat([mac(what, key), what]).toString('base64url');
}

/** Null for a token that this key did not sign. */
export function readOffToken(token: string, key: Buffer): OffLink | null {
  const bytes = Buffer.from(token.slice(0, 100), 'base64url');
  const [given, what] = [bytes.subarray(0, MAC_BYTES), bytes.subarray(MAC_BYTES)];
  if (given.length !== MAC_BYTES || !timingSafeEqual(given, mac(what, key))) return null;
  const kind = NOTICE_KINDS.find((one) => one === what.subarray(2 * ID_BYTES).toString());
  return kind ? { federationId: idOf(what.subarray(0, ID_BYTES)), memberId: idOf(what.subarray(ID_BYTES, 2 * ID_BYTES)), kind } : null;
}

function mac(what: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update('notices off:').update(what).digest().subarray(0, MAC_BYTES);
}

function idBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
