import { Injectable, Logger } from '@nestjs/common';
import { generateAuthenticationOptions, verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Db } from '../../platform/database/db.js';
import { InputError } from '../../platform/errors/domain-error.js';
import { PasskeyChallengesService } from './passkey-challenges.service.js';
import type { PasskeyChallenge } from './passkey.model.js';
import { passkeyResponse, userHandleOf } from './passkey-response.js';
import type { RelyingParty } from './relying-party.js';
import { SessionsService, type StartedSession } from './sessions.service.js';
import type { Place } from './sign-in.service.js';

interface StoredPasskey {
  readonly id: string;
  readonly person_id: string;
  readonly public_key: Buffer;
  /** bigint, as text */
  readonly counter: string;
}

/** Signing in with a passkey that the authenticator finds by itself, so that nobody has to say who they are. */
@Injectable()
export class PasskeySignInService {
  private readonly logger = new Logger('Passkeys');

  constructor(
    private readonly db: Db,
    private readonly challenges: PasskeyChallengesService,
    private readonly sessions: SessionsService,
  ) {}

  /** Options that name no credentials: the same for everyone. */
  async start(party: RelyingParty): Promise<PasskeyChallenge> {
    const options = await generateAuthenticationOptions({ rpID: party.id, userVerification: 'required' });
    return { id: await this.challenges.keep(options.challenge, null), options: JSON.stringify(options) };
  }

  /** Begins a session for the owner of the passkey. @throws InputError with one sentence for all that can be wrong. */
  async finish(party: RelyingParty, answer: { challengeId: string; response: string }, place: Place): Promise<StartedSession> {
    const response = passkeyResponse<AuthenticationResponseJSON>(answer.response);
    const challenge = await this.challenges.takeOfSignIn(answer.challengeId);
    const [passkey] = await this.db.query<StoredPasskey>('select id, person_id, public_key, counter from passkey where credential_id = $1 for update', [response.id]);
    const counter = challenge && passkey && (await this.verifiedCounter(response, challenge, passkey, party));
    if (typeof counter !== 'number') throw new InputError('response', 'This passkey does not open anything here. Begin again, or sign in with a code.');
    await this.db.query('update passkey set counter = $2, last_used_at = now() where id = $1', [passkey!.id, counter]);
    return this.sessions.start(passkey!.person_id, place.device, place.replaces);
  }

  private async verifiedCounter(response: AuthenticationResponseJSON, challenge: string, passkey: StoredPasskey, party: RelyingParty): Promise<number | null> {
    if (response.response.userHandle !== Buffer.from(userHandleOf(passkey.person_id)).toString('base64url')) return null;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        credential: { id: response.id, publicKey: new Uint8Array(passkey.public_key), counter: Number(passkey.counter) },
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch (error) {
      this.logger.debug(`A passkey was refused: ${(error as Error).message}`);
      return null;
    }
  }
}
