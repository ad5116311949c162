import { Injectable } from '@nestjs/common';
import { openingProblem } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { AssetsService } from '../assets.service.js';
import { HoursWatch } from './hours-watch.js';
import { minutesOf, OPENING_WORDS, openingField } from './opening-words.js';
import type { RemoveExceptionDayInput, SetExceptionDayInput } from './special-days.inputs.js';

const MOST_DAYS = 400;
const PUT = `insert into exception_day (federation_id, id, asset_id, day, hours, reason) values ($1, $2, $3, $4,
    (select coalesce(range_agg(int4range(h.opens, h.closes)), '{}') from unnest($5::int[], $6::int[]) h(opens, closes)), $7)
  on conflict (federation_id, asset_id, day) do update set hours = excluded.hours, reason = excluded.reason`;

/** Days on which an asset has other hours than usual. Bookings that stand keep their time, but never unnoticed. */
@Injectable()
export class ExceptionDaysService {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly watch: HoursWatch,
    private readonly activity: ActivityLog,
  ) {}

  /** Puts the hours of one day in place of what held there. @throws InputError, NotFoundError, ForbiddenError; CONFLICT for more than 400 days from today on, or for bookings that stand in what closes, unless they are accepted */
  async set(actor: Actor, { assetId, date, hours, reason, acceptHits }: SetExceptionDayInput): Promise<void> {
    await this.assets.lock(actor, assetId);
    hours.forEach((line, index) => {
      const problem = openingProblem({ date, ...line });
      if (problem) throw new InputError(problem === 'DATE' ? 'date' : `hours.${index}.${openingField(problem)}`, OPENING_WORDS[problem]);
    });
    if (openingProblem({ date, opens: null, closes: null })) throw new InputError('date', OPENING_WORDS.DATE);
    const [opens, closes] = [hours.map((line) => minutesOf(line.opens)), hours.map((line) => minutesOf(line.closes))];
    await this.watch.change(actor, { assetId, date, reason: reason?.trim() || date, acceptHits }, async () => {
      await this.db.query(PUT, [actor.federationId, newId(), assetId, date, opens, closes, reason?.trim() ?? '']);
    });
    const [{ n }] = await this.db.query<{ n: number }>('select count(*)::int as n from exception_day where federation_id = $1 and asset_id = $2 and day >= current_date', [actor.federationId, assetId]) as [{ n: number }];
    if (n > MOST_DAYS) throw new DomainError('CONFLICT', `An asset may have other hours on at most ${MOST_DAYS} days to come. A rule says more with less.`);
    await this.activity.record(actor, { action: 'asset.setExceptionDay', subjectType: 'asset', subjectId: assetId, after: { date, hours, reason }, topic: 'ASSETS' });
  }

  /** The usual hours hold again on that day. @throws NotFoundError, ForbiddenError; CONFLICT for bookings that stand where only that day was open, unless they are accepted */
  async remove(actor: Actor, { assetId, date, acceptHits }: RemoveExceptionDayInput): Promise<void> {
    await this.assets.lock(actor, assetId);
    await this.watch.change(actor, { assetId, date, acceptHits }, async () => {
      const gone = await this.db.query('delete from exception_day where federation_id = $1 and asset_id = $2 and day = $3 returning id', [actor.federationId, assetId, date]);
      if (!gone.length) throw new NotFoundError('exception day', 'date');
    });
    await this.activity.record(actor, { action: 'asset.removeExceptionDay', subjectType: 'asset', subjectId: assetId, before: { date }, topic: 'ASSETS' });
  }
}
