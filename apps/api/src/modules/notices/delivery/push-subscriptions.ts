import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { Pusher, type PushTarget } from '../../../platform/push/pusher.js';

/** Browsers of a person whose session still lives. */
const OF_PERSON = `
  select s.id, s.endpoint, s.p256dh, s.auth from push_subscription s join session e on e.id = s.session_id
  where e.person_id = $1 and e.revoked_at is null and e.expires_at > now() order by s.created_at desc limit 20`;

/** Tells all browsers of a person. */
@Injectable()
export class PushSubscriptions {
  constructor(
    private readonly db: Db,
    private readonly pusher: Pusher,
  ) {}

  /**
   * Not inside a transaction: it waits for other machines.
   * @returns whether any browser was told; those that no longer want to be are forgotten.
   * @throws Error when none could be told and one may be later
   */
  async tell(personId: string, message: object): Promise<boolean> {
    const targets = await this.db.read<PushTarget & { id: string }>(null, OF_PERSON, [personId]);
    let told = false;
    let trouble: unknown;
    for (const target of targets) {
      try {
        if ((await this.pusher.send(target, message)) === 'SENT') told = true;
        else await this.forget(target.id);
      } catch (error) {
        trouble = error;
      }
    }
    if (!told && trouble) throw trouble as Error;
    return told;
  }

  private async forget(id: string): Promise<void> {
    await this.db.tx(null, () => this.db.query('delete from push_subscription where id = $1', [id]));
  }
}
