import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { coordinates, isSteward, subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { checkPage, type PageArgs } from '../../../platform/graphql/page.js';
import { holderOf } from '../holder.js';
import { Placing } from '../placing/placing.service.js';
import { ENTRIES, SHOWN_ENTRY } from './waitlist.sql.js';
import type { JoinWaitlistInput, WaitlistEntry, WaitlistEntryList } from './waitlist.model.js';
import { WaitlistQueue } from './waitlist-queue.js';

const MINUTE = 60_000;
const LONGEST_MS = 92 * 86_400_000;
/** Most times that one person waits for at once. */
const MOST_WAITING = 20;

const ONE = `select ${SHOWN_ENTRY} from ${ENTRIES} where w.federation_id = auzolan.current_federation() and w.id = $1`;
const MINE = `w.federation_id = auzolan.current_federation() and (w.member_id = $1 or w.booked_by_id = $1) and w.left_at is null and w.latest > now()`;
const COUNT = `select count(*)::int as n from waitlist_entry w where ${MINE}`;
const LIST = `select ${SHOWN_ENTRY} from ${ENTRIES} where ${MINE} order by w.id desc offset $2 limit $3`;

/** Joining and leaving the queue for a time that is taken. An offer is a held booking: take it with confirmHold, let it go with cancelBooking. */
@Injectable()
export class WaitlistService {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly queue: WaitlistQueue,
    private readonly activity: ActivityLog,
  ) {}

  /** Waits from now on; what is free already is offered at once, to whoever waits first. @param now epoch milliseconds @throws InputError */
  async join(actor: Actor, input: JoinWaitlistInput, now: number): Promise<WaitlistEntry> {
    const holder = holderOf(actor);
    const { assetId, earliest, latest, minutes, purpose } = input;
    const [quantity, leastMinutes] = [input.quantity ?? 1, input.leastMinutes ?? minutes];
    const asset = (await this.placing.lockBookable([assetId])).get(assetId);
    if (!asset) throw new NotFoundError('asset', 'assetId');
    if (asset.retired) throw new DomainError('CONFLICT', `${asset.name} is no longer in use.`, [{ field: 'assetId', message: 'is no longer in use' }]);
    if (quantity > asset.quantity) throw new InputError('quantity', `must be at most ${asset.quantity}`);
    if (leastMinutes > minutes) throw new InputError('leastMinutes', 'must not be more than minutes');
    if (latest.getTime() <= now) throw new InputError('latest', 'has passed already');
    if (latest.getTime() - earliest.getTime() < leastMinutes * MINUTE) throw new InputError('latest', `must be at least ${leastMinutes} minutes after earliest`);
    if (latest.getTime() - earliest.getTime() > LONGEST_MS) throw new InputError('latest', 'must be within 92 days after earliest');
    const [mine] = await this.db.query<{ n: number }>(COUNT, [holder.memberId]);
    if (mine!.n >= MOST_WAITING) throw new DomainError('CONFLICT', `You wait for ${MOST_WAITING} times already. Leave one of them first.`);
    const id = newId();
    await this.db.query(
      `insert into waitlist_entry (federation_id, id, asset_id, quantity, cooperative_id, member_id, booked_by_id, purpose, earliest, latest, minutes, least_minutes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [actor.federationId, id, assetId, quantity, holder.cooperativeId, holder.memberId, holder.bookedById, purpose, earliest, latest, minutes, leastMinutes],
    );
    await this.activity.record(actor, { action: 'waitlist.join', subjectType: 'waitlist', subjectId: id, after: { assetId, earliest, latest, minutes, leastMinutes, quantity } });
    await this.queue.serve(actor.federationId, [assetId], now);
    return this.one(actor, id);
  }

  /** Waits no longer. An offer that was made stands until it is answered. @throws DomainError */
  async leave(actor: Actor, id: string): Promise<WaitlistEntry> {
    const [entry] = isUuid(id) ? await this.db.query<{ memberId: string; bookedById: string | null; cooperativeId: string; over: boolean }>(
      `select member_id as "memberId", booked_by_id as "bookedById", cooperative_id as "cooperativeId", booking_id is not null or left_at is not null as over
       from waitlist_entry where federation_id = auzolan.current_federation() and id = $1 for update`, [id],
    ) : [];
    const isTheirs = entry && ([entry.memberId, entry.bookedById].includes(subjectMemberId(actor)) || coordinates(actor, entry.cooperativeId) || isSteward(actor));
    if (!entry || !isTheirs) throw new NotFoundError('place in the queue');
    if (entry.over) throw new DomainError('CONFLICT', 'This wait is over. An offered time is let go by cancelling its booking.');
    await this.db.query('update waitlist_entry set left_at = now() where federation_id = auzolan.current_federation() and id = $1', [id]);
    await this.activity.record(actor, { action: 'waitlist.leave', subjectType: 'waitlist', subjectId: id });
    return this.one(actor, id);
  }

  /** The actor's own whose time is not over, the newest first. */
  async mine(actor: Actor, page: PageArgs): Promise<WaitlistEntryList> {
    const { skip, take } = checkPage(page);
    const me = subjectMemberId(actor);
    const [count] = await this.db.read<{ n: number }>(actor.federationId, COUNT, [me]);
    const rows = await this.db.read<{ entry: WaitlistEntry }>(actor.federationId, LIST, [me, skip, take]);
    return { items: rows.map(({ entry }) => entry), totalItems: count!.n };
  }

  private async one(actor: Actor, id: string): Promise<WaitlistEntry> {
    const [row] = await this.db.read<{ entry: WaitlistEntry }>(actor.federationId, ONE, [id]);
    return row!.entry;
  }
}
