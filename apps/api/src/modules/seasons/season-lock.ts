import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../platform/errors/domain-error.js';
import type { SeasonBasis } from './season.model.js';

/** What of a season decides what may be done with it now. Instants in epoch milliseconds. */
export interface LockedSeason {
  readonly id: string;
  readonly title: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly closesAt: number;
  readonly basis: SeasonBasis;
  readonly round: number;
  readonly version: number;
}

const LOCK = `
  select id, title, starts_at, ends_at, closes_at, basis, round, version from season where federation_id = $1 and id = $2 for update`;

type Row = Omit<LockedSeason, 'startsAt' | 'endsAt' | 'closesAt'> & { starts_at: Date; ends_at: Date; closes_at: Date };

/** Holds a season's row, so that wishes, shares and runs of it queue. */
@Injectable()
export class SeasonLock {
  constructor(private readonly db: Db) {}

  /** @throws NotFoundError */
  async any(actor: Actor, id: string, field = 'id'): Promise<LockedSeason> {
    const [row] = isUuid(id) ? await this.db.query<Row>(LOCK, [actor.federationId, id]) : [];
    if (!row) throw new NotFoundError('season', field);
    const { starts_at, ends_at, closes_at, ...season } = row;
    return { ...season, startsAt: starts_at.getTime(), endsAt: ends_at.getTime(), closesAt: closes_at.getTime() };
  }

  /** One that still takes wishes. @param now epoch milliseconds @throws DomainError CONFLICT when it is closed */
  async open(actor: Actor, id: string, now: number, field = 'id'): Promise<LockedSeason> {
    const season = await this.any(actor, id, field);
    if (season.closesAt <= now) throw new DomainError('CONFLICT', `Wishes for “${season.title}” are closed, so nothing that decides it can change any more.`);
    return season;
  }

  /** One that takes no more wishes and is not published. @throws DomainError CONFLICT when it is not there yet, or over */
  async closed(actor: Actor, id: string, now: number): Promise<LockedSeason> {
    const season = await this.any(actor, id);
    if (season.closesAt > now) throw new DomainError('CONFLICT', `“${season.title}” still takes wishes. It can be shared out once they are closed.`);
    // Asked anew: a statement that waited for the row still sees what was there when it began.
    const published = await this.db.query(`select from season_end where federation_id = $1 and season_id = $2 and outcome = 'PUBLISHED'`, [actor.federationId, id]);
    if (published.length) throw new DomainError('CONFLICT', `“${season.title}” is published already.`);
    return season;
  }
}
