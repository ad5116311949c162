import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';
import { DomainError, InputError } from '../errors/domain-error.js';

/** A mutation that its sender may send again: same person, same key, same body → same answer, one effect. */
export interface Attempt {
  readonly personId: string;
  /** 8 to 200 visible ASCII characters, from the Idempotency-Key header. */
  readonly key: string;
  /** SHA-256 of everything that makes the request what it is. */
  readonly requestHash: Buffer;
}

/** @throws InputError for a key outside the bounds. */
export function checkIdempotencyKey(key: string): string {
  if (!/^[\x21-\x7e]{8,200}$/.test(key)) throw new InputError('Idempotency-Key', 'The Idempotency-Key header must be 8 to 200 visible ASCII characters.');
  return key;
}

/** Remembers answers in the transaction of the effect itself, so that neither can be there without the other. */
@Injectable()
export class Idempotency {
  constructor(private readonly db: Db) {}

  /**
   * Takes the key for this transaction; waits for another transaction that is using it right now.
   * @returns the answer stored earlier, or null when this is the first time.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED when the key was used with another body.
   */
  async begin(attempt: Attempt): Promise<string | null> {
    const taken = await this.db.query<{ taken: boolean }>(
      `insert into idempotency_key (person_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning true as taken`,
      [attempt.personId, attempt.key, attempt.requestHash],
    );
    if (taken.length) return null;
    const [known] = await this.db.query<{ same: boolean; response: string | null }>(
      `select request_hash = $3 as same, response from idempotency_key where person_id = $1 and key = $2`,
      [attempt.personId, attempt.key, attempt.requestHash],
    );
    if (!known?.same) {
      throw new DomainError('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was used for another request. Use a new key.', [
        { field: 'Idempotency-Key', message: 'was used for another request' },
      ]);
    }
    return known.response;
  }

  /** Stores the answer with the effect. */
  async finish(attempt: Attempt, response: string): Promise<void> {
    await this.db.query('update idempotency_key set response = $3 where person_id = $1 and key = $2', [attempt.personId, attempt.key, response]);
  }
}
