import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';
import { isUuid, newId } from '../../platform/database/ids.js';

const CHALLENGE_MINUTES = 5;

/** Random values that an authenticator must sign, good for five minutes and one success. */
@Injectable()
export class PasskeyChallengesService {
  constructor(private readonly db: Db) {}

  /**
   * Keeps a challenge; inside a transaction.
   * @param personId who registers a passkey with it, or null for a sign-in
   */
  async keep(challenge: string, personId: string | null): Promise<string> {
    const id = newId();
    await this.db.query(
      'insert into passkey_challenge (id, person_id, challenge, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))',
      [id, personId, challenge, CHALLENGE_MINUTES],
    );
    return id;
  }

  /** The challenges of a person's registrations, which are used up. */
  async takeOfPerson(personId: string): Promise<string[]> {
    const taken = await this.db.query<{ challenge: string; good: boolean }>(
      'delete from passkey_challenge where person_id = $1 returning challenge, expires_at > now() as good',
      [personId],
    );
    return taken.filter(({ good }) => good).map(({ challenge }) => challenge);
  }

  /** The challenge of a sign-in, which is used up; null for an unknown or expired one. */
  async takeOfSignIn(id: string): Promise<string | null> {
    if (!isUuid(id)) return null;
    const [taken] = await this.db.query<{ challenge: string; good: boolean }>(
      'delete from passkey_challenge where id = $1 and person_id is null returning challenge, expires_at > now() as good',
      [id],
    );
    return taken?.good ? taken.challenge : null;
  }
}
