import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { isSteward, subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { secretHash } from '../../../platform/context/principals.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid, newId } from '../../../platform/database/ids.js';
import { DomainError, ForbiddenError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { requireAssetKeeper } from '../../assets/index.js';
import { newFeedToken } from './feed-token.js';
import type { CreateCalendarFeedInput } from './feed.inputs.js';
import type { CalendarFeed, CreatedCalendarFeed } from './feed.model.js';

const MOST_FEEDS = 50;

/** Calendar links: made and taken back by one person. Only a hash of the secret is kept. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws InputError, ForbiddenError, NotFoundError; DomainError CONFLICT when the person has 50 already */
  async create(actor: Actor, input: CreateCalendarFeedInput): Promise<CreatedCalendarFeed> {
    const wanted = await this.checked(actor, input);
    const memberId = subjectMemberId(actor);
    const [counted] = await this.db.query<{ n: number }>('select count(*)::int as n from calendar_feed where federation_id = $1 and member_id = $2 and revoked_at is null', [actor.federationId, memberId]);
    if (counted!.n >= MOST_FEEDS) throw new DomainError('CONFLICT', `You have ${MOST_FEEDS} calendar links. Take back one that you no longer need.`);
    const token = newFeedToken(actor.federationId);
    const [feed] = await this.db.query<CalendarFeed>(
      `insert into calendar_feed (federation_id, id, member_id, token_hash, kind, cooperative_id, asset_id) values ($1, $2, $3, $4, $5, $6, $7)
       returning id, kind, cooperative_id as "cooperativeId", asset_id as "assetId", created_at as "createdAt", null as "lastReadAt"`,
      [actor.federationId, newId(), memberId, secretHash(token), input.kind, wanted.cooperativeId, wanted.assetId],
    );
    await this.activity.record(actor, { action: 'calendarFeed.create', subjectType: 'calendarFeed', subjectId: feed!.id, after: { kind: input.kind, ...wanted } });
    return { feed: feed!, path: `/calendars/${token}.ics` };
  }

  /** Ends one of the person's own links, from its next reading on. @throws NotFoundError for any other */
  async revoke(actor: Actor, id: string): Promise<void> {
    const ended = isUuid(id)
      ? await this.db.query('update calendar_feed set revoked_at = now() where federation_id = $1 and id = $2 and member_id = $3 and revoked_at is null returning id', [actor.federationId, id, subjectMemberId(actor)])
      : [];
    if (!ended.length) throw new NotFoundError('calendar link');
    await this.activity.record(actor, { action: 'calendarFeed.revoke', subjectType: 'calendarFeed', subjectId: id });
  }

  private async checked(actor: Actor, { kind, cooperativeId = null, assetId = null }: CreateCalendarFeedInput): Promise<{ cooperativeId: string | null; assetId: string | null }> {
    if ((kind === 'COOPERATIVE') !== (cooperativeId !== null)) throw new InputError('cooperativeId', kind === 'COOPERATIVE' ? 'must be given' : 'must be left out');
    const isOfAsset = kind === 'ASSET' || kind === 'FREE_BUSY';
    if (isOfAsset !== (assetId !== null)) throw new InputError('assetId', isOfAsset ? 'must be given' : 'must be left out');
    if (cooperativeId !== null) {
      const [found] = await this.db.query('select from cooperative where federation_id = $1 and id = $2', [actor.federationId, cooperativeId]);
      if (!found) throw new NotFoundError('cooperative', 'cooperativeId');
      if (!isSteward(actor) && !actor.cooperativeRoles.has(cooperativeId)) throw new ForbiddenError('A link to all bookings of a cooperative is for its own people.');
    }
    if (assetId !== null) {
      const [asset] = await this.db.query<{ owner: string }>('select owner_id as owner from asset where federation_id = $1 and id = $2', [actor.federationId, assetId]);
      if (!asset) throw new NotFoundError('asset', 'assetId');
      // Whoever tells strangers when an asset is taken speaks for its owner.
      if (kind === 'FREE_BUSY') requireAssetKeeper(actor, asset.owner);
    }
    return { cooperativeId, assetId };
  }
}
