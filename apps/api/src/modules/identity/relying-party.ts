import { DomainError } from '../../platform/errors/domain-error.js';
import { parseUrl } from '../../platform/parse-url.js';

/** Whom a passkey is made for (WebAuthn, §4 Relying Party): browsers give it to no other address. */
export interface RelyingParty {
  /** Host name, without port. */
  readonly id: string;
  readonly origin: string;
}

/**
 * The office as browsers know it: by PUBLIC_URL, else by the address that the request was sent to when that is localhost.
 * @throws DomainError BAD_REQUEST for any other address, where browsers know no passkeys or anyone could be meant
 */
export function relyingPartyOf(publicUrl: string, host: string | undefined): RelyingParty {
  const address = publicUrl || `http://${host ?? ''}`;
  const { hostname, origin } = parseUrl(address) ?? { hostname: '', origin: '' };
  if (!publicUrl && hostname !== 'localhost' && !hostname.endsWith('.localhost')) {
    throw new DomainError('BAD_REQUEST', 'Passkeys need the address of the office: open it by http://localhost, or have PUBLIC_URL set.');
  }
  return { id: hostname, origin };
}
