import { Injectable, Logger } from '@nestjs/common';
import { generateRegistrationOptions, verifyRegistrationResponse, type RegistrationResponseJSON, type WebAuthnCredential } from '@simplewebauthn/server';
import type { Principal } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid, newId } from '../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../platform/errors/domain-error.js';
import { PasskeyChallengesService } from './passkey-challenges.service.js';
import { toPasskey, type Passkey, type PasskeyRow } from './passkey.model.js';
import { passkeyResponse, userHandleOf } from './passkey-response.js';
import type { RelyingParty } from './relying-party.js';

const OFFICE = 'Auzolan';
const MOST_PASSKEYS = 20;
const MOST_TRANSPORTS = 8;

/** Passkeys that people make for themselves. The authenticator asks for finger, face or PIN, so a passkey is enough by itself. */
@Injectable()
export class PasskeyRegistrationService {
  private readonly logger = new Logger('Passkeys');

  constructor(
    private readonly db: Db,
    private readonly challenges: PasskeyChallengesService,
  ) {}

  /** PublicKeyCredentialCreationOptionsJSON, as text. @throws DomainError CONFLICT when the person has 20 passkeys. */
  async start(principal: Principal, party: RelyingParty): Promise<string> {
    const own = await this.db.query<{ id: string; transports: string[] }>('select credential_id as id, transports from passkey where person_id = $1', [principal.personId]);
    if (own.length >= MOST_PASSKEYS) throw new DomainError('CONFLICT', `You have ${MOST_PASSKEYS} passkeys. Remove one that you no longer use.`);
    const options = await generateRegistrationOptions({
      rpName: OFFICE,
      rpID: party.id,
      userName: await this.nameOf(principal),
      userID: userHandleOf(principal.personId),
      attestationType: 'none',
      excludeCredentials: own,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.challenges.keep(options.challenge, principal.personId);
    return JSON.stringify(options);
  }

  /** @throws InputError when the response does not answer a challenge of this person, here. */
  async finish(principal: Principal, party: RelyingParty, answer: { name: string; response: string }): Promise<Passkey> {
    const response = passkeyResponse<RegistrationResponseJSON>(answer.response);
    const challenges = await this.challenges.takeOfPerson(principal.personId);
    const credential = await this.verified(response, challenges, party);
    const [made] = await this.db.query<PasskeyRow>(
      `insert into passkey (id, person_id, credential_id, public_key, counter, transports, name) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict do nothing returning id, person_id, name, created_at, last_used_at`,
      [
        newId(), principal.personId, credential.id, Buffer.from(credential.publicKey), credential.counter,
        transportsOf(credential), answer.name.trim(),
      ],
    );
    if (!made) throw new InputError('response', 'This passkey is registered already.');
    return toPasskey(made);
  }

  /** Forgets one of the person's own passkeys. @throws NotFoundError for any other. */
  async remove(principal: Principal, id: string): Promise<void> {
    if (!isUuid(id)) throw new NotFoundError('passkey');
    const removed = await this.db.query('delete from passkey where id = $1 and person_id = $2 returning id', [id, principal.personId]);
    if (!removed.length) throw new NotFoundError('passkey');
  }

  private async verified(response: RegistrationResponseJSON, challenges: readonly string[], party: RelyingParty): Promise<WebAuthnCredential> {
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response,
        expectedChallenge: (challenge) => challenges.includes(challenge),
        expectedOrigin: party.origin,
        expectedRPID: party.id,
      });
      if (verified) return registrationInfo.credential;
    } catch (error) {
      this.logger.debug(`A passkey was not registered: ${(error as Error).message}`);
    }
    throw new InputError('response', 'This passkey could not be checked. Begin again.');
  }

  /** What the authenticator shows beside the passkey. */
  private async nameOf(principal: Principal): Promise<string> {
    const [address] = await this.db.query<{ email: string }>('select email from person_email where person_id = $1 order by email limit 1', [principal.personId]);
    return address?.email ?? principal.memberships[0]?.name ?? OFFICE;
  }
}

/** How the authenticator is reached, as far as its browser says something sensible. */
function transportsOf({ transports }: WebAuthnCredential): string[] {
  if (!Array.isArray(transports)) return [];
  return transports.filter((word) => typeof word === 'string' && /^[a-z-]{1,30}$/.test(word)).slice(0, MOST_TRANSPORTS);
}
